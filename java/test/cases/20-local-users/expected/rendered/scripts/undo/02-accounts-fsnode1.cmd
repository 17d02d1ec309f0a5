@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\02-accounts-fsnode1.cmd - Take back: Synchronise the secondary node (steps 6b/appoperator/local-user-check-on-fsnode1 to 6b/appauditor/join-app-operators-on-fsnode1)
rem Run it on FSNODE1 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 f7d73b42c2afefcd05805688141c2eabcb3e8cfbc599f3365a2ff5078a9e6c1b

set "SCRIPT=02-accounts-fsnode1"
set "HERE=%~dp0..\..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\f7d73b42c2afefcd"
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
if /i not "%COMPUTERNAME%"=="FSNODE1" goto wrong_node
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
set "WHO=06-failover-fsnode1 on FSNODE1"
if exist "%RECORDS%\06-failover-fsnode1.started" goto later_first
set "WHO=05-failover-fsnode1 on FSNODE1"
if exist "%RECORDS%\05-failover-fsnode1.started" goto later_first
set "WHO=04-online-fsnode1 on FSNODE1"
if exist "%RECORDS%\04-online-fsnode1.started" goto later_first
set "WHO=FSNODE2"
if exist "\\FSNODE2\admin$\Cluster" goto seen_1
if /i "%GONE%"=="" goto unseen
echo \\%WHO%\admin$\Cluster cannot be read: whether a later script began there is not known.
:seen_1
set "WHO=03-accounts-fsnode2 on FSNODE2"
if exist "\\FSNODE2\admin$\Cluster\mscs-planner\f7d73b42c2afefcd\03-accounts-fsnode2.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="6b/appauditor/join-app-operators-on-fsnode1" goto s02
set "STEP=6b/appauditor/join-app-operators-on-fsnode1"
set "RECORD=%RECORDS%\6b.appauditor.join-app-operators-on-fsnode1"
set "RAN=1"
echo [1/3] Take back: Add appauditor to the local group ^"App Operators^" on FSNODE1
if exist "%RECORD%.was-absent" goto s01_2
if exist "%RECORD%.was-present" goto s01_3
echo     nothing to take back: there is no record of this step
goto s01_1
:s01_3
echo     it was a member before: it stays one
goto s01_1
:s01_2
set "TOOL=net"
net localgroup "App Operators" appauditor /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 goto failed
:s01_1
if not exist "%RECORD%.*" goto s01_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_4

:s02
if defined ONLY if /i not "%ONLY%"=="6b/appauditor/local-user-on-fsnode1" goto s03
set "STEP=6b/appauditor/local-user-on-fsnode1"
set "RECORD=%RECORDS%\6b.appauditor.local-user-on-fsnode1"
set "RAN=1"
echo [2/3] Take back: Make the local user appauditor on FSNODE1
if exist "%RECORD%.was-absent" goto s02_2
if exist "%RECORD%.was-present" goto s02_3
echo     nothing to take back: there is no record of this step
goto s02_1
:s02_3
echo     the user was there before: it stays
goto s02_1
:s02_2
set "TOOL=net"
net user appauditor >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==2 goto s02_1
if not %RC%==0 goto failed
set "TOOL=net"
net user appauditor /delete
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
if defined ONLY if /i not "%ONLY%"=="6b/app-operators/local-group-on-fsnode1" goto finish
set "STEP=6b/app-operators/local-group-on-fsnode1"
set "RECORD=%RECORDS%\6b.app-operators.local-group-on-fsnode1"
set "RAN=1"
echo [3/3] Take back: Make sure that the local group ^"App Operators^" is on FSNODE1
if exist "%RECORD%.was-absent" goto s03_2
if exist "%RECORD%.was-present" goto s03_3
echo     nothing to take back: there is no record of this step
goto s03_1
:s03_3
echo     the group was there before: it stays
goto s03_1
:s03_2
set "TOOL=net"
net localgroup "App Operators" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==2 goto s03_1
if not %RC%==0 goto failed
set "TOOL=net"
net localgroup "App Operators" /delete
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

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\02-accounts-fsnode1.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\02-accounts-fsnode1.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\02-accounts-fsnode1.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\02-accounts-fsnode1.done" "%UNDONE%" >nul 2>&1
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
if "%TOOL%.%RC%"=="net.2" echo Refused, or so already. The lines above say why; for a service look with sc query.
if "%TOOL%.%RC%"=="net.9009" echo The program was not found. Install it or correct PATH, then run this script again.
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
echo REFUSED: this is %COMPUTERNAME%; this script is for FSNODE1. Nothing was changed.
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
