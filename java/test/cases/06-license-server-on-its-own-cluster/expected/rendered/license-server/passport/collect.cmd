@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 8a9ef9c76f4b9f5e11f9c3ecdb4c5a8bf9894e46ced8dd0dd0364fb1df936ff1
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
if not exist "%OUT%" md "%OUT%"
>"%OUT%\node.txt" echo %COMPUTERNAME%
sc query "VMware License Server" >"%OUT%\service-1.txt" 2>&1
sc qc "VMware License Server" >"%OUT%\service-2.txt" 2>&1
dir /s /a /-c "C:\Program Files (x86)\VMware\VMware License Server\Licenses" >"%OUT%\files-3.txt" 2>&1
net user >"%OUT%\users-4.txt" 2>&1
net localgroup >"%OUT%\groups-5.txt" 2>&1
net share >"%OUT%\shares-6.txt" 2>&1
echo Collected in %OUT%
exit /b 0
