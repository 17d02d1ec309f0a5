@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 01-group-fsnode1.cmd - Group and resources (steps 5/app-group/create-group to 5/app-name/depend-on-app-ip)
rem Run it on FSNODE1 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 f7d73b42c2afefcd05805688141c2eabcb3e8cfbc599f3365a2ff5078a9e6c1b

set "SCRIPT=01-group-fsnode1"
set "HERE=%~dp0..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\f7d73b42c2afefcd"
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
if /i not "%COMPUTERNAME%"=="FSNODE1" goto wrong_node
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
if /i not "%ONLY%"=="" goto first_time
set "WHO=02-accounts-fsnode1 on FSNODE1"
if exist "%RECORDS%\02-accounts-fsnode1.done" goto passed
:first_time
set "TOOL=cluster"
cluster /cluster:FILECLU node >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_cluster
set "WHO=FSNODE1"
sc "\\FSNODE1" query ClusSvc | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto node_down
set "WHO=FSNODE2"
sc "\\FSNODE2" query ClusSvc | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto node_down
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\01-group-fsnode1.started" echo f7d73b42c2afefcd05805688141c2eabcb3e8cfbc599f3365a2ff5078a9e6c1b
findstr /l /c:f7d73b42c2afefcd05805688141c2eabcb3e8cfbc599f3365a2ff5078a9e6c1b "%RECORDS%\01-group-fsnode1.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="5/app-group/create-group" goto s02
set "STEP=5/app-group/create-group"
set "RECORD=%RECORDS%\5.app-group.create-group"
set "RAN=1"
echo [1/10] Create the group ^"App Group^"
if exist "%RECORD%.was-absent" goto s01_1
if exist "%RECORD%.was-present" goto s01_1
set "TOOL=cluster"
cluster /cluster:FILECLU group "App Group" >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5007 if not %RC%==5013 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s01_2
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s01_1
:s01_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s01_1
set "TOOL=cluster"
cluster /cluster:FILECLU group "App Group" /create
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed

:s02
if defined ONLY if /i not "%ONLY%"=="5/app-group/offline" goto s03
set "STEP=5/app-group/offline"
set "RECORD=%RECORDS%\5.app-group.offline"
set "RAN=1"
echo [2/10] Make sure that the group ^"App Group^" is offline
if exist "%RECORD%.was-absent" goto s02_1
if exist "%RECORD%.was-present" goto s02_1
set "TOOL=cluster"
cluster /cluster:FILECLU group "App Group" /prop:PersistentState >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"PersistentState  *1" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo offline
if not exist "%RECORD%.was-absent" goto unrecorded
goto s02_1
:s02_2
>"%RECORD%.was-present" echo online
if not exist "%RECORD%.was-present" goto unrecorded
:s02_1
set "TOOL=cluster"
cluster /cluster:FILECLU group "App Group" /offline /wait:420
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed

