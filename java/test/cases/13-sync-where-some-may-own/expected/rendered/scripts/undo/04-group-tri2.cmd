@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\04-group-tri2.cmd - Take back: Group and resources (steps 5/orders/create-group to 5/orders-service/depend-on-disk-o)
rem Run it on TRI2 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 1f4fbe301bbdd0c117bd1473d2fc6c8cc364970274522b7d9c0de86f1c130623

set "SCRIPT=04-group-tri2"
set "HERE=%~dp0..\..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\1f4fbe301bbdd0c1"
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
if /i not "%COMPUTERNAME%"=="TRI2" goto wrong_node
if /i not "%PROCESSOR_ARCHITEW6432%"=="" goto wrong_prompt
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
set "TOOL=cluster"
cluster /cluster:TRICLU node >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_cluster
set "WHO=15-failover-tri2 on TRI2"
if exist "%RECORDS%\15-failover-tri2.started" goto later_first
set "WHO=14-failover-tri2 on TRI2"
if exist "%RECORDS%\14-failover-tri2.started" goto later_first
set "WHO=TRI3"
if exist "\\TRI3\admin$\Cluster" goto seen_1
if /i "%GONE%"=="" goto unseen
echo \\%WHO%\admin$\Cluster cannot be read: whether a later script began there is not known.
:seen_1
set "WHO=13-sync-tri3 on TRI3"
if exist "\\TRI3\admin$\Cluster\mscs-planner\1f4fbe301bbdd0c1\13-sync-tri3.started" goto later_first
set "WHO=12-sync-tri2 on TRI2"
if exist "%RECORDS%\12-sync-tri2.started" goto later_first
set "WHO=11-failover-tri2 on TRI2"
if exist "%RECORDS%\11-failover-tri2.started" goto later_first
set "WHO=09-failover-tri2 on TRI2"
if exist "%RECORDS%\09-failover-tri2.started" goto later_first
set "WHO=08-online-tri2 on TRI2"
if exist "%RECORDS%\08-online-tri2.started" goto later_first
set "WHO=07-copy-tri3 on TRI3"
if exist "\\TRI3\admin$\Cluster\mscs-planner\1f4fbe301bbdd0c1\07-copy-tri3.started" goto later_first
set "WHO=06-registry-tri2 on TRI2"
if exist "%RECORDS%\06-registry-tri2.started" goto later_first
set "WHO=05-owner-tri2 on TRI2"
if exist "%RECORDS%\05-owner-tri2.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="5/orders-service/depend-on-disk-o" goto s02
set "STEP=5/orders-service/depend-on-disk-o"
set "RECORD=%RECORDS%\5.orders-service.depend-on-disk-o"
set "RAN=1"
echo [1/13] Take back: Make ^"Orders Service^" depend on ^"Disk O:^"
if exist "%RECORD%.was-absent" goto s01_2
if exist "%RECORD%.was-present" goto s01_3
echo     nothing to take back: there is no record of this step
goto s01_1
:s01_3
echo     it was there before: it stays
goto s01_1
:s01_2
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /removedep:"Disk O:"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5002 if not %RC%==5007 goto failed
:s01_1
if not exist "%RECORD%.*" goto s01_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_4

:s02
if defined ONLY if /i not "%ONLY%"=="5/orders-service/private-properties" goto s03
set "STEP=5/orders-service/private-properties"
set "RECORD=%RECORDS%\5.orders-service.private-properties"
set "RAN=1"
echo [2/13] Take back: Set properties of ^"Orders Service^": ServiceName=OrderSvc
if exist "%RECORD%.was-absent" goto s02_1
if exist "%RECORD%.was-present" goto s02_2
echo     nothing to take back: there is no record of this step
goto s02_1
:s02_2
if exist "%RECORDS%\5.orders-service.create.was-absent" goto s02_3
set "TOOL=findstr"
findstr /i /l /c:"Orders Service       ServiceName                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s02_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /priv:ServiceName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s02_1
:s02_4
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"ServiceName .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_5
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_6
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=4*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s02_7
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /priv ServiceName="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s02_1
:s02_7
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /priv:ServiceName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s02_1
:s02_6
echo     the former ServiceName stands in %UNDONE%\5.orders-service.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s02_1
:s02_5
echo     the former ServiceName stands in %UNDONE%\5.orders-service.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s02_1
:s02_3
echo     the object was created by this plan: it goes away with its properties
:s02_1
if not exist "%RECORD%.*" goto s02_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_8

