@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 01-group-inf3.cmd - Group and resources (steps 5/files-dfs/create-group to 5/dfs-root/depend-on-files-name)
rem Run it on INF3 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 a13211784d6750b10d8f5aaaa665d28a8d917a377e1b14bd79f3b54b50e5dbc8

set "SCRIPT=01-group-inf3"
set "HERE=%~dp0..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\a13211784d6750b1"
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
if /i not "%COMPUTERNAME%"=="INF3" goto wrong_node
if /i not "%PROCESSOR_ARCHITEW6432%"=="" goto wrong_prompt
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
if /i not "%ONLY%"=="" goto first_time
set "WHO=02-online-inf3 on INF3"
if exist "%RECORDS%\02-online-inf3.done" goto passed
:first_time
set "TOOL=cluster"
cluster /cluster:FOURCLU node >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_cluster
set "WHO=INF1"
sc "\\INF1" query ClusSvc | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto node_down
set "WHO=INF2"
sc "\\INF2" query ClusSvc | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto node_down
set "WHO=INF3"
sc "\\INF3" query ClusSvc | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto node_down
set "WHO=INF4"
sc "\\INF4" query ClusSvc | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto node_down
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\01-group-inf3.started" echo a13211784d6750b10d8f5aaaa665d28a8d917a377e1b14bd79f3b54b50e5dbc8
findstr /l /c:a13211784d6750b10d8f5aaaa665d28a8d917a377e1b14bd79f3b54b50e5dbc8 "%RECORDS%\01-group-inf3.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="5/files-dfs/create-group" goto s02
set "STEP=5/files-dfs/create-group"
set "RECORD=%RECORDS%\5.files-dfs.create-group"
set "RAN=1"
echo [1/20] Create the group ^"Files ^& DFS^"
if exist "%RECORD%.was-absent" goto s01_1
if exist "%RECORD%.was-present" goto s01_1
set "TOOL=cluster"
cluster /cluster:FOURCLU group "Files & DFS" >"%RECORD%.txt" 2>&1
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
cluster /cluster:FOURCLU group "Files & DFS" /create
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed

:s02
if defined ONLY if /i not "%ONLY%"=="5/files-dfs/offline" goto s03
set "STEP=5/files-dfs/offline"
set "RECORD=%RECORDS%\5.files-dfs.offline"
set "RAN=1"
echo [2/20] Make sure that the group ^"Files ^& DFS^" is offline
if exist "%RECORD%.was-absent" goto s02_1
if exist "%RECORD%.was-present" goto s02_1
set "TOOL=cluster"
cluster /cluster:FOURCLU group "Files & DFS" /prop:PersistentState >"%RECORD%.txt" 2>&1
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
cluster /cluster:FOURCLU group "Files & DFS" /offline /wait:600
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed

