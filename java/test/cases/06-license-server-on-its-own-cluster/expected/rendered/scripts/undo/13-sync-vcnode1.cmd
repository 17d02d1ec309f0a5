@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\13-sync-vcnode1.cmd - Take back: Data synchronisation (steps 8/vc-data/install-on-vcnode1 to 8/vc-data/register-on-vcnode1)
rem Run it on VCNODE1 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 67ddab04c175d2ad075295ad298575eea8382ef02efb111bcd2c4219176202b0

set "SCRIPT=13-sync-vcnode1"
set "HERE=%~dp0..\..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\67ddab04c175d2ad"
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
set "WHO=16-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\16-failover-vcnode1.started" goto later_first
set "WHO=15-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\15-failover-vcnode1.started" goto later_first
set "WHO=VCNODE2"
if exist "\\VCNODE2\admin$\Cluster" goto seen_1
if /i "%GONE%"=="" goto unseen
echo \\%WHO%\admin$\Cluster cannot be read: whether a later script began there is not known.
:seen_1
set "WHO=14-sync-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\67ddab04c175d2ad\14-sync-vcnode2.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="8/vc-data/register-on-vcnode1" goto s02
set "STEP=8/vc-data/register-on-vcnode1"
set "RECORD=%RECORDS%\8.vc-data.register-on-vcnode1"
set "RAN=1"
echo [1/2] Take back: Register the task mscs-sync-vc-data on VCNODE1
if exist "%RECORD%.was-absent" goto s01_2
if exist "%RECORD%.was-present" goto s01_3
echo     nothing to take back: there is no record of this step
goto s01_1
:s01_3
echo     the task was there before: it stays
goto s01_1
:s01_2
set "TOOL=schtasks"
schtasks /query /fo csv /nh >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"[^0-9A-Za-z_-]mscs-sync-vc-data[^0-9A-Za-z_-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s01_1
if not %RC%==0 goto failed
set "TOOL=schtasks"
schtasks /delete /tn mscs-sync-vc-data /f
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
if defined ONLY if /i not "%ONLY%"=="8/vc-data/install-on-vcnode1" goto finish
set "STEP=8/vc-data/install-on-vcnode1"
set "RECORD=%RECORDS%\8.vc-data.install-on-vcnode1"
set "RAN=1"
echo [2/2] Take back: Copy the sync script to C:\mscs-sync on VCNODE1
if not exist "%RECORD%.*" goto s02_1
if not exist "C:\mscs-sync\running.txt" goto s02_1
set "TOOL=cmd"
del /q "C:\mscs-sync\running.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\mscs-sync\running.txt" goto s02_1
set "WHY=The sync runs here just now. Wait until it has ended, then run this script again."
goto failed
:s02_1
if exist "%RECORD%.was-absent" goto s02_3
if exist "%RECORD%.was-present" goto s02_4
echo     nothing to take back: there is no record of this step
goto s02_2
:s02_4
set "TOOL=cmd"
copy /y /b "%RECORD%.file" "C:\mscs-sync\mscs-sync.cmd" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "%RECORD%.file" "C:\mscs-sync\mscs-sync.cmd" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
goto s02_2
:s02_3
if not exist "C:\mscs-sync\mscs-sync.cmd" goto s02_5
set "TOOL=cmd"
del /q "C:\mscs-sync\mscs-sync.cmd" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\mscs-sync\mscs-sync.cmd" goto s02_5
set "WHY=A file cannot be deleted: it is in use, or read-only. Close the program that has it open or clear the attribute, then run this script again."
goto failed
:s02_5
if not exist "%RECORD%.made-folder" goto s02_2
set "TOOL=cmd"
dir /b /a-d "C:\mscs-sync\*" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_6
if not %RC%==1 goto failed
set "TOOL=cmd"
rd "C:\mscs-sync" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
goto s02_2
:s02_6
echo     C:\mscs-sync holds other files: it stays
:s02_2
if not exist "%RECORD%.*" goto s02_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_7

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\13-sync-vcnode1.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\13-sync-vcnode1.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\13-sync-vcnode1.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\13-sync-vcnode1.done" "%UNDONE%" >nul 2>&1
:withoutdone
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
if "%TOOL%.%RC%"=="findstr.1" echo The expected text is not in the listing above.
if "%TOOL%.%RC%"=="findstr.2" echo The listing could not be read.
if "%TOOL%.%RC%"=="findstr.9009" echo The program was not found. Install it or correct PATH, then run this script again.
if "%TOOL%.%RC%"=="schtasks.1" echo The task could not be changed. Check the account and the Task Scheduler service.
if "%TOOL%.%RC%"=="schtasks.9009" echo The program was not found. Install it or correct PATH, then run this script again.
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
:unseen
echo REFUSED: \\%WHO%\admin$\Cluster cannot be read; what ran on that node is recorded there. Nothing was changed.
echo Start that node and its Server service, and run this as an administrator of it.
echo Only if the node will not come back: %SCRIPT%.cmd /gone
exit /b 5
:no_records
echo REFUSED: nothing can be written into the folder %RECORDS%. Is the disk full? Nothing was changed.
exit /b 5
