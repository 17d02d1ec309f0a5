@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 12e4b360024092e322adea9f178bcb3ba239655983bf722b2f7ad605c262b90f
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
if not exist "%OUT%" md "%OUT%"
>"%OUT%\node.txt" echo %COMPUTERNAME%
sc query vpxd >"%OUT%\service-1.txt" 2>&1
sc qc vpxd >"%OUT%\service-2.txt" 2>&1
sc query webAccess >"%OUT%\service-3.txt" 2>&1
sc qc webAccess >"%OUT%\service-4.txt" 2>&1
dir /s /a /-c "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" >"%OUT%\files-5.txt" 2>&1
dir /s /a /-c "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" >"%OUT%\files-6.txt" 2>&1
dir /s /a /-c "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" >"%OUT%\files-7.txt" 2>&1
reg query "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" >"%OUT%\registry-8.txt" 2>&1
net user >"%OUT%\users-9.txt" 2>&1
net localgroup >"%OUT%\groups-10.txt" 2>&1
net share >"%OUT%\shares-11.txt" 2>&1
echo Collected in %OUT%
exit /b 0
