@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 2e2e419fcd927d122f2e70910fa31cbd80a1fd374e46141183fef3ee259783bb
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
if not exist "%OUT%" md "%OUT%"
>"%OUT%\node.txt" echo %COMPUTERNAME%
reg query "HKLM\SOFTWARE\Acme\Quota" >"%OUT%\registry-1.txt" 2>&1
net user >"%OUT%\users-2.txt" 2>&1
net localgroup >"%OUT%\groups-3.txt" 2>&1
net share >"%OUT%\shares-4.txt" 2>&1
echo Collected in %OUT%
exit /b 0
