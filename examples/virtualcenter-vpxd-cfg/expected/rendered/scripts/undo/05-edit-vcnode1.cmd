@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\05-edit-vcnode1.cmd - Take back: Synchronise the primary node (steps 6a/managedip/install-file)
rem Run it on VCNODE1 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 00f00c40ecd44cff32323d3e55a9e5c5c1e3ea782b3cb7c2c62a3abb8e64e962

set "SCRIPT=05-edit-vcnode1"
set "HERE=%~dp0..\..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\00f00c40ecd44cff"
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
set "TOOL=cluster"
cluster /cluster:VCCLUSTER node >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_cluster
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
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\00f00c40ecd44cff\14-sync-vcnode2.started" goto later_first
set "WHO=13-sync-vcnode1 on VCNODE1"
if exist "%RECORDS%\13-sync-vcnode1.started" goto later_first
set "WHO=11-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\11-failover-vcnode1.started" goto later_first
set "WHO=09-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\09-failover-vcnode1.started" goto later_first
set "WHO=07-online-vcnode1 on VCNODE1"
if exist "%RECORDS%\07-online-vcnode1.started" goto later_first
set "WHO=06-copy-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\00f00c40ecd44cff\06-copy-vcnode2.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="6a/managedip/install-file" goto finish
set "STEP=6a/managedip/install-file"
set "RECORD=%RECORDS%\6a.managedip.install-file"
set "RAN=1"
echo [1/1] Take back: Install the edited vpxd.cfg on VCNODE1
if exist "%RECORD%.was-absent" goto s01_1
if exist "%RECORD%.was-present" goto s01_2
echo     nothing to take back: there is no record of this step
goto s01_1
:s01_2
if not exist "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg.mscs-planner" goto s01_3
set "TOOL=cmd"
del /q "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg.mscs-planner" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg.mscs-planner" goto s01_3
set "WHY=A file cannot be deleted: it is in use, or read-only. Close the program that has it open or clear the attribute, then run this script again."
goto failed
:s01_3
set "TOOL=fc"
fc /b "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" "%HERE%staged\vpxd.cfg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_4
if not %RC%==1 goto failed
set "TOOL=fc"
fc /b "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" "%RECORD%.file" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_1
if not %RC%==1 goto failed
set "WHY=The file was changed after this plan; it is left alone."
goto failed
:s01_4
set "TOOL=cmd"
copy /y /b "%RECORD%.file" "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg.mscs-planner" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "%RECORD%.file" "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg.mscs-planner" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=cmd"
move /y "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg.mscs-planner" "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "%RECORD%.file" "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_1
if not exist "%RECORD%.*" goto s01_5
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_5

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\05-edit-vcnode1.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\05-edit-vcnode1.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\05-edit-vcnode1.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\05-edit-vcnode1.done" "%UNDONE%" >nul 2>&1
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
echo REFUSED: this is %COMPUTERNAME%; this script is for VCNODE1. Nothing was changed.
exit /b 5
:no_rights
echo REFUSED: this needs a command prompt of an administrator. Nothing was changed.
exit /b 5
:no_cluster
echo REFUSED: the cluster VCCLUSTER does not answer ^(cluster.exe ended with code %RC%^). Nothing was changed.
if "%TOOL%.%RC%"=="cluster.5" echo Access was denied. Use an account that may administer the cluster.
if "%TOOL%.%RC%"=="cluster.1722" echo The cluster or a node cannot be reached. Is the Cluster service running?
if "%TOOL%.%RC%"=="cluster.9009" echo cluster.exe is not here. From Windows Server 2012 on, in PowerShell: Install-WindowsFeature RSAT-Clustering-CmdInterface.
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
