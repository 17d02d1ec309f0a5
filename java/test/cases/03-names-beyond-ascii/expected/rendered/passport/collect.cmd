@echo off
setlocal EnableExtensions DisableDelayedExpansion
chcp 1252 >nul
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 7e463b9951a203cfd969ea3a8f0c4f2cf38532ef683a86d591a8f54404a51c1e
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
if not exist "%OUT%" md "%OUT%"
>"%OUT%\node.txt" echo %COMPUTERNAME%
sc query "Dienst Ä" >"%OUT%\service-1.txt" 2>&1
sc qc "Dienst Ä" >"%OUT%\service-2.txt" 2>&1
reg query "HKLM\SOFTWARE\Müller, Inc." >"%OUT%\registry-3.txt" 2>&1
net user >"%OUT%\users-4.txt" 2>&1
net localgroup >"%OUT%\groups-5.txt" 2>&1
net share >"%OUT%\shares-6.txt" 2>&1
echo Collected in %OUT%
exit /b 0
