@echo off
setlocal EnableExtensions DisableDelayedExpansion
chcp 1252 >nul
rem undo\03-group-node1.cmd - Take back: Group and resources (steps 5/buro-sud-lager/create-group to 5/grosse-1-2-3/private-properties)
rem Run it on NODE1 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 3c3753f277153e5cedea7d9c3e2cc6a4684e398f978b640c1a4b7fb6d7aae76a

set "SCRIPT=03-group-node1"
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
set "WHO=05-registry-node1 on NODE1"
if exist "%RECORDS%\05-registry-node1.started" goto later_first
set "WHO=04-owner-node1 on NODE1"
if exist "%RECORDS%\04-owner-node1.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="5/grosse-1-2-3/private-properties" goto s02
set "STEP=5/grosse-1-2-3/private-properties"
set "RECORD=%RECORDS%\5.grosse-1-2-3.private-properties"
set "RAN=1"
echo [1/6] Take back: Set properties of ^"Größe=1,2;3^": ServiceName=Dienst Ä, StartupParameters=/d C:\Daten\50%% /x
if exist "%RECORD%.was-absent" goto s01_1
if exist "%RECORD%.was-present" goto s01_2
echo     nothing to take back: there is no record of this step
goto s01_1
:s01_2
if exist "%RECORDS%\5.grosse-1-2-3.create.was-absent" goto s01_3
set "TOOL=findstr"
findstr /i /r /c:"Gr..e=1,2;3          ServiceName                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s01_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:CLU res "Größe=1,2;3" /priv:ServiceName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s01_4
:s01_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"ServiceName .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_6
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_7
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=3*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s01_8
set "TOOL=cluster"
cluster /cluster:CLU res "Größe=1,2;3" /priv ServiceName="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s01_4
:s01_8
set "TOOL=cluster"
cluster /cluster:CLU res "Größe=1,2;3" /priv:ServiceName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s01_4
:s01_7
echo     the former ServiceName stands in %UNDONE%\5.grosse-1-2-3.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s01_4
:s01_6
echo     the former ServiceName stands in %UNDONE%\5.grosse-1-2-3.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s01_4
set "TOOL=findstr"
findstr /i /r /c:"Gr..e=1,2;3          StartupParameters              " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s01_9
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:CLU res "Größe=1,2;3" /priv:StartupParameters /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s01_1
:s01_9
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"StartupParameters .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_10
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_11
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=3*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s01_12
set "TOOL=cluster"
cluster /cluster:CLU res "Größe=1,2;3" /priv StartupParameters="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s01_1
:s01_12
set "TOOL=cluster"
cluster /cluster:CLU res "Größe=1,2;3" /priv:StartupParameters /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s01_1
:s01_11
echo     the former StartupParameters stands in %UNDONE%\5.grosse-1-2-3.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s01_1
:s01_10
echo     the former StartupParameters stands in %UNDONE%\5.grosse-1-2-3.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s01_1
:s01_3
echo     the object was created by this plan: it goes away with its properties
:s01_1
if not exist "%RECORD%.*" goto s01_13
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_13

:s02
if defined ONLY if /i not "%ONLY%"=="5/grosse-1-2-3/possible-owners" goto s03
set "STEP=5/grosse-1-2-3/possible-owners"
set "RECORD=%RECORDS%\5.grosse-1-2-3.possible-owners"
set "RAN=1"
echo [2/6] Take back: Verify the possible owners of ^"Größe=1,2;3^": NODE1, NODE2
if not exist "%RECORD%.added-NODE1" goto s02_1
set "TOOL=cluster"
cluster /cluster:CLU res "Größe=1,2;3" /removeowner:NODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s02_1
if not exist "%RECORD%.added-NODE2" goto s02_2
set "TOOL=cluster"
cluster /cluster:CLU res "Größe=1,2;3" /removeowner:NODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s02_2
if not exist "%RECORD%.*" goto s02_3
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_3

:s03
if defined ONLY if /i not "%ONLY%"=="5/grosse-1-2-3/create" goto s04
set "STEP=5/grosse-1-2-3/create"
set "RECORD=%RECORDS%\5.grosse-1-2-3.create"
set "RAN=1"
echo [3/6] Take back: Create the resource ^"Größe=1,2;3^" ^(Generic Service^)
if exist "%RECORD%.was-absent" goto s03_2
if exist "%RECORD%.was-present" goto s03_3
echo     nothing to take back: there is no record of this step
goto s03_1
:s03_3
if exist "%RECORD%.1.was-absent" goto s03_4
if exist "%RECORD%.1.was-present" goto s03_5
echo     nothing to take back: there is no record of this step
goto s03_4
:s03_5
set "TOOL=findstr"
findstr /i /r /c:"Gr..e=1,2;3          SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s03_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:CLU res "Größe=1,2;3" /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s03_4
:s03_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=3,4" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:CLU res "Größe=1,2;3" /prop SeparateMonitor="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s03_4
if not exist "%RECORD%.1.*" goto s03_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_7
echo     the resource was there before: it stays
goto s03_1
:s03_2
set "TOOL=cluster"
cluster /cluster:CLU res "Größe=1,2;3" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s03_1
:s03_8
set "TOOL=cluster"
cluster /cluster:CLU res "Größe=1,2;3" /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:CLU res "Größe=1,2;3" /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 goto failed
:s03_1
if not exist "%RECORD%.*" goto s03_9
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_9

