@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 7e12d91b93691417653a18276eab3dbc3fd2116c1f3eb9ed50ca2fab7971ee09
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
if not exist "%OUT%" md "%OUT%"
>"%OUT%\node.txt" echo %COMPUTERNAME%
net user >"%OUT%\users-1.txt" 2>&1
net localgroup >"%OUT%\groups-2.txt" 2>&1
net share >"%OUT%\shares-3.txt" 2>&1
echo Collected in %OUT%
exit /b 0