:s03
if defined ONLY if /i not "%ONLY%"=="5/disk-o/private-properties" goto s04
set "STEP=5/disk-o/private-properties"
set "RECORD=%RECORDS%\5.disk-o.private-properties"
set "RAN=1"
echo [3/13] Take back: Set properties of ^"Disk O:^": Drive=O:
if exist "%RECORD%.was-absent" goto s03_1
if exist "%RECORD%.was-present" goto s03_2
echo     nothing to take back: there is no record of this step
goto s03_1
:s03_2
if exist "%RECORDS%\5.disk-o.create.was-absent" goto s03_3
set "TOOL=findstr"
findstr /i /l /c:"Disk O:              Drive                          " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s03_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /priv:Drive /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s03_1
:s03_4
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Drive .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_5
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_6
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=4*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s03_7
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /priv Drive="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s03_1
:s03_7
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /priv:Drive /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s03_1
:s03_6
echo     the former Drive stands in %UNDONE%\5.disk-o.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s03_1
:s03_5
echo     the former Drive stands in %UNDONE%\5.disk-o.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s03_1
:s03_3
echo     the object was created by this plan: it goes away with its properties
:s03_1
if not exist "%RECORD%.*" goto s03_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_8

:s04
if defined ONLY if /i not "%ONLY%"=="5/disk-o/other-owners" goto s05
set "STEP=5/disk-o/other-owners"
set "RECORD=%RECORDS%\5.disk-o.other-owners"
set "RAN=1"
echo [4/13] Take back: Take other nodes out of the possible owners of ^"Disk O:^": TRI1
if not exist "%RECORD%.removed-TRI1" goto s04_1
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /addowner:TRI1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5010 goto failed
:s04_1
if not exist "%RECORD%.*" goto s04_2
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_2

:s05
if defined ONLY if /i not "%ONLY%"=="5/orders/owner-tri2" goto s06
set "STEP=5/orders/owner-tri2"
set "RECORD=%RECORDS%\5.orders.owner-tri2"
set "RAN=1"
echo [5/13] Take back: Make TRI2 the owner of the offline group ^"Orders^"
if not exist "%RECORD%.was-TRI1" goto s05_1
set "TOOL=cluster"
cluster /cluster:TRICLU group /node:TRI1 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Orders               TRI1" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_2
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:TRICLU group Orders /moveto:TRI1 /wait:60
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_1
if not %RC%==5005 if not %RC%==5050 goto failed
if /i "%GONE%"=="" goto s05_3
echo     TRI1 is down: the group stays where it is
goto s05_1
:s05_3
set "WHY=TRI1 is down, and had the group Orders before. Start it and run this script again. Only if it will not come back: run this script with /gone, and the group stays where it is."
goto failed
:s05_2
echo     TRI1 owns the group already
:s05_1
if not exist "%RECORD%.was-TRI2" goto s05_4
set "TOOL=cluster"
cluster /cluster:TRICLU group /node:TRI2 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Orders               TRI2" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:TRICLU group Orders /moveto:TRI2 /wait:60
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_4
if not %RC%==5005 if not %RC%==5050 goto failed
if /i "%GONE%"=="" goto s05_6
echo     TRI2 is down: the group stays where it is
goto s05_4
:s05_6
set "WHY=TRI2 is down, and had the group Orders before. Start it and run this script again. Only if it will not come back: run this script with /gone, and the group stays where it is."
goto failed
:s05_5
echo     TRI2 owns the group already
:s05_4
if not exist "%RECORD%.was-TRI3" goto s05_7
set "TOOL=cluster"
cluster /cluster:TRICLU group /node:TRI3 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Orders               TRI3" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_8
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:TRICLU group Orders /moveto:TRI3 /wait:60
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_7
if not %RC%==5005 if not %RC%==5050 goto failed
if /i "%GONE%"=="" goto s05_9
echo     TRI3 is down: the group stays where it is
goto s05_7
:s05_9
set "WHY=TRI3 is down, and had the group Orders before. Start it and run this script again. Only if it will not come back: run this script with /gone, and the group stays where it is."
goto failed
:s05_8
echo     TRI3 owns the group already
:s05_7
if not exist "%RECORD%.*" goto s05_10
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s05_10

