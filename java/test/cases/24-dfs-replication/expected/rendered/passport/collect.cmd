@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem collect.cmd [FOLDER] - what this node has; it writes into that folder, or one below TEMP, and changes nothing else
rem Passwords and keys are left out. Read it on a workstation: mscs-planner passport read FOLDER
rem Exit codes: 0 done, 3 a step failed.
rem plan.json SHA-256 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361
set "OUT=%~1"
if /i not "%OUT%"=="" goto collect
set "OUT=%TEMP%\mscs-passport-%COMPUTERNAME%"
:collect
if not exist "%OUT%" md "%OUT%"
del /q "%OUT%\passport.txt" >nul 2>&1
if exist "%OUT%\passport.txt" goto unwritten
>"%OUT%\passport.txt" echo mscs-passport 1
>>"%OUT%\passport.txt" echo node %COMPUTERNAME%
>>"%OUT%\passport.txt" echo plan 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361
>>"%OUT%\passport.txt" echo page 0
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
reg query "HKLM\SYSTEM\CurrentControlSet\Services\VMware License Server" /v Start >"%OUT%\service-7.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask service %RC% service-7.txt VMware License Server
reg query "HKLM\SYSTEM\CurrentControlSet\Services\VMware License Server" /v ImagePath >"%OUT%\service-8.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask service %RC% service-8.txt VMware License Server
reg query "HKLM\SYSTEM\CurrentControlSet\Services\VMware License Server" /v ObjectName >"%OUT%\service-9.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask service %RC% service-9.txt VMware License Server
sc query "VMware License Server" >"%OUT%\state-10.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask state %RC% state-10.txt VMware License Server
reg query "HKLM\SYSTEM\CurrentControlSet\Services\vpxd" /v Start >"%OUT%\service-11.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask service %RC% service-11.txt vpxd
reg query "HKLM\SYSTEM\CurrentControlSet\Services\vpxd" /v ImagePath >"%OUT%\service-12.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask service %RC% service-12.txt vpxd
reg query "HKLM\SYSTEM\CurrentControlSet\Services\vpxd" /v ObjectName >"%OUT%\service-13.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask service %RC% service-13.txt vpxd
sc query vpxd >"%OUT%\state-14.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask state %RC% state-14.txt vpxd
dir /s /a-d /-c "C:\Program Files\VMware\VMware License Server\Licenses" >"%OUT%\files-15.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask files %RC% files-15.txt licenses C:\Program Files\VMware\VMware License Server\Licenses
dir /s /a-d /-c "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" >"%OUT%\files-16.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask files %RC% files-16.txt ssl C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL
dir /s /a-d /-c "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" >"%OUT%\files-17.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask files %RC% files-17.txt upgrade C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade
dir /a-d /-c "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" >"%OUT%\files-18.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask files %RC% files-18.txt vpxd-cfg C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg
reg query "HKLM\SOFTWARE\ODBC\ODBC.INI" /s | findstr /v /i /r /c:"^ *3[^0-9a-z]" /c:passw /c:pwd /c:passphrase /c:secret /c:kennwort /c:.....-.....-.....-.....-..... >"%OUT%\registry-19.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask registry %RC% registry-19.txt SOFTWARE\ODBC\ODBC.INI
reg query "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" /s | findstr /v /i /r /c:"^ *3[^0-9a-z]" /c:passw /c:pwd /c:passphrase /c:secret /c:kennwort /c:.....-.....-.....-.....-..... >"%OUT%\registry-20.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask registry %RC% registry-20.txt SOFTWARE\VMware, Inc.\VMware VirtualCenter
net user >"%OUT%\users-21.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask users %RC% users-21.txt
net localgroup >"%OUT%\groups-22.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask groups %RC% groups-22.txt
net share >"%OUT%\shares-23.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask shares %RC% shares-23.txt
schtasks /query /fo csv /nh >"%OUT%\tasks-24.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask tasks %RC% tasks-24.txt
dir /a /-c C:\ >"%OUT%\drive-25.txt" 2>&1
set "RC=%ERRORLEVEL%"
>>"%OUT%\passport.txt" echo ask drive %RC% drive-25.txt C:
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
