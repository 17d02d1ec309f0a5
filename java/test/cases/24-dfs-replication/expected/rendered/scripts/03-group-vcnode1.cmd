@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 03-group-vcnode1.cmd - Group and resources (steps 5/vc-group/create-group to 5/virtualcenter-server/depend-on-vc-network-name)
rem Run it on VCNODE1 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361

set "SCRIPT=03-group-vcnode1"
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
if /i not "%COMPUTERNAME%"=="VCNODE1" goto wrong_node
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
if /i not "%ONLY%"=="" goto first_time
set "WHO=04-owner-vcnode1 on VCNODE1"
if exist "%RECORDS%\04-owner-vcnode1.done" goto passed
:first_time
set "TOOL=cluster"
cluster /cluster:VCCLUSTER node >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_cluster
set "WHO=VCNODE1"
sc "\\VCNODE1" query ClusSvc | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto node_down
set "WHO=VCNODE2"
sc "\\VCNODE2" query ClusSvc | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto node_down
set "WHO=VCNODE2"
if not exist "\\VCNODE2\admin$\Cluster" goto unseen
set "WHO=02-services-vcnode2 on VCNODE2"
if not exist "\\VCNODE2\admin$\Cluster\mscs-planner\8d7e250c016b9976\02-services-vcnode2.done" goto not_yet
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\03-group-vcnode1.started" echo 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361
findstr /l /c:8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361 "%RECORDS%\03-group-vcnode1.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="5/vc-group/create-group" goto s02
set "STEP=5/vc-group/create-group"
set "RECORD=%RECORDS%\5.vc-group.create-group"
set "RAN=1"
echo [1/22] Create the group ^"VC Group^"
if exist "%RECORD%.was-absent" goto s01_1
if exist "%RECORD%.was-present" goto s01_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "VC Group" >"%RECORD%.txt" 2>&1
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
cluster /cluster:VCCLUSTER group "VC Group" /create
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed

:s02
if defined ONLY if /i not "%ONLY%"=="5/vc-group/offline" goto s03
set "STEP=5/vc-group/offline"
set "RECORD=%RECORDS%\5.vc-group.offline"
set "RAN=1"
echo [2/22] Make sure that the group ^"VC Group^" is offline
if exist "%RECORD%.was-absent" goto s02_1
if exist "%RECORD%.was-present" goto s02_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "VC Group" /prop:PersistentState >"%RECORD%.txt" 2>&1
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
cluster /cluster:VCCLUSTER group "VC Group" /offline /wait:600
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed

:s03
if defined ONLY if /i not "%ONLY%"=="5/vc-group/group-properties" goto s04
set "STEP=5/vc-group/group-properties"
set "RECORD=%RECORDS%\5.vc-group.group-properties"
set "RAN=1"
echo [3/22] Set properties of the group ^"VC Group^": FailoverPeriod=6, FailoverThreshold=10
if exist "%RECORD%.was-present" goto s03_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "VC Group" /prop >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s03_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "VC Group" /prop FailoverPeriod=6 FailoverThreshold=10
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s04
if defined ONLY if /i not "%ONLY%"=="5/vc-ip-address/create" goto s05
set "STEP=5/vc-ip-address/create"
set "RECORD=%RECORDS%\5.vc-ip-address.create"
set "RAN=1"
echo [4/22] Create the resource ^"VC IP Address^" ^(IP Address^)
if exist "%RECORD%.was-absent" goto s04_1
if exist "%RECORD%.was-present" goto s04_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" >"%RECORD%.txt" 2>&1
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
cluster /cluster:VCCLUSTER res "VC IP Address" /create /group:"VC Group" /type:"IP Address" /separate
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"VC IP Address        VC Group             " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_3
if not %RC%==1 goto failed
set "WHY=The resource VC IP Address is not in the group VC Group. Look what uses it; move or rename it first."
goto failed
:s04_3
if not exist "%RECORD%.was-present" goto s04_4
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /prop:Type >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"VC IP Address        Type                           IP Address *$" /c:"VC IP Address        Type                           IP Address *[^ 0-9A-Za-z_.,$&()+-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_5
if not %RC%==1 goto failed
set "WHY=The resource VC IP Address was there before this plan and is not of the type IP Address. Look what uses it; rename or delete it first."
goto failed
:s04_5
if exist "%RECORD%.1.was-present" goto s04_6
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /prop >"%RECORD%.1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.1.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.1.was-present" echo present
if not exist "%RECORD%.1.was-present" goto unrecorded
:s04_6
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /prop SeparateMonitor=1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s04_4

