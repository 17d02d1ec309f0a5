@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 10-sync-node1.cmd - Data synchronisation (steps 8/daten/install-on-node1 to 8/daten/register-on-node1)
rem Run it on NODE1 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 3c3753f277153e5cedea7d9c3e2cc6a4684e398f978b640c1a4b7fb6d7aae76a

set "SCRIPT=10-sync-node1"
set "HERE=%~dp0..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\3c3753f277153e5c"
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
if /i not "%COMPUTERNAME%"=="NODE1" goto wrong_node
if /i not "%PROCESSOR_ARCHITEW6432%"=="" goto wrong_prompt
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
if /i not "%ONLY%"=="" goto first_time
set "WHO=11-sync-node2 on NODE2"
if exist "\\NODE2\admin$\Cluster\mscs-planner\3c3753f277153e5c\11-sync-node2.done" goto passed
set "WHO=12-failover-node1 on NODE1"
if exist "%RECORDS%\12-failover-node1.done" goto passed
:first_time
set "WHO=09-failover-node1 on NODE1"
if not exist "%RECORDS%\09-failover-node1.done" goto not_yet
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\10-sync-node1.started" echo 3c3753f277153e5cedea7d9c3e2cc6a4684e398f978b640c1a4b7fb6d7aae76a
findstr /l /c:3c3753f277153e5cedea7d9c3e2cc6a4684e398f978b640c1a4b7fb6d7aae76a "%RECORDS%\10-sync-node1.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="8/daten/install-on-node1" goto s02
set "STEP=8/daten/install-on-node1"
set "RECORD=%RECORDS%\8.daten.install-on-node1"
set "RAN=1"
echo [1/2] Copy the sync script to C:\mscs-sync on NODE1
if exist "C:\mscs-sync" goto s01_1
>"%RECORD%.made-folder" echo made
if not exist "%RECORD%.made-folder" goto unrecorded
if not exist "C:\mscs-sync" md "C:\mscs-sync"
:s01_1
if not exist "%HERE%sync\mscs-sync.cmd" goto s01_2
if not exist "C:\mscs-sync\mscs-sync.cmd" goto s01_2
set "TOOL=fc"
fc /b "%HERE%sync\mscs-sync.cmd" "C:\mscs-sync\mscs-sync.cmd" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_2
if not %RC%==1 goto failed
if not exist "C:\mscs-sync\running.txt" goto s01_2
set "TOOL=cmd"
del /q "C:\mscs-sync\running.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\mscs-sync\running.txt" goto s01_2
set "WHY=The sync runs here just now. Wait until it has ended, then run this script again."
goto failed
:s01_2
if exist "%HERE%sync\mscs-sync.cmd" goto s01_3
set "WHY=The folder of this plan is not complete: sync\mscs-sync.cmd is missing."
goto failed
:s01_3
if exist "%RECORD%.was-absent" goto s01_4
if exist "%RECORD%.was-present" goto s01_4
if exist "C:\mscs-sync\mscs-sync.cmd" goto s01_5
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s01_4
:s01_5
set "TOOL=cmd"
copy /y /b "C:\mscs-sync\mscs-sync.cmd" "%RECORD%.file" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "C:\mscs-sync\mscs-sync.cmd" "%RECORD%.file" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s01_4
set "TOOL=cmd"
copy /y /b "%HERE%sync\mscs-sync.cmd" "C:\mscs-sync\mscs-sync.cmd" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "%HERE%sync\mscs-sync.cmd" "C:\mscs-sync\mscs-sync.cmd" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed

:s02
if defined ONLY if /i not "%ONLY%"=="8/daten/register-on-node1" goto finish
set "STEP=8/daten/register-on-node1"
set "RECORD=%RECORDS%\8.daten.register-on-node1"
set "RAN=1"
echo [2/2] Register the task mscs-sync-daten on NODE1
if exist "%RECORD%.was-absent" goto s02_1
if exist "%RECORD%.was-present" goto s02_1
set "TOOL=schtasks"
schtasks /query /fo csv /nh >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"[^0-9A-Za-z_-]mscs-sync-daten[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s02_1
:s02_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s02_1
if not exist "%RECORD%.was-present" goto s02_3
set "WHY=A task mscs-sync-daten was there before this plan. Delete or rename it by hand first."
goto failed
:s02_3
set "TOOL=schtasks"
schtasks /query /fo csv /nh >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"[^0-9A-Za-z_-]mscs-sync-daten[^0-9A-Za-z_-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s02_4
if not %RC%==0 goto failed
set "TOOL=schtasks"
schtasks /delete /tn mscs-sync-daten /f
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_4
echo     schtasks asks for the password of CORP\svc-sync unless it is SYSTEM
set "TOOL=schtasks"
schtasks /create /tn mscs-sync-daten /tr "C:\mscs-sync\mscs-sync.cmd" /sc minute /mo 30 /ru "CORP\svc-sync"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=schtasks"
schtasks /query /fo csv /nh >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"[^0-9A-Za-z_-]mscs-sync-daten[^0-9A-Za-z_-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\10-sync-node1.done" echo 3c3753f277153e5cedea7d9c3e2cc6a4684e398f978b640c1a4b7fb6d7aae76a
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
echo REFUSED: this is %COMPUTERNAME%; this script is for NODE1. Nothing was changed.
exit /b 5
:wrong_prompt
echo REFUSED: this is a 32-bit command prompt, which sees another registry. Open the one of the Start menu ^(%SystemRoot%\System32\cmd.exe, not from a 32-bit program^). Nothing was changed.
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
