@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 e6751a80fcc0aa5a473f18efd50b319d2a3cdc0f9a8678bef438a866bd17728d
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
if not exist "%OUT%" md "%OUT%"
>"%OUT%\node.txt" echo %COMPUTERNAME%
sc query "VMware License Server" >"%OUT%\service-1.txt" 2>&1
sc qc "VMware License Server" >"%OUT%\service-2.txt" 2>&1
sc query VMwareWebAccess >"%OUT%\service-3.txt" 2>&1
sc qc VMwareWebAccess >"%OUT%\service-4.txt" 2>&1
sc query vpxd >"%OUT%\service-5.txt" 2>&1
sc qc vpxd >"%OUT%\service-6.txt" 2>&1
dir /s /a /-c "C:\Program Files\VMware\VMware License Server\Licenses" >"%OUT%\files-7.txt" 2>&1
dir /s /a /-c "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" >"%OUT%\files-8.txt" 2>&1
dir /s /a /-c "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" >"%OUT%\files-9.txt" 2>&1
net user >"%OUT%\users-10.txt" 2>&1
net localgroup >"%OUT%\groups-11.txt" 2>&1
net share >"%OUT%\shares-12.txt" 2>&1
echo Collected in %OUT%
exit /b 0
