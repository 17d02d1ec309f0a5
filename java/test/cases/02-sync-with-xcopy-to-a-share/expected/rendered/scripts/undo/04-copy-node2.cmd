@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\04-copy-node2.cmd - Take back: Synchronise the secondary node (steps 6b/conf/copy-to-node2 to 6b/keys/copy-to-node2)
rem Run it on NODE2 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 d6c4e653332e662556d6e23796ea434be6f0ae629accf6eaabbaafe04360c540

set "SCRIPT=04-copy-node2"
set "HERE=%~dp0..\..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\d6c4e653332e6625"
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
if /i not "%COMPUTERNAME%"=="NODE2" goto wrong_node
if /i not "%PROCESSOR_ARCHITEW6432%"=="" goto wrong_prompt
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
set "WHO=NODE1"
if exist "\\NODE1\admin$\Cluster" goto seen_1
if /i "%GONE%"=="" goto unseen
echo \\%WHO%\admin$\Cluster cannot be read: whether a later script began there is not known.
:seen_1
set "WHO=11-failover-node1 on NODE1"
if exist "\\NODE1\admin$\Cluster\mscs-planner\d6c4e653332e6625\11-failover-node1.started" goto later_first
set "WHO=10-failover-node1 on NODE1"
if exist "\\NODE1\admin$\Cluster\mscs-planner\d6c4e653332e6625\10-failover-node1.started" goto later_first
set "WHO=09-sync-node2 on NODE2"
if exist "%RECORDS%\09-sync-node2.started" goto later_first
set "WHO=08-sync-node1 on NODE1"
if exist "\\NODE1\admin$\Cluster\mscs-planner\d6c4e653332e6625\08-sync-node1.started" goto later_first
set "WHO=07-failover-node1 on NODE1"
if exist "\\NODE1\admin$\Cluster\mscs-planner\d6c4e653332e6625\07-failover-node1.started" goto later_first
set "WHO=06-failover-node1 on NODE1"
if exist "\\NODE1\admin$\Cluster\mscs-planner\d6c4e653332e6625\06-failover-node1.started" goto later_first
set "WHO=05-online-node1 on NODE1"
if exist "\\NODE1\admin$\Cluster\mscs-planner\d6c4e653332e6625\05-online-node1.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="6b/keys/copy-to-node2" goto s02
set "STEP=6b/keys/copy-to-node2"
set "RECORD=%RECORDS%\6b.keys.copy-to-node2"
set "RAN=1"
echo [1/3] Take back: Copy keys from NODE1 to NODE2
if not exist "%RECORD%.part" goto s01_1
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move "%RECORD%.part" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_1
if exist "%RECORD%.was-present" goto s01_2
if not exist "%RECORD%.files" goto s01_2
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move "%RECORD%.files" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_2
if exist "%RECORD%.was-absent" goto s01_4
if exist "%RECORD%.was-present" goto s01_5
echo     nothing to take back: there is no record of this step
goto s01_3
:s01_5
if not exist "%UNDONE%" md "%UNDONE%"
if not exist "C:\Acme\keys" goto s01_6
if not exist "%UNDONE%\6b.keys.copy-to-node2.replaced" md "%UNDONE%\6b.keys.copy-to-node2.replaced"
set "TOOL=xcopy"
xcopy "C:\Acme\keys" "%UNDONE%\6b.keys.copy-to-node2.replaced" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=cmd"
rd /s /q "C:\Acme\keys" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\Acme\keys" goto s01_6
set "WHY=A file of the folder is in use. Close the program that has it open and run this script again."
goto failed
:s01_6
if not exist "C:\Acme\keys" md "C:\Acme\keys"
set "TOOL=xcopy"
xcopy "%RECORD%.files" "C:\Acme\keys" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
goto s01_3
:s01_4
if not exist "%UNDONE%" md "%UNDONE%"
if not exist "C:\Acme\keys" goto s01_3
if not exist "%UNDONE%\6b.keys.copy-to-node2.replaced" md "%UNDONE%\6b.keys.copy-to-node2.replaced"
set "TOOL=xcopy"
xcopy "C:\Acme\keys" "%UNDONE%\6b.keys.copy-to-node2.replaced" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=cmd"
rd /s /q "C:\Acme\keys" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\Acme\keys" goto s01_3
set "WHY=A file of the folder is in use. Close the program that has it open and run this script again."
goto failed
:s01_3
if not exist "%RECORD%.*" goto s01_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_7
if not exist "%RECORD%.files" goto s01_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move "%RECORD%.files" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_8

