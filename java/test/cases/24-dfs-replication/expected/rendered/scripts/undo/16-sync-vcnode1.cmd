@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\16-sync-vcnode1.cmd - Take back: Data synchronisation (steps 8/vc-data/replicate-licenses-on-vcnode1 to 8/vc-data/replicate-upgrade-on-vcnode2)
rem Run it on VCNODE1 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361

set "SCRIPT=16-sync-vcnode1"
set "HERE=%~dp0..\..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\8d7e250c016b9976"
set "ONLY="
set "STEP="
set "WHY="
set "TOOL="
set "RAN="
set "RC=0"
set "GONE="
if /i "%~1"=="/gone" goto gone
if /i "%~1"=="" goto guards
if /i not "%~1"=="/step" goto usage
if /i "%~2"=="" goto usage
set "ONLY=%~2"
if /i "%~3"=="" goto guards
if /i not "%~3"=="/gone" goto usage
:gone
set "GONE=1"
if /i not "%ONLY%"=="" goto guards
if /i not "%~2"=="" goto usage

:guards
if /i not "%COMPUTERNAME%"=="VCNODE1" goto wrong_node
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
set "WHO=18-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\18-failover-vcnode1.started" goto later_first
set "WHO=17-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\17-failover-vcnode1.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replicate-upgrade-on-vcnode2" goto s02
set "STEP=8/vc-data/replicate-upgrade-on-vcnode2"
set "RECORD=%RECORDS%\8.vc-data.replicate-upgrade-on-vcnode2"
set "RAN=1"
echo [1/6] Take back: Replicate ^"upgrade^" on VCNODE2
if exist "%RECORD%.replicates" goto s01_2
echo     nothing to take back: there is no record of this step
goto s01_1
:s01_2
set "TOOL=dfsradmin"
dfsradmin membership set /rgname:mscs-VCCLUSTER-vc-data /rfname:upgrade /memname:VCNODE2 /membershipenabled:false /force
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
if /i "%GONE%"=="" goto s01_3
set "TOOL=dfsrdiag"
dfsrdiag pollad /member:VCNODE2
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_1
if not %RC%==1 goto failed
echo     VCNODE2 does not answer: it learns it from Active Directory once it is up
goto s01_1
:s01_3
set "TOOL=dfsrdiag"
dfsrdiag pollad /member:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_1
if not exist "%RECORD%.*" goto s01_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_4

:s02
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replicate-upgrade-on-vcnode1" goto s03
set "STEP=8/vc-data/replicate-upgrade-on-vcnode1"
set "RECORD=%RECORDS%\8.vc-data.replicate-upgrade-on-vcnode1"
set "RAN=1"
echo [2/6] Take back: Replicate ^"upgrade^" on VCNODE1, whose files win the first comparison
if exist "%RECORD%.replicates" goto s02_2
echo     nothing to take back: there is no record of this step
goto s02_1
:s02_2
set "TOOL=dfsradmin"
dfsradmin membership set /rgname:mscs-VCCLUSTER-vc-data /rfname:upgrade /memname:VCNODE1 /membershipenabled:false /force
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
if /i "%GONE%"=="" goto s02_3
set "TOOL=dfsrdiag"
dfsrdiag pollad /member:VCNODE1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_1
if not %RC%==1 goto failed
echo     VCNODE1 does not answer: it learns it from Active Directory once it is up
goto s02_1
:s02_3
set "TOOL=dfsrdiag"
dfsrdiag pollad /member:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_1
if not exist "%RECORD%.*" goto s02_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_4

:s03
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replicate-ssl-on-vcnode2" goto s04
set "STEP=8/vc-data/replicate-ssl-on-vcnode2"
set "RECORD=%RECORDS%\8.vc-data.replicate-ssl-on-vcnode2"
set "RAN=1"
echo [3/6] Take back: Replicate ^"ssl^" on VCNODE2
if exist "%RECORD%.replicates" goto s03_2
echo     nothing to take back: there is no record of this step
goto s03_1
:s03_2
set "TOOL=dfsradmin"
dfsradmin membership set /rgname:mscs-VCCLUSTER-vc-data /rfname:ssl /memname:VCNODE2 /membershipenabled:false /force
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
if /i "%GONE%"=="" goto s03_3
set "TOOL=dfsrdiag"
dfsrdiag pollad /member:VCNODE2
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_1
if not %RC%==1 goto failed
echo     VCNODE2 does not answer: it learns it from Active Directory once it is up
goto s03_1
:s03_3
set "TOOL=dfsrdiag"
dfsrdiag pollad /member:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_1
if not exist "%RECORD%.*" goto s03_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_4

