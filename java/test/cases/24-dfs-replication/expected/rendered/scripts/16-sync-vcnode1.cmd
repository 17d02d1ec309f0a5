@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 16-sync-vcnode1.cmd - Data synchronisation (steps 8/vc-data/replicate-licenses-on-vcnode1 to 8/vc-data/replicate-upgrade-on-vcnode2)
rem Run it on VCNODE1 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361

set "SCRIPT=16-sync-vcnode1"
set "HERE=%~dp0..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\8d7e250c016b9976"
set "ONLY="
set "STEP="
set "WHY="
set "TOOL="
set "RAN="
set "RC=0"
if /i "%~1"=="" goto guards
if /i not "%~1"=="/step" goto usage
if /i "%~2"=="" goto usage
set "ONLY=%~2"

:guards
if /i not "%COMPUTERNAME%"=="VCNODE1" goto wrong_node
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
if /i not "%ONLY%"=="" goto first_time
set "WHO=17-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\17-failover-vcnode1.done" goto passed
:first_time
set "WHO=15-sync-vcnode1 on VCNODE1"
if not exist "%RECORDS%\15-sync-vcnode1.done" goto not_yet
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\16-sync-vcnode1.started" echo 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361
findstr /l /c:8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361 "%RECORDS%\16-sync-vcnode1.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replicate-licenses-on-vcnode1" goto s02
set "STEP=8/vc-data/replicate-licenses-on-vcnode1"
set "RECORD=%RECORDS%\8.vc-data.replicate-licenses-on-vcnode1"
set "RAN=1"
echo [1/6] Replicate ^"licenses^" on VCNODE1, whose files win the first comparison
if exist "%RECORD%.replicates" goto s01_2
set "TOOL=dfsradmin"
dfsradmin membership set /rgname:mscs-VCCLUSTER-vc-data /rfname:licenses /memname:VCNODE1 /localpath:"C:\Program Files\VMware\VMware License Server\Licenses" /membershipenabled:true /isprimary:true /force
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>"%RECORD%.replicates" echo replicates
if not exist "%RECORD%.replicates" goto unrecorded
goto s01_1
:s01_2
echo     an earlier run did this; nothing is said again about who is primary
set "TOOL=dfsradmin"
dfsradmin membership set /rgname:mscs-VCCLUSTER-vc-data /rfname:licenses /memname:VCNODE1 /localpath:"C:\Program Files\VMware\VMware License Server\Licenses" /membershipenabled:true /force
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_1
set "TOOL=dfsrdiag"
dfsrdiag pollad /member:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin membership list /rgname:mscs-VCCLUSTER-vc-data /attr:"MemName,RfName,LocalPath,IsPrimary"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed

:s02
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replicate-licenses-on-vcnode2" goto s03
set "STEP=8/vc-data/replicate-licenses-on-vcnode2"
set "RECORD=%RECORDS%\8.vc-data.replicate-licenses-on-vcnode2"
set "RAN=1"
echo [2/6] Replicate ^"licenses^" on VCNODE2
if exist "%RECORD%.replicates" goto s02_2
set "TOOL=dfsradmin"
dfsradmin membership set /rgname:mscs-VCCLUSTER-vc-data /rfname:licenses /memname:VCNODE2 /localpath:"C:\Program Files\VMware\VMware License Server\Licenses" /membershipenabled:true /force
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>"%RECORD%.replicates" echo replicates
if not exist "%RECORD%.replicates" goto unrecorded
goto s02_1
:s02_2
echo     an earlier run did this; nothing is said again about who is primary
set "TOOL=dfsradmin"
dfsradmin membership set /rgname:mscs-VCCLUSTER-vc-data /rfname:licenses /memname:VCNODE2 /localpath:"C:\Program Files\VMware\VMware License Server\Licenses" /membershipenabled:true /force
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_1
set "TOOL=dfsrdiag"
dfsrdiag pollad /member:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin membership list /rgname:mscs-VCCLUSTER-vc-data /attr:"MemName,RfName,LocalPath,IsPrimary"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed

:s03
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replicate-ssl-on-vcnode1" goto s04
set "STEP=8/vc-data/replicate-ssl-on-vcnode1"
set "RECORD=%RECORDS%\8.vc-data.replicate-ssl-on-vcnode1"
set "RAN=1"
echo [3/6] Replicate ^"ssl^" on VCNODE1, whose files win the first comparison
if exist "%RECORD%.replicates" goto s03_2
set "TOOL=dfsradmin"
dfsradmin membership set /rgname:mscs-VCCLUSTER-vc-data /rfname:ssl /memname:VCNODE1 /localpath:"C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" /membershipenabled:true /isprimary:true /force
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>"%RECORD%.replicates" echo replicates
if not exist "%RECORD%.replicates" goto unrecorded
goto s03_1
:s03_2
echo     an earlier run did this; nothing is said again about who is primary
set "TOOL=dfsradmin"
dfsradmin membership set /rgname:mscs-VCCLUSTER-vc-data /rfname:ssl /memname:VCNODE1 /localpath:"C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" /membershipenabled:true /force
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_1
set "TOOL=dfsrdiag"
dfsrdiag pollad /member:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin membership list /rgname:mscs-VCCLUSTER-vc-data /attr:"MemName,RfName,LocalPath,IsPrimary"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed

