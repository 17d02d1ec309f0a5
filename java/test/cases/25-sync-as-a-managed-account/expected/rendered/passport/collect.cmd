@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd - what this node has; it changes nothing
rem plan.json SHA-256 a4a9cefb8bf10234a04027db35826f509ee878f6dc60c5ba0cc6a24f8a57772e
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
