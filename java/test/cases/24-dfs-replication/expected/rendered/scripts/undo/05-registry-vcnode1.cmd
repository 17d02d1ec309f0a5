@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\05-registry-vcnode1.cmd - Take back: Synchronise the primary node (steps 6a/software-vmware-inc-vmware-virtualcenter/write-registry to 6a/virtualcenter-server/checkpoint-software-vmware-inc-vmware-virtualcenter)
rem Run it on VCNODE1 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361

set "SCRIPT=05-registry-vcnode1"
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
set "WHO=18-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\18-failover-vcnode1.started" goto later_first
set "WHO=17-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\17-failover-vcnode1.started" goto later_first
set "WHO=16-sync-vcnode1 on VCNODE1"
if exist "%RECORDS%\16-sync-vcnode1.started" goto later_first
set "WHO=15-sync-vcnode1 on VCNODE1"
if exist "%RECORDS%\15-sync-vcnode1.started" goto later_first
set "WHO=11-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\11-failover-vcnode1.started" goto later_first
set "WHO=09-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\09-failover-vcnode1.started" goto later_first
set "WHO=07-online-vcnode1 on VCNODE1"
if exist "%RECORDS%\07-online-vcnode1.started" goto later_first
set "WHO=VCNODE2"
if exist "\\VCNODE2\admin$\Cluster" goto seen_1
if /i "%GONE%"=="" goto unseen
echo \\%WHO%\admin$\Cluster cannot be read: whether a later script began there is not known.
:seen_1
set "WHO=06-copy-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\8d7e250c016b9976\06-copy-vcnode2.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="6a/virtualcenter-server/checkpoint-software-vmware-inc-vmware-virtualcenter" goto s02
set "STEP=6a/virtualcenter-server/checkpoint-software-vmware-inc-vmware-virtualcenter"
set "RECORD=%RECORDS%\6a.virtualcenter-server.checkpoint-software-vmware-inc-vmware-virtualcenter"
set "RAN=1"
echo [1/2] Take back: Add a registry checkpoint to ^"VirtualCenter Server^": SOFTWARE\VMware, Inc.\VMware VirtualCenter
if exist "%RECORD%.was-absent" goto s01_2
if exist "%RECORD%.was-present" goto s01_3
echo     nothing to take back: there is no record of this step
goto s01_1
:s01_3
echo     it was there before: it stays
goto s01_1
:s01_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /removecheck:"SOFTWARE\VMware, Inc.\VMware VirtualCenter"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5007 goto failed
:s01_1
if not exist "%RECORD%.*" goto s01_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_4

:s02
if defined ONLY if /i not "%ONLY%"=="6a/software-vmware-inc-vmware-virtualcenter/write-registry" goto finish
set "STEP=6a/software-vmware-inc-vmware-virtualcenter/write-registry"
set "RECORD=%RECORDS%\6a.software-vmware-inc-vmware-virtualcenter.write-registry"
set "RAN=1"
echo [2/2] Take back: Write managedip below SOFTWARE\VMware, Inc.\VMware VirtualCenter on VCNODE1
if exist "%RECORD%.1.was-absent" goto s02_2
if exist "%RECORD%.1.was-present" goto s02_3
echo     nothing to take back: there is no record of this step
goto s02_1
:s02_3
set "TOOL=findstr"
findstr /i /l /c:REG_ "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"REG_.*[!-#]" "%RECORD%.1.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_4
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.1.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_5
if not %RC%==1 goto failed
set "TYPE="
for /f "usebackq tokens=1,2" %%a in ("%RECORD%.1.line") do set "TYPE=%%b"
set "OLD="
for /f "usebackq tokens=2*" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
if /i "%TYPE%"=="REG_QWORD" goto s02_6
if /i "%TYPE%"=="REG_MULTI_SZ" goto s02_7
set "TOOL=reg"
reg add "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" /v managedip /t "%TYPE%" /d "%OLD%" /f >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
goto s02_1
:s02_7
echo     the former managedip stands in %UNDONE%\6a.software-vmware-inc-vmware-virtualcenter.write-registry.1.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s02_1
:s02_6
echo     the former managedip stands in %UNDONE%\6a.software-vmware-inc-vmware-virtualcenter.write-registry.1.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s02_1
:s02_5
echo     the former managedip stands in %UNDONE%\6a.software-vmware-inc-vmware-virtualcenter.write-registry.1.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s02_1
:s02_4
echo     the former managedip stands in %UNDONE%\6a.software-vmware-inc-vmware-virtualcenter.write-registry.1.txt; set it in regedit before the next undo script, which may save the key
set "LEFT=1"
goto s02_1
:s02_2
set "TOOL=reg"
reg delete "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" /v managedip /f >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
:s02_1
if not exist "%RECORD%.1.*" goto s02_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_8

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\05-registry-vcnode1.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\05-registry-vcnode1.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\05-registry-vcnode1.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\05-registry-vcnode1.done" "%UNDONE%" >nul 2>&1
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
