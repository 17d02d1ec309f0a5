@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\01-group-inf3.cmd - Take back: Group and resources (steps 5/files-dfs/create-group to 5/dfs-root/depend-on-files-name)
rem Run it on INF3 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 a13211784d6750b10d8f5aaaa665d28a8d917a377e1b14bd79f3b54b50e5dbc8

set "SCRIPT=01-group-inf3"
set "HERE=%~dp0..\..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\a13211784d6750b1"
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
if /i not "%COMPUTERNAME%"=="INF3" goto wrong_node
if /i not "%PROCESSOR_ARCHITEW6432%"=="" goto wrong_prompt
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
set "TOOL=cluster"
cluster /cluster:FOURCLU node >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_cluster
set "WHO=04-failover-inf3 on INF3"
if exist "%RECORDS%\04-failover-inf3.started" goto later_first
set "WHO=03-failover-inf3 on INF3"
if exist "%RECORDS%\03-failover-inf3.started" goto later_first
set "WHO=02-online-inf3 on INF3"
if exist "%RECORDS%\02-online-inf3.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="5/dfs-root/depend-on-files-name" goto s02
set "STEP=5/dfs-root/depend-on-files-name"
set "RECORD=%RECORDS%\5.dfs-root.depend-on-files-name"
set "RAN=1"
echo [1/20] Take back: Make ^"DFS root^" depend on ^"Files Name^"
if exist "%RECORD%.was-absent" goto s01_2
if exist "%RECORD%.was-present" goto s01_3
echo     nothing to take back: there is no record of this step
goto s01_1
:s01_3
echo     it was there before: it stays
goto s01_1
:s01_2
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /removedep:"Files Name"
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
if defined ONLY if /i not "%ONLY%"=="5/dfs-root/depend-on-disk-f" goto s03
set "STEP=5/dfs-root/depend-on-disk-f"
set "RECORD=%RECORDS%\5.dfs-root.depend-on-disk-f"
set "RAN=1"
echo [2/20] Take back: Make ^"DFS root^" depend on ^"Disk F:^"
if exist "%RECORD%.was-absent" goto s02_2
if exist "%RECORD%.was-present" goto s02_3
echo     nothing to take back: there is no record of this step
goto s02_1
:s02_3
echo     it was there before: it stays
goto s02_1
:s02_2
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /removedep:"Disk F:"
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
if defined ONLY if /i not "%ONLY%"=="5/files-name/depend-on-files-ip" goto s04
set "STEP=5/files-name/depend-on-files-ip"
set "RECORD=%RECORDS%\5.files-name.depend-on-files-ip"
set "RAN=1"
echo [3/20] Take back: Make ^"Files Name^" depend on ^"Files IP^"
if exist "%RECORD%.was-absent" goto s03_2
if exist "%RECORD%.was-present" goto s03_3
echo     nothing to take back: there is no record of this step
goto s03_1
:s03_3
echo     it was there before: it stays
goto s03_1
:s03_2
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /removedep:"Files IP"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5002 if not %RC%==5007 goto failed
:s03_1
if not exist "%RECORD%.*" goto s03_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_4

:s04
if defined ONLY if /i not "%ONLY%"=="5/dfs-root/private-properties" goto s05
set "STEP=5/dfs-root/private-properties"
set "RECORD=%RECORDS%\5.dfs-root.private-properties"
set "RAN=1"
echo [4/20] Take back: Set properties of ^"DFS root^": IsDfsRoot=1, Path=F:\DfsRoots\dfs, ShareName=dfs
if exist "%RECORD%.was-absent" goto s04_1
if exist "%RECORD%.was-present" goto s04_2
echo     nothing to take back: there is no record of this step
goto s04_1
:s04_2
if exist "%RECORDS%\5.dfs-root.create.was-absent" goto s04_3
set "TOOL=findstr"
findstr /i /l /c:"DFS root             IsDfsRoot                      " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s04_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /priv:IsDfsRoot /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s04_4
:s04_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=4,5" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /priv IsDfsRoot="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s04_4
set "TOOL=findstr"
findstr /i /l /c:"DFS root             Path                           " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s04_7
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /priv:Path /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s04_6
:s04_7
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Path .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_8
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_9
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=4*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s04_10
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /priv Path="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s04_6
:s04_10
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /priv:Path /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s04_6
:s04_9
echo     the former Path stands in %UNDONE%\5.dfs-root.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s04_6
:s04_8
echo     the former Path stands in %UNDONE%\5.dfs-root.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s04_6
set "TOOL=findstr"
findstr /i /l /c:"DFS root             ShareName                      " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s04_11
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /priv:ShareName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s04_1
:s04_11
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"ShareName .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_12
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_13
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=4*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s04_14
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /priv ShareName="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s04_1
:s04_14
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /priv:ShareName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s04_1
:s04_13
echo     the former ShareName stands in %UNDONE%\5.dfs-root.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s04_1
:s04_12
echo     the former ShareName stands in %UNDONE%\5.dfs-root.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s04_1
:s04_3
echo     the object was created by this plan: it goes away with its properties
:s04_1
if not exist "%RECORD%.*" goto s04_15
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_15

