@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\08-ready-vcnode1.cmd - Take back: Bring the group online (steps 6c/vc-ready/ready)
rem Run it on VCNODE1 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 5 refused before anything was changed.
rem plan.json SHA-256 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361

set "SCRIPT=08-ready-vcnode1"
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
set "WHO=16-sync-vcnode1 on VCNODE1"
if exist "%RECORDS%\16-sync-vcnode1.started" goto later_first
set "WHO=15-sync-vcnode1 on VCNODE1"
if exist "%RECORDS%\15-sync-vcnode1.started" goto later_first
set "WHO=11-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\11-failover-vcnode1.started" goto later_first
set "WHO=09-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\09-failover-vcnode1.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="6c/vc-ready/ready" goto finish
set "STEP=6c/vc-ready/ready"
set "RECORD=%RECORDS%\6c.vc-ready.ready"
set "RAN=1"
echo [1/1] Take back: Wait 120 seconds until vpxd can be used on VCNODE1
echo     nothing to take back: the script only looked

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\08-ready-vcnode1.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\08-ready-vcnode1.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\08-ready-vcnode1.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\08-ready-vcnode1.done" "%UNDONE%" >nul 2>&1
:withoutdone
:said
echo %SCRIPT%: done. The records are in %RECORDS%
exit /b 0

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