:s02
if defined ONLY if /i not "%ONLY%"=="6b/ini/copy-to-node2" goto s03
set "STEP=6b/ini/copy-to-node2"
set "RECORD=%RECORDS%\6b.ini.copy-to-node2"
set "RAN=1"
echo [2/3] Take back: Copy ini from NODE1 to NODE2
if exist "%RECORD%.was-absent" goto s02_2
if exist "%RECORD%.was-present" goto s02_3
echo     nothing to take back: there is no record of this step
goto s02_1
:s02_3
set "TOOL=cmd"
copy /y /b "%RECORD%.file" "C:\Acme\acme.ini" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "%RECORD%.file" "C:\Acme\acme.ini" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
goto s02_1
:s02_2
if not exist "C:\Acme\acme.ini" goto s02_4
set "TOOL=cmd"
del /q "C:\Acme\acme.ini" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\Acme\acme.ini" goto s02_4
set "WHY=A file cannot be deleted: it is in use, or read-only. Close the program that has it open or clear the attribute, then run this script again."
goto failed
:s02_4
if not exist "%RECORD%.made-folder" goto s02_1
set "TOOL=cmd"
dir /b /a-d "C:\Acme\*" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_5
if not %RC%==1 goto failed
set "TOOL=cmd"
rd "C:\Acme" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
goto s02_1
:s02_5
echo     C:\Acme holds other files: it stays
:s02_1
if not exist "%RECORD%.*" goto s02_6
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_6

:s03
if defined ONLY if /i not "%ONLY%"=="6b/conf/copy-to-node2" goto finish
set "STEP=6b/conf/copy-to-node2"
set "RECORD=%RECORDS%\6b.conf.copy-to-node2"
set "RAN=1"
echo [3/3] Take back: Copy conf from NODE1 to NODE2
if not exist "%RECORD%.part" goto s03_1
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move "%RECORD%.part" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_1
if exist "%RECORD%.was-present" goto s03_2
if not exist "%RECORD%.files" goto s03_2
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move "%RECORD%.files" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_2
if exist "%RECORD%.was-absent" goto s03_4
if exist "%RECORD%.was-present" goto s03_5
echo     nothing to take back: there is no record of this step
goto s03_3
:s03_5
if not exist "%UNDONE%" md "%UNDONE%"
if not exist "C:\Acme\conf" goto s03_6
if not exist "%UNDONE%\6b.conf.copy-to-node2.replaced" md "%UNDONE%\6b.conf.copy-to-node2.replaced"
set "TOOL=xcopy"
xcopy "C:\Acme\conf" "%UNDONE%\6b.conf.copy-to-node2.replaced" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=cmd"
rd /s /q "C:\Acme\conf" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\Acme\conf" goto s03_6
set "WHY=A file of the folder is in use. Close the program that has it open and run this script again."
goto failed
:s03_6
if not exist "C:\Acme\conf" md "C:\Acme\conf"
set "TOOL=xcopy"
xcopy "%RECORD%.files" "C:\Acme\conf" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
goto s03_3
:s03_4
if not exist "%UNDONE%" md "%UNDONE%"
if not exist "C:\Acme\conf" goto s03_3
if not exist "%UNDONE%\6b.conf.copy-to-node2.replaced" md "%UNDONE%\6b.conf.copy-to-node2.replaced"
set "TOOL=xcopy"
xcopy "C:\Acme\conf" "%UNDONE%\6b.conf.copy-to-node2.replaced" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=cmd"
rd /s /q "C:\Acme\conf" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\Acme\conf" goto s03_3
set "WHY=A file of the folder is in use. Close the program that has it open and run this script again."
goto failed
:s03_3
if not exist "%RECORD%.*" goto s03_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_7
if not exist "%RECORD%.files" goto s03_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move "%RECORD%.files" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_8

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\04-copy-node2.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\04-copy-node2.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\04-copy-node2.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\04-copy-node2.done" "%UNDONE%" >nul 2>&1
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
eventcreate /t ERROR /id 103 /l APPLICATION /so mscs-planner /d "%SCRIPT% stopped at step %STEP%" >nul 2>&1
exit /b 3

:usage
echo Usage: %SCRIPT%.cmd, or %SCRIPT%.cmd /step ID; /gone behind it when another node will not come back
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
