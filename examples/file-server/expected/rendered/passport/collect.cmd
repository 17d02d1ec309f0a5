@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 0ba565d7801dcdfdda183a1fc6d9e61c74c2d620a90b484d17983e1e66234cab
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
if not exist "%OUT%" md "%OUT%"
>"%OUT%\node.txt" echo %COMPUTERNAME%
reg query "HKLM\SOFTWARE\Acme\Quota" >"%OUT%\registry-1.txt" 2>&1
net user >"%OUT%\users-2.txt" 2>&1
net localgroup >"%OUT%\groups-3.txt" 2>&1
net share >"%OUT%\shares-4.txt" 2>&1
echo Collected in %OUT%
exit /b 0
