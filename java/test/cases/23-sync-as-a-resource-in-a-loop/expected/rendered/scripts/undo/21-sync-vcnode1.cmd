@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\21-sync-vcnode1.cmd - Take back: Data synchronisation (steps 8/vcsync/create to 8/vc-data/online)
rem Run it on VCNODE1 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 fcf4b0fb48fb5aecaeaa2d4e739f6d9aa791136e5a0b09d19dff0b58bc5cb0a9

set "SCRIPT=21-sync-vcnode1"
set "HERE=%~dp0..\..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\fcf4b0fb48fb5aec"
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
set "WHO=VCNODE2"
if exist "\\VCNODE2\admin$\Cluster" goto seen_1
if /i "%GONE%"=="" goto unseen
echo \\%WHO%\admin$\Cluster cannot be read: whether a later script began there is not known.
:seen_1
set "WHO=29-failover-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\29-failover-vcnode2.started" goto later_first
set "WHO=28-failover-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\28-failover-vcnode2.started" goto later_first
set "WHO=27-sync-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\27-sync-vcnode2.started" goto later_first
set "WHO=26-sync-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\26-sync-vcnode2.started" goto later_first
set "WHO=25-sync-vcnode1 on VCNODE1"
if exist "%RECORDS%\25-sync-vcnode1.started" goto later_first
set "WHO=24-sync-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\24-sync-vcnode2.started" goto later_first
set "WHO=23-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\23-failover-vcnode1.started" goto later_first
set "WHO=22-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\22-failover-vcnode1.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="8/vc-data/online" goto s02
set "STEP=8/vc-data/online"
set "RECORD=%RECORDS%\8.vc-data.online"
set "RAN=1"
echo [1/6] Take back: Bring the resource ^"VCSync^" online
if exist "%RECORD%.online" goto s01_2
echo     nothing to take back: there is no record of this step
goto s01_1
:s01_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_3
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is not there any more
goto s01_1
:s01_3
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /offline /wait:780
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
:s01_1
if not exist "%RECORD%.*" goto s01_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_4

:s02
if defined ONLY if /i not "%ONLY%"=="8/vcsync/depend-on-virtualcenter-server" goto s03
set "STEP=8/vcsync/depend-on-virtualcenter-server"
set "RECORD=%RECORDS%\8.vcsync.depend-on-virtualcenter-server"
set "RAN=1"
echo [2/6] Take back: Make ^"VCSync^" depend on ^"VirtualCenter Server^"
if exist "%RECORD%.was-absent" goto s02_2
if exist "%RECORD%.was-present" goto s02_3
echo     nothing to take back: there is no record of this step
goto s02_1
:s02_3
echo     it was there before: it stays
goto s02_1
:s02_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /removedep:"VirtualCenter Server"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5002 if not %RC%==5007 goto failed
:s02_1
if not exist "%RECORD%.*" goto s02_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_4

:s03
if defined ONLY if /i not "%ONLY%"=="8/vcsync/private-properties" goto s04
set "STEP=8/vcsync/private-properties"
set "RECORD=%RECORDS%\8.vcsync.private-properties"
set "RAN=1"
echo [3/6] Take back: Set properties of ^"VCSync^": CommandLine=cmd /k C:\mscs-sync\mscs-sync.cmd /loop, CurrentDirectory=C:\mscs-sync
if exist "%RECORD%.was-absent" goto s03_1
if exist "%RECORD%.was-present" goto s03_2
echo     nothing to take back: there is no record of this step
goto s03_1
:s03_2
if exist "%RECORDS%\8.vcsync.create.was-absent" goto s03_3
set "TOOL=findstr"
findstr /i /l /c:"VCSync               CommandLine                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s03_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /priv:CommandLine /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s03_4
:s03_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"CommandLine .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_6
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_7
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=3*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s03_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /priv CommandLine="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s03_4
:s03_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /priv:CommandLine /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s03_4
:s03_7
echo     the former CommandLine stands in %UNDONE%\8.vcsync.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s03_4
:s03_6
echo     the former CommandLine stands in %UNDONE%\8.vcsync.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s03_4
set "TOOL=findstr"
findstr /i /l /c:"VCSync               CurrentDirectory               " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s03_9
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /priv:CurrentDirectory /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s03_1
:s03_9
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"CurrentDirectory .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_10
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_11
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=3*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s03_12
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /priv CurrentDirectory="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s03_1
:s03_12
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /priv:CurrentDirectory /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s03_1
:s03_11
echo     the former CurrentDirectory stands in %UNDONE%\8.vcsync.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s03_1
:s03_10
echo     the former CurrentDirectory stands in %UNDONE%\8.vcsync.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s03_1
:s03_3
echo     the object was created by this plan: it goes away with its properties
:s03_1
if not exist "%RECORD%.*" goto s03_13
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_13

