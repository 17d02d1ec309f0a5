@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 eb7a257980dd66bc8948ffcd4f01b5bbedc52695bc5e512913780c3a67ff96bd
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
if not exist "%OUT%" md "%OUT%"
>"%OUT%\node.txt" echo %COMPUTERNAME%
sc query "VMware License Server" >"%OUT%\service-1.txt" 2>&1
sc qc "VMware License Server" >"%OUT%\service-2.txt" 2>&1
sc query vpxd >"%OUT%\service-3.txt" 2>&1
sc qc vpxd >"%OUT%\service-4.txt" 2>&1
dir /s /a /-c "C:\Program Files\VMware\VMware License Server\Licenses" >"%OUT%\files-5.txt" 2>&1
dir /s /a /-c "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" >"%OUT%\files-6.txt" 2>&1
dir /s /a /-c "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" >"%OUT%\files-7.txt" 2>&1
dir /s /a /-c "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" >"%OUT%\files-8.txt" 2>&1
reg query "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" >"%OUT%\registry-9.txt" 2>&1
net user >"%OUT%\users-10.txt" 2>&1
net localgroup >"%OUT%\groups-11.txt" 2>&1
net share >"%OUT%\shares-12.txt" 2>&1
echo Collected in %OUT%
exit /b 0
