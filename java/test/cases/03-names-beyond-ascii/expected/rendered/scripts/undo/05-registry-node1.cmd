@echo off
setlocal EnableExtensions DisableDelayedExpansion
chcp 1252 >nul
rem undo\05-registry-node1.cmd - Take back: Synchronise the primary node (steps 6a/software-muller-inc/write-registry)
rem Run it on NODE1 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 3c3753f277153e5cedea7d9c3e2cc6a4684e398f978b640c1a4b7fb6d7aae76a

set "SCRIPT=05-registry-node1"
set "HERE=%~dp0..\..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\3c3753f277153e5c"
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
if /i not "%COMPUTERNAME%"=="NODE1" goto wrong_node
if /i not "%PROCESSOR_ARCHITEW6432%"=="" goto wrong_prompt
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
set "TOOL=cluster"
cluster /cluster:CLU node >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_cluster
set "WHO=13-failover-node1 on NODE1"
if exist "%RECORDS%\13-failover-node1.started" goto later_first
set "WHO=12-failover-node1 on NODE1"
if exist "%RECORDS%\12-failover-node1.started" goto later_first
set "WHO=NODE2"
if exist "\\NODE2\admin$\Cluster" goto seen_1
if /i "%GONE%"=="" goto unseen
echo \\%WHO%\admin$\Cluster cannot be read: whether a later script began there is not known.
:seen_1
set "WHO=11-sync-node2 on NODE2"
if exist "\\NODE2\admin$\Cluster\mscs-planner\3c3753f277153e5c\11-sync-node2.started" goto later_first
set "WHO=10-sync-node1 on NODE1"
if exist "%RECORDS%\10-sync-node1.started" goto later_first
set "WHO=09-failover-node1 on NODE1"
if exist "%RECORDS%\09-failover-node1.started" goto later_first
set "WHO=08-failover-node1 on NODE1"
if exist "%RECORDS%\08-failover-node1.started" goto later_first
set "WHO=07-online-node1 on NODE1"
if exist "%RECORDS%\07-online-node1.started" goto later_first
set "WHO=06-copy-node2 on NODE2"
if exist "\\NODE2\admin$\Cluster\mscs-planner\3c3753f277153e5c\06-copy-node2.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="6a/software-muller-inc/write-registry" goto finish
set "STEP=6a/software-muller-inc/write-registry"
set "RECORD=%RECORDS%\6a.software-muller-inc.write-registry"
set "RAN=1"
echo [1/1] Take back: Write ^(Default^), Bin, Liste, Pfad below SOFTWARE\Müller, Inc. on NODE1
if exist "%RECORD%.4.was-absent" goto s01_2
if exist "%RECORD%.4.was-present" goto s01_3
echo     nothing to take back: there is no record of this step
goto s01_1
:s01_3
set "TOOL=findstr"
findstr /i /l /c:REG_ "%RECORD%.4.txt" >"%RECORD%.4.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.4.line" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.4.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"REG_.*[!-#]" "%RECORD%.4.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_4
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.4.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_5
if not %RC%==1 goto failed
set "TYPE="
for /f "usebackq tokens=1,2" %%a in ("%RECORD%.4.line") do set "TYPE=%%b"
set "OLD="
for /f "usebackq tokens=2*" %%a in ("%RECORD%.4.line") do set "OLD=%%b"
if /i "%TYPE%"=="REG_QWORD" goto s01_6
if /i "%TYPE%"=="REG_MULTI_SZ" goto s01_7
set "TOOL=reg"
reg add "HKLM\SOFTWARE\Müller, Inc." /v Pfad /t "%TYPE%" /d "%OLD%" /f >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
goto s01_1
:s01_7
echo     the former Pfad stands in %UNDONE%\6a.software-muller-inc.write-registry.4.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_1
:s01_6
echo     the former Pfad stands in %UNDONE%\6a.software-muller-inc.write-registry.4.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_1
:s01_5
echo     the former Pfad stands in %UNDONE%\6a.software-muller-inc.write-registry.4.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_1
:s01_4
echo     the former Pfad stands in %UNDONE%\6a.software-muller-inc.write-registry.4.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_1
:s01_2
set "TOOL=reg"
reg delete "HKLM\SOFTWARE\Müller, Inc." /v Pfad /f >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
:s01_1
if not exist "%RECORD%.4.*" goto s01_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.4.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_8
if exist "%RECORD%.3.was-absent" goto s01_10
if exist "%RECORD%.3.was-present" goto s01_11
echo     nothing to take back: there is no record of this step
goto s01_9
:s01_11
set "TOOL=findstr"
findstr /i /l /c:REG_ "%RECORD%.3.txt" >"%RECORD%.3.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.3.line" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.3.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"REG_.*[!-#]" "%RECORD%.3.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_12
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.3.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_13
if not %RC%==1 goto failed
set "TYPE="
for /f "usebackq tokens=1,2" %%a in ("%RECORD%.3.line") do set "TYPE=%%b"
set "OLD="
for /f "usebackq tokens=2*" %%a in ("%RECORD%.3.line") do set "OLD=%%b"
if /i "%TYPE%"=="REG_QWORD" goto s01_14
if /i "%TYPE%"=="REG_MULTI_SZ" goto s01_15
set "TOOL=reg"
reg add "HKLM\SOFTWARE\Müller, Inc." /v Liste /t "%TYPE%" /d "%OLD%" /f >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
goto s01_9
:s01_15
echo     the former Liste stands in %UNDONE%\6a.software-muller-inc.write-registry.3.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_9
:s01_14
echo     the former Liste stands in %UNDONE%\6a.software-muller-inc.write-registry.3.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_9
:s01_13
echo     the former Liste stands in %UNDONE%\6a.software-muller-inc.write-registry.3.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_9
:s01_12
echo     the former Liste stands in %UNDONE%\6a.software-muller-inc.write-registry.3.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_9
:s01_10
set "TOOL=reg"
reg delete "HKLM\SOFTWARE\Müller, Inc." /v Liste /f >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
:s01_9
if not exist "%RECORD%.3.*" goto s01_16
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.3.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_16
if exist "%RECORD%.2.was-absent" goto s01_18
if exist "%RECORD%.2.was-present" goto s01_19
echo     nothing to take back: there is no record of this step
goto s01_17
:s01_19
set "TOOL=findstr"
findstr /i /l /c:REG_ "%RECORD%.2.txt" >"%RECORD%.2.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.2.line" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.2.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"REG_.*[!-#]" "%RECORD%.2.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_20
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.2.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_21
if not %RC%==1 goto failed
set "TYPE="
for /f "usebackq tokens=1,2" %%a in ("%RECORD%.2.line") do set "TYPE=%%b"
set "OLD="
for /f "usebackq tokens=2*" %%a in ("%RECORD%.2.line") do set "OLD=%%b"
if /i "%TYPE%"=="REG_QWORD" goto s01_22
if /i "%TYPE%"=="REG_MULTI_SZ" goto s01_23
set "TOOL=reg"
reg add "HKLM\SOFTWARE\Müller, Inc." /v Bin /t "%TYPE%" /d "%OLD%" /f >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
goto s01_17
:s01_23
echo     the former Bin stands in %UNDONE%\6a.software-muller-inc.write-registry.2.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_17
:s01_22
echo     the former Bin stands in %UNDONE%\6a.software-muller-inc.write-registry.2.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_17
:s01_21
echo     the former Bin stands in %UNDONE%\6a.software-muller-inc.write-registry.2.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_17
:s01_20
echo     the former Bin stands in %UNDONE%\6a.software-muller-inc.write-registry.2.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_17
:s01_18
set "TOOL=reg"
reg delete "HKLM\SOFTWARE\Müller, Inc." /v Bin /f >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
:s01_17
if not exist "%RECORD%.2.*" goto s01_24
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.2.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_24
if exist "%RECORD%.1.was-absent" goto s01_26
if exist "%RECORD%.1.was-present" goto s01_27
echo     nothing to take back: there is no record of this step
goto s01_25
:s01_27
set "TOOL=findstr"
findstr /i /l /c:REG_ "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"REG_.*[!-#]" "%RECORD%.1.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_28
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.1.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_29
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"^ *<.* .*>.*REG_" "%RECORD%.1.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_31
if not %RC%==1 goto failed
set "TYPE="
for /f "usebackq tokens=1,2" %%a in ("%RECORD%.1.line") do set "TYPE=%%b"
set "OLD="
for /f "usebackq tokens=2*" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
goto s01_30
:s01_31
set "TYPE="
for /f "usebackq tokens=2,3" %%a in ("%RECORD%.1.line") do set "TYPE=%%b"
set "OLD="
for /f "usebackq tokens=3*" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
:s01_30
if /i "%TYPE%"=="REG_QWORD" goto s01_32
if /i "%TYPE%"=="REG_MULTI_SZ" goto s01_33
set "TOOL=reg"
reg add "HKLM\SOFTWARE\Müller, Inc." /ve /t "%TYPE%" /d "%OLD%" /f >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
goto s01_25
:s01_33
echo     the former default value stands in %UNDONE%\6a.software-muller-inc.write-registry.1.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_25
:s01_32
echo     the former default value stands in %UNDONE%\6a.software-muller-inc.write-registry.1.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_25
:s01_29
echo     the former default value stands in %UNDONE%\6a.software-muller-inc.write-registry.1.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_25
:s01_28
echo     the former default value stands in %UNDONE%\6a.software-muller-inc.write-registry.1.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s01_25
:s01_26
set "TOOL=reg"
reg delete "HKLM\SOFTWARE\Müller, Inc." /ve /f >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
:s01_25
if not exist "%RECORD%.1.*" goto s01_34
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_34

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\05-registry-node1.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\05-registry-node1.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\05-registry-node1.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\05-registry-node1.done" "%UNDONE%" >nul 2>&1
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
echo REFUSED: this is %COMPUTERNAME%; this script is for NODE1. Nothing was changed.
exit /b 5
:wrong_prompt
echo REFUSED: this is a 32-bit command prompt, which sees another registry. Open the one of the Start menu ^(%SystemRoot%\System32\cmd.exe, not from a 32-bit program^). Nothing was changed.
exit /b 5
:no_rights
echo REFUSED: this needs a command prompt of an administrator. Nothing was changed.
exit /b 5
:no_cluster
echo REFUSED: the cluster CLU does not answer ^(cluster.exe ended with code %RC%^). Nothing was changed.
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