:s05
if defined ONLY if /i not "%ONLY%"=="5/files-name/private-properties" goto s06
set "STEP=5/files-name/private-properties"
set "RECORD=%RECORDS%\5.files-name.private-properties"
set "RAN=1"
echo [5/20] Take back: Set properties of ^"Files Name^": Name=FILESRV
if exist "%RECORD%.was-absent" goto s05_1
if exist "%RECORD%.was-present" goto s05_2
echo     nothing to take back: there is no record of this step
goto s05_1
:s05_2
if exist "%RECORDS%\5.files-name.create.was-absent" goto s05_3
set "TOOL=findstr"
findstr /i /l /c:"Files Name           Name                           " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s05_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /priv:Name /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s05_1
:s05_4
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Name .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_5
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_6
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=4*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s05_7
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /priv Name="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s05_1
:s05_7
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /priv:Name /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s05_1
:s05_6
echo     the former Name stands in %UNDONE%\5.files-name.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s05_1
:s05_5
echo     the former Name stands in %UNDONE%\5.files-name.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s05_1
:s05_3
echo     the object was created by this plan: it goes away with its properties
:s05_1
if not exist "%RECORD%.*" goto s05_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s05_8

:s06
if defined ONLY if /i not "%ONLY%"=="5/files-ip/private-properties" goto s07
set "STEP=5/files-ip/private-properties"
set "RECORD=%RECORDS%\5.files-ip.private-properties"
set "RAN=1"
echo [6/20] Take back: Set properties of ^"Files IP^": Address=10.1.0.32, Network=Public, SubnetMask=255.255.255.0
if exist "%RECORD%.was-absent" goto s06_1
if exist "%RECORD%.was-present" goto s06_2
echo     nothing to take back: there is no record of this step
goto s06_1
:s06_2
if exist "%RECORDS%\5.files-ip.create.was-absent" goto s06_3
set "TOOL=findstr"
findstr /i /l /c:"Files IP             Address                        " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s06_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /priv:Address /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s06_4
:s06_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Address .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_6
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_7
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=4*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s06_8
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /priv Address="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s06_4
:s06_8
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /priv:Address /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s06_4
:s06_7
echo     the former Address stands in %UNDONE%\5.files-ip.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s06_4
:s06_6
echo     the former Address stands in %UNDONE%\5.files-ip.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s06_4
set "TOOL=findstr"
findstr /i /l /c:"Files IP             Network                        " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s06_10
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /priv:Network /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s06_9
:s06_10
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Network .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_11
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_12
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=4*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s06_13
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /priv Network="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s06_9
:s06_13
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /priv:Network /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s06_9
:s06_12
echo     the former Network stands in %UNDONE%\5.files-ip.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s06_9
:s06_11
echo     the former Network stands in %UNDONE%\5.files-ip.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s06_9
set "TOOL=findstr"
findstr /i /l /c:"Files IP             SubnetMask                     " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s06_14
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /priv:SubnetMask /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s06_1
:s06_14
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"SubnetMask .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_15
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_16
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=4*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s06_17
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /priv SubnetMask="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s06_1
:s06_17
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /priv:SubnetMask /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s06_1
:s06_16
echo     the former SubnetMask stands in %UNDONE%\5.files-ip.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s06_1
:s06_15
echo     the former SubnetMask stands in %UNDONE%\5.files-ip.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s06_1
:s06_3
echo     the object was created by this plan: it goes away with its properties
:s06_1
if not exist "%RECORD%.*" goto s06_18
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s06_18

