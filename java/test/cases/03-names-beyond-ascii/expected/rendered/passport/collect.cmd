@echo off
setlocal EnableExtensions DisableDelayedExpansion
chcp 1252 >nul
rem collect.cmd [FOLDER] - what this node has; it writes into that folder, or one below TEMP, and changes nothing else
rem Passwords and keys are left out. Read it on a workstation: mscs-planner passport read FOLDER
rem Exit codes: 0 done, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 3c3753f277153e5cedea7d9c3e2cc6a4684e398f978b640c1a4b7fb6d7aae76a
if /i not "%PROCESSOR_ARCHITEW6432%"=="" goto wrong_prompt
set "OUT=%~1"
if /i not "%OUT%"=="" goto collect
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
:collect
if not exist "%OUT%" md "%OUT%"
del /q "%OUT%\passport.txt" >nul 2>&1
if exist "%OUT%\passport.txt" goto unwritten
>"%OUT%\passport.txt" echo mscs-passport 1
>>"%OUT%\passport.txt" echo node %COMPUTERNAME%
>>"%OUT%\passport.txt" echo plan 3c3753f277153e5cedea7d9c3e2cc6a4684e398f978b640c1a4b7fb6d7aae76a
>>"%OUT%\passport.txt" echo page 1252
reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion" /v ProductName >"%OUT%\system-1.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask system %RC% system-1.txt
reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion" /v CSDVersion >"%OUT%\system-2.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask system %RC% system-2.txt
reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion" /v CurrentBuildNumber >"%OUT%\system-3.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask system %RC% system-3.txt
reg query "HKLM\SYSTEM\CurrentControlSet\Control\Nls\CodePage" /v OEMCP >"%OUT%\system-4.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask system %RC% system-4.txt
reg query "HKLM\SYSTEM\CurrentControlSet\Control\TimeZoneInformation" /v ActiveTimeBias >"%OUT%\system-5.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask system %RC% system-5.txt
reg query "HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall" /s | findstr /i /l /c:HKEY_ /c:DisplayName /c:DisplayVersion >"%OUT%\software-6.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask software %RC% software-6.txt
reg query "HKLM\SOFTWARE\Wow6432Node\Microsoft\Windows\CurrentVersion\Uninstall" /s | findstr /i /l /c:HKEY_ /c:DisplayName /c:DisplayVersion >"%OUT%\software-7.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask software %RC% software-7.txt
reg query "HKLM\SYSTEM\CurrentControlSet\Services\Dienst Ä" /v Start >"%OUT%\service-8.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask service %RC% service-8.txt Dienst Ä
reg query "HKLM\SYSTEM\CurrentControlSet\Services\Dienst Ä" /v ImagePath >"%OUT%\service-9.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask service %RC% service-9.txt Dienst Ä
reg query "HKLM\SYSTEM\CurrentControlSet\Services\Dienst Ä" /v ObjectName >"%OUT%\service-10.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask service %RC% service-10.txt Dienst Ä
sc query "Dienst Ä" >"%OUT%\state-11.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask state %RC% state-11.txt Dienst Ä
dir /s /a-d /-c "C:\Daten & Söhne" >"%OUT%\files-12.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask files %RC% files-12.txt daten C:\Daten ^& Söhne
reg query "HKLM\SOFTWARE\Müller, Inc." /s | findstr /v /i /r /c:"^ *3[^0-9a-z]" /c:passw /c:pwd /c:passphrase /c:secret /c:kennwort /c:.....-.....-.....-.....-..... >"%OUT%\registry-13.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask registry %RC% registry-13.txt SOFTWARE\Müller, Inc.
reg query "HKLM\SOFTWARE\ODBC\ODBC.INI" /s | findstr /v /i /r /c:"^ *3[^0-9a-z]" /c:passw /c:pwd /c:passphrase /c:secret /c:kennwort /c:.....-.....-.....-.....-..... >"%OUT%\registry-14.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask registry %RC% registry-14.txt SOFTWARE\ODBC\ODBC.INI
reg query "HKLM\SOFTWARE\Wow6432Node\ODBC\ODBC.INI" /s | findstr /v /i /r /c:"^ *3[^0-9a-z]" /c:passw /c:pwd /c:passphrase /c:secret /c:kennwort /c:.....-.....-.....-.....-..... >"%OUT%\registry-15.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask registry %RC% registry-15.txt SOFTWARE\Wow6432Node\ODBC\ODBC.INI
net user >"%OUT%\users-16.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask users %RC% users-16.txt
net localgroup >"%OUT%\groups-17.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask groups %RC% groups-17.txt
net share >"%OUT%\shares-18.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask shares %RC% shares-18.txt
schtasks /query /fo csv /nh >"%OUT%\tasks-19.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask tasks %RC% tasks-19.txt
dir /a /-c C:\ >"%OUT%\drive-20.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask drive %RC% drive-20.txt C:
>>"%OUT%\passport.txt" echo end
findstr /x /l /c:end "%OUT%\passport.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto unwritten
echo Collected in the folder
set OUT
exit /b 0
:unwritten
echo STOPPED: this folder cannot be written to, or its disk is full. What it holds is no passport of this run. Name another folder.
set OUT
exit /b 3
:wrong_prompt
echo REFUSED: this is a 32-bit command prompt, which sees another registry. Open the one of the Start menu ^(%SystemRoot%\System32\cmd.exe, not from a 32-bit program^). Nothing was collected.
exit /b 5
