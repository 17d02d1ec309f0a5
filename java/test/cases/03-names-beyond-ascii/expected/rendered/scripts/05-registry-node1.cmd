@echo off
setlocal EnableExtensions DisableDelayedExpansion
chcp 1252 >nul
rem 05-registry-node1.cmd - Synchronise the primary node (steps 6a/software-muller-inc/write-registry)
rem Run it on NODE1 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 3c3753f277153e5cedea7d9c3e2cc6a4684e398f978b640c1a4b7fb6d7aae76a

set "SCRIPT=05-registry-node1"
set "HERE=%~dp0..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\3c3753f277153e5c"
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
if /i not "%COMPUTERNAME%"=="NODE1" goto wrong_node
if /i not "%PROCESSOR_ARCHITEW6432%"=="" goto wrong_prompt
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
if /i not "%ONLY%"=="" goto first_time
set "WHO=06-copy-node2 on NODE2"
if exist "\\NODE2\admin$\Cluster\mscs-planner\3c3753f277153e5c\06-copy-node2.done" goto passed
set "WHO=07-online-node1 on NODE1"
if exist "%RECORDS%\07-online-node1.done" goto passed
:first_time
set "TOOL=cluster"
cluster /cluster:CLU node >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_cluster
set "WHO=NODE1"
sc "\\NODE1" query ClusSvc | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto node_down
set "WHO=NODE2"
sc "\\NODE2" query ClusSvc | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto node_down
set "WHO=04-owner-node1 on NODE1"
if not exist "%RECORDS%\04-owner-node1.done" goto not_yet
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\05-registry-node1.started" echo 3c3753f277153e5cedea7d9c3e2cc6a4684e398f978b640c1a4b7fb6d7aae76a
findstr /l /c:3c3753f277153e5cedea7d9c3e2cc6a4684e398f978b640c1a4b7fb6d7aae76a "%RECORDS%\05-registry-node1.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="6a/software-muller-inc/write-registry" goto finish
set "STEP=6a/software-muller-inc/write-registry"
set "RECORD=%RECORDS%\6a.software-muller-inc.write-registry"
set "RAN=1"
echo [1/1] Write ^(Default^), Bin, Liste, Pfad below SOFTWARE\Müller, Inc. on NODE1
if exist "%RECORD%.1.was-absent" goto s01_1
if exist "%RECORD%.1.was-present" goto s01_1
set "TOOL=reg"
reg query "HKLM\SOFTWARE\Müller, Inc." /ve >"%RECORD%.1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.txt" goto unrecorded
if not %RC%==0 if not %RC%==1 goto failed
for %%a in ("%RECORD%.1.txt") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s01_2
>"%RECORD%.1.was-absent" echo absent
if not exist "%RECORD%.1.was-absent" goto unrecorded
goto s01_1
:s01_2
>"%RECORD%.1.was-present" echo present
if not exist "%RECORD%.1.was-present" goto unrecorded
:s01_1
if exist "%RECORD%.2.was-absent" goto s01_3
if exist "%RECORD%.2.was-present" goto s01_3
set "TOOL=reg"
reg query "HKLM\SOFTWARE\Müller, Inc." /v Bin >"%RECORD%.2.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.2.txt" goto unrecorded
if not %RC%==0 if not %RC%==1 goto failed
for %%a in ("%RECORD%.2.txt") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s01_4
>"%RECORD%.2.was-absent" echo absent
if not exist "%RECORD%.2.was-absent" goto unrecorded
goto s01_3
:s01_4
>"%RECORD%.2.was-present" echo present
if not exist "%RECORD%.2.was-present" goto unrecorded
:s01_3
if exist "%RECORD%.3.was-absent" goto s01_5
if exist "%RECORD%.3.was-present" goto s01_5
set "TOOL=reg"
reg query "HKLM\SOFTWARE\Müller, Inc." /v Liste >"%RECORD%.3.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.3.txt" goto unrecorded
if not %RC%==0 if not %RC%==1 goto failed
for %%a in ("%RECORD%.3.txt") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s01_6
>"%RECORD%.3.was-absent" echo absent
if not exist "%RECORD%.3.was-absent" goto unrecorded
goto s01_5
:s01_6
>"%RECORD%.3.was-present" echo present
if not exist "%RECORD%.3.was-present" goto unrecorded
:s01_5
if exist "%RECORD%.4.was-absent" goto s01_7
if exist "%RECORD%.4.was-present" goto s01_7
set "TOOL=reg"
reg query "HKLM\SOFTWARE\Müller, Inc." /v Pfad >"%RECORD%.4.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.4.txt" goto unrecorded
if not %RC%==0 if not %RC%==1 goto failed
for %%a in ("%RECORD%.4.txt") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s01_8
>"%RECORD%.4.was-absent" echo absent
if not exist "%RECORD%.4.was-absent" goto unrecorded
goto s01_7
:s01_8
>"%RECORD%.4.was-present" echo present
if not exist "%RECORD%.4.was-present" goto unrecorded
:s01_7
set "TOOL=reg"
reg import "%HERE%registry\6a.software-muller-inc.write-registry.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=reg"
reg query "HKLM\SOFTWARE\Müller, Inc." /ve >"%RECORD%.1.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.now" goto unrecorded
if not %RC%==0 if not %RC%==1 goto failed
for %%a in ("%RECORD%.1.now") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s01_10
set "WHY=The default value was not written. Close regedit and run this script again."
goto failed
:s01_10
set "TOOL=findstr"
findstr /i /r /c:"REG_SZ.*[^0-9A-Z]Standard$" "%RECORD%.1.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_9
if not %RC%==1 goto failed
set "WHY=The default value was not written. Close regedit and run this script again."
goto failed
:s01_9
set "TOOL=reg"
reg query "HKLM\SOFTWARE\Müller, Inc." /v Bin >"%RECORD%.2.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.2.now" goto unrecorded
if not %RC%==0 if not %RC%==1 goto failed
for %%a in ("%RECORD%.2.now") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s01_12
set "WHY=The value Bin was not written. Close regedit and run this script again."
goto failed
:s01_12
set "TOOL=findstr"
findstr /i /r /c:"REG_BINARY.*00FF10$" "%RECORD%.2.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_11
if not %RC%==1 goto failed
set "WHY=The value Bin was not written. Close regedit and run this script again."
goto failed
:s01_11
set "TOOL=reg"
reg query "HKLM\SOFTWARE\Müller, Inc." /v Liste >"%RECORD%.3.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.3.now" goto unrecorded
if not %RC%==0 if not %RC%==1 goto failed
for %%a in ("%RECORD%.3.now") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s01_14
set "WHY=The value Liste was not written. Close regedit and run this script again."
goto failed
:s01_14
set "TOOL=findstr"
findstr /i /r /c:REG_MULTI_SZ "%RECORD%.3.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_13
if not %RC%==1 goto failed
set "WHY=The value Liste was not written. Close regedit and run this script again."
goto failed
:s01_13
set "TOOL=reg"
reg query "HKLM\SOFTWARE\Müller, Inc." /v Pfad >"%RECORD%.4.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.4.now" goto unrecorded
if not %RC%==0 if not %RC%==1 goto failed
for %%a in ("%RECORD%.4.now") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s01_16
set "WHY=The value Pfad was not written. Close regedit and run this script again."
goto failed
:s01_16
set "TOOL=findstr"
findstr /i /r /c:REG_EXPAND_SZ "%RECORD%.4.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_15
if not %RC%==1 goto failed
set "WHY=The value Pfad was not written. Close regedit and run this script again."
goto failed
:s01_15

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\05-registry-node1.done" echo 3c3753f277153e5cedea7d9c3e2cc6a4684e398f978b640c1a4b7fb6d7aae76a
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
if "%TOOL%.%RC%"=="findstr.1" echo The expected text is not in the listing above.
if "%TOOL%.%RC%"=="findstr.2" echo The listing could not be read.
if "%TOOL%.%RC%"=="findstr.9009" echo The program was not found. Install it or correct PATH, then run this script again.
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
:node_down
echo REFUSED: the Cluster service does not run on %WHO%. Start it first. Nothing was changed.
exit /b 5
:not_yet
echo REFUSED: run %WHO% first; there is no record that it ended well. Nothing was changed.
exit /b 5
:no_records
echo REFUSED: nothing can be written into the folder %RECORDS%. Is the disk full? Nothing was changed.
exit /b 5
