@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\18-failover-vcnode1.cmd - Take back: Data synchronisation (steps 8/vc-data/move-home-to-vcnode1)
rem Run it on VCNODE1 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361

set "SCRIPT=18-failover-vcnode1"
set "HERE=%~dp0..\..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\8d7e250c016b9976"
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
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="8/vc-data/move-home-to-vcnode1" goto finish
set "STEP=8/vc-data/move-home-to-vcnode1"
set "RECORD=%RECORDS%\8.vc-data.move-home-to-vcnode1"
set "RAN=1"
echo [1/1] Take back: Move the group ^"VC Group^" to VCNODE1
if not exist "%RECORD%.was-VCNODE1" goto s01_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group /node:VCNODE1 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"VC Group             VCNODE1" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_2
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "VC Group" /moveto:VCNODE1 /wait:1140
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_1
if not %RC%==5005 if not %RC%==5050 goto failed
if /i "%GONE%"=="" goto s01_3
echo     VCNODE1 is down: the group stays where it is
goto s01_1
:s01_3
set "WHY=VCNODE1 is down, and had the group VC Group before. Start it and run this script again. Only if it will not come back: run this script with /gone, and the group stays where it is."
goto failed
:s01_2
echo     VCNODE1 owns the group already
:s01_1
if not exist "%RECORD%.was-VCNODE2" goto s01_4
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group /node:VCNODE2 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"VC Group             VCNODE2" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "VC Group" /moveto:VCNODE2 /wait:1140
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_4
if not %RC%==5005 if not %RC%==5050 goto failed
if /i "%GONE%"=="" goto s01_6
echo     VCNODE2 is down: the group stays where it is
goto s01_4
:s01_6
set "WHY=VCNODE2 is down, and had the group VC Group before. Start it and run this script again. Only if it will not come back: run this script with /gone, and the group stays where it is."
goto failed
:s01_5
echo     VCNODE2 owns the group already
:s01_4
if not exist "%RECORD%.*" goto s01_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_7

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\18-failover-vcnode1.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\18-failover-vcnode1.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\18-failover-vcnode1.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\18-failover-vcnode1.done" "%UNDONE%" >nul 2>&1
:withoutdone
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
if "%TOOL%.%RC%"=="cluster.5" echo Access was denied. Use an account that may administer the cluster.
if "%TOOL%.%RC%"=="cluster.87" echo The cluster refused an argument. Compare the line with the plan.
if "%TOOL%.%RC%"=="cluster.997" echo It is still under way after the wait. Look at the state, then run this script again.
if "%TOOL%.%RC%"=="cluster.1059" echo The dependency would close a circle: the provider depends on this resource already. Remove that dependency first.
if "%TOOL%.%RC%"=="cluster.1722" echo The cluster or a node cannot be reached. Is the Cluster service running?
if "%TOOL%.%RC%"=="cluster.5001" echo Other resources depend on it.
if "%TOOL%.%RC%"=="cluster.5007" echo There is no resource of this name.
if "%TOOL%.%RC%"=="cluster.5012" echo The group takes no requests at the moment. Wait and run this script again.
if "%TOOL%.%RC%"=="cluster.5013" echo There is no group of this name.
if "%TOOL%.%RC%"=="cluster.5015" echo The node is no possible owner of the resource.
if "%TOOL%.%RC%"=="cluster.5016" echo The node does not own the group, or is no possible owner of one of its resources. Look at their possible owners.
if "%TOOL%.%RC%"=="cluster.5018" echo A resource did not come online. Look into the event log of its node.
if "%TOOL%.%RC%"=="cluster.5019" echo The resource must be offline first. Take the group offline, then run this script again.
if "%TOOL%.%RC%"=="cluster.5023" echo Not in this state. Look at the state of the resource and its group.
if "%TOOL%.%RC%"=="cluster.5037" echo Every node must be up for this. Start the missing node.
if "%TOOL%.%RC%"=="cluster.5038" echo A resource failed. Look into the event log of its node.
if "%TOOL%.%RC%"=="cluster.5042" echo There is no node of this name in the cluster.
if "%TOOL%.%RC%"=="cluster.5050" echo The node is down.
if "%TOOL%.%RC%"=="cluster.5057" echo The IP address is in use on the network. Find the computer that has it.
if "%TOOL%.%RC%"=="cluster.5070" echo The node is paused. Resume it.
if "%TOOL%.%RC%"=="cluster.5071" echo The node that owns the group cannot run the resource.
if "%TOOL%.%RC%"=="cluster.5078" echo There is no such resource type on the cluster.
if "%TOOL%.%RC%"=="cluster.5894" echo No cluster network fits this IP address.
if "%TOOL%.%RC%"=="cluster.5895" echo The property has another format.
if "%TOOL%.%RC%"=="cluster.5908" echo The group is moving. Wait and run this script again.
if "%TOOL%.%RC%"=="cluster.5910" echo The call timed out. Look at the state, then run this script again.
if "%TOOL%.%RC%"=="cluster.5943" echo The resource cannot come online on any node.
if "%TOOL%.%RC%"=="cluster.5944" echo The group is busy. Wait and run this script again.
if "%TOOL%.%RC%"=="cluster.9009" echo cluster.exe is not here. From Windows Server 2012 on, in PowerShell: Install-WindowsFeature RSAT-Clustering-CmdInterface.
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
:no_records
echo REFUSED: nothing can be written into the folder %RECORDS%. Is the disk full? Nothing was changed.
exit /b 5
