@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 26-sync-vcnode2.cmd - Data synchronisation (steps 8/vc-licenses/install-on-vcnode2)
rem Run it on VCNODE2 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 fcf4b0fb48fb5aecaeaa2d4e739f6d9aa791136e5a0b09d19dff0b58bc5cb0a9

set "SCRIPT=26-sync-vcnode2"
set "HERE=%~dp0..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\fcf4b0fb48fb5aec"
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
if /i not "%COMPUTERNAME%"=="VCNODE2" goto wrong_node
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
if /i not "%ONLY%"=="" goto first_time
set "WHO=27-sync-vcnode2 on VCNODE2"
if exist "%RECORDS%\27-sync-vcnode2.done" goto passed
:first_time
set "WHO=VCNODE1"
if not exist "\\VCNODE1\admin$\Cluster" goto unseen
set "WHO=25-sync-vcnode1 on VCNODE1"
if not exist "\\VCNODE1\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\25-sync-vcnode1.done" goto not_yet
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\26-sync-vcnode2.started" echo fcf4b0fb48fb5aecaeaa2d4e739f6d9aa791136e5a0b09d19dff0b58bc5cb0a9
findstr /l /c:fcf4b0fb48fb5aecaeaa2d4e739f6d9aa791136e5a0b09d19dff0b58bc5cb0a9 "%RECORDS%\26-sync-vcnode2.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="8/vc-licenses/install-on-vcnode2" goto finish
set "STEP=8/vc-licenses/install-on-vcnode2"
set "RECORD=%RECORDS%\8.vc-licenses.install-on-vcnode2"
set "RAN=1"
echo [1/1] Copy the sync script to C:\mscs-sync-licenses on VCNODE2
if exist "C:\mscs-sync-licenses" goto s01_1
>"%RECORD%.made-folder" echo made
if not exist "%RECORD%.made-folder" goto unrecorded
if not exist "C:\mscs-sync-licenses" md "C:\mscs-sync-licenses"
:s01_1
if not exist "%HERE%sync\vc-licenses\mscs-sync.cmd" goto s01_2
if not exist "C:\mscs-sync-licenses\mscs-sync.cmd" goto s01_2
set "TOOL=fc"
fc /b "%HERE%sync\vc-licenses\mscs-sync.cmd" "C:\mscs-sync-licenses\mscs-sync.cmd" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_2
if not %RC%==1 goto failed
if not exist "C:\mscs-sync-licenses\running.txt" goto s01_2
set "TOOL=cmd"
del /q "C:\mscs-sync-licenses\running.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\mscs-sync-licenses\running.txt" goto s01_2
set "WHY=The sync runs here just now. Wait until it has ended, then run this script again."
goto failed
:s01_2
if exist "%HERE%sync\vc-licenses\mscs-sync.cmd" goto s01_3
set "WHY=The folder of this plan is not complete: sync\vc-licenses\mscs-sync.cmd is missing."
goto failed
:s01_3
if exist "%RECORD%.was-absent" goto s01_4
if exist "%RECORD%.was-present" goto s01_4
if exist "C:\mscs-sync-licenses\mscs-sync.cmd" goto s01_5
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s01_4
:s01_5
set "TOOL=cmd"
copy /y /b "C:\mscs-sync-licenses\mscs-sync.cmd" "%RECORD%.file" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "C:\mscs-sync-licenses\mscs-sync.cmd" "%RECORD%.file" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s01_4
set "TOOL=cmd"
copy /y /b "%HERE%sync\vc-licenses\mscs-sync.cmd" "C:\mscs-sync-licenses\mscs-sync.cmd" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "%HERE%sync\vc-licenses\mscs-sync.cmd" "C:\mscs-sync-licenses\mscs-sync.cmd" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\26-sync-vcnode2.done" echo fcf4b0fb48fb5aecaeaa2d4e739f6d9aa791136e5a0b09d19dff0b58bc5cb0a9
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
if "%TOOL%.%RC%"=="fc.1" echo The files differ. Compare them before anything is copied.
if "%TOOL%.%RC%"=="fc.2" echo A file is missing.
if "%TOOL%.%RC%"=="fc.9009" echo The program was not found. Install it or correct PATH, then run this script again.
if "%TOOL%.%RC%"=="cmd.1" echo The file operation failed. Check the path, free space and rights.
if "%TOOL%.%RC%"=="cmd.9009" echo The program was not found. Install it or correct PATH, then run this script again.
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
echo REFUSED: this is %COMPUTERNAME%; this script is for VCNODE2. Nothing was changed.
exit /b 5
:no_rights
echo REFUSED: this needs a command prompt of an administrator. Nothing was changed.
exit /b 5
:not_yet
echo REFUSED: run %WHO% first; there is no record that it ended well. Nothing was changed.
exit /b 5
:unseen
echo REFUSED: \\%WHO%\admin$\Cluster cannot be read; what ran on that node is recorded there. Nothing was changed.
echo Start that node and its Server service, and run this as an administrator of it.
exit /b 5
:no_records
echo REFUSED: nothing can be written into the folder %RECORDS%. Is the disk full? Nothing was changed.
exit /b 5