:s03
if defined ONLY if /i not "%ONLY%"=="5/files-dfs/group-properties" goto s04
set "STEP=5/files-dfs/group-properties"
set "RECORD=%RECORDS%\5.files-dfs.group-properties"
set "RAN=1"
echo [3/20] Set properties of the group ^"Files ^& DFS^": FailoverPeriod=6, FailoverThreshold=10
if exist "%RECORD%.was-present" goto s03_1
set "TOOL=cluster"
cluster /cluster:FOURCLU group "Files & DFS" /prop >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s03_1
set "TOOL=cluster"
cluster /cluster:FOURCLU group "Files & DFS" /prop FailoverPeriod=6 FailoverThreshold=10
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s04
if defined ONLY if /i not "%ONLY%"=="5/disk-f/create" goto s05
set "STEP=5/disk-f/create"
set "RECORD=%RECORDS%\5.disk-f.create"
set "RAN=1"
echo [4/20] Create the resource ^"Disk F:^" ^(Physical Disk^)
if exist "%RECORD%.was-absent" goto s04_1
if exist "%RECORD%.was-present" goto s04_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" >"%RECORD%.txt" 2>&1
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
cluster /cluster:FOURCLU res "Disk F:" /create /group:"Files & DFS" /type:"Physical Disk" /separate
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Disk F:              Files & DFS          " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_3
if not %RC%==1 goto failed
set "WHY=The resource Disk F: is not in the group Files & DFS. Look what uses it; move or rename it first."
goto failed
:s04_3
if not exist "%RECORD%.was-present" goto s04_4
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /prop:Type >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Disk F:              Type                           Physical Disk *$" /c:"Disk F:              Type                           Physical Disk *[^ 0-9A-Za-z_.,$&()+-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_5
if not %RC%==1 goto failed
set "WHY=The resource Disk F: was there before this plan and is not of the type Physical Disk. Look what uses it; rename or delete it first."
goto failed
:s04_5
if exist "%RECORD%.1.was-present" goto s04_6
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /prop >"%RECORD%.1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.1.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.1.was-present" echo present
if not exist "%RECORD%.1.was-present" goto unrecorded
:s04_6
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /prop SeparateMonitor=1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s04_4

:s05
if defined ONLY if /i not "%ONLY%"=="5/disk-f/possible-owners" goto s06
set "STEP=5/disk-f/possible-owners"
set "RECORD=%RECORDS%\5.disk-f.possible-owners"
set "RAN=1"
echo [5/20] Verify the possible owners of ^"Disk F:^": INF3, INF4
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^INF3$" /c:"^INF3[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_1
if not %RC%==1 goto failed
>"%RECORD%.added-INF3" echo INF3
if not exist "%RECORD%.added-INF3" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /addowner:INF3
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s05_1
set "TOOL=findstr"
findstr /i /r /c:"^INF4$" /c:"^INF4[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_2
if not %RC%==1 goto failed
>"%RECORD%.added-INF4" echo INF4
if not exist "%RECORD%.added-INF4" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /addowner:INF4
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s05_2
set "TOOL=findstr"
findstr /i /r /c:"^INF1$" /c:"^INF1[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_3
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU group /node:INF1 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Files & DFS          INF1" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s05_3
if not %RC%==0 goto failed
>"%RECORD%.added-INF1" echo INF1
if not exist "%RECORD%.added-INF1" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /addowner:INF1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s05_3
set "TOOL=findstr"
findstr /i /r /c:"^INF2$" /c:"^INF2[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU group /node:INF2 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Files & DFS          INF2" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s05_4
if not %RC%==0 goto failed
>"%RECORD%.added-INF2" echo INF2
if not exist "%RECORD%.added-INF2" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /addowner:INF2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s05_4

:s06
if defined ONLY if /i not "%ONLY%"=="5/files-ip/create" goto s07
set "STEP=5/files-ip/create"
set "RECORD=%RECORDS%\5.files-ip.create"
set "RAN=1"
echo [6/20] Create the resource ^"Files IP^" ^(IP Address^)
if exist "%RECORD%.was-absent" goto s06_1
if exist "%RECORD%.was-present" goto s06_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" >"%RECORD%.txt" 2>&1
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
cluster /cluster:FOURCLU res "Files IP" /create /group:"Files & DFS" /type:"IP Address" /separate
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Files IP             Files & DFS          " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_3
if not %RC%==1 goto failed
set "WHY=The resource Files IP is not in the group Files & DFS. Look what uses it; move or rename it first."
goto failed
:s06_3
if not exist "%RECORD%.was-present" goto s06_4
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /prop:Type >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Files IP             Type                           IP Address *$" /c:"Files IP             Type                           IP Address *[^ 0-9A-Za-z_.,$&()+-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_5
if not %RC%==1 goto failed
set "WHY=The resource Files IP was there before this plan and is not of the type IP Address. Look what uses it; rename or delete it first."
goto failed
:s06_5
if exist "%RECORD%.1.was-present" goto s06_6
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /prop >"%RECORD%.1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.1.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.1.was-present" echo present
if not exist "%RECORD%.1.was-present" goto unrecorded
:s06_6
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /prop SeparateMonitor=1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s06_4

:s07
if defined ONLY if /i not "%ONLY%"=="5/files-ip/possible-owners" goto s08
set "STEP=5/files-ip/possible-owners"
set "RECORD=%RECORDS%\5.files-ip.possible-owners"
set "RAN=1"
echo [7/20] Verify the possible owners of ^"Files IP^": INF1, INF2, INF3, INF4
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^INF1$" /c:"^INF1[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_1
if not %RC%==1 goto failed
>"%RECORD%.added-INF1" echo INF1
if not exist "%RECORD%.added-INF1" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /addowner:INF1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s07_1
set "TOOL=findstr"
findstr /i /r /c:"^INF2$" /c:"^INF2[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_2
if not %RC%==1 goto failed
>"%RECORD%.added-INF2" echo INF2
if not exist "%RECORD%.added-INF2" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /addowner:INF2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s07_2
set "TOOL=findstr"
findstr /i /r /c:"^INF3$" /c:"^INF3[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_3
if not %RC%==1 goto failed
>"%RECORD%.added-INF3" echo INF3
if not exist "%RECORD%.added-INF3" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /addowner:INF3
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s07_3
set "TOOL=findstr"
findstr /i /r /c:"^INF4$" /c:"^INF4[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_4
if not %RC%==1 goto failed
>"%RECORD%.added-INF4" echo INF4
if not exist "%RECORD%.added-INF4" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /addowner:INF4
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s07_4

:s08
if defined ONLY if /i not "%ONLY%"=="5/files-name/create" goto s09
set "STEP=5/files-name/create"
set "RECORD=%RECORDS%\5.files-name.create"
set "RAN=1"
echo [8/20] Create the resource ^"Files Name^" ^(Network Name^)
if exist "%RECORD%.was-absent" goto s08_1
if exist "%RECORD%.was-present" goto s08_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" >"%RECORD%.txt" 2>&1
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
cluster /cluster:FOURCLU res "Files Name" /create /group:"Files & DFS" /type:"Network Name" /separate
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Files Name           Files & DFS          " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s08_3
if not %RC%==1 goto failed
set "WHY=The resource Files Name is not in the group Files & DFS. Look what uses it; move or rename it first."
goto failed
:s08_3
if not exist "%RECORD%.was-present" goto s08_4
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /prop:Type >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Files Name           Type                           Network Name *$" /c:"Files Name           Type                           Network Name *[^ 0-9A-Za-z_.,$&()+-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s08_5
if not %RC%==1 goto failed
set "WHY=The resource Files Name was there before this plan and is not of the type Network Name. Look what uses it; rename or delete it first."
goto failed
:s08_5
if exist "%RECORD%.1.was-present" goto s08_6
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /prop >"%RECORD%.1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.1.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.1.was-present" echo present
if not exist "%RECORD%.1.was-present" goto unrecorded
:s08_6
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /prop SeparateMonitor=1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s08_4

:s09
if defined ONLY if /i not "%ONLY%"=="5/files-name/possible-owners" goto s10
set "STEP=5/files-name/possible-owners"
set "RECORD=%RECORDS%\5.files-name.possible-owners"
set "RAN=1"
echo [9/20] Verify the possible owners of ^"Files Name^": INF1, INF2, INF3, INF4
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^INF1$" /c:"^INF1[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_1
if not %RC%==1 goto failed
>"%RECORD%.added-INF1" echo INF1
if not exist "%RECORD%.added-INF1" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /addowner:INF1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s09_1
set "TOOL=findstr"
findstr /i /r /c:"^INF2$" /c:"^INF2[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_2
if not %RC%==1 goto failed
>"%RECORD%.added-INF2" echo INF2
if not exist "%RECORD%.added-INF2" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /addowner:INF2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s09_2
set "TOOL=findstr"
findstr /i /r /c:"^INF3$" /c:"^INF3[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_3
if not %RC%==1 goto failed
>"%RECORD%.added-INF3" echo INF3
if not exist "%RECORD%.added-INF3" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /addowner:INF3
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s09_3
set "TOOL=findstr"
findstr /i /r /c:"^INF4$" /c:"^INF4[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_4
if not %RC%==1 goto failed
>"%RECORD%.added-INF4" echo INF4
if not exist "%RECORD%.added-INF4" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /addowner:INF4
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s09_4

:s10
if defined ONLY if /i not "%ONLY%"=="5/dfs-root/create" goto s11
set "STEP=5/dfs-root/create"
set "RECORD=%RECORDS%\5.dfs-root.create"
set "RAN=1"
echo [10/20] Create the resource ^"DFS root^" ^(File Share^)
if exist "%RECORD%.was-absent" goto s10_1
if exist "%RECORD%.was-present" goto s10_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" >"%RECORD%.txt" 2>&1
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
cluster /cluster:FOURCLU res "DFS root" /create /group:"Files & DFS" /type:"File Share" /separate
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"DFS root             Files & DFS          " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s10_3
if not %RC%==1 goto failed
set "WHY=The resource DFS root is not in the group Files & DFS. Look what uses it; move or rename it first."
goto failed
:s10_3
if not exist "%RECORD%.was-present" goto s10_4
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /prop:Type >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"DFS root             Type                           File Share *$" /c:"DFS root             Type                           File Share *[^ 0-9A-Za-z_.,$&()+-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s10_5
if not %RC%==1 goto failed
set "WHY=The resource DFS root was there before this plan and is not of the type File Share. Look what uses it; rename or delete it first."
goto failed
:s10_5
if exist "%RECORD%.1.was-present" goto s10_6
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /prop >"%RECORD%.1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.1.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.1.was-present" echo present
if not exist "%RECORD%.1.was-present" goto unrecorded
:s10_6
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /prop SeparateMonitor=1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s10_4

:s11
if defined ONLY if /i not "%ONLY%"=="5/dfs-root/possible-owners" goto s12
set "STEP=5/dfs-root/possible-owners"
set "RECORD=%RECORDS%\5.dfs-root.possible-owners"
set "RAN=1"
echo [11/20] Verify the possible owners of ^"DFS root^": INF1, INF2, INF3, INF4
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^INF1$" /c:"^INF1[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s11_1
if not %RC%==1 goto failed
>"%RECORD%.added-INF1" echo INF1
if not exist "%RECORD%.added-INF1" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /addowner:INF1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s11_1
set "TOOL=findstr"
findstr /i /r /c:"^INF2$" /c:"^INF2[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s11_2
if not %RC%==1 goto failed
>"%RECORD%.added-INF2" echo INF2
if not exist "%RECORD%.added-INF2" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /addowner:INF2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s11_2
set "TOOL=findstr"
findstr /i /r /c:"^INF3$" /c:"^INF3[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s11_3
if not %RC%==1 goto failed
>"%RECORD%.added-INF3" echo INF3
if not exist "%RECORD%.added-INF3" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /addowner:INF3
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s11_3
set "TOOL=findstr"
findstr /i /r /c:"^INF4$" /c:"^INF4[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s11_4
if not %RC%==1 goto failed
>"%RECORD%.added-INF4" echo INF4
if not exist "%RECORD%.added-INF4" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /addowner:INF4
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s11_4

:s12
if defined ONLY if /i not "%ONLY%"=="5/files-dfs/owner-inf3" goto s13
set "STEP=5/files-dfs/owner-inf3"
set "RECORD=%RECORDS%\5.files-dfs.owner-inf3"
set "RAN=1"
echo [12/20] Make INF3 the owner of the offline group ^"Files ^& DFS^"
if exist "%RECORD%.was-INF1" goto s12_1
if exist "%RECORD%.was-INF2" goto s12_1
if exist "%RECORD%.was-INF3" goto s12_1
if exist "%RECORD%.was-INF4" goto s12_1
set "TOOL=cluster"
cluster /cluster:FOURCLU group /node:INF1 >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Files & DFS          INF1" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s12_2
if not %RC%==0 goto failed
>"%RECORD%.was-INF1" echo INF1
if not exist "%RECORD%.was-INF1" goto unrecorded
:s12_2
set "TOOL=cluster"
cluster /cluster:FOURCLU group /node:INF2 >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Files & DFS          INF2" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s12_3
if not %RC%==0 goto failed
>"%RECORD%.was-INF2" echo INF2
if not exist "%RECORD%.was-INF2" goto unrecorded
:s12_3
set "TOOL=cluster"
cluster /cluster:FOURCLU group /node:INF3 >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Files & DFS          INF3" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s12_4
if not %RC%==0 goto failed
>"%RECORD%.was-INF3" echo INF3
if not exist "%RECORD%.was-INF3" goto unrecorded
:s12_4
set "TOOL=cluster"
cluster /cluster:FOURCLU group /node:INF4 >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Files & DFS          INF4" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s12_1
if not %RC%==0 goto failed
>"%RECORD%.was-INF4" echo INF4
if not exist "%RECORD%.was-INF4" goto unrecorded
:s12_1
set "TOOL=cluster"
cluster /cluster:FOURCLU group /node:INF3 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Files & DFS          INF3" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s12_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU group "Files & DFS" /moveto:INF3 /wait:60
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU group /node:INF3 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Files & DFS          INF3" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s12_5
if not %RC%==1 goto failed
set "WHY=The group Files & DFS is not on INF3."
goto failed
:s12_6
echo     INF3 owns the group already
:s12_5

:s13
if defined ONLY if /i not "%ONLY%"=="5/disk-f/other-owners" goto s14
set "STEP=5/disk-f/other-owners"
set "RECORD=%RECORDS%\5.disk-f.other-owners"
set "RAN=1"
echo [13/20] Take other nodes out of the possible owners of ^"Disk F:^": INF1, INF2
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^INF1$" /c:"^INF1[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s13_1
if not %RC%==0 goto failed
>"%RECORD%.removed-INF1" echo INF1
if not exist "%RECORD%.removed-INF1" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /removeowner:INF1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5042 goto failed
:s13_1
set "TOOL=findstr"
findstr /i /r /c:"^INF2$" /c:"^INF2[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s13_2
if not %RC%==0 goto failed
>"%RECORD%.removed-INF2" echo INF2
if not exist "%RECORD%.removed-INF2" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /removeowner:INF2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5042 goto failed
:s13_2

:s14
if defined ONLY if /i not "%ONLY%"=="5/disk-f/private-properties" goto s15
set "STEP=5/disk-f/private-properties"
set "RECORD=%RECORDS%\5.disk-f.private-properties"
set "RAN=1"
echo [14/20] Set properties of ^"Disk F:^": Drive=F:
if exist "%RECORD%.was-present" goto s14_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /priv >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s14_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /priv Drive="F:"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s15
if defined ONLY if /i not "%ONLY%"=="5/files-ip/private-properties" goto s16
set "STEP=5/files-ip/private-properties"
set "RECORD=%RECORDS%\5.files-ip.private-properties"
set "RAN=1"
echo [15/20] Set properties of ^"Files IP^": Address=10.1.0.32, Network=Public, SubnetMask=255.255.255.0
if exist "%RECORD%.was-present" goto s15_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /priv >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s15_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /priv Address=10.1.0.32 Network=Public SubnetMask=255.255.255.0
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s16
if defined ONLY if /i not "%ONLY%"=="5/files-name/private-properties" goto s17
set "STEP=5/files-name/private-properties"
set "RECORD=%RECORDS%\5.files-name.private-properties"
set "RAN=1"
echo [16/20] Set properties of ^"Files Name^": Name=FILESRV
if exist "%RECORD%.was-present" goto s16_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /priv >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s16_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /priv Name=FILESRV
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s17
if defined ONLY if /i not "%ONLY%"=="5/dfs-root/private-properties" goto s18
set "STEP=5/dfs-root/private-properties"
set "RECORD=%RECORDS%\5.dfs-root.private-properties"
set "RAN=1"
echo [17/20] Set properties of ^"DFS root^": IsDfsRoot=1, Path=F:\DfsRoots\dfs, ShareName=dfs
if exist "%RECORD%.was-present" goto s17_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /priv >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s17_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /priv IsDfsRoot=1 Path="F:\DfsRoots\dfs" ShareName=dfs
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s18
if defined ONLY if /i not "%ONLY%"=="5/files-name/depend-on-files-ip" goto s19
set "STEP=5/files-name/depend-on-files-ip"
set "RECORD=%RECORDS%\5.files-name.depend-on-files-ip"
set "RAN=1"
echo [18/20] Make ^"Files Name^" depend on ^"Files IP^"
if exist "%RECORD%.was-absent" goto s18_1
if exist "%RECORD%.was-present" goto s18_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /listdep >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Files IP             " "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s18_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s18_1
:s18_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /adddep:"Files IP"
set "RC=%ERRORLEVEL%"
if %RC%==5003 goto s18_1
if not %RC%==0 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
:s18_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /adddep:"Files IP"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5003 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /listdep >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Files IP             " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s18_3
if not %RC%==1 goto failed
set "WHY=The listing of Files Name does not show what was added. Look at it in Cluster Administrator."
goto failed
:s18_3

:s19
if defined ONLY if /i not "%ONLY%"=="5/dfs-root/depend-on-disk-f" goto s20
set "STEP=5/dfs-root/depend-on-disk-f"
set "RECORD=%RECORDS%\5.dfs-root.depend-on-disk-f"
set "RAN=1"
echo [19/20] Make ^"DFS root^" depend on ^"Disk F:^"
if exist "%RECORD%.was-absent" goto s19_1
if exist "%RECORD%.was-present" goto s19_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /listdep >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Disk F:              " "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s19_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s19_1
:s19_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /adddep:"Disk F:"
set "RC=%ERRORLEVEL%"
if %RC%==5003 goto s19_1
if not %RC%==0 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
:s19_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /adddep:"Disk F:"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5003 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /listdep >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Disk F:              " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s19_3
if not %RC%==1 goto failed
set "WHY=The listing of DFS root does not show what was added. Look at it in Cluster Administrator."
goto failed
:s19_3

:s20
if defined ONLY if /i not "%ONLY%"=="5/dfs-root/depend-on-files-name" goto finish
set "STEP=5/dfs-root/depend-on-files-name"
set "RECORD=%RECORDS%\5.dfs-root.depend-on-files-name"
set "RAN=1"
echo [20/20] Make ^"DFS root^" depend on ^"Files Name^"
if exist "%RECORD%.was-absent" goto s20_1
if exist "%RECORD%.was-present" goto s20_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /listdep >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Files Name           " "%RECORD%.txt" >nul 2>&1
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
cluster /cluster:FOURCLU res "DFS root" /adddep:"Files Name"
set "RC=%ERRORLEVEL%"
if %RC%==5003 goto s20_1
if not %RC%==0 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
:s20_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /adddep:"Files Name"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5003 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /listdep >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Files Name           " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s20_3
if not %RC%==1 goto failed
set "WHY=The listing of DFS root does not show what was added. Look at it in Cluster Administrator."
goto failed
:s20_3

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\01-group-inf3.done" echo a13211784d6750b10d8f5aaaa665d28a8d917a377e1b14bd79f3b54b50e5dbc8
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
echo REFUSED: this is %COMPUTERNAME%; this script is for INF3. Nothing was changed.
exit /b 5
:wrong_prompt
echo REFUSED: this is a 32-bit command prompt, which sees another registry. Open the one of the Start menu ^(%SystemRoot%\System32\cmd.exe, not from a 32-bit program^). Nothing was changed.
exit /b 5
:no_rights
echo REFUSED: this needs a command prompt of an administrator. Nothing was changed.
exit /b 5
:no_cluster
echo REFUSED: the cluster FOURCLU does not answer ^(cluster.exe ended with code %RC%^). Nothing was changed.
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
