@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 08-online-tri2.cmd - Bring the group online (steps 6c/orders/services-stopped to 6c/orders/online)
rem Run it on TRI2 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 1f4fbe301bbdd0c117bd1473d2fc6c8cc364970274522b7d9c0de86f1c130623

set "SCRIPT=08-online-tri2"
set "HERE=%~dp0..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\1f4fbe301bbdd0c1"
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
if /i not "%COMPUTERNAME%"=="TRI2" goto wrong_node
if /i not "%PROCESSOR_ARCHITEW6432%"=="" goto wrong_prompt
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
if /i not "%ONLY%"=="" goto first_time
set "WHO=09-failover-tri2 on TRI2"
if exist "%RECORDS%\09-failover-tri2.done" goto passed
:first_time
set "TOOL=cluster"
cluster /cluster:TRICLU node >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_cluster
set "WHO=TRI1"
sc "\\TRI1" query ClusSvc | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto node_down
set "WHO=TRI2"
sc "\\TRI2" query ClusSvc | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto node_down
set "WHO=TRI3"
sc "\\TRI3" query ClusSvc | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto node_down
set "WHO=TRI3"
if not exist "\\TRI3\admin$\Cluster" goto unseen
set "WHO=07-copy-tri3 on TRI3"
if not exist "\\TRI3\admin$\Cluster\mscs-planner\1f4fbe301bbdd0c1\07-copy-tri3.done" goto not_yet
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\08-online-tri2.started" echo 1f4fbe301bbdd0c117bd1473d2fc6c8cc364970274522b7d9c0de86f1c130623
findstr /l /c:1f4fbe301bbdd0c117bd1473d2fc6c8cc364970274522b7d9c0de86f1c130623 "%RECORDS%\08-online-tri2.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="6c/orders/services-stopped" goto s02
set "STEP=6c/orders/services-stopped"
set "RECORD=%RECORDS%\6c.orders.services-stopped"
set "RAN=1"
echo [1/2] Check that OrderSvc is stopped and starts only on demand on TRI2, TRI3
set "TOOL=cluster"
cluster /cluster:TRICLU group Orders /prop:PersistentState >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"PersistentState  *1" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_2
if not %RC%==1 goto failed
>"%RECORD%.on-TRI2" echo offline
if not exist "%RECORD%.on-TRI2" goto unrecorded
>"%RECORD%.on-TRI3" echo offline
if not exist "%RECORD%.on-TRI3" goto unrecorded
goto s01_1
:s01_2
set "TOOL=cluster"
cluster /cluster:TRICLU group /node:TRI2 >"%RECORD%.on-TRI2" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.on-TRI2" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.on-TRI2") do if %%~za LSS 1 goto unrecorded
set "TOOL=cluster"
cluster /cluster:TRICLU group /node:TRI3 >"%RECORD%.on-TRI3" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.on-TRI3" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.on-TRI3") do if %%~za LSS 1 goto unrecorded
:s01_1
set "TOOL=findstr"
findstr /i /b /l /c:"Orders               TRI2" "%RECORD%.on-TRI2" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_4
if not %RC%==1 goto failed
set "TOOL=sc"
sc "\\TRI2" query OrderSvc >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:": 1  [A-Z]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_5
if not %RC%==1 goto failed
set "WHY=The service OrderSvc is not stopped on TRI2."
goto failed
:s01_5
set "TOOL=sc"
sc "\\TRI2" qc OrderSvc 8192 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:": 3  *[A-Z]*_" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_3
if not %RC%==1 goto failed
set "WHY=The service OrderSvc on TRI2 does not start on demand only."
goto failed
:s01_4
echo     Orders is online on TRI2 already
:s01_3
set "TOOL=findstr"
findstr /i /b /l /c:"Orders               TRI3" "%RECORD%.on-TRI3" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_7
if not %RC%==1 goto failed
set "TOOL=sc"
sc "\\TRI3" query OrderSvc >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:": 1  [A-Z]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_8
if not %RC%==1 goto failed
set "WHY=The service OrderSvc is not stopped on TRI3."
goto failed
:s01_8
set "TOOL=sc"
sc "\\TRI3" qc OrderSvc 8192 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:": 3  *[A-Z]*_" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_6
if not %RC%==1 goto failed
set "WHY=The service OrderSvc on TRI3 does not start on demand only."
goto failed
:s01_7
echo     Orders is online on TRI3 already
:s01_6