:s04
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replicate-ssl-on-vcnode1" goto s05
set "STEP=8/vc-data/replicate-ssl-on-vcnode1"
set "RECORD=%RECORDS%\8.vc-data.replicate-ssl-on-vcnode1"
set "RAN=1"
echo [4/6] Take back: Replicate ^"ssl^" on VCNODE1, whose files win the first comparison
if exist "%RECORD%.replicates" goto s04_2
echo     nothing to take back: there is no record of this step
goto s04_1
:s04_2
set "TOOL=dfsradmin"
dfsradmin membership set /rgname:mscs-VCCLUSTER-vc-data /rfname:ssl /memname:VCNODE1 /membershipenabled:false /force
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
if /i "%GONE%"=="" goto s04_3
set "TOOL=dfsrdiag"
dfsrdiag pollad /member:VCNODE1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_1
if not %RC%==1 goto failed
echo     VCNODE1 does not answer: it learns it from Active Directory once it is up
goto s04_1
:s04_3
set "TOOL=dfsrdiag"
dfsrdiag pollad /member:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_1
if not exist "%RECORD%.*" goto s04_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_4

:s05
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replicate-licenses-on-vcnode2" goto s06
set "STEP=8/vc-data/replicate-licenses-on-vcnode2"
set "RECORD=%RECORDS%\8.vc-data.replicate-licenses-on-vcnode2"
set "RAN=1"
echo [5/6] Take back: Replicate ^"licenses^" on VCNODE2
if exist "%RECORD%.replicates" goto s05_2
echo     nothing to take back: there is no record of this step
goto s05_1
:s05_2
set "TOOL=dfsradmin"
dfsradmin membership set /rgname:mscs-VCCLUSTER-vc-data /rfname:licenses /memname:VCNODE2 /membershipenabled:false /force
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
if /i "%GONE%"=="" goto s05_3
set "TOOL=dfsrdiag"
dfsrdiag pollad /member:VCNODE2
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_1
if not %RC%==1 goto failed
echo     VCNODE2 does not answer: it learns it from Active Directory once it is up
goto s05_1
:s05_3
set "TOOL=dfsrdiag"
dfsrdiag pollad /member:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s05_1
if not exist "%RECORD%.*" goto s05_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s05_4

:s06
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replicate-licenses-on-vcnode1" goto finish
set "STEP=8/vc-data/replicate-licenses-on-vcnode1"
set "RECORD=%RECORDS%\8.vc-data.replicate-licenses-on-vcnode1"
set "RAN=1"
echo [6/6] Take back: Replicate ^"licenses^" on VCNODE1, whose files win the first comparison
if exist "%RECORD%.replicates" goto s06_2
echo     nothing to take back: there is no record of this step
goto s06_1
:s06_2
set "TOOL=dfsradmin"
dfsradmin membership set /rgname:mscs-VCCLUSTER-vc-data /rfname:licenses /memname:VCNODE1 /membershipenabled:false /force
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
if /i "%GONE%"=="" goto s06_3
set "TOOL=dfsrdiag"
dfsrdiag pollad /member:VCNODE1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_1
if not %RC%==1 goto failed
echo     VCNODE1 does not answer: it learns it from Active Directory once it is up
goto s06_1
:s06_3
set "TOOL=dfsrdiag"
dfsrdiag pollad /member:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s06_1
if not exist "%RECORD%.*" goto s06_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s06_4

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\16-sync-vcnode1.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\16-sync-vcnode1.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\16-sync-vcnode1.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\16-sync-vcnode1.done" "%UNDONE%" >nul 2>&1
:withoutdone
:said
echo %SCRIPT%: done. The records are in %RECORDS%
exit /b 0

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
if "%TOOL%.%RC%"=="cmd.1" echo The file operation failed. Check the path, free space and rights.
if "%TOOL%.%RC%"=="cmd.9009" echo The program was not found. Install it or correct PATH, then run this script again.
:why_said
echo Nothing more was changed. Correct the cause and run this script again.
eventcreate /t ERROR /id 103 /l APPLICATION /so mscs-planner /d "%SCRIPT% stopped at step %STEP%" >nul 2>&1
exit /b 3

:usage
echo Usage: %SCRIPT%.cmd, or %SCRIPT%.cmd /step ID; /gone behind it when another node will not come back
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
:later_first
echo REFUSED: take back %WHO% first. Nothing was changed.
exit /b 5
:no_records
echo REFUSED: nothing can be written into the folder %RECORDS%. Is the disk full? Nothing was changed.
exit /b 5
