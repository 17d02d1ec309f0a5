@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 b2783bdf8f691eae9823c8490d9e435564cfb18c6812d6b065130ba5aa5d128c
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
if not exist "%OUT%" md "%OUT%"
>"%OUT%\node.txt" echo %COMPUTERNAME%
net user >"%OUT%\users-1.txt" 2>&1
net localgroup >"%OUT%\groups-2.txt" 2>&1
net share >"%OUT%\shares-3.txt" 2>&1
echo Collected in %OUT%
exit /b 0