:s07
if defined ONLY if /i not "%ONLY%"=="5/disk-f/private-properties" goto s08
set "STEP=5/disk-f/private-properties"
set "RECORD=%RECORDS%\5.disk-f.private-properties"
set "RAN=1"
echo [7/20] Take back: Set properties of ^"Disk F:^": Drive=F:
if exist "%RECORD%.was-absent" goto s07_1
if exist "%RECORD%.was-present" goto s07_2
echo     nothing to take back: there is no record of this step
goto s07_1
:s07_2
if exist "%RECORDS%\5.disk-f.create.was-absent" goto s07_3
set "TOOL=findstr"
findstr /i /l /c:"Disk F:              Drive                          " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s07_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /priv:Drive /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s07_1
:s07_4
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Drive .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_5
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_6
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=4*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s07_7
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /priv Drive="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s07_1
:s07_7
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /priv:Drive /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s07_1
:s07_6
echo     the former Drive stands in %UNDONE%\5.disk-f.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s07_1
:s07_5
echo     the former Drive stands in %UNDONE%\5.disk-f.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s07_1
:s07_3
echo     the object was created by this plan: it goes away with its properties
:s07_1
if not exist "%RECORD%.*" goto s07_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s07_8

:s08
if defined ONLY if /i not "%ONLY%"=="5/disk-f/other-owners" goto s09
set "STEP=5/disk-f/other-owners"
set "RECORD=%RECORDS%\5.disk-f.other-owners"
set "RAN=1"
echo [8/20] Take back: Take other nodes out of the possible owners of ^"Disk F:^": INF1, INF2
if not exist "%RECORD%.removed-INF1" goto s08_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /addowner:INF1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5010 goto failed
:s08_1
if not exist "%RECORD%.removed-INF2" goto s08_2
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /addowner:INF2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5010 goto failed
:s08_2
if not exist "%RECORD%.*" goto s08_3
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s08_3

:s09
if defined ONLY if /i not "%ONLY%"=="5/files-dfs/owner-inf3" goto s10
set "STEP=5/files-dfs/owner-inf3"
set "RECORD=%RECORDS%\5.files-dfs.owner-inf3"
set "RAN=1"
echo [9/20] Take back: Make INF3 the owner of the offline group ^"Files ^& DFS^"
if not exist "%RECORD%.was-INF1" goto s09_1
set "TOOL=cluster"
cluster /cluster:FOURCLU group /node:INF1 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Files & DFS          INF1" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_2
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU group "Files & DFS" /moveto:INF1 /wait:60
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_1
if not %RC%==5005 if not %RC%==5050 goto failed
if /i "%GONE%"=="" goto s09_3
echo     INF1 is down: the group stays where it is
goto s09_1
:s09_3
set "WHY=INF1 is down, and had the group Files & DFS before. Start it and run this script again. Only if it will not come back: run this script with /gone, and the group stays where it is."
goto failed
:s09_2
echo     INF1 owns the group already
:s09_1
if not exist "%RECORD%.was-INF2" goto s09_4
set "TOOL=cluster"
cluster /cluster:FOURCLU group /node:INF2 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Files & DFS          INF2" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU group "Files & DFS" /moveto:INF2 /wait:60
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_4
if not %RC%==5005 if not %RC%==5050 goto failed
if /i "%GONE%"=="" goto s09_6
echo     INF2 is down: the group stays where it is
goto s09_4
:s09_6
set "WHY=INF2 is down, and had the group Files & DFS before. Start it and run this script again. Only if it will not come back: run this script with /gone, and the group stays where it is."
goto failed
:s09_5
echo     INF2 owns the group already
:s09_4
if not exist "%RECORD%.was-INF3" goto s09_7
set "TOOL=cluster"
cluster /cluster:FOURCLU group /node:INF3 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Files & DFS          INF3" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_8
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU group "Files & DFS" /moveto:INF3 /wait:60
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_7
if not %RC%==5005 if not %RC%==5050 goto failed
if /i "%GONE%"=="" goto s09_9
echo     INF3 is down: the group stays where it is
goto s09_7
:s09_9
set "WHY=INF3 is down, and had the group Files & DFS before. Start it and run this script again. Only if it will not come back: run this script with /gone, and the group stays where it is."
goto failed
:s09_8
echo     INF3 owns the group already
:s09_7
if not exist "%RECORD%.was-INF4" goto s09_10
set "TOOL=cluster"
cluster /cluster:FOURCLU group /node:INF4 >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /b /l /c:"Files & DFS          INF4" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_11
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU group "Files & DFS" /moveto:INF4 /wait:60
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_10
if not %RC%==5005 if not %RC%==5050 goto failed
if /i "%GONE%"=="" goto s09_12
echo     INF4 is down: the group stays where it is
goto s09_10
:s09_12
set "WHY=INF4 is down, and had the group Files & DFS before. Start it and run this script again. Only if it will not come back: run this script with /gone, and the group stays where it is."
goto failed
:s09_11
echo     INF4 owns the group already
:s09_10
if not exist "%RECORD%.*" goto s09_13
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s09_13

