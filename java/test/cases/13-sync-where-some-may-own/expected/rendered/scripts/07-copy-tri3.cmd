@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 07-copy-tri3.cmd - Synchronise the secondary node (steps 6b/software-acme-orders/save-tri3 to 6b/orders-conf/copy-to-tri3)
rem Run it on TRI3 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 1f4fbe301bbdd0c117bd1473d2fc6c8cc364970274522b7d9c0de86f1c130623

set "SCRIPT=07-copy-tri3"
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
if /i not "%COMPUTERNAME%"=="TRI3" goto wrong_node
if /i not "%PROCESSOR_ARCHITEW6432%"=="" goto wrong_prompt
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
if /i not "%ONLY%"=="" goto first_time
set "WHO=08-online-tri2 on TRI2"
if exist "\\TRI2\admin$\Cluster\mscs-planner\1f4fbe301bbdd0c1\08-online-tri2.done" goto passed
set "WHO=10-ready-tri3 on TRI3"
if exist "%RECORDS%\10-ready-tri3.done" goto passed
:first_time
set "WHO=TRI2"
if not exist "\\TRI2\admin$\Cluster" goto unseen
set "WHO=06-registry-tri2 on TRI2"
if not exist "\\TRI2\admin$\Cluster\mscs-planner\1f4fbe301bbdd0c1\06-registry-tri2.done" goto not_yet
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\07-copy-tri3.started" echo 1f4fbe301bbdd0c117bd1473d2fc6c8cc364970274522b7d9c0de86f1c130623
findstr /l /c:1f4fbe301bbdd0c117bd1473d2fc6c8cc364970274522b7d9c0de86f1c130623 "%RECORDS%\07-copy-tri3.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="6b/software-acme-orders/save-tri3" goto s02
set "STEP=6b/software-acme-orders/save-tri3"
set "RECORD=%RECORDS%\6b.software-acme-orders.save-tri3"
set "RAN=1"
echo [1/2] Save the registry key SOFTWARE\Acme\Orders of TRI3
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

:s02
if defined ONLY if /i not "%ONLY%"=="6b/orders-conf/copy-to-tri3" goto finish
set "STEP=6b/orders-conf/copy-to-tri3"
set "RECORD=%RECORDS%\6b.orders-conf.copy-to-tri3"
set "RAN=1"
echo [2/2] Copy orders-conf from TRI2 to TRI3
if exist "\\TRI2\C$\Acme\Orders" goto s02_1
set "WHY=The folder is not on TRI2, or its administrative share cannot be reached."
goto failed
:s02_1
if exist "%RECORD%.was-absent" goto s02_2
if exist "%RECORD%.was-present" goto s02_2
if exist "C:\Acme\Orders" goto s02_3
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s02_2
:s02_3
if exist "%RECORD%.files" goto s02_4
if not exist "%RECORD%.part" md "%RECORD%.part"
set "TOOL=xcopy"
xcopy "C:\Acme\Orders" "%RECORD%.part" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=cmd"
move "%RECORD%.part" "%RECORD%.files" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_4
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s02_2
set "TOOL=xcopy"
xcopy "\\TRI2\C$\Acme\Orders" "C:\Acme\Orders" /e /i /h /r /k /y /q
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=cmd"
dir /b /a-d "\\TRI2\C$\Acme\Orders\*" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_6
if not %RC%==1 goto failed
echo     it holds only folders; xcopy has judged them
goto s02_5
:s02_6
set "TOOL=fc"
fc /b "\\TRI2\C$\Acme\Orders\*" "C:\Acme\Orders\*" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_5

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\07-copy-tri3.done" echo 1f4fbe301bbdd0c117bd1473d2fc6c8cc364970274522b7d9c0de86f1c130623
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
if "%TOOL%.%RC%"=="xcopy.1" echo Nothing was found to copy. Check the source path.
if "%TOOL%.%RC%"=="xcopy.2" echo The copy was interrupted.
if "%TOOL%.%RC%"=="xcopy.4" echo Not enough memory or space, or a wrong path.
if "%TOOL%.%RC%"=="xcopy.5" echo A file could not be written.
if "%TOOL%.%RC%"=="xcopy.9009" echo The program was not found. Install it or correct PATH, then run this script again.
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
echo REFUSED: this is %COMPUTERNAME%; this script is for TRI3. Nothing was changed.
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
:unseen
echo REFUSED: \\%WHO%\admin$\Cluster cannot be read; what ran on that node is recorded there. Nothing was changed.
echo Start that node and its Server service, and run this as an administrator of it.
exit /b 5
:no_records
echo REFUSED: nothing can be written into the folder %RECORDS%. Is the disk full? Nothing was changed.
exit /b 5
