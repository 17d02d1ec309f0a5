@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 04-group-tri2.cmd - Group and resources (steps 5/orders/create-group to 5/orders-service/depend-on-disk-o)
rem Run it on TRI2 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 1f4fbe301bbdd0c117bd1473d2fc6c8cc364970274522b7d9c0de86f1c130623

set "SCRIPT=04-group-tri2"
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
set "WHO=05-owner-tri2 on TRI2"
if exist "%RECORDS%\05-owner-tri2.done" goto passed
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
set "WHO=03-services-tri3 on TRI3"
if not exist "\\TRI3\admin$\Cluster\mscs-planner\1f4fbe301bbdd0c1\03-services-tri3.done" goto not_yet
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\04-group-tri2.started" echo 1f4fbe301bbdd0c117bd1473d2fc6c8cc364970274522b7d9c0de86f1c130623
findstr /l /c:1f4fbe301bbdd0c117bd1473d2fc6c8cc364970274522b7d9c0de86f1c130623 "%RECORDS%\04-group-tri2.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="5/orders/create-group" goto s02
set "STEP=5/orders/create-group"
set "RECORD=%RECORDS%\5.orders.create-group"
set "RAN=1"
echo [1/13] Create the group ^"Orders^"
if exist "%RECORD%.was-absent" goto s01_1
if exist "%RECORD%.was-present" goto s01_1
set "TOOL=cluster"
cluster /cluster:TRICLU group Orders >"%RECORD%.txt" 2>&1
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
cluster /cluster:TRICLU group Orders /create
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed

:s02
if defined ONLY if /i not "%ONLY%"=="5/orders/offline" goto s03
set "STEP=5/orders/offline"
set "RECORD=%RECORDS%\5.orders.offline"
set "RAN=1"
echo [2/13] Make sure that the group ^"Orders^" is offline
if exist "%RECORD%.was-absent" goto s02_1
if exist "%RECORD%.was-present" goto s02_1
set "TOOL=cluster"
cluster /cluster:TRICLU group Orders /prop:PersistentState >"%RECORD%.txt" 2>&1
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
cluster /cluster:TRICLU group Orders /offline /wait:420
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed

