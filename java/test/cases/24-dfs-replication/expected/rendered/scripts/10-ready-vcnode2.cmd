@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 10-ready-vcnode2.cmd - Failover tests (steps 7/vc-ready/ready-on-vcnode2 to 7/software-vmware-inc-vmware-virtualcenter/arrived-on-vcnode2)
rem Run it on VCNODE2 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361

set "SCRIPT=10-ready-vcnode2"
set "HERE=%~dp0..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\8d7e250c016b9976"
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
if /i not "%COMPUTERNAME%"=="VCNODE2" goto wrong_node
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
if /i not "%ONLY%"=="" goto first_time
set "WHO=11-failover-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\8d7e250c016b9976\11-failover-vcnode1.done" goto passed
set "WHO=14-sync-vcnode2 on VCNODE2"
if exist "%RECORDS%\14-sync-vcnode2.done" goto passed
:first_time
set "WHO=VCNODE1"
if not exist "\\VCNODE1\admin$\Cluster" goto unseen
set "WHO=09-failover-vcnode1 on VCNODE1"
if not exist "\\VCNODE1\admin$\Cluster\mscs-planner\8d7e250c016b9976\09-failover-vcnode1.done" goto not_yet
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\10-ready-vcnode2.started" echo 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361
findstr /l /c:8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361 "%RECORDS%\10-ready-vcnode2.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="7/vc-ready/ready-on-vcnode2" goto s02
set "STEP=7/vc-ready/ready-on-vcnode2"
set "RECORD=%RECORDS%\7.vc-ready.ready-on-vcnode2"
set "RAN=1"
echo [1/2] Wait 120 seconds until vpxd can be used on VCNODE2
echo     waiting 120 seconds: the application starts after its resource is online
ping -n 121 127.0.0.1 >nul 2>&1
set "N=0"
:s01_1
set "TOOL=findstr"
sc query vpxd | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_2
set /a N=N+1
set "WHY=The service vpxd does not run on VCNODE2. Is its group on another node? Run on VCNODE1: scripts\09-failover-vcnode1.cmd /step 7/vc-group/move-to-vcnode2; then this script again."
if %N% GEQ 6 goto failed
ping -n 11 127.0.0.1 >nul 2>&1
goto s01_1
:s01_2
set "WHY="

:s02
if defined ONLY if /i not "%ONLY%"=="7/software-vmware-inc-vmware-virtualcenter/arrived-on-vcnode2" goto finish
set "STEP=7/software-vmware-inc-vmware-virtualcenter/arrived-on-vcnode2"
set "RECORD=%RECORDS%\7.software-vmware-inc-vmware-virtualcenter.arrived-on-vcnode2"
set "RAN=1"
echo [2/2] Check that managedip below SOFTWARE\VMware, Inc.\VMware VirtualCenter came along to VCNODE2
set "TOOL=reg"
reg query "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" /v managedip >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==1 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s02_2
set "WHY=The value managedip did not arrive on VCNODE2: look at the checkpoints of the group, and move it back meanwhile."
goto failed
:s02_2
set "TOOL=findstr"
findstr /i /r /c:"REG_SZ.*[^0-9A-Z]10\.20\.0\.20$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_1
if not %RC%==1 goto failed
set "WHY=The value managedip did not arrive on VCNODE2: look at the checkpoints of the group, and move it back meanwhile."
goto failed
:s02_1

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\10-ready-vcnode2.done" echo 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361
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
echo REFUSED: this is %COMPUTERNAME%; this script is for VCNODE2. Nothing was changed.
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