:s03
if defined ONLY if /i not "%ONLY%"=="5/app-group/group-properties" goto s04
set "STEP=5/app-group/group-properties"
set "RECORD=%RECORDS%\5.app-group.group-properties"
set "RAN=1"
echo [3/10] Set properties of the group ^"App Group^": FailoverPeriod=6, FailoverThreshold=10
if exist "%RECORD%.was-present" goto s03_1
set "TOOL=cluster"
cluster /cluster:FILECLU group "App Group" /prop >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s03_1
set "TOOL=cluster"
cluster /cluster:FILECLU group "App Group" /prop FailoverPeriod=6 FailoverThreshold=10
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s04
if defined ONLY if /i not "%ONLY%"=="5/app-ip/create" goto s05
set "STEP=5/app-ip/create"
set "RECORD=%RECORDS%\5.app-ip.create"
set "RAN=1"
echo [4/10] Create the resource ^"App IP^" ^(IP Address^)
if exist "%RECORD%.was-absent" goto s04_1
if exist "%RECORD%.was-present" goto s04_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "App IP" >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5007 if not %RC%==5013 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s04_2
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s04_1
:s04_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s04_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "App IP" /create /group:"App Group" /type:"IP Address" /separate
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
set "TOOL=cluster"
cluster /cluster:FILECLU res "App IP" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"App IP               App Group            " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_3
if not %RC%==1 goto failed
set "WHY=The resource App IP is not in the group App Group. Look what uses it; move or rename it first."
goto failed
:s04_3
if not exist "%RECORD%.was-present" goto s04_4
set "TOOL=cluster"
cluster /cluster:FILECLU res "App IP" /prop:Type >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"App IP               Type                           IP Address *$" /c:"App IP               Type                           IP Address *[^ 0-9A-Za-z_.,$&()+-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_5
if not %RC%==1 goto failed
set "WHY=The resource App IP was there before this plan and is not of the type IP Address. Look what uses it; rename or delete it first."
goto failed
:s04_5
if exist "%RECORD%.1.was-present" goto s04_6
set "TOOL=cluster"
cluster /cluster:FILECLU res "App IP" /prop >"%RECORD%.1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.1.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.1.was-present" echo present
if not exist "%RECORD%.1.was-present" goto unrecorded
:s04_6
set "TOOL=cluster"
cluster /cluster:FILECLU res "App IP" /prop SeparateMonitor=1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s04_4

