@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem mscs-sync.cmd - sync job acme of the group App Group
rem Runs on every node. It copies only on the node that owns the group, only newer files, and removes none.
rem Exit codes: 0 done or nothing to do, 3 failed, 4 the owner is not known, 6 a watched file changed.
rem plan.json SHA-256 21be554a99216d4b3cb8f549dcd9b2b6802fdb308dddf5fdff827f26051f796c
set "LOG=C:\mscs-sync\mscs-sync.log"
set "CHANGED="
set "COPYMODE=copy"
cluster /cluster:CLU group /node:"%COMPUTERNAME%" >"C:\mscs-sync\owner.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto unknown
findstr /i /b /l /c:"App Group            %COMPUTERNAME%" "C:\mscs-sync\owner.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto owner
if not %RC%==1 goto unknown
>"C:\mscs-sync\quiet.txt" echo 1
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
if /i not "%QUIET%"=="1" goto quiet_not_1
>"C:\mscs-sync\quiet.txt" echo 0
:quiet_not_1
:loud
if /i "%COMPUTERNAME%"=="NODE1" goto next_node1
set "ITEM=conf to NODE1"
if not exist "C:\Acme\conf" goto no_source
if /i "%COPYMODE%"=="compare" goto node1_conf_compare
xcopy "C:\Acme\conf" "\\NODE1\acme-sync\conf" /d /e /i /h /r /k /y >"C:\mscs-sync\last.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>>"%LOG%" echo %ITEM%: copied, code %RC%
goto node1_conf_end
:node1_conf_compare
xcopy "C:\Acme\conf" "\\NODE1\acme-sync\conf" /d /e /i /h /r /k /y /l >"C:\mscs-sync\last.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>>"%LOG%" echo %ITEM%: compared, code %RC%
:node1_conf_end
set "ITEM=ini to NODE1"
if not exist "C:\Acme\acme.ini" goto no_source
if /i "%COPYMODE%"=="compare" goto node1_ini_compare
xcopy "C:\Acme\acme.ini" "\\NODE1\acme-sync\ini\." /d /h /r /k /y >"C:\mscs-sync\last.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>>"%LOG%" echo %ITEM%: copied, code %RC%
goto node1_ini_end
:node1_ini_compare
xcopy "C:\Acme\acme.ini" "\\NODE1\acme-sync\ini\." /d /h /r /k /y /l >"C:\mscs-sync\last.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>>"%LOG%" echo %ITEM%: compared, code %RC%
:node1_ini_end
set "ITEM=keys to NODE1"
if not exist "C:\Acme\keys" goto no_source
xcopy "C:\Acme\keys" "\\NODE1\acme-sync\keys" /d /e /i /h /r /k /y /o /l >"C:\mscs-sync\last.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>>"%LOG%" echo %ITEM%: compared, code %RC%
:next_node1
if /i "%COMPUTERNAME%"=="NODE2" goto next_node2
set "ITEM=conf to NODE2"
if not exist "C:\Acme\conf" goto no_source
if /i "%COPYMODE%"=="compare" goto node2_conf_compare
xcopy "C:\Acme\conf" "\\NODE2\acme-sync\conf" /d /e /i /h /r /k /y >"C:\mscs-sync\last.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>>"%LOG%" echo %ITEM%: copied, code %RC%
goto node2_conf_end
:node2_conf_compare
xcopy "C:\Acme\conf" "\\NODE2\acme-sync\conf" /d /e /i /h /r /k /y /l >"C:\mscs-sync\last.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>>"%LOG%" echo %ITEM%: compared, code %RC%
:node2_conf_end
set "ITEM=ini to NODE2"
if not exist "C:\Acme\acme.ini" goto no_source
if /i "%COPYMODE%"=="compare" goto node2_ini_compare
xcopy "C:\Acme\acme.ini" "\\NODE2\acme-sync\ini\." /d /h /r /k /y >"C:\mscs-sync\last.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>>"%LOG%" echo %ITEM%: copied, code %RC%
goto node2_ini_end
:node2_ini_compare
xcopy "C:\Acme\acme.ini" "\\NODE2\acme-sync\ini\." /d /h /r /k /y /l >"C:\mscs-sync\last.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>>"%LOG%" echo %ITEM%: compared, code %RC%
:node2_ini_end
set "ITEM=keys to NODE2"
if not exist "C:\Acme\keys" goto no_source
xcopy "C:\Acme\keys" "\\NODE2\acme-sync\keys" /d /e /i /h /r /k /y /o /l >"C:\mscs-sync\last.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>>"%LOG%" echo %ITEM%: compared, code %RC%
:next_node2
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