:s04
if defined ONLY if /i not "%ONLY%"=="8/vcsync/common-properties" goto s05
set "STEP=8/vcsync/common-properties"
set "RECORD=%RECORDS%\8.vcsync.common-properties"
set "RAN=1"
echo [4/6] Take back: Set properties of ^"VCSync^": Description=Copies files of the group to the other nodes, RestartAction=1, RestartPeriod=900000, RestartThreshold=1
if exist "%RECORD%.was-absent" goto s04_1
if exist "%RECORD%.was-present" goto s04_2
echo     nothing to take back: there is no record of this step
goto s04_1
:s04_2
if exist "%RECORDS%\8.vcsync.create.was-absent" goto s04_3
set "TOOL=findstr"
findstr /i /l /c:"VCSync               Description                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s04_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s04_4
:s04_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Description .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_6
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_7
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=3*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s04_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /prop Description="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s04_4
:s04_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s04_4
:s04_7
echo     the former Description stands in %UNDONE%\8.vcsync.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s04_4
:s04_6
echo     the former Description stands in %UNDONE%\8.vcsync.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s04_4
set "TOOL=findstr"
findstr /i /l /c:"VCSync               RestartAction                  " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s04_10
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /prop:RestartAction /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s04_9
:s04_10
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=3,4" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /prop RestartAction="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s04_9
set "TOOL=findstr"
findstr /i /l /c:"VCSync               RestartPeriod                  " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s04_12
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /prop:RestartPeriod /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s04_11
:s04_12
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=3,4" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /prop RestartPeriod="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s04_11
set "TOOL=findstr"
findstr /i /l /c:"VCSync               RestartThreshold               " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s04_13
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /prop:RestartThreshold /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s04_1
:s04_13
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=3,4" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /prop RestartThreshold="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s04_1
:s04_3
echo     the object was created by this plan: it goes away with its properties
:s04_1
if not exist "%RECORD%.*" goto s04_14
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_14

:s05
if defined ONLY if /i not "%ONLY%"=="8/vcsync/possible-owners" goto s06
set "STEP=8/vcsync/possible-owners"
set "RECORD=%RECORDS%\8.vcsync.possible-owners"
set "RAN=1"
echo [5/6] Take back: Verify the possible owners of ^"VCSync^": VCNODE1, VCNODE2
if not exist "%RECORD%.added-VCNODE1" goto s05_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /removeowner:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s05_1
if not exist "%RECORD%.added-VCNODE2" goto s05_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /removeowner:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s05_2
if not exist "%RECORD%.*" goto s05_3
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s05_3

:s06
if defined ONLY if /i not "%ONLY%"=="8/vcsync/create" goto finish
set "STEP=8/vcsync/create"
set "RECORD=%RECORDS%\8.vcsync.create"
set "RAN=1"
echo [6/6] Take back: Create the resource ^"VCSync^" ^(Generic Application^)
if exist "%RECORD%.was-absent" goto s06_2
if exist "%RECORD%.was-present" goto s06_3
echo     nothing to take back: there is no record of this step
goto s06_1
:s06_3
if exist "%RECORD%.1.was-absent" goto s06_4
if exist "%RECORD%.1.was-present" goto s06_5
echo     nothing to take back: there is no record of this step
goto s06_4
:s06_5
set "TOOL=findstr"
findstr /i /l /c:"VCSync               SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s06_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s06_4
:s06_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=3,4" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /prop SeparateMonitor="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s06_4
if not exist "%RECORD%.1.*" goto s06_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s06_7
echo     the resource was there before: it stays
goto s06_1
:s06_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s06_1
:s06_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCSync /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 goto failed
:s06_1
if not exist "%RECORD%.*" goto s06_9
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s06_9

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\21-sync-vcnode1.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\21-sync-vcnode1.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\21-sync-vcnode1.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\21-sync-vcnode1.done" "%UNDONE%" >nul 2>&1
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
