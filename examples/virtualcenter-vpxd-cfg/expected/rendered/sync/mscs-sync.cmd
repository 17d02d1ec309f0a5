@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem mscs-sync.cmd - sync job vc-data of the group VC Group
rem Runs on every node. It copies only on the node that owns the group, only newer files, and removes none.
rem Exit codes: 0 done or nothing to do, 3 failed, 4 the owner is not known, 6 a watched file changed.
rem plan.json SHA-256 0bf58de450ed01920b30a53c9c3b6fe898c7e30899a99e92e0766304af0663c9
set "LOG=C:\mscs-sync\mscs-sync.log"
set "CHANGED="
set "COPYMODE=copy"
cluster /cluster:VCCLUSTER group /node:"%COMPUTERNAME%" >"C:\mscs-sync\owner.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto unknown
findstr /i /b /l /c:"VC Group             %COMPUTERNAME%" "C:\mscs-sync\owner.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto owner
if not %RC%==1 goto unknown
>"C:\mscs-sync\quiet.txt" echo 2
set "RESULT=not-owner"
goto said
:unknown
set "RESULT=unknown-owner"
goto said
:owner
set "QUIET=0"
if not exist "C:\mscs-sync\quiet.txt" goto loud
for /f "usebackq tokens=1" %%a in ("C:\mscs-sync\quiet.txt") do set "QUIET=%%a"
if /i "%QUIET%"=="0" goto loud
set "COPYMODE=compare"
if /i not "%QUIET%"=="2" goto quiet_not_2
>"C:\mscs-sync\quiet.txt" echo 1
:quiet_not_2
if /i not "%QUIET%"=="1" goto quiet_not_1
>"C:\mscs-sync\quiet.txt" echo 0
:quiet_not_1
:loud
if /i "%COMPUTERNAME%"=="VCNODE1" goto next_vcnode1
set "ITEM=licenses to VCNODE1"
if not exist "C:\Program Files\VMware\VMware License Server\Licenses" goto no_source
if /i "%COPYMODE%"=="compare" goto vcnode1_licenses_compare
robocopy "C:\Program Files\VMware\VMware License Server\Licenses" "\\VCNODE1\C$\Program Files\VMware\VMware License Server\Licenses" /e /xo /r:2 /w:5 /np /log+:"C:\mscs-sync\robocopy.log" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
>>"%LOG%" echo %ITEM%: copied, code %RC%
goto vcnode1_licenses_end
:vcnode1_licenses_compare
robocopy "C:\Program Files\VMware\VMware License Server\Licenses" "\\VCNODE1\C$\Program Files\VMware\VMware License Server\Licenses" /e /xo /l /r:2 /w:5 /np /log+:"C:\mscs-sync\robocopy.log" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
>>"%LOG%" echo %ITEM%: compared, code %RC%
:vcnode1_licenses_end
set "ITEM=ssl to VCNODE1"
if not exist "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" goto no_source
robocopy "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" "\\VCNODE1\C$\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" /e /xo /copy:DATS /l /r:2 /w:5 /np /log+:"C:\mscs-sync\robocopy.log" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
if %RC%==0 goto vcnode1_ssl_same
set "CHANGED=ssl"
:vcnode1_ssl_same
>>"%LOG%" echo %ITEM%: compared, code %RC%
set "ITEM=upgrade to VCNODE1"
if not exist "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" goto no_source
if /i "%COPYMODE%"=="compare" goto vcnode1_upgrade_compare
robocopy "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" "\\VCNODE1\C$\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" /e /xo /r:2 /w:5 /np /log+:"C:\mscs-sync\robocopy.log" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
>>"%LOG%" echo %ITEM%: copied, code %RC%
goto vcnode1_upgrade_end
:vcnode1_upgrade_compare
robocopy "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" "\\VCNODE1\C$\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" /e /xo /l /r:2 /w:5 /np /log+:"C:\mscs-sync\robocopy.log" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
>>"%LOG%" echo %ITEM%: compared, code %RC%
:vcnode1_upgrade_end
set "ITEM=vpxd-cfg to VCNODE1"
if not exist "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" goto no_source
if /i "%COPYMODE%"=="compare" goto vcnode1_vpxd_cfg_compare
robocopy "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter" "\\VCNODE1\C$\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter" vpxd.cfg /xo /r:2 /w:5 /np /log+:"C:\mscs-sync\robocopy.log" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
>>"%LOG%" echo %ITEM%: copied, code %RC%
goto vcnode1_vpxd_cfg_end
:vcnode1_vpxd_cfg_compare
robocopy "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter" "\\VCNODE1\C$\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter" vpxd.cfg /xo /l /r:2 /w:5 /np /log+:"C:\mscs-sync\robocopy.log" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
>>"%LOG%" echo %ITEM%: compared, code %RC%
:vcnode1_vpxd_cfg_end
:next_vcnode1
if /i "%COMPUTERNAME%"=="VCNODE2" goto next_vcnode2
set "ITEM=licenses to VCNODE2"
if not exist "C:\Program Files\VMware\VMware License Server\Licenses" goto no_source
if /i "%COPYMODE%"=="compare" goto vcnode2_licenses_compare
robocopy "C:\Program Files\VMware\VMware License Server\Licenses" "\\VCNODE2\C$\Program Files\VMware\VMware License Server\Licenses" /e /xo /r:2 /w:5 /np /log+:"C:\mscs-sync\robocopy.log" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
>>"%LOG%" echo %ITEM%: copied, code %RC%
goto vcnode2_licenses_end
:vcnode2_licenses_compare
robocopy "C:\Program Files\VMware\VMware License Server\Licenses" "\\VCNODE2\C$\Program Files\VMware\VMware License Server\Licenses" /e /xo /l /r:2 /w:5 /np /log+:"C:\mscs-sync\robocopy.log" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
>>"%LOG%" echo %ITEM%: compared, code %RC%
:vcnode2_licenses_end
set "ITEM=ssl to VCNODE2"
if not exist "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" goto no_source
robocopy "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" "\\VCNODE2\C$\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" /e /xo /copy:DATS /l /r:2 /w:5 /np /log+:"C:\mscs-sync\robocopy.log" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
if %RC%==0 goto vcnode2_ssl_same
set "CHANGED=ssl"
:vcnode2_ssl_same
>>"%LOG%" echo %ITEM%: compared, code %RC%
set "ITEM=upgrade to VCNODE2"
if not exist "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" goto no_source
if /i "%COPYMODE%"=="compare" goto vcnode2_upgrade_compare
robocopy "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" "\\VCNODE2\C$\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" /e /xo /r:2 /w:5 /np /log+:"C:\mscs-sync\robocopy.log" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
>>"%LOG%" echo %ITEM%: copied, code %RC%
goto vcnode2_upgrade_end
:vcnode2_upgrade_compare
robocopy "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" "\\VCNODE2\C$\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" /e /xo /l /r:2 /w:5 /np /log+:"C:\mscs-sync\robocopy.log" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
>>"%LOG%" echo %ITEM%: compared, code %RC%
:vcnode2_upgrade_end
set "ITEM=vpxd-cfg to VCNODE2"
if not exist "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" goto no_source
if /i "%COPYMODE%"=="compare" goto vcnode2_vpxd_cfg_compare
robocopy "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter" "\\VCNODE2\C$\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter" vpxd.cfg /xo /r:2 /w:5 /np /log+:"C:\mscs-sync\robocopy.log" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
>>"%LOG%" echo %ITEM%: copied, code %RC%
goto vcnode2_vpxd_cfg_end
:vcnode2_vpxd_cfg_compare
robocopy "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter" "\\VCNODE2\C$\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter" vpxd.cfg /xo /l /r:2 /w:5 /np /log+:"C:\mscs-sync\robocopy.log" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
>>"%LOG%" echo %ITEM%: compared, code %RC%
:vcnode2_vpxd_cfg_end
:next_vcnode2
set "RESULT=ok"
if /i "%COPYMODE%"=="copy" goto copied
set "RESULT=quiet"
:copied
if /i "%CHANGED%"=="" goto said
set "RESULT=changed"
goto said
:no_source
set "RESULT=no-source"
goto said
:failed
set "RESULT=failed"
:said
>>"%LOG%" echo MSCS-SYNC result=%RESULT% item=%ITEM% code=%RC% node=%COMPUTERNAME%
echo MSCS-SYNC result=%RESULT% item=%ITEM% code=%RC% node=%COMPUTERNAME%
if /i "%RESULT%"=="ok" goto good
if /i "%RESULT%"=="quiet" goto good
if /i "%RESULT%"=="not-owner" goto good
eventcreate /t WARNING /id 108 /l APPLICATION /so mscs-sync /d "%RESULT%" >nul 2>&1
if /i "%RESULT%"=="unknown-owner" goto unknown_code
if /i "%RESULT%"=="changed" goto changed_code
exit /b 3
:unknown_code
exit /b 4
:changed_code
exit /b 6
:good
exit /b 0