:s02
if defined ONLY if /i not "%ONLY%"=="6c/orders/online" goto finish
set "STEP=6c/orders/online"
set "RECORD=%RECORDS%\6c.orders.online"
set "RAN=1"
echo [2/2] Bring the group ^"Orders^" online on TRI2
if exist "%RECORD%.was-TRI1" goto s02_1
if exist "%RECORD%.was-TRI2" goto s02_1
if exist "%RECORD%.was-TRI3" goto s02_1
set "TOOL=cluster"
cluster /cluster:TRICLU group /node:TRI1 >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Orders               TRI1" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s02_2
if not %RC%==0 goto failed
>"%RECORD%.was-TRI1" echo TRI1
if not exist "%RECORD%.was-TRI1" goto unrecorded
:s02_2
set "TOOL=cluster"
cluster /cluster:TRICLU group /node:TRI2 >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Orders               TRI2" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s02_3
if not %RC%==0 goto failed
>"%RECORD%.was-TRI2" echo TRI2
if not exist "%RECORD%.was-TRI2" goto unrecorded
:s02_3
set "TOOL=cluster"
cluster /cluster:TRICLU group /node:TRI3 >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Orders               TRI3" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s02_1
if not %RC%==0 goto failed
>"%RECORD%.was-TRI3" echo TRI3
if not exist "%RECORD%.was-TRI3" goto unrecorded
:s02_1
if exist "%RECORD%.was-absent" goto s02_4
if exist "%RECORD%.was-present" goto s02_4
set "TOOL=cluster"
cluster /cluster:TRICLU group Orders /prop:PersistentState >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"PersistentState  *1" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_5
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo offline
if not exist "%RECORD%.was-absent" goto unrecorded
goto s02_4
:s02_5
>"%RECORD%.was-present" echo online
if not exist "%RECORD%.was-present" goto unrecorded
:s02_4
set "TOOL=cluster"
cluster /cluster:TRICLU group Orders /online:TRI2 /wait:420
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5063 goto failed
set "TOOL=cluster"
cluster /cluster:TRICLU group /node:TRI2 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Orders               TRI2" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_6
if not %RC%==1 goto failed
set "WHY=The group Orders is not on TRI2."
goto failed
:s02_6

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\08-online-tri2.done" echo 1f4fbe301bbdd0c117bd1473d2fc6c8cc364970274522b7d9c0de86f1c130623
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
if "%TOOL%.%RC%"=="sc.5" echo Access was denied. Use an administrative account.
if "%TOOL%.%RC%"=="sc.1060" echo There is no such service on this node. Is the software installed?
if "%TOOL%.%RC%"=="sc.1072" echo The service is marked for deletion. Close the Services console or restart the node.
if "%TOOL%.%RC%"=="sc.1722" echo The other node cannot be reached.
if "%TOOL%.%RC%"=="sc.9009" echo The program was not found. Install it or correct PATH, then run this script again.
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
echo REFUSED: this is %COMPUTERNAME%; this script is for TRI2. Nothing was changed.
exit /b 5
:wrong_prompt
echo REFUSED: this is a 32-bit command prompt, which sees another registry. Open the one of the Start menu ^(%SystemRoot%\System32\cmd.exe, not from a 32-bit program^). Nothing was changed.
exit /b 5
:no_rights
echo REFUSED: this needs a command prompt of an administrator. Nothing was changed.
exit /b 5
:no_cluster
echo REFUSED: the cluster TRICLU does not answer ^(cluster.exe ended with code %RC%^). Nothing was changed.
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
:unseen
echo REFUSED: \\%WHO%\admin$\Cluster cannot be read; what ran on that node is recorded there. Nothing was changed.
echo Start that node and its Server service, and run this as an administrator of it.
exit /b 5
:no_records
echo REFUSED: nothing can be written into the folder %RECORDS%. Is the disk full? Nothing was changed.
exit /b 5
