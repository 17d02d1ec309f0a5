@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 01-save-tri2.cmd - Install on the primary node (steps 3/software-acme-orders/save-tri2)
rem Run it on TRI2 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 1f4fbe301bbdd0c117bd1473d2fc6c8cc364970274522b7d9c0de86f1c130623

set "SCRIPT=01-save-tri2"
set "HERE=%~dp0..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\1f4fbe301bbdd0c1"
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
if /i not "%COMPUTERNAME%"=="TRI2" goto wrong_node
if /i not "%PROCESSOR_ARCHITEW6432%"=="" goto wrong_prompt
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
if /i not "%ONLY%"=="" goto first_time
set "WHO=02-services-tri2 on TRI2"
if exist "%RECORDS%\02-services-tri2.done" goto passed
:first_time
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\01-save-tri2.started" echo 1f4fbe301bbdd0c117bd1473d2fc6c8cc364970274522b7d9c0de86f1c130623
findstr /l /c:1f4fbe301bbdd0c117bd1473d2fc6c8cc364970274522b7d9c0de86f1c130623 "%RECORDS%\01-save-tri2.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="3/software-acme-orders/save-tri2" goto finish
set "STEP=3/software-acme-orders/save-tri2"
set "RECORD=%RECORDS%\3.software-acme-orders.save-tri2"
set "RAN=1"
echo [1/1] Save the registry key SOFTWARE\Acme\Orders of TRI2
if exist "%RECORD%.was-absent" goto s01_1
if exist "%RECORD%.was-present" goto s01_1
set "TOOL=reg"
reg query "HKLM\SOFTWARE\Acme\Orders" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_2
if not %RC%==1 goto failed
echo     the key is not there on this node
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s01_1
:s01_2
if not exist "%RECORD%.reg" goto s01_3
set "TOOL=cmd"
del /q "%RECORD%.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "%RECORD%.reg" goto s01_3
set "WHY=A file cannot be deleted: it is in use, or read-only. Close the program that has it open or clear the attribute, then run this script again."
goto failed
:s01_3
set "TOOL=reg"
reg export "HKLM\SOFTWARE\Acme\Orders" "%RECORD%.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s01_1

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\01-save-tri2.done" echo 1f4fbe301bbdd0c117bd1473d2fc6c8cc364970274522b7d9c0de86f1c130623
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
if "%TOOL%.%RC%"=="reg.1" echo The key or value is missing, or access was denied. Look with reg query.
if "%TOOL%.%RC%"=="reg.9009" echo The program was not found. Install it or correct PATH, then run this script again.
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
echo REFUSED: this is %COMPUTERNAME%; this script is for TRI2. Nothing was changed.
exit /b 5
:wrong_prompt
echo REFUSED: this is a 32-bit command prompt, which sees another registry. Open the one of the Start menu ^(%SystemRoot%\System32\cmd.exe, not from a 32-bit program^). Nothing was changed.
exit /b 5
:no_rights
echo REFUSED: this needs a command prompt of an administrator. Nothing was changed.
exit /b 5
:no_records
echo REFUSED: nothing can be written into the folder %RECORDS%. Is the disk full? Nothing was changed.
exit /b 5