:s05
if defined ONLY if /i not "%ONLY%"=="5/vc-ip-address/possible-owners" goto s06
set "STEP=5/vc-ip-address/possible-owners"
set "RECORD=%RECORDS%\5.vc-ip-address.possible-owners"
set "RAN=1"
echo [5/22] Verify the possible owners of ^"VC IP Address^": VCNODE1, VCNODE2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE1$" /c:"^VCNODE1[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_1
if not %RC%==1 goto failed
>"%RECORD%.added-VCNODE1" echo VCNODE1
if not exist "%RECORD%.added-VCNODE1" goto unrecorded
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /addowner:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s05_1
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE2$" /c:"^VCNODE2[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_2
if not %RC%==1 goto failed
>"%RECORD%.added-VCNODE2" echo VCNODE2
if not exist "%RECORD%.added-VCNODE2" goto unrecorded
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /addowner:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s05_2

:s06
if defined ONLY if /i not "%ONLY%"=="5/vc-network-name/create" goto s07
set "STEP=5/vc-network-name/create"
set "RECORD=%RECORDS%\5.vc-network-name.create"
set "RAN=1"
echo [6/22] Create the resource ^"VC Network Name^" ^(Network Name^)
if exist "%RECORD%.was-absent" goto s06_1
if exist "%RECORD%.was-present" goto s06_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" >"%RECORD%.txt" 2>&1
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
cluster /cluster:VCCLUSTER res "VC Network Name" /create /group:"VC Group" /type:"Network Name" /separate
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"VC Network Name      VC Group             " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_3
if not %RC%==1 goto failed
set "WHY=The resource VC Network Name is not in the group VC Group. Look what uses it; move or rename it first."
goto failed
:s06_3
if not exist "%RECORD%.was-present" goto s06_4
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /prop:Type >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"VC Network Name      Type                           Network Name *$" /c:"VC Network Name      Type                           Network Name *[^ 0-9A-Za-z_.,$&()+-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_5
if not %RC%==1 goto failed
set "WHY=The resource VC Network Name was there before this plan and is not of the type Network Name. Look what uses it; rename or delete it first."
goto failed
:s06_5
if exist "%RECORD%.1.was-present" goto s06_6
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /prop >"%RECORD%.1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.1.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.1.was-present" echo present
if not exist "%RECORD%.1.was-present" goto unrecorded
:s06_6
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /prop SeparateMonitor=1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s06_4

:s07
if defined ONLY if /i not "%ONLY%"=="5/vc-network-name/possible-owners" goto s08
set "STEP=5/vc-network-name/possible-owners"
set "RECORD=%RECORDS%\5.vc-network-name.possible-owners"
set "RAN=1"
echo [7/22] Verify the possible owners of ^"VC Network Name^": VCNODE1, VCNODE2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE1$" /c:"^VCNODE1[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_1
if not %RC%==1 goto failed
>"%RECORD%.added-VCNODE1" echo VCNODE1
if not exist "%RECORD%.added-VCNODE1" goto unrecorded
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /addowner:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s07_1
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE2$" /c:"^VCNODE2[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_2
if not %RC%==1 goto failed
>"%RECORD%.added-VCNODE2" echo VCNODE2
if not exist "%RECORD%.added-VCNODE2" goto unrecorded
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /addowner:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s07_2

:s08
if defined ONLY if /i not "%ONLY%"=="5/vclicense/create" goto s09
set "STEP=5/vclicense/create"
set "RECORD=%RECORDS%\5.vclicense.create"
set "RAN=1"
echo [8/22] Create the resource ^"VCLicense^" ^(Generic Service^)
if exist "%RECORD%.was-absent" goto s08_1
if exist "%RECORD%.was-present" goto s08_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5007 if not %RC%==5013 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s08_2
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s08_1
:s08_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s08_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /create /group:"VC Group" /type:"Generic Service" /separate
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"VCLicense            VC Group             " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s08_3
if not %RC%==1 goto failed
set "WHY=The resource VCLicense is not in the group VC Group. Look what uses it; move or rename it first."
goto failed
:s08_3
if not exist "%RECORD%.was-present" goto s08_4
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop:Type >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"VCLicense            Type                           Generic Service *$" /c:"VCLicense            Type                           Generic Service *[^ 0-9A-Za-z_.,$&()+-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s08_5
if not %RC%==1 goto failed
set "WHY=The resource VCLicense was there before this plan and is not of the type Generic Service. Look what uses it; rename or delete it first."
goto failed
:s08_5
if exist "%RECORD%.1.was-present" goto s08_6
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop >"%RECORD%.1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.1.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.1.was-present" echo present
if not exist "%RECORD%.1.was-present" goto unrecorded
:s08_6
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop SeparateMonitor=1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s08_4

:s09
if defined ONLY if /i not "%ONLY%"=="5/vclicense/possible-owners" goto s10
set "STEP=5/vclicense/possible-owners"
set "RECORD=%RECORDS%\5.vclicense.possible-owners"
set "RAN=1"
echo [9/22] Verify the possible owners of ^"VCLicense^": VCNODE1, VCNODE2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE1$" /c:"^VCNODE1[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_1
if not %RC%==1 goto failed
>"%RECORD%.added-VCNODE1" echo VCNODE1
if not exist "%RECORD%.added-VCNODE1" goto unrecorded
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /addowner:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s09_1
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE2$" /c:"^VCNODE2[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_2
if not %RC%==1 goto failed
>"%RECORD%.added-VCNODE2" echo VCNODE2
if not exist "%RECORD%.added-VCNODE2" goto unrecorded
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /addowner:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s09_2

:s10
if defined ONLY if /i not "%ONLY%"=="5/virtualcenter-server/create" goto s11
set "STEP=5/virtualcenter-server/create"
set "RECORD=%RECORDS%\5.virtualcenter-server.create"
set "RAN=1"
echo [10/22] Create the resource ^"VirtualCenter Server^" ^(Generic Service^)
if exist "%RECORD%.was-absent" goto s10_1
if exist "%RECORD%.was-present" goto s10_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5007 if not %RC%==5013 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s10_2
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s10_1
:s10_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s10_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /create /group:"VC Group" /type:"Generic Service" /separate
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"VirtualCenter Server VC Group             " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s10_3
if not %RC%==1 goto failed
set "WHY=The resource VirtualCenter Server is not in the group VC Group. Look what uses it; move or rename it first."
goto failed
:s10_3
if not exist "%RECORD%.was-present" goto s10_4
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /prop:Type >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"VirtualCenter Server Type                           Generic Service *$" /c:"VirtualCenter Server Type                           Generic Service *[^ 0-9A-Za-z_.,$&()+-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s10_5
if not %RC%==1 goto failed
set "WHY=The resource VirtualCenter Server was there before this plan and is not of the type Generic Service. Look what uses it; rename or delete it first."
goto failed
:s10_5
if exist "%RECORD%.1.was-present" goto s10_6
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /prop >"%RECORD%.1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.1.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.1.was-present" echo present
if not exist "%RECORD%.1.was-present" goto unrecorded
:s10_6
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /prop SeparateMonitor=1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s10_4

:s11
if defined ONLY if /i not "%ONLY%"=="5/virtualcenter-server/possible-owners" goto s12
set "STEP=5/virtualcenter-server/possible-owners"
set "RECORD=%RECORDS%\5.virtualcenter-server.possible-owners"
set "RAN=1"
echo [11/22] Verify the possible owners of ^"VirtualCenter Server^": VCNODE1, VCNODE2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE1$" /c:"^VCNODE1[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s11_1
if not %RC%==1 goto failed
>"%RECORD%.added-VCNODE1" echo VCNODE1
if not exist "%RECORD%.added-VCNODE1" goto unrecorded
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /addowner:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s11_1
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE2$" /c:"^VCNODE2[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s11_2
if not %RC%==1 goto failed
>"%RECORD%.added-VCNODE2" echo VCNODE2
if not exist "%RECORD%.added-VCNODE2" goto unrecorded
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /addowner:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s11_2

:s12
if defined ONLY if /i not "%ONLY%"=="5/vc-ip-address/common-properties" goto s13
set "STEP=5/vc-ip-address/common-properties"
set "RECORD=%RECORDS%\5.vc-ip-address.common-properties"
set "RAN=1"
echo [12/22] Set properties of ^"VC IP Address^": Description=Address that ESX Server hosts and clients use for VirtualCenter
if exist "%RECORD%.was-present" goto s12_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /prop >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s12_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /prop Description="Address that ESX Server hosts and clients use for VirtualCenter"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s13
if defined ONLY if /i not "%ONLY%"=="5/vc-ip-address/private-properties" goto s14
set "STEP=5/vc-ip-address/private-properties"
set "RECORD=%RECORDS%\5.vc-ip-address.private-properties"
set "RAN=1"
echo [13/22] Set properties of ^"VC IP Address^": Address=10.20.0.20, EnableNetBIOS=1, Network=Public, SubnetMask=255.255.255.0
if exist "%RECORD%.was-present" goto s13_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s13_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv Address=10.20.0.20 EnableNetBIOS=1 Network=Public SubnetMask=255.255.255.0
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s14
if defined ONLY if /i not "%ONLY%"=="5/vc-network-name/common-properties" goto s15
set "STEP=5/vc-network-name/common-properties"
set "RECORD=%RECORDS%\5.vc-network-name.common-properties"
set "RAN=1"
echo [14/22] Set properties of ^"VC Network Name^": Description=Name of the VirtualCenter virtual server
if exist "%RECORD%.was-present" goto s14_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /prop >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s14_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /prop Description="Name of the VirtualCenter virtual server"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s15
if defined ONLY if /i not "%ONLY%"=="5/vc-network-name/private-properties" goto s16
set "STEP=5/vc-network-name/private-properties"
set "RECORD=%RECORDS%\5.vc-network-name.private-properties"
set "RAN=1"
echo [15/22] Set properties of ^"VC Network Name^": Name=VCSRV
if exist "%RECORD%.was-present" goto s15_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /priv >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s15_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /priv Name=VCSRV
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s16
if defined ONLY if /i not "%ONLY%"=="5/vclicense/common-properties" goto s17
set "STEP=5/vclicense/common-properties"
set "RECORD=%RECORDS%\5.vclicense.common-properties"
set "RAN=1"
echo [16/22] Set properties of ^"VCLicense^": Description=VMware License Server
if exist "%RECORD%.was-present" goto s16_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s16_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop Description="VMware License Server"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s17
if defined ONLY if /i not "%ONLY%"=="5/vclicense/private-properties" goto s18
set "STEP=5/vclicense/private-properties"
set "RECORD=%RECORDS%\5.vclicense.private-properties"
set "RAN=1"
echo [17/22] Set properties of ^"VCLicense^": ServiceName=VMware License Server, UseNetworkName=1
if exist "%RECORD%.was-present" goto s17_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /priv >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s17_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /priv ServiceName="VMware License Server" UseNetworkName=1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s18
if defined ONLY if /i not "%ONLY%"=="5/virtualcenter-server/common-properties" goto s19
set "STEP=5/virtualcenter-server/common-properties"
set "RECORD=%RECORDS%\5.virtualcenter-server.common-properties"
set "RAN=1"
echo [18/22] Set properties of ^"VirtualCenter Server^": Description=VirtualCenter Server process
if exist "%RECORD%.was-present" goto s18_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /prop >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s18_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /prop Description="VirtualCenter Server process"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s19
if defined ONLY if /i not "%ONLY%"=="5/virtualcenter-server/private-properties" goto s20
set "STEP=5/virtualcenter-server/private-properties"
set "RECORD=%RECORDS%\5.virtualcenter-server.private-properties"
set "RAN=1"
echo [19/22] Set properties of ^"VirtualCenter Server^": ServiceName=vpxd, UseNetworkName=1
if exist "%RECORD%.was-present" goto s19_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /priv >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s19_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /priv ServiceName=vpxd UseNetworkName=1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s20
if defined ONLY if /i not "%ONLY%"=="5/vc-network-name/depend-on-vc-ip-address" goto s21
set "STEP=5/vc-network-name/depend-on-vc-ip-address"
set "RECORD=%RECORDS%\5.vc-network-name.depend-on-vc-ip-address"
set "RAN=1"
echo [20/22] Make ^"VC Network Name^" depend on ^"VC IP Address^"
if exist "%RECORD%.was-absent" goto s20_1
if exist "%RECORD%.was-present" goto s20_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /listdep >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"VC IP Address        " "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s20_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s20_1
:s20_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /adddep:"VC IP Address"
set "RC=%ERRORLEVEL%"
if %RC%==5003 goto s20_1
if not %RC%==0 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
:s20_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /adddep:"VC IP Address"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5003 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /listdep >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"VC IP Address        " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s20_3
if not %RC%==1 goto failed
set "WHY=The listing of VC Network Name does not show what was added. Look at it in Cluster Administrator."
goto failed
:s20_3

:s21
if defined ONLY if /i not "%ONLY%"=="5/vclicense/depend-on-vc-network-name" goto s22
set "STEP=5/vclicense/depend-on-vc-network-name"
set "RECORD=%RECORDS%\5.vclicense.depend-on-vc-network-name"
set "RAN=1"
echo [21/22] Make ^"VCLicense^" depend on ^"VC Network Name^"
if exist "%RECORD%.was-absent" goto s21_1
if exist "%RECORD%.was-present" goto s21_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /listdep >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"VC Network Name      " "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s21_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s21_1
:s21_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /adddep:"VC Network Name"
set "RC=%ERRORLEVEL%"
if %RC%==5003 goto s21_1
if not %RC%==0 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
:s21_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /adddep:"VC Network Name"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5003 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /listdep >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"VC Network Name      " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s21_3
if not %RC%==1 goto failed
set "WHY=The listing of VCLicense does not show what was added. Look at it in Cluster Administrator."
goto failed
:s21_3

:s22
if defined ONLY if /i not "%ONLY%"=="5/virtualcenter-server/depend-on-vc-network-name" goto finish
set "STEP=5/virtualcenter-server/depend-on-vc-network-name"
set "RECORD=%RECORDS%\5.virtualcenter-server.depend-on-vc-network-name"
set "RAN=1"
echo [22/22] Make ^"VirtualCenter Server^" depend on ^"VC Network Name^"
if exist "%RECORD%.was-absent" goto s22_1
if exist "%RECORD%.was-present" goto s22_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /listdep >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"VC Network Name      " "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s22_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s22_1
:s22_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /adddep:"VC Network Name"
set "RC=%ERRORLEVEL%"
if %RC%==5003 goto s22_1
if not %RC%==0 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
:s22_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /adddep:"VC Network Name"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5003 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /listdep >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"VC Network Name      " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s22_3
if not %RC%==1 goto failed
set "WHY=The listing of VirtualCenter Server does not show what was added. Look at it in Cluster Administrator."
goto failed
:s22_3

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\03-group-vcnode1.done" echo 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361
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