:s06
if defined ONLY if /i not "%ONLY%"=="5/orders-service/release-software-acme-orders" goto s07
set "STEP=5/orders-service/release-software-acme-orders"
set "RECORD=%RECORDS%\5.orders-service.release-software-acme-orders"
set "RAN=1"
echo [6/13] Take back: Take an older registry checkpoint of ^"Orders Service^" out, if there is one: SOFTWARE\Acme\Orders
if exist "%RECORD%.was-absent" goto s06_2
if exist "%RECORD%.was-present" goto s06_3
echo     nothing to take back: there is no record of this step
goto s06_1
:s06_3
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /addcheck:"SOFTWARE\Acme\Orders"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==183 if not %RC%==5007 goto failed
goto s06_1
:s06_2
echo     there was none before
:s06_1
if not exist "%RECORD%.*" goto s06_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s06_4

:s07
if defined ONLY if /i not "%ONLY%"=="5/orders-service/possible-owners" goto s08
set "STEP=5/orders-service/possible-owners"
set "RECORD=%RECORDS%\5.orders-service.possible-owners"
set "RAN=1"
echo [7/13] Take back: Verify the possible owners of ^"Orders Service^": TRI1, TRI2, TRI3
if not exist "%RECORD%.added-TRI1" goto s07_1
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /removeowner:TRI1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s07_1
if not exist "%RECORD%.added-TRI2" goto s07_2
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /removeowner:TRI2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s07_2
if not exist "%RECORD%.added-TRI3" goto s07_3
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /removeowner:TRI3
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s07_3
if not exist "%RECORD%.*" goto s07_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s07_4

:s08
if defined ONLY if /i not "%ONLY%"=="5/orders-service/create" goto s09
set "STEP=5/orders-service/create"
set "RECORD=%RECORDS%\5.orders-service.create"
set "RAN=1"
echo [8/13] Take back: Create the resource ^"Orders Service^" ^(Generic Service^)
if exist "%RECORD%.was-absent" goto s08_2
if exist "%RECORD%.was-present" goto s08_3
echo     nothing to take back: there is no record of this step
goto s08_1
:s08_3
if exist "%RECORD%.1.was-absent" goto s08_4
if exist "%RECORD%.1.was-present" goto s08_5
echo     nothing to take back: there is no record of this step
goto s08_4
:s08_5
set "TOOL=findstr"
findstr /i /l /c:"Orders Service       SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s08_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s08_4
:s08_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=4,5" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /prop SeparateMonitor="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s08_4
if not exist "%RECORD%.1.*" goto s08_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s08_7
echo     the resource was there before: it stays
goto s08_1
:s08_2
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s08_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s08_1
:s08_8
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 goto failed
:s08_1
if not exist "%RECORD%.*" goto s08_9
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s08_9

:s09
if defined ONLY if /i not "%ONLY%"=="5/disk-o/possible-owners" goto s10
set "STEP=5/disk-o/possible-owners"
set "RECORD=%RECORDS%\5.disk-o.possible-owners"
set "RAN=1"
echo [9/13] Take back: Verify the possible owners of ^"Disk O:^": TRI2, TRI3
if not exist "%RECORD%.added-TRI2" goto s09_1
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /removeowner:TRI2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s09_1
if not exist "%RECORD%.added-TRI3" goto s09_2
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /removeowner:TRI3
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s09_2
if not exist "%RECORD%.added-TRI1" goto s09_3
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /removeowner:TRI1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s09_3
if not exist "%RECORD%.*" goto s09_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s09_4

