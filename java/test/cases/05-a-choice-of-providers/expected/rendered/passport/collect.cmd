@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 860f8dab7100496adb1111dba50d7ab2eae7357a8919c7f028340f4e97683d06
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
if not exist "%OUT%" md "%OUT%"
>"%OUT%\node.txt" echo %COMPUTERNAME%
net user >"%OUT%\users-1.txt" 2>&1
net localgroup >"%OUT%\groups-2.txt" 2>&1
net share >"%OUT%\shares-3.txt" 2>&1
echo Collected in %OUT%
exit /b 0
