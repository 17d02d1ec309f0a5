@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\03-registry-fsnode2.cmd - Take back: Synchronise the primary node (steps 6a/software-acme-quota/write-registry)
rem Run it on FSNODE2 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 a52df57b6b3c44b4499a71c6fda2bfb106b1e480f9639dfdeaf8317abdef74e6

set "SCRIPT=03-registry-fsnode2"
set "HERE=%~dp0..\..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\a52df57b6b3c44b4"
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
if /i not "%COMPUTERNAME%"=="FSNODE2" goto wrong_node
if /i not "%PROCESSOR_ARCHITEW6432%"=="" goto wrong_prompt
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
set "TOOL=cluster"
cluster /cluster:FILECLU node >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_cluster
set "WHO=06-failover-fsnode2 on FSNODE2"
if exist "%RECORDS%\06-failover-fsnode2.started" goto later_first
set "WHO=05-failover-fsnode2 on FSNODE2"
if exist "%RECORDS%\05-failover-fsnode2.started" goto later_first
set "WHO=04-online-fsnode2 on FSNODE2"
if exist "%RECORDS%\04-online-fsnode2.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="6a/software-acme-quota/write-registry" goto finish
set "STEP=6a/software-acme-quota/write-registry"
set "RECORD=%RECORDS%\6a.software-acme-quota.write-registry"
set "RAN=1"
echo [1/1] Take back: Write Limit below SOFTWARE\Acme\Quota on FSNODE2
if exist "%RECORD%.1.was-absent" goto s01_2
if exist "%RECORD%.1.was-present" goto s01_3
echo     nothing to take back: there is no record of this step
goto s01_1
:s01_3
set "TOOL=findstr"
findstr /i /l /c:REG_ "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"REG_.*[!-#]" "%RECORD%.1.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_4
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.1.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_5
if not %RC%==1 goto failed
set "TYPE="
for /f "usebackq tokens=1,2" %%a in ("%RECORD%.1.line") do set "TYPE=%%b"
set "OLD="
for /f "usebackq tokens=2*" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
if /i "%TYPE%"=="REG_QWORD" goto s01_6
if /i "%TYPE%"=="REG_MULTI_SZ" goto s01_7
set "TOOL=reg"
reg add "HKLM\SOFTWARE\Acme\Quota" /v Limit /t "%TYPE%" /d "%OLD%" /f >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
goto s01_1
:s01_7
echo     the former Limit stands in %UNDONE%\6a.software-acme-quota.write-registry.1.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_1
:s01_6
echo     the former Limit stands in %UNDONE%\6a.software-acme-quota.write-registry.1.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_1
:s01_5
echo     the former Limit stands in %UNDONE%\6a.software-acme-quota.write-registry.1.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_1
:s01_4
echo     the former Limit stands in %UNDONE%\6a.software-acme-quota.write-registry.1.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_1
:s01_2
set "TOOL=reg"
reg delete "HKLM\SOFTWARE\Acme\Quota" /v Limit /f >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
:s01_1
if not exist "%RECORD%.1.*" goto s01_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_8

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\03-registry-fsnode2.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\03-registry-fsnode2.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\03-registry-fsnode2.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\03-registry-fsnode2.done" "%UNDONE%" >nul 2>&1
:withoutdone
:said
if /i "%LEFT%"=="" goto all_done
echo %SCRIPT%: done, except for what is left to you: each former value above that stands in a file.
exit /b 0
:all_done
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
if "%TOOL%.%RC%"=="findstr.1" echo The expected text is not in the listing above.
if "%TOOL%.%RC%"=="findstr.2" echo The listing could not be read.
if "%TOOL%.%RC%"=="findstr.9009" echo The program was not found. Install it or correct PATH, then run this script again.
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
echo REFUSED: this is %COMPUTERNAME%; this script is for FSNODE2. Nothing was changed.
exit /b 5
:wrong_prompt
echo REFUSED: this is a 32-bit command prompt, which sees another registry. Open the one of the Start menu ^(%SystemRoot%\System32\cmd.exe, not from a 32-bit program^). Nothing was changed.
exit /b 5
:no_rights
echo REFUSED: this needs a command prompt of an administrator. Nothing was changed.
exit /b 5
:no_cluster
echo REFUSED: the cluster FILECLU does not answer ^(cluster.exe ended with code %RC%^). Nothing was changed.
if "%TOOL%.%RC%"=="cluster.5" echo Access was denied. Use an account that may administer the cluster.
if "%TOOL%.%RC%"=="cluster.1722" echo The cluster or a node cannot be reached. Is the Cluster service running?
if "%TOOL%.%RC%"=="cluster.9009" echo cluster.exe is not here. From Windows Server 2012 on, in PowerShell: Install-WindowsFeature RSAT-Clustering-CmdInterface.
exit /b 5
:later_first
echo REFUSED: take back %WHO% first. Nothing was changed.
exit /b 5
:no_records
echo REFUSED: nothing can be written into the folder %RECORDS%. Is the disk full? Nothing was changed.
exit /b 5
