@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 01-group-fsnode2.cmd - Group and resources (steps 5/file-group/create-group to 5/r-d-share/depend-on-file-name)
rem Run it on FSNODE2 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 a52df57b6b3c44b4499a71c6fda2bfb106b1e480f9639dfdeaf8317abdef74e6

set "SCRIPT=01-group-fsnode2"
set "HERE=%~dp0..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\a52df57b6b3c44b4"
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
if /i not "%COMPUTERNAME%"=="FSNODE2" goto wrong_node
if /i not "%PROCESSOR_ARCHITEW6432%"=="" goto wrong_prompt
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
if /i not "%ONLY%"=="" goto first_time
set "WHO=02-owner-fsnode2 on FSNODE2"
if exist "%RECORDS%\02-owner-fsnode2.done" goto passed
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
>"%RECORDS%\01-group-fsnode2.started" echo a52df57b6b3c44b4499a71c6fda2bfb106b1e480f9639dfdeaf8317abdef74e6
findstr /l /c:a52df57b6b3c44b4499a71c6fda2bfb106b1e480f9639dfdeaf8317abdef74e6 "%RECORDS%\01-group-fsnode2.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="5/file-group/create-group" goto s02
set "STEP=5/file-group/create-group"
set "RECORD=%RECORDS%\5.file-group.create-group"
set "RAN=1"
echo [1/19] Create the group ^"File Group^"
if exist "%RECORD%.was-absent" goto s01_1
if exist "%RECORD%.was-present" goto s01_1
set "TOOL=cluster"
cluster /cluster:FILECLU group "File Group" >"%RECORD%.txt" 2>&1
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
cluster /cluster:FILECLU group "File Group" /create
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed

:s02
if defined ONLY if /i not "%ONLY%"=="5/file-group/offline" goto s03
set "STEP=5/file-group/offline"
set "RECORD=%RECORDS%\5.file-group.offline"
set "RAN=1"
echo [2/19] Make sure that the group ^"File Group^" is offline
if exist "%RECORD%.was-absent" goto s02_1
if exist "%RECORD%.was-present" goto s02_1
set "TOOL=cluster"
cluster /cluster:FILECLU group "File Group" /prop:PersistentState >"%RECORD%.txt" 2>&1
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
cluster /cluster:FILECLU group "File Group" /offline /wait:600
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed

