@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 86ac957e136a2490f46a6af827a4bea550fe4b103ebd072bf225e00115da745d
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
if not exist "%OUT%" md "%OUT%"
>"%OUT%\node.txt" echo %COMPUTERNAME%
net user >"%OUT%\users-1.txt" 2>&1
net localgroup >"%OUT%\groups-2.txt" 2>&1
net share >"%OUT%\shares-3.txt" 2>&1
echo Collected in %OUT%
exit /b 0
