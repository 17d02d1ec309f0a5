@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 ead9a9e55c82d6fd2d79af1757824d4fcdb913d353660b99c10130bb94832ade
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
if not exist "%OUT%" md "%OUT%"
>"%OUT%\node.txt" echo %COMPUTERNAME%
sc query AcmeSvc >"%OUT%\service-1.txt" 2>&1
sc qc AcmeSvc >"%OUT%\service-2.txt" 2>&1
dir /s /a /-c "C:\Acme\conf" >"%OUT%\files-3.txt" 2>&1
dir /s /a /-c "C:\Acme\acme.ini" >"%OUT%\files-4.txt" 2>&1
dir /s /a /-c "C:\Acme\keys" >"%OUT%\files-5.txt" 2>&1
net user >"%OUT%\users-6.txt" 2>&1
net localgroup >"%OUT%\groups-7.txt" 2>&1
net share >"%OUT%\shares-8.txt" 2>&1
echo Collected in %OUT%
exit /b 0