:s10
if defined ONLY if /i not "%ONLY%"=="5/dfs-root/possible-owners" goto s11
set "STEP=5/dfs-root/possible-owners"
set "RECORD=%RECORDS%\5.dfs-root.possible-owners"
set "RAN=1"
echo [10/20] Take back: Verify the possible owners of ^"DFS root^": INF1, INF2, INF3, INF4
if not exist "%RECORD%.added-INF1" goto s10_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /removeowner:INF1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s10_1
if not exist "%RECORD%.added-INF2" goto s10_2
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /removeowner:INF2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s10_2
if not exist "%RECORD%.added-INF3" goto s10_3
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /removeowner:INF3
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s10_3
if not exist "%RECORD%.added-INF4" goto s10_4
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /removeowner:INF4
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s10_4
if not exist "%RECORD%.*" goto s10_5
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s10_5

:s11
if defined ONLY if /i not "%ONLY%"=="5/dfs-root/create" goto s12
set "STEP=5/dfs-root/create"
set "RECORD=%RECORDS%\5.dfs-root.create"
set "RAN=1"
echo [11/20] Take back: Create the resource ^"DFS root^" ^(File Share^)
if exist "%RECORD%.was-absent" goto s11_2
if exist "%RECORD%.was-present" goto s11_3
echo     nothing to take back: there is no record of this step
goto s11_1
:s11_3
if exist "%RECORD%.1.was-absent" goto s11_4
if exist "%RECORD%.1.was-present" goto s11_5
echo     nothing to take back: there is no record of this step
goto s11_4
:s11_5
set "TOOL=findstr"
findstr /i /l /c:"DFS root             SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s11_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s11_4
:s11_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=4,5" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /prop SeparateMonitor="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s11_4
if not exist "%RECORD%.1.*" goto s11_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s11_7
echo     the resource was there before: it stays
goto s11_1
:s11_2
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s11_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s11_1
:s11_8
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "DFS root" /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 goto failed
:s11_1
if not exist "%RECORD%.*" goto s11_9
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s11_9

:s12
if defined ONLY if /i not "%ONLY%"=="5/files-name/possible-owners" goto s13
set "STEP=5/files-name/possible-owners"
set "RECORD=%RECORDS%\5.files-name.possible-owners"
set "RAN=1"
echo [12/20] Take back: Verify the possible owners of ^"Files Name^": INF1, INF2, INF3, INF4
if not exist "%RECORD%.added-INF1" goto s12_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /removeowner:INF1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s12_1
if not exist "%RECORD%.added-INF2" goto s12_2
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /removeowner:INF2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s12_2
if not exist "%RECORD%.added-INF3" goto s12_3
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /removeowner:INF3
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s12_3
if not exist "%RECORD%.added-INF4" goto s12_4
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /removeowner:INF4
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s12_4
if not exist "%RECORD%.*" goto s12_5
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s12_5