:s05
if defined ONLY if /i not "%ONLY%"=="5/app-ip/possible-owners" goto s06
set "STEP=5/app-ip/possible-owners"
set "RECORD=%RECORDS%\5.app-ip.possible-owners"
set "RAN=1"
echo [5/10] Verify the possible owners of ^"App IP^": FSNODE1, FSNODE2
set "TOOL=cluster"
cluster /cluster:FILECLU res "App IP" /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^FSNODE1$" /c:"^FSNODE1[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_1
if not %RC%==1 goto failed
>"%RECORD%.added-FSNODE1" echo FSNODE1
if not exist "%RECORD%.added-FSNODE1" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FILECLU res "App IP" /addowner:FSNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s05_1
set "TOOL=findstr"
findstr /i /r /c:"^FSNODE2$" /c:"^FSNODE2[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_2
if not %RC%==1 goto failed
>"%RECORD%.added-FSNODE2" echo FSNODE2
if not exist "%RECORD%.added-FSNODE2" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FILECLU res "App IP" /addowner:FSNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s05_2

:s06
if defined ONLY if /i not "%ONLY%"=="5/app-name/create" goto s07
set "STEP=5/app-name/create"
set "RECORD=%RECORDS%\5.app-name.create"
set "RAN=1"
echo [6/10] Create the resource ^"App Name^" ^(Network Name^)
if exist "%RECORD%.was-absent" goto s06_1
if exist "%RECORD%.was-present" goto s06_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "App Name" >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5007 if not %RC%==5013 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s06_2
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s06_1
:s06_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s06_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "App Name" /create /group:"App Group" /type:"Network Name" /separate
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
set "TOOL=cluster"
cluster /cluster:FILECLU res "App Name" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"App Name             App Group            " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_3
if not %RC%==1 goto failed
set "WHY=The resource App Name is not in the group App Group. Look what uses it; move or rename it first."
goto failed
:s06_3
if not exist "%RECORD%.was-present" goto s06_4
set "TOOL=cluster"
cluster /cluster:FILECLU res "App Name" /prop:Type >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"App Name             Type                           Network Name *$" /c:"App Name             Type                           Network Name *[^ 0-9A-Za-z_.,$&()+-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_5
if not %RC%==1 goto failed
set "WHY=The resource App Name was there before this plan and is not of the type Network Name. Look what uses it; rename or delete it first."
goto failed
:s06_5
if exist "%RECORD%.1.was-present" goto s06_6
set "TOOL=cluster"
cluster /cluster:FILECLU res "App Name" /prop >"%RECORD%.1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.1.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.1.was-present" echo present
if not exist "%RECORD%.1.was-present" goto unrecorded
:s06_6
set "TOOL=cluster"
cluster /cluster:FILECLU res "App Name" /prop SeparateMonitor=1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s06_4

:s07
if defined ONLY if /i not "%ONLY%"=="5/app-name/possible-owners" goto s08
set "STEP=5/app-name/possible-owners"
set "RECORD=%RECORDS%\5.app-name.possible-owners"
set "RAN=1"
echo [7/10] Verify the possible owners of ^"App Name^": FSNODE1, FSNODE2
set "TOOL=cluster"
cluster /cluster:FILECLU res "App Name" /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^FSNODE1$" /c:"^FSNODE1[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_1
if not %RC%==1 goto failed
>"%RECORD%.added-FSNODE1" echo FSNODE1
if not exist "%RECORD%.added-FSNODE1" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FILECLU res "App Name" /addowner:FSNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s07_1
set "TOOL=findstr"
findstr /i /r /c:"^FSNODE2$" /c:"^FSNODE2[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_2
if not %RC%==1 goto failed
>"%RECORD%.added-FSNODE2" echo FSNODE2
if not exist "%RECORD%.added-FSNODE2" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FILECLU res "App Name" /addowner:FSNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s07_2

:s08
if defined ONLY if /i not "%ONLY%"=="5/app-ip/private-properties" goto s09
set "STEP=5/app-ip/private-properties"
set "RECORD=%RECORDS%\5.app-ip.private-properties"
set "RAN=1"
echo [8/10] Set properties of ^"App IP^": Address=10.20.0.30, Network=Public, SubnetMask=255.255.255.0
if exist "%RECORD%.was-present" goto s08_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "App IP" /priv >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s08_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "App IP" /priv Address=10.20.0.30 Network=Public SubnetMask=255.255.255.0
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s09
if defined ONLY if /i not "%ONLY%"=="5/app-name/private-properties" goto s10
set "STEP=5/app-name/private-properties"
set "RECORD=%RECORDS%\5.app-name.private-properties"
set "RAN=1"
echo [9/10] Set properties of ^"App Name^": Name=APPSRV
if exist "%RECORD%.was-present" goto s09_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "App Name" /priv >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s09_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "App Name" /priv Name=APPSRV
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s10
if defined ONLY if /i not "%ONLY%"=="5/app-name/depend-on-app-ip" goto finish
set "STEP=5/app-name/depend-on-app-ip"
set "RECORD=%RECORDS%\5.app-name.depend-on-app-ip"
set "RAN=1"
echo [10/10] Make ^"App Name^" depend on ^"App IP^"
if exist "%RECORD%.was-absent" goto s10_1
if exist "%RECORD%.was-present" goto s10_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "App Name" /listdep >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"App IP               " "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s10_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s10_1
:s10_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FILECLU res "App Name" /adddep:"App IP"
set "RC=%ERRORLEVEL%"
if %RC%==5003 goto s10_1
if not %RC%==0 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
:s10_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "App Name" /adddep:"App IP"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5003 goto failed
set "TOOL=cluster"
cluster /cluster:FILECLU res "App Name" /listdep >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"App IP               " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s10_3
if not %RC%==1 goto failed
set "WHY=The listing of App Name does not show what was added. Look at it in Cluster Administrator."
goto failed
:s10_3

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\01-group-fsnode1.done" echo f7d73b42c2afefcd05805688141c2eabcb3e8cfbc599f3365a2ff5078a9e6c1b
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
echo REFUSED: this is %COMPUTERNAME%; this script is for FSNODE1. Nothing was changed.
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
:node_down
echo REFUSED: the Cluster service does not run on %WHO%. Start it first. Nothing was changed.
exit /b 5
:no_records
echo REFUSED: nothing can be written into the folder %RECORDS%. Is the disk full? Nothing was changed.
exit /b 5
