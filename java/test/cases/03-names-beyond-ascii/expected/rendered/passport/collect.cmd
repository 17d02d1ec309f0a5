@echo off
setlocal EnableExtensions DisableDelayedExpansion
chcp 1252 >nul
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 7eb857c26a51f7b7b657b4301661241c567e674038f989f91dfa3ffdd7d9ea9d
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
