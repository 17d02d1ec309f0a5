@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 26375951c2779ce546e3e707ab92763932c7bfa02af828a2b7756c00463480c6
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