:s03
if defined ONLY if /i not "%ONLY%"=="5/orders/group-properties" goto s04
set "STEP=5/orders/group-properties"
set "RECORD=%RECORDS%\5.orders.group-properties"
set "RAN=1"
echo [3/13] Set properties of the group ^"Orders^": FailoverPeriod=6, FailoverThreshold=10
if exist "%RECORD%.was-present" goto s03_1
set "TOOL=cluster"
cluster /cluster:TRICLU group Orders /prop >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s03_1
set "TOOL=cluster"
cluster /cluster:TRICLU group Orders /prop FailoverPeriod=6 FailoverThreshold=10
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s04
if defined ONLY if /i not "%ONLY%"=="5/disk-o/create" goto s05
set "STEP=5/disk-o/create"
set "RECORD=%RECORDS%\5.disk-o.create"
set "RAN=1"
echo [4/13] Create the resource ^"Disk O:^" ^(Physical Disk^)
if exist "%RECORD%.was-absent" goto s04_1
if exist "%RECORD%.was-present" goto s04_1
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" >"%RECORD%.txt" 2>&1
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
cluster /cluster:TRICLU res "Disk O:" /create /group:Orders /type:"Physical Disk" /separate
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Disk O:              Orders               " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_3
if not %RC%==1 goto failed
set "WHY=The resource Disk O: is not in the group Orders. Look what uses it; move or rename it first."
goto failed
:s04_3
if not exist "%RECORD%.was-present" goto s04_4
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /prop:Type >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Disk O:              Type                           Physical Disk *$" /c:"Disk O:              Type                           Physical Disk *[^ 0-9A-Za-z_.,$&()+-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_5
if not %RC%==1 goto failed
set "WHY=The resource Disk O: was there before this plan and is not of the type Physical Disk. Look what uses it; rename or delete it first."
goto failed
:s04_5
if exist "%RECORD%.1.was-present" goto s04_6
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /prop >"%RECORD%.1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.1.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.1.was-present" echo present
if not exist "%RECORD%.1.was-present" goto unrecorded
:s04_6
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /prop SeparateMonitor=1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s04_4

:s05
if defined ONLY if /i not "%ONLY%"=="5/disk-o/possible-owners" goto s06
set "STEP=5/disk-o/possible-owners"
set "RECORD=%RECORDS%\5.disk-o.possible-owners"
set "RAN=1"
echo [5/13] Verify the possible owners of ^"Disk O:^": TRI2, TRI3
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^TRI2$" /c:"^TRI2[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_1
if not %RC%==1 goto failed
>"%RECORD%.added-TRI2" echo TRI2
if not exist "%RECORD%.added-TRI2" goto unrecorded
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /addowner:TRI2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s05_1
set "TOOL=findstr"
findstr /i /r /c:"^TRI3$" /c:"^TRI3[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_2
if not %RC%==1 goto failed
>"%RECORD%.added-TRI3" echo TRI3
if not exist "%RECORD%.added-TRI3" goto unrecorded
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /addowner:TRI3
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s05_2
set "TOOL=findstr"
findstr /i /r /c:"^TRI1$" /c:"^TRI1[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_3
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:TRICLU group /node:TRI1 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Orders               TRI1" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s05_3
if not %RC%==0 goto failed
>"%RECORD%.added-TRI1" echo TRI1
if not exist "%RECORD%.added-TRI1" goto unrecorded
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /addowner:TRI1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s05_3

:s06
if defined ONLY if /i not "%ONLY%"=="5/orders-service/create" goto s07
set "STEP=5/orders-service/create"
set "RECORD=%RECORDS%\5.orders-service.create"
set "RAN=1"
echo [6/13] Create the resource ^"Orders Service^" ^(Generic Service^)
if exist "%RECORD%.was-absent" goto s06_1
if exist "%RECORD%.was-present" goto s06_1
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" >"%RECORD%.txt" 2>&1
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
cluster /cluster:TRICLU res "Orders Service" /create /group:Orders /type:"Generic Service" /separate
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Orders Service       Orders               " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_3
if not %RC%==1 goto failed
set "WHY=The resource Orders Service is not in the group Orders. Look what uses it; move or rename it first."
goto failed
:s06_3
if not exist "%RECORD%.was-present" goto s06_4
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /prop:Type >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Orders Service       Type                           Generic Service *$" /c:"Orders Service       Type                           Generic Service *[^ 0-9A-Za-z_.,$&()+-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_5
if not %RC%==1 goto failed
set "WHY=The resource Orders Service was there before this plan and is not of the type Generic Service. Look what uses it; rename or delete it first."
goto failed
:s06_5
if exist "%RECORD%.1.was-present" goto s06_6
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /prop >"%RECORD%.1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.1.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.1.was-present" echo present
if not exist "%RECORD%.1.was-present" goto unrecorded
:s06_6
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /prop SeparateMonitor=1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s06_4

:s07
if defined ONLY if /i not "%ONLY%"=="5/orders-service/possible-owners" goto s08
set "STEP=5/orders-service/possible-owners"
set "RECORD=%RECORDS%\5.orders-service.possible-owners"
set "RAN=1"
echo [7/13] Verify the possible owners of ^"Orders Service^": TRI1, TRI2, TRI3
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^TRI1$" /c:"^TRI1[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_1
if not %RC%==1 goto failed
>"%RECORD%.added-TRI1" echo TRI1
if not exist "%RECORD%.added-TRI1" goto unrecorded
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /addowner:TRI1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s07_1
set "TOOL=findstr"
findstr /i /r /c:"^TRI2$" /c:"^TRI2[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_2
if not %RC%==1 goto failed
>"%RECORD%.added-TRI2" echo TRI2
if not exist "%RECORD%.added-TRI2" goto unrecorded
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /addowner:TRI2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s07_2
set "TOOL=findstr"
findstr /i /r /c:"^TRI3$" /c:"^TRI3[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_3
if not %RC%==1 goto failed
>"%RECORD%.added-TRI3" echo TRI3
if not exist "%RECORD%.added-TRI3" goto unrecorded
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /addowner:TRI3
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s07_3

:s08
if defined ONLY if /i not "%ONLY%"=="5/orders-service/release-software-acme-orders" goto s09
set "STEP=5/orders-service/release-software-acme-orders"
set "RECORD=%RECORDS%\5.orders-service.release-software-acme-orders"
set "RAN=1"
echo [8/13] Take an older registry checkpoint of ^"Orders Service^" out, if there is one: SOFTWARE\Acme\Orders
if exist "%RECORD%.was-absent" goto s08_1
if exist "%RECORD%.was-present" goto s08_1
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /check >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /l /c:"SOFTWARE\Acme\Orders" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s08_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s08_1
:s08_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /removecheck:"SOFTWARE\Acme\Orders"
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s08_1
if not %RC%==2 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
:s08_1
if exist "%RECORD%.was-present" goto s08_4
echo     there is none
goto s08_3
:s08_4
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /removecheck:"SOFTWARE\Acme\Orders"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 goto failed
:s08_3

:s09
if defined ONLY if /i not "%ONLY%"=="5/orders/owner-tri2" goto s10
set "STEP=5/orders/owner-tri2"
set "RECORD=%RECORDS%\5.orders.owner-tri2"
set "RAN=1"
echo [9/13] Make TRI2 the owner of the offline group ^"Orders^"
if exist "%RECORD%.was-TRI1" goto s09_1
if exist "%RECORD%.was-TRI2" goto s09_1
if exist "%RECORD%.was-TRI3" goto s09_1
set "TOOL=cluster"
cluster /cluster:TRICLU group /node:TRI1 >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Orders               TRI1" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s09_2
if not %RC%==0 goto failed
>"%RECORD%.was-TRI1" echo TRI1
if not exist "%RECORD%.was-TRI1" goto unrecorded
:s09_2
set "TOOL=cluster"
cluster /cluster:TRICLU group /node:TRI2 >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Orders               TRI2" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s09_3
if not %RC%==0 goto failed
>"%RECORD%.was-TRI2" echo TRI2
if not exist "%RECORD%.was-TRI2" goto unrecorded
:s09_3
set "TOOL=cluster"
cluster /cluster:TRICLU group /node:TRI3 >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Orders               TRI3" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s09_1
if not %RC%==0 goto failed
>"%RECORD%.was-TRI3" echo TRI3
if not exist "%RECORD%.was-TRI3" goto unrecorded
:s09_1
set "TOOL=cluster"
cluster /cluster:TRICLU group /node:TRI2 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Orders               TRI2" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:TRICLU group Orders /moveto:TRI2 /wait:60
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=cluster"
cluster /cluster:TRICLU group /node:TRI2 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Orders               TRI2" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_4
if not %RC%==1 goto failed
set "WHY=The group Orders is not on TRI2."
goto failed
:s09_5
echo     TRI2 owns the group already
:s09_4

:s10
if defined ONLY if /i not "%ONLY%"=="5/disk-o/other-owners" goto s11
set "STEP=5/disk-o/other-owners"
set "RECORD=%RECORDS%\5.disk-o.other-owners"
set "RAN=1"
echo [10/13] Take other nodes out of the possible owners of ^"Disk O:^": TRI1
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^TRI1$" /c:"^TRI1[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s10_1
if not %RC%==0 goto failed
>"%RECORD%.removed-TRI1" echo TRI1
if not exist "%RECORD%.removed-TRI1" goto unrecorded
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /removeowner:TRI1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5042 goto failed
:s10_1

:s11
if defined ONLY if /i not "%ONLY%"=="5/disk-o/private-properties" goto s12
set "STEP=5/disk-o/private-properties"
set "RECORD=%RECORDS%\5.disk-o.private-properties"
set "RAN=1"
echo [11/13] Set properties of ^"Disk O:^": Drive=O:
if exist "%RECORD%.was-present" goto s11_1
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /priv >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s11_1
set "TOOL=cluster"
cluster /cluster:TRICLU res "Disk O:" /priv Drive="O:"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s12
if defined ONLY if /i not "%ONLY%"=="5/orders-service/private-properties" goto s13
set "STEP=5/orders-service/private-properties"
set "RECORD=%RECORDS%\5.orders-service.private-properties"
set "RAN=1"
echo [12/13] Set properties of ^"Orders Service^": ServiceName=OrderSvc
if exist "%RECORD%.was-present" goto s12_1
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /priv >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s12_1
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /priv ServiceName=OrderSvc
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s13
if defined ONLY if /i not "%ONLY%"=="5/orders-service/depend-on-disk-o" goto finish
set "STEP=5/orders-service/depend-on-disk-o"
set "RECORD=%RECORDS%\5.orders-service.depend-on-disk-o"
set "RAN=1"
echo [13/13] Make ^"Orders Service^" depend on ^"Disk O:^"
if exist "%RECORD%.was-absent" goto s13_1
if exist "%RECORD%.was-present" goto s13_1
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /listdep >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Disk O:              " "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s13_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s13_1
:s13_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /adddep:"Disk O:"
set "RC=%ERRORLEVEL%"
if %RC%==5003 goto s13_1
if not %RC%==0 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
:s13_1
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /adddep:"Disk O:"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5003 goto failed
set "TOOL=cluster"
cluster /cluster:TRICLU res "Orders Service" /listdep >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Disk O:              " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s13_3
if not %RC%==1 goto failed
set "WHY=The listing of Orders Service does not show what was added. Look at it in Cluster Administrator."
goto failed
:s13_3

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\04-group-tri2.done" echo 1f4fbe301bbdd0c117bd1473d2fc6c8cc364970274522b7d9c0de86f1c130623
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