:s10
if defined ONLY if /i not "%ONLY%"=="5/disk-o/create" goto s11
set "STEP=5/disk-o/create"
set "RECORD=%RECORDS%\5.disk-o.create"
set "RAN=1"
echo [10/13] Take back: Create the resource ^"Disk O:^" ^(Physical Disk^)
if exist "%RECORD%.was-absent" goto s10_2
if exist "%RECORD%.was-present" goto s10_3
echo     nothing to take back: there is no record of this step
goto s10_1
:s10_3
if exist "%RECORD%.1.was-absent" goto s10_4
if exist "%RECORD%.1.was-present" goto s10_5
echo     nothing to take back: there is no record of this step
goto s10_4
:s10_5
set "TOOL=findstr"
findstr /i /l /c:"Disk O:              SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s10_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s10_4
:s10_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=4,5" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /prop SeparateMonitor="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s10_4
if not exist "%RECORD%.1.*" goto s10_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s10_7
echo     the resource was there before: it stays
goto s10_1
:s10_2
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s10_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s10_1
:s10_8
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 goto failed
:s10_1
if not exist "%RECORD%.*" goto s10_9
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s10_9

:s11
if defined ONLY if /i not "%ONLY%"=="5/orders/group-properties" goto s12
set "STEP=5/orders/group-properties"
set "RECORD=%RECORDS%\5.orders.group-properties"
set "RAN=1"
echo [11/13] Take back: Set properties of the group ^"Orders^": FailoverPeriod=6, FailoverThreshold=10
if exist "%RECORD%.was-absent" goto s11_1
if exist "%RECORD%.was-present" goto s11_2
echo     nothing to take back: there is no record of this step
goto s11_1
:s11_2
if exist "%RECORDS%\5.orders.create-group.was-absent" goto s11_3
set "TOOL=findstr"
findstr /i /l /c:"Orders               FailoverPeriod                 " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s11_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:TRICLU group Orders /prop:FailoverPeriod /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s11_4
:s11_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=3,4" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:TRICLU group Orders /prop FailoverPeriod="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s11_4
set "TOOL=findstr"
findstr /i /l /c:"Orders               FailoverThreshold              " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s11_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:TRICLU group Orders /prop:FailoverThreshold /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s11_1
:s11_6
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=3,4" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:TRICLU group Orders /prop FailoverThreshold="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s11_1
:s11_3
echo     the object was created by this plan: it goes away with its properties
:s11_1
if not exist "%RECORD%.*" goto s11_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s11_7

:s12
if defined ONLY if /i not "%ONLY%"=="5/orders/offline" goto s13
set "STEP=5/orders/offline"
set "RECORD=%RECORDS%\5.orders.offline"
set "RAN=1"
echo [12/13] Take back: Make sure that the group ^"Orders^" is offline
if exist "%RECORD%.was-absent" goto s12_2
if exist "%RECORD%.was-present" goto s12_3
echo     nothing to take back: there is no record of this step
goto s12_1
:s12_3
set "TOOL=cluster"
cluster /cluster:TRICLU group Orders /online /wait:420
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5063 goto failed
goto s12_1
:s12_2
echo     the group was offline before: it stays offline
:s12_1
if not exist "%RECORD%.*" goto s12_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s12_4

:s13
if defined ONLY if /i not "%ONLY%"=="5/orders/create-group" goto finish
set "STEP=5/orders/create-group"
set "RECORD=%RECORDS%\5.orders.create-group"
set "RAN=1"
echo [13/13] Take back: Create the group ^"Orders^"
if exist "%RECORD%.was-absent" goto s13_2
if exist "%RECORD%.was-present" goto s13_3
echo     nothing to take back: there is no record of this step
goto s13_1
:s13_3
echo     the group was there before: it stays
goto s13_1
:s13_2
set "TOOL=cluster"
cluster /cluster:TRICLU group Orders /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5013 goto failed
:s13_1
if not exist "%RECORD%.*" goto s13_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s13_4

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\04-group-tri2.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\04-group-tri2.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\04-group-tri2.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\04-group-tri2.done" "%UNDONE%" >nul 2>&1
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
