@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 8c8c77b2c066dd282cbcc56a0649c9c7490e4366ed21447e31d00aafc60dbb9c
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
if not exist "%OUT%" md "%OUT%"
>"%OUT%\node.txt" echo %COMPUTERNAME%
reg query "HKLM\SOFTWARE\Acme\Quota" >"%OUT%\registry-1.txt" 2>&1
net user >"%OUT%\users-2.txt" 2>&1
net localgroup >"%OUT%\groups-3.txt" 2>&1
net share >"%OUT%\shares-4.txt" 2>&1
echo Collected in %OUT%
exit /b 0
