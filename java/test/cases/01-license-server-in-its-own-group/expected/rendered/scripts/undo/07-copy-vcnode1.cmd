@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\07-copy-vcnode1.cmd - Take back: Synchronise the secondary node (steps 6b/licenses/copy-to-vcnode1)
rem Run it on VCNODE1 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 3eb411e4656ed9aa42bc0db85e647594d3b4874c0e6d69d9b1824b9216e71bcc

set "SCRIPT=07-copy-vcnode1"
set "HERE=%~dp0..\..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\3eb411e4656ed9aa"
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
set "WHO=VCNODE2"
if exist "\\VCNODE2\admin$\Cluster" goto seen_1
if /i "%GONE%"=="" goto unseen
echo \\%WHO%\admin$\Cluster cannot be read: whether a later script began there is not known.
:seen_1
set "WHO=25-failover-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\3eb411e4656ed9aa\25-failover-vcnode2.started" goto later_first
set "WHO=24-failover-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\3eb411e4656ed9aa\24-failover-vcnode2.started" goto later_first
set "WHO=23-sync-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\3eb411e4656ed9aa\23-sync-vcnode2.started" goto later_first
set "WHO=22-sync-vcnode1 on VCNODE1"
if exist "%RECORDS%\22-sync-vcnode1.started" goto later_first
set "WHO=21-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\21-failover-vcnode1.started" goto later_first
set "WHO=20-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\20-failover-vcnode1.started" goto later_first
set "WHO=19-sync-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\3eb411e4656ed9aa\19-sync-vcnode2.started" goto later_first
set "WHO=18-sync-vcnode1 on VCNODE1"
if exist "%RECORDS%\18-sync-vcnode1.started" goto later_first
set "WHO=16-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\16-failover-vcnode1.started" goto later_first
set "WHO=14-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\14-failover-vcnode1.started" goto later_first
set "WHO=13-failover-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\3eb411e4656ed9aa\13-failover-vcnode2.started" goto later_first
set "WHO=12-failover-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\3eb411e4656ed9aa\12-failover-vcnode2.started" goto later_first
set "WHO=10-online-vcnode1 on VCNODE1"
if exist "%RECORDS%\10-online-vcnode1.started" goto later_first
set "WHO=09-online-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\3eb411e4656ed9aa\09-online-vcnode2.started" goto later_first
set "WHO=08-copy-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\3eb411e4656ed9aa\08-copy-vcnode2.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="6b/licenses/copy-to-vcnode1" goto finish
set "STEP=6b/licenses/copy-to-vcnode1"
set "RECORD=%RECORDS%\6b.licenses.copy-to-vcnode1"
set "RAN=1"
echo [1/1] Take back: Copy licenses from VCNODE2 to VCNODE1
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
if not exist "C:\Program Files\VMware\VMware License Server\Licenses" goto s01_6
if not exist "%UNDONE%\6b.licenses.copy-to-vcnode1.replaced" md "%UNDONE%\6b.licenses.copy-to-vcnode1.replaced"
set "TOOL=xcopy"
xcopy "C:\Program Files\VMware\VMware License Server\Licenses" "%UNDONE%\6b.licenses.copy-to-vcnode1.replaced" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=cmd"
rd /s /q "C:\Program Files\VMware\VMware License Server\Licenses" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\Program Files\VMware\VMware License Server\Licenses" goto s01_6
set "WHY=A file of the folder is in use. Close the program that has it open and run this script again."
goto failed
:s01_6
if not exist "C:\Program Files\VMware\VMware License Server\Licenses" md "C:\Program Files\VMware\VMware License Server\Licenses"
set "TOOL=xcopy"
xcopy "%RECORD%.files" "C:\Program Files\VMware\VMware License Server\Licenses" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
goto s01_3
:s01_4
if not exist "%UNDONE%" md "%UNDONE%"
if not exist "C:\Program Files\VMware\VMware License Server\Licenses" goto s01_3
if not exist "%UNDONE%\6b.licenses.copy-to-vcnode1.replaced" md "%UNDONE%\6b.licenses.copy-to-vcnode1.replaced"
set "TOOL=xcopy"
xcopy "C:\Program Files\VMware\VMware License Server\Licenses" "%UNDONE%\6b.licenses.copy-to-vcnode1.replaced" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=cmd"
rd /s /q "C:\Program Files\VMware\VMware License Server\Licenses" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\Program Files\VMware\VMware License Server\Licenses" goto s01_3
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

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\07-copy-vcnode1.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\07-copy-vcnode1.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\07-copy-vcnode1.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\07-copy-vcnode1.done" "%UNDONE%" >nul 2>&1
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