:s13
if defined ONLY if /i not "%ONLY%"=="5/files-name/create" goto s14
set "STEP=5/files-name/create"
set "RECORD=%RECORDS%\5.files-name.create"
set "RAN=1"
echo [13/20] Take back: Create the resource ^"Files Name^" ^(Network Name^)
if exist "%RECORD%.was-absent" goto s13_2
if exist "%RECORD%.was-present" goto s13_3
echo     nothing to take back: there is no record of this step
goto s13_1
:s13_3
if exist "%RECORD%.1.was-absent" goto s13_4
if exist "%RECORD%.1.was-present" goto s13_5
echo     nothing to take back: there is no record of this step
goto s13_4
:s13_5
set "TOOL=findstr"
findstr /i /l /c:"Files Name           SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s13_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s13_4
:s13_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=4,5" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /prop SeparateMonitor="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s13_4
if not exist "%RECORD%.1.*" goto s13_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s13_7
echo     the resource was there before: it stays
goto s13_1
:s13_2
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s13_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s13_1
:s13_8
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files Name" /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 goto failed
:s13_1
if not exist "%RECORD%.*" goto s13_9
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s13_9

:s14
if defined ONLY if /i not "%ONLY%"=="5/files-ip/possible-owners" goto s15
set "STEP=5/files-ip/possible-owners"
set "RECORD=%RECORDS%\5.files-ip.possible-owners"
set "RAN=1"
echo [14/20] Take back: Verify the possible owners of ^"Files IP^": INF1, INF2, INF3, INF4
if not exist "%RECORD%.added-INF1" goto s14_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /removeowner:INF1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s14_1
if not exist "%RECORD%.added-INF2" goto s14_2
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /removeowner:INF2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s14_2
if not exist "%RECORD%.added-INF3" goto s14_3
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /removeowner:INF3
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s14_3
if not exist "%RECORD%.added-INF4" goto s14_4
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /removeowner:INF4
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s14_4
if not exist "%RECORD%.*" goto s14_5
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s14_5

:s15
if defined ONLY if /i not "%ONLY%"=="5/files-ip/create" goto s16
set "STEP=5/files-ip/create"
set "RECORD=%RECORDS%\5.files-ip.create"
set "RAN=1"
echo [15/20] Take back: Create the resource ^"Files IP^" ^(IP Address^)
if exist "%RECORD%.was-absent" goto s15_2
if exist "%RECORD%.was-present" goto s15_3
echo     nothing to take back: there is no record of this step
goto s15_1
:s15_3
if exist "%RECORD%.1.was-absent" goto s15_4
if exist "%RECORD%.1.was-present" goto s15_5
echo     nothing to take back: there is no record of this step
goto s15_4
:s15_5
set "TOOL=findstr"
findstr /i /l /c:"Files IP             SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s15_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s15_4
:s15_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=4,5" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /prop SeparateMonitor="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s15_4
if not exist "%RECORD%.1.*" goto s15_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s15_7
echo     the resource was there before: it stays
goto s15_1
:s15_2
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s15_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s15_1
:s15_8
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Files IP" /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 goto failed
:s15_1
if not exist "%RECORD%.*" goto s15_9
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s15_9

:s16
if defined ONLY if /i not "%ONLY%"=="5/disk-f/possible-owners" goto s17
set "STEP=5/disk-f/possible-owners"
set "RECORD=%RECORDS%\5.disk-f.possible-owners"
set "RAN=1"
echo [16/20] Take back: Verify the possible owners of ^"Disk F:^": INF3, INF4
if not exist "%RECORD%.added-INF3" goto s16_1
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /removeowner:INF3
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s16_1
if not exist "%RECORD%.added-INF4" goto s16_2
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /removeowner:INF4
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s16_2
if not exist "%RECORD%.added-INF1" goto s16_3
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /removeowner:INF1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s16_3
if not exist "%RECORD%.added-INF2" goto s16_4
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /removeowner:INF2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s16_4
if not exist "%RECORD%.*" goto s16_5
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s16_5

