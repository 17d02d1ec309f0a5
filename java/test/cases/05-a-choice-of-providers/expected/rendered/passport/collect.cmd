@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 4bb059b88d33e7794953f93edb219b3903336091594ea95cc1392c3a178233df
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
if not exist "%OUT%" md "%OUT%"
>"%OUT%\node.txt" echo %COMPUTERNAME%
net user >"%OUT%\users-1.txt" 2>&1
net localgroup >"%OUT%\groups-2.txt" 2>&1
net share >"%OUT%\shares-3.txt" 2>&1
echo Collected in %OUT%
exit /b 0