:s04
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replicate-ssl-on-vcnode2" goto s05
set "STEP=8/vc-data/replicate-ssl-on-vcnode2"
set "RECORD=%RECORDS%\8.vc-data.replicate-ssl-on-vcnode2"
set "RAN=1"
echo [4/6] Replicate ^"ssl^" on VCNODE2
if exist "%RECORD%.replicates" goto s04_2
set "TOOL=dfsradmin"
dfsradmin membership set /rgname:mscs-VCCLUSTER-vc-data /rfname:ssl /memname:VCNODE2 /localpath:"C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" /membershipenabled:true /force
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>"%RECORD%.replicates" echo replicates
if not exist "%RECORD%.replicates" goto unrecorded
goto s04_1
:s04_2
echo     an earlier run did this; nothing is said again about who is primary
set "TOOL=dfsradmin"
dfsradmin membership set /rgname:mscs-VCCLUSTER-vc-data /rfname:ssl /memname:VCNODE2 /localpath:"C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" /membershipenabled:true /force
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_1
set "TOOL=dfsrdiag"
dfsrdiag pollad /member:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin membership list /rgname:mscs-VCCLUSTER-vc-data /attr:"MemName,RfName,LocalPath,IsPrimary"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed

:s05
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replicate-upgrade-on-vcnode1" goto s06
set "STEP=8/vc-data/replicate-upgrade-on-vcnode1"
set "RECORD=%RECORDS%\8.vc-data.replicate-upgrade-on-vcnode1"
set "RAN=1"
echo [5/6] Replicate ^"upgrade^" on VCNODE1, whose files win the first comparison
if exist "%RECORD%.replicates" goto s05_2
set "TOOL=dfsradmin"
dfsradmin membership set /rgname:mscs-VCCLUSTER-vc-data /rfname:upgrade /memname:VCNODE1 /localpath:"C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" /membershipenabled:true /isprimary:true /force
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>"%RECORD%.replicates" echo replicates
if not exist "%RECORD%.replicates" goto unrecorded
goto s05_1
:s05_2
echo     an earlier run did this; nothing is said again about who is primary
set "TOOL=dfsradmin"
dfsradmin membership set /rgname:mscs-VCCLUSTER-vc-data /rfname:upgrade /memname:VCNODE1 /localpath:"C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" /membershipenabled:true /force
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s05_1
set "TOOL=dfsrdiag"
dfsrdiag pollad /member:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin membership list /rgname:mscs-VCCLUSTER-vc-data /attr:"MemName,RfName,LocalPath,IsPrimary"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed

:s06
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replicate-upgrade-on-vcnode2" goto finish
set "STEP=8/vc-data/replicate-upgrade-on-vcnode2"
set "RECORD=%RECORDS%\8.vc-data.replicate-upgrade-on-vcnode2"
set "RAN=1"
echo [6/6] Replicate ^"upgrade^" on VCNODE2
if exist "%RECORD%.replicates" goto s06_2
set "TOOL=dfsradmin"
dfsradmin membership set /rgname:mscs-VCCLUSTER-vc-data /rfname:upgrade /memname:VCNODE2 /localpath:"C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" /membershipenabled:true /force
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>"%RECORD%.replicates" echo replicates
if not exist "%RECORD%.replicates" goto unrecorded
goto s06_1
:s06_2
echo     an earlier run did this; nothing is said again about who is primary
set "TOOL=dfsradmin"
dfsradmin membership set /rgname:mscs-VCCLUSTER-vc-data /rfname:upgrade /memname:VCNODE2 /localpath:"C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" /membershipenabled:true /force
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s06_1
set "TOOL=dfsrdiag"
dfsrdiag pollad /member:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin membership list /rgname:mscs-VCCLUSTER-vc-data /attr:"MemName,RfName,LocalPath,IsPrimary"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\16-sync-vcnode1.done" echo 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361
:said
echo %SCRIPT%: done. The records are in %RECORDS%
exit /b 0

:unrecorded
set "WHY=The record of this step cannot be written to %RECORDS%. Is the disk full?"
:failed
echo.
echo STOPPED at step %STEP%
if /i "%WHY%"=="" goto why_code
set WHY
goto why_said
:why_code
echo %TOOL% ended with code %RC%
if "%TOOL%.%RC%"=="dfsradmin.1" echo Refused. Whoever runs this needs the right to make replication groups in the domain, and the tools of DFS Management.
if "%TOOL%.%RC%"=="dfsradmin.9009" echo The program was not found. Install it or correct PATH, then run this script again.
if "%TOOL%.%RC%"=="dfsrdiag.1" echo The DFS Replication service of that node did not answer.
if "%TOOL%.%RC%"=="dfsrdiag.9009" echo The program was not found. Install it or correct PATH, then run this script again.
:why_said
echo Nothing more was changed. Correct the cause and run this script again.
echo To go back instead, run scripts\undo\%SCRIPT%.cmd.
eventcreate /t ERROR /id 103 /l APPLICATION /so mscs-planner /d "%SCRIPT% stopped at step %STEP%" >nul 2>&1
exit /b 3

:passed
echo %WHO% is done already, so nothing of this script is done again. /step ID runs one step all the same.
exit /b 0
:usage
echo Usage: %SCRIPT%.cmd, or %SCRIPT%.cmd /step ID
exit /b 1
:unknown_step
echo This script has no such step. Nothing was changed.
exit /b 1
:wrong_node
echo REFUSED: this is %COMPUTERNAME%; this script is for VCNODE1. Nothing was changed.
exit /b 5
:no_rights
echo REFUSED: this needs a command prompt of an administrator. Nothing was changed.
exit /b 5
:not_yet
echo REFUSED: run %WHO% first; there is no record that it ended well. Nothing was changed.
exit /b 5
:no_records
echo REFUSED: nothing can be written into the folder %RECORDS%. Is the disk full? Nothing was changed.
exit /b 5