:s17
if defined ONLY if /i not "%ONLY%"=="5/disk-f/create" goto s18
set "STEP=5/disk-f/create"
set "RECORD=%RECORDS%\5.disk-f.create"
set "RAN=1"
echo [17/20] Take back: Create the resource ^"Disk F:^" ^(Physical Disk^)
if exist "%RECORD%.was-absent" goto s17_2
if exist "%RECORD%.was-present" goto s17_3
echo     nothing to take back: there is no record of this step
goto s17_1
:s17_3
if exist "%RECORD%.1.was-absent" goto s17_4
if exist "%RECORD%.1.was-present" goto s17_5
echo     nothing to take back: there is no record of this step
goto s17_4
:s17_5
set "TOOL=findstr"
findstr /i /l /c:"Disk F:              SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s17_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s17_4
:s17_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=4,5" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /prop SeparateMonitor="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s17_4
if not exist "%RECORD%.1.*" goto s17_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s17_7
echo     the resource was there before: it stays
goto s17_1
:s17_2
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s17_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s17_1
:s17_8
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU res "Disk F:" /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 goto failed
:s17_1
if not exist "%RECORD%.*" goto s17_9
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s17_9

:s18
if defined ONLY if /i not "%ONLY%"=="5/files-dfs/group-properties" goto s19
set "STEP=5/files-dfs/group-properties"
set "RECORD=%RECORDS%\5.files-dfs.group-properties"
set "RAN=1"
echo [18/20] Take back: Set properties of the group ^"Files ^& DFS^": FailoverPeriod=6, FailoverThreshold=10
if exist "%RECORD%.was-absent" goto s18_1
if exist "%RECORD%.was-present" goto s18_2
echo     nothing to take back: there is no record of this step
goto s18_1
:s18_2
if exist "%RECORDS%\5.files-dfs.create-group.was-absent" goto s18_3
set "TOOL=findstr"
findstr /i /l /c:"Files & DFS          FailoverPeriod                 " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s18_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU group "Files & DFS" /prop:FailoverPeriod /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s18_4
:s18_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=5,6" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:FOURCLU group "Files & DFS" /prop FailoverPeriod="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s18_4
set "TOOL=findstr"
findstr /i /l /c:"Files & DFS          FailoverThreshold              " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s18_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:FOURCLU group "Files & DFS" /prop:FailoverThreshold /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s18_1
:s18_6
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=5,6" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:FOURCLU group "Files & DFS" /prop FailoverThreshold="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s18_1
:s18_3
echo     the object was created by this plan: it goes away with its properties
:s18_1
if not exist "%RECORD%.*" goto s18_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s18_7

:s19
if defined ONLY if /i not "%ONLY%"=="5/files-dfs/offline" goto s20
set "STEP=5/files-dfs/offline"
set "RECORD=%RECORDS%\5.files-dfs.offline"
set "RAN=1"
echo [19/20] Take back: Make sure that the group ^"Files ^& DFS^" is offline
if exist "%RECORD%.was-absent" goto s19_2
if exist "%RECORD%.was-present" goto s19_3
echo     nothing to take back: there is no record of this step
goto s19_1
:s19_3
set "TOOL=cluster"
cluster /cluster:FOURCLU group "Files & DFS" /online /wait:600
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5063 goto failed
goto s19_1
:s19_2
echo     the group was offline before: it stays offline
:s19_1
if not exist "%RECORD%.*" goto s19_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s19_4

:s20
if defined ONLY if /i not "%ONLY%"=="5/files-dfs/create-group" goto finish
set "STEP=5/files-dfs/create-group"
set "RECORD=%RECORDS%\5.files-dfs.create-group"
set "RAN=1"
echo [20/20] Take back: Create the group ^"Files ^& DFS^"
if exist "%RECORD%.was-absent" goto s20_2
if exist "%RECORD%.was-present" goto s20_3
echo     nothing to take back: there is no record of this step
goto s20_1
:s20_3
echo     the group was there before: it stays
goto s20_1
:s20_2
set "TOOL=cluster"
cluster /cluster:FOURCLU group "Files & DFS" /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5013 goto failed
:s20_1
if not exist "%RECORD%.*" goto s20_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s20_4

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\01-group-inf3.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\01-group-inf3.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\01-group-inf3.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\01-group-inf3.done" "%UNDONE%" >nul 2>&1
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
:later_first
echo REFUSED: take back %WHO% first. Nothing was changed.
exit /b 5
:no_records
echo REFUSED: nothing can be written into the folder %RECORDS%. Is the disk full? Nothing was changed.
exit /b 5
