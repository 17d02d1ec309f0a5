@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 6bf0593587d44a97039d6011d715642b2fd1d5736f44b862987687c8db752d15
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
if not exist "%OUT%" md "%OUT%"
>"%OUT%\node.txt" echo %COMPUTERNAME%
reg query "HKLM\SOFTWARE\Acme\Quota" >"%OUT%\registry-1.txt" 2>&1
net user >"%OUT%\users-2.txt" 2>&1
net localgroup >"%OUT%\groups-3.txt" 2>&1
net share >"%OUT%\shares-4.txt" 2>&1
echo Collected in %OUT%
exit /b 0
