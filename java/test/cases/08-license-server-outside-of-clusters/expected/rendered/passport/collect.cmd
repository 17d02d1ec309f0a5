@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 1bb74bf1e2f03f84fc24cf47f8e9c3c8d46c9b756c570db0885a7df552822860
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
if not exist "%OUT%" md "%OUT%"
>"%OUT%\node.txt" echo %COMPUTERNAME%
sc query vpxd >"%OUT%\service-1.txt" 2>&1
sc qc vpxd >"%OUT%\service-2.txt" 2>&1
dir /s /a /-c "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" >"%OUT%\files-3.txt" 2>&1
dir /s /a /-c "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" >"%OUT%\files-4.txt" 2>&1
dir /s /a /-c "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" >"%OUT%\files-5.txt" 2>&1
reg query "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" >"%OUT%\registry-6.txt" 2>&1
net user >"%OUT%\users-7.txt" 2>&1
net localgroup >"%OUT%\groups-8.txt" 2>&1
net share >"%OUT%\shares-9.txt" 2>&1
echo Collected in %OUT%
exit /b 0