:s04
if defined ONLY if /i not "%ONLY%"=="5/buro-sud-lager/group-properties" goto s05
set "STEP=5/buro-sud-lager/group-properties"
set "RECORD=%RECORDS%\5.buro-sud-lager.group-properties"
set "RAN=1"
echo [4/6] Take back: Set properties of the group ^"Büro ^(Süd^) ^& Lager^": Description=50%% Nutzung ^^ Rückfall, FailoverPeriod=6, FailoverThreshold=10
if exist "%RECORD%.was-absent" goto s04_1
if exist "%RECORD%.was-present" goto s04_2
echo     nothing to take back: there is no record of this step
goto s04_1
:s04_2
if exist "%RECORDS%\5.buro-sud-lager.create-group.was-absent" goto s04_3
set "TOOL=findstr"
findstr /i /r /c:"B.ro (S.d) & Lager   Description                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s04_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:CLU group "Büro (Süd) & Lager" /prop:Description /usedefault
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
for /f "usebackq tokens=6*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s04_8
set "TOOL=cluster"
cluster /cluster:CLU group "Büro (Süd) & Lager" /prop Description="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s04_4
:s04_8
set "TOOL=cluster"
cluster /cluster:CLU group "Büro (Süd) & Lager" /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s04_4
:s04_7
echo     the former Description stands in %UNDONE%\5.buro-sud-lager.group-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s04_4
:s04_6
echo     the former Description stands in %UNDONE%\5.buro-sud-lager.group-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s04_4
set "TOOL=findstr"
findstr /i /r /c:"B.ro (S.d) & Lager   FailoverPeriod                 " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s04_10
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:CLU group "Büro (Süd) & Lager" /prop:FailoverPeriod /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s04_9
:s04_10
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=6,7" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:CLU group "Büro (Süd) & Lager" /prop FailoverPeriod="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s04_9
set "TOOL=findstr"
findstr /i /r /c:"B.ro (S.d) & Lager   FailoverThreshold              " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s04_11
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:CLU group "Büro (Süd) & Lager" /prop:FailoverThreshold /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s04_1
:s04_11
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=6,7" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:CLU group "Büro (Süd) & Lager" /prop FailoverThreshold="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s04_1
:s04_3
echo     the object was created by this plan: it goes away with its properties
:s04_1
if not exist "%RECORD%.*" goto s04_12
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_12

:s05
if defined ONLY if /i not "%ONLY%"=="5/buro-sud-lager/offline" goto s06
set "STEP=5/buro-sud-lager/offline"
set "RECORD=%RECORDS%\5.buro-sud-lager.offline"
set "RAN=1"
echo [5/6] Take back: Make sure that the group ^"Büro ^(Süd^) ^& Lager^" is offline
if exist "%RECORD%.was-absent" goto s05_2
if exist "%RECORD%.was-present" goto s05_3
echo     nothing to take back: there is no record of this step
goto s05_1
:s05_3
set "TOOL=cluster"
cluster /cluster:CLU group "Büro (Süd) & Lager" /online /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5063 goto failed
goto s05_1
:s05_2
echo     the group was offline before: it stays offline
:s05_1
if not exist "%RECORD%.*" goto s05_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s05_4

:s06
if defined ONLY if /i not "%ONLY%"=="5/buro-sud-lager/create-group" goto finish
set "STEP=5/buro-sud-lager/create-group"
set "RECORD=%RECORDS%\5.buro-sud-lager.create-group"
set "RAN=1"
echo [6/6] Take back: Create the group ^"Büro ^(Süd^) ^& Lager^"
if exist "%RECORD%.was-absent" goto s06_2
if exist "%RECORD%.was-present" goto s06_3
echo     nothing to take back: there is no record of this step
goto s06_1
:s06_3
echo     the group was there before: it stays
goto s06_1
:s06_2
set "TOOL=cluster"
cluster /cluster:CLU group "Büro (Süd) & Lager" /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5013 goto failed
:s06_1
if not exist "%RECORD%.*" goto s06_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s06_4

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\03-group-node1.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\03-group-node1.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\03-group-node1.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\03-group-node1.done" "%UNDONE%" >nul 2>&1
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
