@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 4dac3ee09aa9d07ff0f5e30d9752ae488367f539e9426af9d7f2126a1df82ec5
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
if not exist "%OUT%" md "%OUT%"
>"%OUT%\node.txt" echo %COMPUTERNAME%
sc query "VMware License Server" >"%OUT%\service-1.txt" 2>&1
sc qc "VMware License Server" >"%OUT%\service-2.txt" 2>&1
sc query vpxd >"%OUT%\service-3.txt" 2>&1
sc qc vpxd >"%OUT%\service-4.txt" 2>&1
sc query webAccess >"%OUT%\service-5.txt" 2>&1
sc qc webAccess >"%OUT%\service-6.txt" 2>&1
dir /s /a /-c "D:\Program Files (x86)\VMware\VMware License Server\Licenses" >"%OUT%\files-7.txt" 2>&1
dir /s /a /-c "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" >"%OUT%\files-8.txt" 2>&1
dir /s /a /-c "D:\Program Files (x86)\VMware\Infrastructure\VirtualCenter Server\upgrade" >"%OUT%\files-9.txt" 2>&1
dir /s /a /-c "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" >"%OUT%\files-10.txt" 2>&1
reg query "HKLM\SOFTWARE\Wow6432Node\VMware, Inc.\VMware VirtualCenter" >"%OUT%\registry-11.txt" 2>&1
net user >"%OUT%\users-12.txt" 2>&1
net localgroup >"%OUT%\groups-13.txt" 2>&1
net share >"%OUT%\shares-14.txt" 2>&1
echo Collected in %OUT%
exit /b 0