:s03
if defined ONLY if /i not "%ONLY%"=="5/file-group/group-properties" goto s04
set "STEP=5/file-group/group-properties"
set "RECORD=%RECORDS%\5.file-group.group-properties"
set "RAN=1"
echo [3/19] Set properties of the group ^"File Group^": AutoFailbackType=1, Description=Shares of the eastern office, FailbackWindowEnd=4, FailbackWindowStart=1, FailoverPeriod=6, FailoverThreshold=10
if exist "%RECORD%.was-present" goto s03_1
set "TOOL=cluster"
cluster /cluster:FILECLU group "File Group" /prop >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s03_1
set "TOOL=cluster"
cluster /cluster:FILECLU group "File Group" /prop AutoFailbackType=1 Description="Shares of the eastern office" FailbackWindowEnd=4 FailbackWindowStart=1 FailoverPeriod=6 FailoverThreshold=10
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s04
if defined ONLY if /i not "%ONLY%"=="5/file-group/preferred-owners" goto s05
set "STEP=5/file-group/preferred-owners"
set "RECORD=%RECORDS%\5.file-group.preferred-owners"
set "RAN=1"
echo [4/19] Set the preferred owners of the group ^"File Group^": FSNODE2, FSNODE1
if exist "%RECORD%.was-present" goto s04_1
set "TOOL=cluster"
cluster /cluster:FILECLU group "File Group" /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s04_1
set "TOOL=cluster"
cluster /cluster:FILECLU group "File Group" /setowners:FSNODE2,FSNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s05
if defined ONLY if /i not "%ONLY%"=="5/disk-f/create" goto s06
set "STEP=5/disk-f/create"
set "RECORD=%RECORDS%\5.disk-f.create"
set "RAN=1"
echo [5/19] Create the resource ^"Disk F:^" ^(Physical Disk^)
if exist "%RECORD%.was-absent" goto s05_1
if exist "%RECORD%.was-present" goto s05_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "Disk F:" >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5007 if not %RC%==5013 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s05_2
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s05_1
:s05_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s05_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "Disk F:" /create /group:"File Group" /type:"Physical Disk" /separate
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
set "TOOL=cluster"
cluster /cluster:FILECLU res "Disk F:" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Disk F:              File Group           " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_3
if not %RC%==1 goto failed
set "WHY=The resource Disk F: is not in the group File Group. Look what uses it; move or rename it first."
goto failed
:s05_3
if not exist "%RECORD%.was-present" goto s05_4
set "TOOL=cluster"
cluster /cluster:FILECLU res "Disk F:" /prop:Type >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Disk F:              Type                           Physical Disk *$" /c:"Disk F:              Type                           Physical Disk *[^ 0-9A-Za-z_.,$&()+-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_5
if not %RC%==1 goto failed
set "WHY=The resource Disk F: was there before this plan and is not of the type Physical Disk. Look what uses it; rename or delete it first."
goto failed
:s05_5
if exist "%RECORD%.1.was-present" goto s05_6
set "TOOL=cluster"
cluster /cluster:FILECLU res "Disk F:" /prop >"%RECORD%.1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.1.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.1.was-present" echo present
if not exist "%RECORD%.1.was-present" goto unrecorded
:s05_6
set "TOOL=cluster"
cluster /cluster:FILECLU res "Disk F:" /prop SeparateMonitor=1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s05_4

:s06
if defined ONLY if /i not "%ONLY%"=="5/disk-f/possible-owners" goto s07
set "STEP=5/disk-f/possible-owners"
set "RECORD=%RECORDS%\5.disk-f.possible-owners"
set "RAN=1"
echo [6/19] Verify the possible owners of ^"Disk F:^": FSNODE1, FSNODE2
set "TOOL=cluster"
cluster /cluster:FILECLU res "Disk F:" /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^FSNODE1$" /c:"^FSNODE1[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_1
if not %RC%==1 goto failed
>"%RECORD%.added-FSNODE1" echo FSNODE1
if not exist "%RECORD%.added-FSNODE1" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FILECLU res "Disk F:" /addowner:FSNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s06_1
set "TOOL=findstr"
findstr /i /r /c:"^FSNODE2$" /c:"^FSNODE2[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_2
if not %RC%==1 goto failed
>"%RECORD%.added-FSNODE2" echo FSNODE2
if not exist "%RECORD%.added-FSNODE2" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FILECLU res "Disk F:" /addowner:FSNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s06_2

:s07
if defined ONLY if /i not "%ONLY%"=="5/file-ip/create" goto s08
set "STEP=5/file-ip/create"
set "RECORD=%RECORDS%\5.file-ip.create"
set "RAN=1"
echo [7/19] Create the resource ^"File IP^" ^(IP Address^)
if exist "%RECORD%.was-absent" goto s07_1
if exist "%RECORD%.was-present" goto s07_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "File IP" >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5007 if not %RC%==5013 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s07_2
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s07_1
:s07_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s07_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "File IP" /create /group:"File Group" /type:"IP Address" /separate
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
set "TOOL=cluster"
cluster /cluster:FILECLU res "File IP" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"File IP              File Group           " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_3
if not %RC%==1 goto failed
set "WHY=The resource File IP is not in the group File Group. Look what uses it; move or rename it first."
goto failed
:s07_3
if not exist "%RECORD%.was-present" goto s07_4
set "TOOL=cluster"
cluster /cluster:FILECLU res "File IP" /prop:Type >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"File IP              Type                           IP Address *$" /c:"File IP              Type                           IP Address *[^ 0-9A-Za-z_.,$&()+-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_5
if not %RC%==1 goto failed
set "WHY=The resource File IP was there before this plan and is not of the type IP Address. Look what uses it; rename or delete it first."
goto failed
:s07_5
if exist "%RECORD%.1.was-present" goto s07_6
set "TOOL=cluster"
cluster /cluster:FILECLU res "File IP" /prop >"%RECORD%.1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.1.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.1.was-present" echo present
if not exist "%RECORD%.1.was-present" goto unrecorded
:s07_6
set "TOOL=cluster"
cluster /cluster:FILECLU res "File IP" /prop SeparateMonitor=1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s07_4

:s08
if defined ONLY if /i not "%ONLY%"=="5/file-ip/possible-owners" goto s09
set "STEP=5/file-ip/possible-owners"
set "RECORD=%RECORDS%\5.file-ip.possible-owners"
set "RAN=1"
echo [8/19] Verify the possible owners of ^"File IP^": FSNODE1, FSNODE2
set "TOOL=cluster"
cluster /cluster:FILECLU res "File IP" /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^FSNODE1$" /c:"^FSNODE1[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s08_1
if not %RC%==1 goto failed
>"%RECORD%.added-FSNODE1" echo FSNODE1
if not exist "%RECORD%.added-FSNODE1" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FILECLU res "File IP" /addowner:FSNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s08_1
set "TOOL=findstr"
findstr /i /r /c:"^FSNODE2$" /c:"^FSNODE2[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s08_2
if not %RC%==1 goto failed
>"%RECORD%.added-FSNODE2" echo FSNODE2
if not exist "%RECORD%.added-FSNODE2" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FILECLU res "File IP" /addowner:FSNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s08_2

:s09
if defined ONLY if /i not "%ONLY%"=="5/file-name/create" goto s10
set "STEP=5/file-name/create"
set "RECORD=%RECORDS%\5.file-name.create"
set "RAN=1"
echo [9/19] Create the resource ^"File Name^" ^(Network Name^)
if exist "%RECORD%.was-absent" goto s09_1
if exist "%RECORD%.was-present" goto s09_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "File Name" >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5007 if not %RC%==5013 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s09_2
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s09_1
:s09_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s09_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "File Name" /create /group:"File Group" /type:"Network Name" /separate
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
set "TOOL=cluster"
cluster /cluster:FILECLU res "File Name" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"File Name            File Group           " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_3
if not %RC%==1 goto failed
set "WHY=The resource File Name is not in the group File Group. Look what uses it; move or rename it first."
goto failed
:s09_3
if not exist "%RECORD%.was-present" goto s09_4
set "TOOL=cluster"
cluster /cluster:FILECLU res "File Name" /prop:Type >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"File Name            Type                           Network Name *$" /c:"File Name            Type                           Network Name *[^ 0-9A-Za-z_.,$&()+-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_5
if not %RC%==1 goto failed
set "WHY=The resource File Name was there before this plan and is not of the type Network Name. Look what uses it; rename or delete it first."
goto failed
:s09_5
if exist "%RECORD%.1.was-present" goto s09_6
set "TOOL=cluster"
cluster /cluster:FILECLU res "File Name" /prop >"%RECORD%.1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.1.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.1.was-present" echo present
if not exist "%RECORD%.1.was-present" goto unrecorded
:s09_6
set "TOOL=cluster"
cluster /cluster:FILECLU res "File Name" /prop SeparateMonitor=1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s09_4

:s10
if defined ONLY if /i not "%ONLY%"=="5/file-name/possible-owners" goto s11
set "STEP=5/file-name/possible-owners"
set "RECORD=%RECORDS%\5.file-name.possible-owners"
set "RAN=1"
echo [10/19] Verify the possible owners of ^"File Name^": FSNODE1, FSNODE2
set "TOOL=cluster"
cluster /cluster:FILECLU res "File Name" /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^FSNODE1$" /c:"^FSNODE1[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s10_1
if not %RC%==1 goto failed
>"%RECORD%.added-FSNODE1" echo FSNODE1
if not exist "%RECORD%.added-FSNODE1" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FILECLU res "File Name" /addowner:FSNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s10_1
set "TOOL=findstr"
findstr /i /r /c:"^FSNODE2$" /c:"^FSNODE2[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s10_2
if not %RC%==1 goto failed
>"%RECORD%.added-FSNODE2" echo FSNODE2
if not exist "%RECORD%.added-FSNODE2" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FILECLU res "File Name" /addowner:FSNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s10_2

:s11
if defined ONLY if /i not "%ONLY%"=="5/r-d-share/create" goto s12
set "STEP=5/r-d-share/create"
set "RECORD=%RECORDS%\5.r-d-share.create"
set "RAN=1"
echo [11/19] Create the resource ^"R^&D Share^" ^(File Share^)
if exist "%RECORD%.was-absent" goto s11_1
if exist "%RECORD%.was-present" goto s11_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "R&D Share" >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5007 if not %RC%==5013 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s11_2
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s11_1
:s11_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s11_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "R&D Share" /create /group:"File Group" /type:"File Share" /separate
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
set "TOOL=cluster"
cluster /cluster:FILECLU res "R&D Share" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"R&D Share            File Group           " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s11_3
if not %RC%==1 goto failed
set "WHY=The resource R&D Share is not in the group File Group. Look what uses it; move or rename it first."
goto failed
:s11_3
if not exist "%RECORD%.was-present" goto s11_4
set "TOOL=cluster"
cluster /cluster:FILECLU res "R&D Share" /prop:Type >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"R&D Share            Type                           File Share *$" /c:"R&D Share            Type                           File Share *[^ 0-9A-Za-z_.,$&()+-]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s11_5
if not %RC%==1 goto failed
set "WHY=The resource R&D Share was there before this plan and is not of the type File Share. Look what uses it; rename or delete it first."
goto failed
:s11_5
if exist "%RECORD%.1.was-present" goto s11_6
set "TOOL=cluster"
cluster /cluster:FILECLU res "R&D Share" /prop >"%RECORD%.1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.1.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.1.was-present" echo present
if not exist "%RECORD%.1.was-present" goto unrecorded
:s11_6
set "TOOL=cluster"
cluster /cluster:FILECLU res "R&D Share" /prop SeparateMonitor=1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s11_4

:s12
if defined ONLY if /i not "%ONLY%"=="5/r-d-share/possible-owners" goto s13
set "STEP=5/r-d-share/possible-owners"
set "RECORD=%RECORDS%\5.r-d-share.possible-owners"
set "RAN=1"
echo [12/19] Verify the possible owners of ^"R^&D Share^": FSNODE1, FSNODE2
set "TOOL=cluster"
cluster /cluster:FILECLU res "R&D Share" /listowners >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^FSNODE1$" /c:"^FSNODE1[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s12_1
if not %RC%==1 goto failed
>"%RECORD%.added-FSNODE1" echo FSNODE1
if not exist "%RECORD%.added-FSNODE1" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FILECLU res "R&D Share" /addowner:FSNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s12_1
set "TOOL=findstr"
findstr /i /r /c:"^FSNODE2$" /c:"^FSNODE2[^0-9A-Za-z_-]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s12_2
if not %RC%==1 goto failed
>"%RECORD%.added-FSNODE2" echo FSNODE2
if not exist "%RECORD%.added-FSNODE2" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FILECLU res "R&D Share" /addowner:FSNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5010 goto failed
:s12_2

:s13
if defined ONLY if /i not "%ONLY%"=="5/disk-f/private-properties" goto s14
set "STEP=5/disk-f/private-properties"
set "RECORD=%RECORDS%\5.disk-f.private-properties"
set "RAN=1"
echo [13/19] Set properties of ^"Disk F:^": Drive=F:
if exist "%RECORD%.was-present" goto s13_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "Disk F:" /priv >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s13_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "Disk F:" /priv Drive="F:"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s14
if defined ONLY if /i not "%ONLY%"=="5/file-ip/private-properties" goto s15
set "STEP=5/file-ip/private-properties"
set "RECORD=%RECORDS%\5.file-ip.private-properties"
set "RAN=1"
echo [14/19] Set properties of ^"File IP^": Address=10.30.0.30, Network=Public, SubnetMask=255.255.255.0
if exist "%RECORD%.was-present" goto s14_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "File IP" /priv >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s14_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "File IP" /priv Address=10.30.0.30 Network=Public SubnetMask=255.255.255.0
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s15
if defined ONLY if /i not "%ONLY%"=="5/file-name/private-properties" goto s16
set "STEP=5/file-name/private-properties"
set "RECORD=%RECORDS%\5.file-name.private-properties"
set "RAN=1"
echo [15/19] Set properties of ^"File Name^": Name=FILES
if exist "%RECORD%.was-present" goto s15_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "File Name" /priv >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s15_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "File Name" /priv Name=FILES
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s16
if defined ONLY if /i not "%ONLY%"=="5/r-d-share/private-properties" goto s17
set "STEP=5/r-d-share/private-properties"
set "RECORD=%RECORDS%\5.r-d-share.private-properties"
set "RAN=1"
echo [16/19] Set properties of ^"R^&D Share^": Path=F:\Shares\R^&D, Remark=100%% research, ShareName=rd
if exist "%RECORD%.was-present" goto s16_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "R&D Share" /priv >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s16_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "R&D Share" /priv Path="F:\Shares\R&D" Remark="100%% research" ShareName=rd
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed

:s17
if defined ONLY if /i not "%ONLY%"=="5/file-name/depend-on-file-ip" goto s18
set "STEP=5/file-name/depend-on-file-ip"
set "RECORD=%RECORDS%\5.file-name.depend-on-file-ip"
set "RAN=1"
echo [17/19] Make ^"File Name^" depend on ^"File IP^"
if exist "%RECORD%.was-absent" goto s17_1
if exist "%RECORD%.was-present" goto s17_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "File Name" /listdep >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"File IP              " "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s17_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s17_1
:s17_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
set "TOOL=cluster"
cluster /cluster:FILECLU res "File Name" /adddep:"File IP"
set "RC=%ERRORLEVEL%"
if %RC%==5003 goto s17_1
if not %RC%==0 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
:s17_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "File Name" /adddep:"File IP"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5003 goto failed
set "TOOL=cluster"
cluster /cluster:FILECLU res "File Name" /listdep >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"File IP              " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s17_3
if not %RC%==1 goto failed
set "WHY=The listing of File Name does not show what was added. Look at it in Cluster Administrator."
goto failed
:s17_3

:s18
if defined ONLY if /i not "%ONLY%"=="5/r-d-share/depend-on-disk-f" goto s19
set "STEP=5/r-d-share/depend-on-disk-f"
set "RECORD=%RECORDS%\5.r-d-share.depend-on-disk-f"
set "RAN=1"
echo [18/19] Make ^"R^&D Share^" depend on ^"Disk F:^"
if exist "%RECORD%.was-absent" goto s18_1
if exist "%RECORD%.was-present" goto s18_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "R&D Share" /listdep >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Disk F:              " "%RECORD%.txt" >nul 2>&1
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
cluster /cluster:FILECLU res "R&D Share" /adddep:"Disk F:"
set "RC=%ERRORLEVEL%"
if %RC%==5003 goto s18_1
if not %RC%==0 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
:s18_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "R&D Share" /adddep:"Disk F:"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5003 goto failed
set "TOOL=cluster"
cluster /cluster:FILECLU res "R&D Share" /listdep >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Disk F:              " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s18_3
if not %RC%==1 goto failed
set "WHY=The listing of R&D Share does not show what was added. Look at it in Cluster Administrator."
goto failed
:s18_3

:s19
if defined ONLY if /i not "%ONLY%"=="5/r-d-share/depend-on-file-name" goto finish
set "STEP=5/r-d-share/depend-on-file-name"
set "RECORD=%RECORDS%\5.r-d-share.depend-on-file-name"
set "RAN=1"
echo [19/19] Make ^"R^&D Share^" depend on ^"File Name^"
if exist "%RECORD%.was-absent" goto s19_1
if exist "%RECORD%.was-present" goto s19_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "R&D Share" /listdep >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"File Name            " "%RECORD%.txt" >nul 2>&1
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
cluster /cluster:FILECLU res "R&D Share" /adddep:"File Name"
set "RC=%ERRORLEVEL%"
if %RC%==5003 goto s19_1
if not %RC%==0 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
:s19_1
set "TOOL=cluster"
cluster /cluster:FILECLU res "R&D Share" /adddep:"File Name"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5003 goto failed
set "TOOL=cluster"
cluster /cluster:FILECLU res "R&D Share" /listdep >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"File Name            " "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s19_3
if not %RC%==1 goto failed
set "WHY=The listing of R&D Share does not show what was added. Look at it in Cluster Administrator."
goto failed
:s19_3

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\01-group-fsnode2.done" echo a52df57b6b3c44b4499a71c6fda2bfb106b1e480f9639dfdeaf8317abdef74e6
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
echo REFUSED: this is %COMPUTERNAME%; this script is for FSNODE2. Nothing was changed.
exit /b 5
:wrong_prompt
echo REFUSED: this is a 32-bit command prompt, which sees another registry. Open the one of the Start menu ^(%SystemRoot%\System32\cmd.exe, not from a 32-bit program^). Nothing was changed.
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
