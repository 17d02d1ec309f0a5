@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 04-copy-node2.cmd - Synchronise the secondary node (steps 6b/conf/copy-to-node2 to 6b/keys/copy-to-node2)
rem Run it on NODE2 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 d6c4e653332e662556d6e23796ea434be6f0ae629accf6eaabbaafe04360c540

set "SCRIPT=04-copy-node2"
set "HERE=%~dp0..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\d6c4e653332e6625"
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
if /i not "%COMPUTERNAME%"=="NODE2" goto wrong_node
if /i not "%PROCESSOR_ARCHITEW6432%"=="" goto wrong_prompt
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
if /i not "%ONLY%"=="" goto first_time
set "WHO=05-online-node1 on NODE1"
if exist "\\NODE1\admin$\Cluster\mscs-planner\d6c4e653332e6625\05-online-node1.done" goto passed
set "WHO=09-sync-node2 on NODE2"
if exist "%RECORDS%\09-sync-node2.done" goto passed
:first_time
set "WHO=NODE1"
if not exist "\\NODE1\admin$\Cluster" goto unseen
set "WHO=03-group-node1 on NODE1"
if not exist "\\NODE1\admin$\Cluster\mscs-planner\d6c4e653332e6625\03-group-node1.done" goto not_yet
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\04-copy-node2.started" echo d6c4e653332e662556d6e23796ea434be6f0ae629accf6eaabbaafe04360c540
findstr /l /c:d6c4e653332e662556d6e23796ea434be6f0ae629accf6eaabbaafe04360c540 "%RECORDS%\04-copy-node2.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="6b/conf/copy-to-node2" goto s02
set "STEP=6b/conf/copy-to-node2"
set "RECORD=%RECORDS%\6b.conf.copy-to-node2"
set "RAN=1"
echo [1/3] Copy conf from NODE1 to NODE2
if exist "\\NODE1\C$\Acme\conf" goto s01_1
set "WHY=The folder is not on NODE1, or its administrative share cannot be reached."
goto failed
:s01_1
if exist "%RECORD%.was-absent" goto s01_2
if exist "%RECORD%.was-present" goto s01_2
if exist "C:\Acme\conf" goto s01_3
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s01_2
:s01_3
if exist "%RECORD%.files" goto s01_4
if not exist "%RECORD%.part" md "%RECORD%.part"
set "TOOL=xcopy"
xcopy "C:\Acme\conf" "%RECORD%.part" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=cmd"
move "%RECORD%.part" "%RECORD%.files" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_4
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s01_2
set "TOOL=xcopy"
xcopy "\\NODE1\C$\Acme\conf" "C:\Acme\conf" /e /i /h /r /k /y /q
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=cmd"
dir /b /a-d "\\NODE1\C$\Acme\conf\*" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_6
if not %RC%==1 goto failed
echo     it holds only folders; xcopy has judged them
goto s01_5
:s01_6
set "TOOL=fc"
fc /b "\\NODE1\C$\Acme\conf\*" "C:\Acme\conf\*" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_5

:s02
if defined ONLY if /i not "%ONLY%"=="6b/ini/copy-to-node2" goto s03
set "STEP=6b/ini/copy-to-node2"
set "RECORD=%RECORDS%\6b.ini.copy-to-node2"
set "RAN=1"
echo [2/3] Copy ini from NODE1 to NODE2
if exist "\\NODE1\C$\Acme\acme.ini" goto s02_1
set "WHY=The file is not on NODE1, or its administrative share cannot be reached."
goto failed
:s02_1
if exist "%RECORD%.was-absent" goto s02_2
if exist "%RECORD%.was-present" goto s02_2
if exist "C:\Acme\acme.ini" goto s02_3
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s02_2
:s02_3
set "TOOL=cmd"
copy /y /b "C:\Acme\acme.ini" "%RECORD%.file" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "C:\Acme\acme.ini" "%RECORD%.file" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s02_2
if exist "C:\Acme" goto s02_4
>"%RECORD%.made-folder" echo made
if not exist "%RECORD%.made-folder" goto unrecorded
if not exist "C:\Acme" md "C:\Acme"
:s02_4
set "TOOL=cmd"
copy /y /b "\\NODE1\C$\Acme\acme.ini" "C:\Acme\acme.ini" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "\\NODE1\C$\Acme\acme.ini" "C:\Acme\acme.ini" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed

:s03
if defined ONLY if /i not "%ONLY%"=="6b/keys/copy-to-node2" goto finish
set "STEP=6b/keys/copy-to-node2"
set "RECORD=%RECORDS%\6b.keys.copy-to-node2"
set "RAN=1"
echo [3/3] Copy keys from NODE1 to NODE2
if exist "\\NODE1\C$\Acme\keys" goto s03_1
set "WHY=The folder is not on NODE1, or its administrative share cannot be reached."
goto failed
:s03_1
if exist "%RECORD%.was-absent" goto s03_2
if exist "%RECORD%.was-present" goto s03_2
if exist "C:\Acme\keys" goto s03_3
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s03_2
:s03_3
if exist "%RECORD%.files" goto s03_4
if not exist "%RECORD%.part" md "%RECORD%.part"
set "TOOL=xcopy"
xcopy "C:\Acme\keys" "%RECORD%.part" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=cmd"
move "%RECORD%.part" "%RECORD%.files" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_4
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s03_2
set "TOOL=xcopy"
xcopy "\\NODE1\C$\Acme\keys" "C:\Acme\keys" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=cmd"
dir /b /a-d "\\NODE1\C$\Acme\keys\*" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_6
if not %RC%==1 goto failed
echo     it holds only folders; xcopy has judged them
goto s03_5
:s03_6
set "TOOL=fc"
fc /b "\\NODE1\C$\Acme\keys\*" "C:\Acme\keys\*" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_5

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\04-copy-node2.done" echo d6c4e653332e662556d6e23796ea434be6f0ae629accf6eaabbaafe04360c540
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
echo REFUSED: this is %COMPUTERNAME%; this script is for NODE2. Nothing was changed.
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
