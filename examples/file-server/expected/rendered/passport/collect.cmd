@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 7f651ce9fd2d71161e38bd07ce952caed5e36a851c75c6cc97dc9f7efd283e04
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
if not exist "%OUT%" md "%OUT%"
>"%OUT%\node.txt" echo %COMPUTERNAME%
reg query "HKLM\SOFTWARE\Acme\Quota" >"%OUT%\registry-1.txt" 2>&1
net user >"%OUT%\users-2.txt" 2>&1
net localgroup >"%OUT%\groups-3.txt" 2>&1
net share >"%OUT%\shares-4.txt" 2>&1
echo Collected in %OUT%
exit /b 0
