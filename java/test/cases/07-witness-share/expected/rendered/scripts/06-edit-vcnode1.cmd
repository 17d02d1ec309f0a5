@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 06-edit-vcnode1.cmd - Synchronise the primary node (steps 6a/managedip/install-file)
rem Run it on VCNODE1 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 d0ef2f51def82dd3e277e89a0e05621a45d754fec08fa872c78391b02cd74ae2

set "SCRIPT=06-edit-vcnode1"
set "HERE=%~dp0..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\d0ef2f51def82dd3"
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
if /i not "%COMPUTERNAME%"=="VCNODE1" goto wrong_node
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
if /i not "%ONLY%"=="" goto first_time
set "WHO=07-copy-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\d0ef2f51def82dd3\07-copy-vcnode2.done" goto passed
set "WHO=08-online-vcnode1 on VCNODE1"
if exist "%RECORDS%\08-online-vcnode1.done" goto passed
:first_time
set "TOOL=cluster"
cluster /cluster:VCCLUSTER node >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_cluster
set "WHO=VCNODE1"
sc "\\VCNODE1" query ClusSvc | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto node_down
set "WHO=VCNODE2"
sc "\\VCNODE2" query ClusSvc | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto node_down
set "WHO=05-owner-vcnode1 on VCNODE1"
if not exist "%RECORDS%\05-owner-vcnode1.done" goto not_yet
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\06-edit-vcnode1.started" echo d0ef2f51def82dd3e277e89a0e05621a45d754fec08fa872c78391b02cd74ae2
findstr /l /c:d0ef2f51def82dd3e277e89a0e05621a45d754fec08fa872c78391b02cd74ae2 "%RECORDS%\06-edit-vcnode1.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="6a/managedip/install-file" goto finish
set "STEP=6a/managedip/install-file"
set "RECORD=%RECORDS%\6a.managedip.install-file"
set "RAN=1"
echo [1/1] Install the edited vpxd.cfg on VCNODE1
if exist "%HERE%staged\vpxd.cfg" goto s01_1
set "WHY=There is no edited copy in the folder staged beside the scripts."
goto failed
:s01_1
if exist "%HERE%staged\vpxd.cfg.staged.txt" goto s01_3
set "TOOL=findstr"
findstr /i /l /c:10.20.0.20 "%HERE%staged\vpxd.cfg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
goto s01_2
:s01_3
set "TOOL=findstr"
findstr /i /l /c:"6a/managedip/stage-file" "%HERE%staged\vpxd.cfg.staged.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_2
set "TOOL=fc"
fc /b "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" "%HERE%staged\vpxd.cfg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_5
if not %RC%==1 goto failed
set "TOOL=fc"
fc /b "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" "%HERE%staged\vpxd.cfg.original" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_6
if not %RC%==1 goto failed
set "WHY=The file changed since it was copied for editing. Prepare the edited copy again."
goto failed
:s01_6
if exist "%RECORD%.was-present" goto s01_7
set "TOOL=cmd"
copy /y /b "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" "%RECORD%.file" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_7
set "TOOL=fc"
fc /b "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" "%RECORD%.file" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
set "TOOL=cmd"
copy /y /b "%HERE%staged\vpxd.cfg" "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg.mscs-planner" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "%HERE%staged\vpxd.cfg" "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg.mscs-planner" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=cmd"
move /y "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg.mscs-planner" "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "%HERE%staged\vpxd.cfg" "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
goto s01_4
:s01_5
echo     the edited file is in place already
:s01_4

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\06-edit-vcnode1.done" echo d0ef2f51def82dd3e277e89a0e05621a45d754fec08fa872c78391b02cd74ae2
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
:node_down
echo REFUSED: the Cluster service does not run on %WHO%. Start it first. Nothing was changed.
exit /b 5
:not_yet
echo REFUSED: run %WHO% first; there is no record that it ended well. Nothing was changed.
exit /b 5
:no_records
echo REFUSED: nothing can be written into the folder %RECORDS%. Is the disk full? Nothing was changed.
exit /b 5
