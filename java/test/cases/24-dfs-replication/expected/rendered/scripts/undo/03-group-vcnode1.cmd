@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\03-group-vcnode1.cmd - Take back: Group and resources (steps 5/vc-group/create-group to 5/virtualcenter-server/depend-on-vc-network-name)
rem Run it on VCNODE1 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361

set "SCRIPT=03-group-vcnode1"
set "HERE=%~dp0..\..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\8d7e250c016b9976"
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
set "WHO=18-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\18-failover-vcnode1.started" goto later_first
set "WHO=17-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\17-failover-vcnode1.started" goto later_first
set "WHO=16-sync-vcnode1 on VCNODE1"
if exist "%RECORDS%\16-sync-vcnode1.started" goto later_first
set "WHO=15-sync-vcnode1 on VCNODE1"
if exist "%RECORDS%\15-sync-vcnode1.started" goto later_first
set "WHO=11-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\11-failover-vcnode1.started" goto later_first
set "WHO=09-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\09-failover-vcnode1.started" goto later_first
set "WHO=07-online-vcnode1 on VCNODE1"
if exist "%RECORDS%\07-online-vcnode1.started" goto later_first
set "WHO=VCNODE2"
if exist "\\VCNODE2\admin$\Cluster" goto seen_1
if /i "%GONE%"=="" goto unseen
echo \\%WHO%\admin$\Cluster cannot be read: whether a later script began there is not known.
:seen_1
set "WHO=06-copy-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\8d7e250c016b9976\06-copy-vcnode2.started" goto later_first
set "WHO=05-registry-vcnode1 on VCNODE1"
if exist "%RECORDS%\05-registry-vcnode1.started" goto later_first
set "WHO=04-owner-vcnode1 on VCNODE1"
if exist "%RECORDS%\04-owner-vcnode1.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="5/virtualcenter-server/depend-on-vc-network-name" goto s02
set "STEP=5/virtualcenter-server/depend-on-vc-network-name"
set "RECORD=%RECORDS%\5.virtualcenter-server.depend-on-vc-network-name"
set "RAN=1"
echo [1/22] Take back: Make ^"VirtualCenter Server^" depend on ^"VC Network Name^"
if exist "%RECORD%.was-absent" goto s01_2
if exist "%RECORD%.was-present" goto s01_3
echo     nothing to take back: there is no record of this step
goto s01_1
:s01_3
echo     it was there before: it stays
goto s01_1
:s01_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /removedep:"VC Network Name"
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
if defined ONLY if /i not "%ONLY%"=="5/vclicense/depend-on-vc-network-name" goto s03
set "STEP=5/vclicense/depend-on-vc-network-name"
set "RECORD=%RECORDS%\5.vclicense.depend-on-vc-network-name"
set "RAN=1"
echo [2/22] Take back: Make ^"VCLicense^" depend on ^"VC Network Name^"
if exist "%RECORD%.was-absent" goto s02_2
if exist "%RECORD%.was-present" goto s02_3
echo     nothing to take back: there is no record of this step
goto s02_1
:s02_3
echo     it was there before: it stays
goto s02_1
:s02_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /removedep:"VC Network Name"
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
if defined ONLY if /i not "%ONLY%"=="5/vc-network-name/depend-on-vc-ip-address" goto s04
set "STEP=5/vc-network-name/depend-on-vc-ip-address"
set "RECORD=%RECORDS%\5.vc-network-name.depend-on-vc-ip-address"
set "RAN=1"
echo [3/22] Take back: Make ^"VC Network Name^" depend on ^"VC IP Address^"
if exist "%RECORD%.was-absent" goto s03_2
if exist "%RECORD%.was-present" goto s03_3
echo     nothing to take back: there is no record of this step
goto s03_1
:s03_3
echo     it was there before: it stays
goto s03_1
:s03_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /removedep:"VC IP Address"
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
if defined ONLY if /i not "%ONLY%"=="5/virtualcenter-server/private-properties" goto s05
set "STEP=5/virtualcenter-server/private-properties"
set "RECORD=%RECORDS%\5.virtualcenter-server.private-properties"
set "RAN=1"
echo [4/22] Take back: Set properties of ^"VirtualCenter Server^": ServiceName=vpxd, UseNetworkName=1
if exist "%RECORD%.was-absent" goto s04_1
if exist "%RECORD%.was-present" goto s04_2
echo     nothing to take back: there is no record of this step
goto s04_1
:s04_2
if exist "%RECORDS%\5.virtualcenter-server.create.was-absent" goto s04_3
set "TOOL=findstr"
findstr /i /l /c:"VirtualCenter Server ServiceName                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s04_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /priv:ServiceName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s04_4
:s04_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"ServiceName .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_6
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_7
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=4*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s04_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /priv ServiceName="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s04_4
:s04_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /priv:ServiceName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s04_4
:s04_7
echo     the former ServiceName stands in %UNDONE%\5.virtualcenter-server.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s04_4
:s04_6
echo     the former ServiceName stands in %UNDONE%\5.virtualcenter-server.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s04_4
set "TOOL=findstr"
findstr /i /l /c:"VirtualCenter Server UseNetworkName                 " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s04_9
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /priv:UseNetworkName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s04_1
:s04_9
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=4,5" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /priv UseNetworkName="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s04_1
:s04_3
echo     the object was created by this plan: it goes away with its properties
:s04_1
if not exist "%RECORD%.*" goto s04_10
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_10

:s05
if defined ONLY if /i not "%ONLY%"=="5/virtualcenter-server/common-properties" goto s06
set "STEP=5/virtualcenter-server/common-properties"
set "RECORD=%RECORDS%\5.virtualcenter-server.common-properties"
set "RAN=1"
echo [5/22] Take back: Set properties of ^"VirtualCenter Server^": Description=VirtualCenter Server process
if exist "%RECORD%.was-absent" goto s05_1
if exist "%RECORD%.was-present" goto s05_2
echo     nothing to take back: there is no record of this step
goto s05_1
:s05_2
if exist "%RECORDS%\5.virtualcenter-server.create.was-absent" goto s05_3
set "TOOL=findstr"
findstr /i /l /c:"VirtualCenter Server Description                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s05_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s05_1
:s05_4
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Description .*[!-#]" "%RECORD%.line" >nul 2>&1
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
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /prop Description="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s05_1
:s05_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s05_1
:s05_6
echo     the former Description stands in %UNDONE%\5.virtualcenter-server.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s05_1
:s05_5
echo     the former Description stands in %UNDONE%\5.virtualcenter-server.common-properties.txt; set it in Cluster Administrator
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
if defined ONLY if /i not "%ONLY%"=="5/vclicense/private-properties" goto s07
set "STEP=5/vclicense/private-properties"
set "RECORD=%RECORDS%\5.vclicense.private-properties"
set "RAN=1"
echo [6/22] Take back: Set properties of ^"VCLicense^": ServiceName=VMware License Server, UseNetworkName=1
if exist "%RECORD%.was-absent" goto s06_1
if exist "%RECORD%.was-present" goto s06_2
echo     nothing to take back: there is no record of this step
goto s06_1
:s06_2
if exist "%RECORDS%\5.vclicense.create.was-absent" goto s06_3
set "TOOL=findstr"
findstr /i /l /c:"VCLicense            ServiceName                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s06_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /priv:ServiceName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s06_4
:s06_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"ServiceName .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_6
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_7
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=3*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s06_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /priv ServiceName="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s06_4
:s06_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /priv:ServiceName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s06_4
:s06_7
echo     the former ServiceName stands in %UNDONE%\5.vclicense.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s06_4
:s06_6
echo     the former ServiceName stands in %UNDONE%\5.vclicense.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s06_4
set "TOOL=findstr"
findstr /i /l /c:"VCLicense            UseNetworkName                 " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s06_9
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /priv:UseNetworkName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s06_1
:s06_9
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=3,4" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /priv UseNetworkName="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s06_1
:s06_3
echo     the object was created by this plan: it goes away with its properties
:s06_1
if not exist "%RECORD%.*" goto s06_10
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s06_10

:s07
if defined ONLY if /i not "%ONLY%"=="5/vclicense/common-properties" goto s08
set "STEP=5/vclicense/common-properties"
set "RECORD=%RECORDS%\5.vclicense.common-properties"
set "RAN=1"
echo [7/22] Take back: Set properties of ^"VCLicense^": Description=VMware License Server
if exist "%RECORD%.was-absent" goto s07_1
if exist "%RECORD%.was-present" goto s07_2
echo     nothing to take back: there is no record of this step
goto s07_1
:s07_2
if exist "%RECORDS%\5.vclicense.create.was-absent" goto s07_3
set "TOOL=findstr"
findstr /i /l /c:"VCLicense            Description                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s07_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s07_1
:s07_4
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Description .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_5
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_6
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=3*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s07_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop Description="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s07_1
:s07_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s07_1
:s07_6
echo     the former Description stands in %UNDONE%\5.vclicense.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s07_1
:s07_5
echo     the former Description stands in %UNDONE%\5.vclicense.common-properties.txt; set it in Cluster Administrator
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
if defined ONLY if /i not "%ONLY%"=="5/vc-network-name/private-properties" goto s09
set "STEP=5/vc-network-name/private-properties"
set "RECORD=%RECORDS%\5.vc-network-name.private-properties"
set "RAN=1"
echo [8/22] Take back: Set properties of ^"VC Network Name^": Name=VCSRV
if exist "%RECORD%.was-absent" goto s08_1
if exist "%RECORD%.was-present" goto s08_2
echo     nothing to take back: there is no record of this step
goto s08_1
:s08_2
if exist "%RECORDS%\5.vc-network-name.create.was-absent" goto s08_3
set "TOOL=findstr"
findstr /i /l /c:"VC Network Name      Name                           " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s08_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /priv:Name /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s08_1
:s08_4
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Name .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s08_5
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s08_6
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=5*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s08_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /priv Name="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s08_1
:s08_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /priv:Name /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s08_1
:s08_6
echo     the former Name stands in %UNDONE%\5.vc-network-name.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s08_1
:s08_5
echo     the former Name stands in %UNDONE%\5.vc-network-name.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s08_1
:s08_3
echo     the object was created by this plan: it goes away with its properties
:s08_1
if not exist "%RECORD%.*" goto s08_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s08_8

:s09
if defined ONLY if /i not "%ONLY%"=="5/vc-network-name/common-properties" goto s10
set "STEP=5/vc-network-name/common-properties"
set "RECORD=%RECORDS%\5.vc-network-name.common-properties"
set "RAN=1"
echo [9/22] Take back: Set properties of ^"VC Network Name^": Description=Name of the VirtualCenter virtual server
if exist "%RECORD%.was-absent" goto s09_1
if exist "%RECORD%.was-present" goto s09_2
echo     nothing to take back: there is no record of this step
goto s09_1
:s09_2
if exist "%RECORDS%\5.vc-network-name.create.was-absent" goto s09_3
set "TOOL=findstr"
findstr /i /l /c:"VC Network Name      Description                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s09_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s09_1
:s09_4
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Description .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_5
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_6
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=5*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s09_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /prop Description="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s09_1
:s09_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s09_1
:s09_6
echo     the former Description stands in %UNDONE%\5.vc-network-name.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s09_1
:s09_5
echo     the former Description stands in %UNDONE%\5.vc-network-name.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s09_1
:s09_3
echo     the object was created by this plan: it goes away with its properties
:s09_1
if not exist "%RECORD%.*" goto s09_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s09_8

:s10
if defined ONLY if /i not "%ONLY%"=="5/vc-ip-address/private-properties" goto s11
set "STEP=5/vc-ip-address/private-properties"
set "RECORD=%RECORDS%\5.vc-ip-address.private-properties"
set "RAN=1"
echo [10/22] Take back: Set properties of ^"VC IP Address^": Address=10.20.0.20, EnableNetBIOS=1, Network=Public, SubnetMask=255.255.255.0
if exist "%RECORD%.was-absent" goto s10_1
if exist "%RECORD%.was-present" goto s10_2
echo     nothing to take back: there is no record of this step
goto s10_1
:s10_2
if exist "%RECORDS%\5.vc-ip-address.create.was-absent" goto s10_3
set "TOOL=findstr"
findstr /i /l /c:"VC IP Address        Address                        " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s10_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv:Address /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s10_4
:s10_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Address .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s10_6
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s10_7
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=5*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s10_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv Address="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s10_4
:s10_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv:Address /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s10_4
:s10_7
echo     the former Address stands in %UNDONE%\5.vc-ip-address.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s10_4
:s10_6
echo     the former Address stands in %UNDONE%\5.vc-ip-address.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s10_4
set "TOOL=findstr"
findstr /i /l /c:"VC IP Address        EnableNetBIOS                  " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s10_10
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv:EnableNetBIOS /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s10_9
:s10_10
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=5,6" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv EnableNetBIOS="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s10_9
set "TOOL=findstr"
findstr /i /l /c:"VC IP Address        Network                        " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s10_12
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv:Network /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s10_11
:s10_12
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Network .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s10_13
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s10_14
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=5*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s10_15
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv Network="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s10_11
:s10_15
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv:Network /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s10_11
:s10_14
echo     the former Network stands in %UNDONE%\5.vc-ip-address.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s10_11
:s10_13
echo     the former Network stands in %UNDONE%\5.vc-ip-address.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s10_11
set "TOOL=findstr"
findstr /i /l /c:"VC IP Address        SubnetMask                     " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s10_16
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv:SubnetMask /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s10_1
:s10_16
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"SubnetMask .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s10_17
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s10_18
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=5*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s10_19
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv SubnetMask="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s10_1
:s10_19
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv:SubnetMask /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s10_1
:s10_18
echo     the former SubnetMask stands in %UNDONE%\5.vc-ip-address.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s10_1
:s10_17
echo     the former SubnetMask stands in %UNDONE%\5.vc-ip-address.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s10_1
:s10_3
echo     the object was created by this plan: it goes away with its properties
:s10_1
if not exist "%RECORD%.*" goto s10_20
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s10_20

:s11
if defined ONLY if /i not "%ONLY%"=="5/vc-ip-address/common-properties" goto s12
set "STEP=5/vc-ip-address/common-properties"
set "RECORD=%RECORDS%\5.vc-ip-address.common-properties"
set "RAN=1"
echo [11/22] Take back: Set properties of ^"VC IP Address^": Description=Address that ESX Server hosts and clients use for VirtualCenter
if exist "%RECORD%.was-absent" goto s11_1
if exist "%RECORD%.was-present" goto s11_2
echo     nothing to take back: there is no record of this step
goto s11_1
:s11_2
if exist "%RECORDS%\5.vc-ip-address.create.was-absent" goto s11_3
set "TOOL=findstr"
findstr /i /l /c:"VC IP Address        Description                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s11_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s11_1
:s11_4
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Description .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s11_5
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s11_6
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=5*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s11_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /prop Description="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s11_1
:s11_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s11_1
:s11_6
echo     the former Description stands in %UNDONE%\5.vc-ip-address.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s11_1
:s11_5
echo     the former Description stands in %UNDONE%\5.vc-ip-address.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s11_1
:s11_3
echo     the object was created by this plan: it goes away with its properties
:s11_1
if not exist "%RECORD%.*" goto s11_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s11_8

:s12
if defined ONLY if /i not "%ONLY%"=="5/virtualcenter-server/possible-owners" goto s13
set "STEP=5/virtualcenter-server/possible-owners"
set "RECORD=%RECORDS%\5.virtualcenter-server.possible-owners"
set "RAN=1"
echo [12/22] Take back: Verify the possible owners of ^"VirtualCenter Server^": VCNODE1, VCNODE2
if not exist "%RECORD%.added-VCNODE1" goto s12_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /removeowner:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s12_1
if not exist "%RECORD%.added-VCNODE2" goto s12_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /removeowner:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s12_2
if not exist "%RECORD%.*" goto s12_3
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s12_3

:s13
if defined ONLY if /i not "%ONLY%"=="5/virtualcenter-server/create" goto s14
set "STEP=5/virtualcenter-server/create"
set "RECORD=%RECORDS%\5.virtualcenter-server.create"
set "RAN=1"
echo [13/22] Take back: Create the resource ^"VirtualCenter Server^" ^(Generic Service^)
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
findstr /i /l /c:"VirtualCenter Server SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s13_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s13_4
:s13_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=4,5" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /prop SeparateMonitor="%OLD%"
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
cluster /cluster:VCCLUSTER res "VirtualCenter Server" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s13_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s13_1
:s13_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /delete
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
if defined ONLY if /i not "%ONLY%"=="5/vclicense/possible-owners" goto s15
set "STEP=5/vclicense/possible-owners"
set "RECORD=%RECORDS%\5.vclicense.possible-owners"
set "RAN=1"
echo [14/22] Take back: Verify the possible owners of ^"VCLicense^": VCNODE1, VCNODE2
if not exist "%RECORD%.added-VCNODE1" goto s14_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /removeowner:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s14_1
if not exist "%RECORD%.added-VCNODE2" goto s14_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /removeowner:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s14_2
if not exist "%RECORD%.*" goto s14_3
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s14_3

:s15
if defined ONLY if /i not "%ONLY%"=="5/vclicense/create" goto s16
set "STEP=5/vclicense/create"
set "RECORD=%RECORDS%\5.vclicense.create"
set "RAN=1"
echo [15/22] Take back: Create the resource ^"VCLicense^" ^(Generic Service^)
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
findstr /i /l /c:"VCLicense            SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s15_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s15_4
:s15_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=3,4" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop SeparateMonitor="%OLD%"
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
cluster /cluster:VCCLUSTER res VCLicense >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s15_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s15_1
:s15_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /delete
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
if defined ONLY if /i not "%ONLY%"=="5/vc-network-name/possible-owners" goto s17
set "STEP=5/vc-network-name/possible-owners"
set "RECORD=%RECORDS%\5.vc-network-name.possible-owners"
set "RAN=1"
echo [16/22] Take back: Verify the possible owners of ^"VC Network Name^": VCNODE1, VCNODE2
if not exist "%RECORD%.added-VCNODE1" goto s16_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /removeowner:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s16_1
if not exist "%RECORD%.added-VCNODE2" goto s16_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /removeowner:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s16_2
if not exist "%RECORD%.*" goto s16_3
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s16_3

:s17
if defined ONLY if /i not "%ONLY%"=="5/vc-network-name/create" goto s18
set "STEP=5/vc-network-name/create"
set "RECORD=%RECORDS%\5.vc-network-name.create"
set "RAN=1"
echo [17/22] Take back: Create the resource ^"VC Network Name^" ^(Network Name^)
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
findstr /i /l /c:"VC Network Name      SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s17_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s17_4
:s17_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=5,6" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /prop SeparateMonitor="%OLD%"
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
cluster /cluster:VCCLUSTER res "VC Network Name" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s17_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s17_1
:s17_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /delete
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
if defined ONLY if /i not "%ONLY%"=="5/vc-ip-address/possible-owners" goto s19
set "STEP=5/vc-ip-address/possible-owners"
set "RECORD=%RECORDS%\5.vc-ip-address.possible-owners"
set "RAN=1"
echo [18/22] Take back: Verify the possible owners of ^"VC IP Address^": VCNODE1, VCNODE2
if not exist "%RECORD%.added-VCNODE1" goto s18_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /removeowner:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s18_1
if not exist "%RECORD%.added-VCNODE2" goto s18_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /removeowner:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s18_2
if not exist "%RECORD%.*" goto s18_3
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s18_3

:s19
if defined ONLY if /i not "%ONLY%"=="5/vc-ip-address/create" goto s20
set "STEP=5/vc-ip-address/create"
set "RECORD=%RECORDS%\5.vc-ip-address.create"
set "RAN=1"
echo [19/22] Take back: Create the resource ^"VC IP Address^" ^(IP Address^)
if exist "%RECORD%.was-absent" goto s19_2
if exist "%RECORD%.was-present" goto s19_3
echo     nothing to take back: there is no record of this step
goto s19_1
:s19_3
if exist "%RECORD%.1.was-absent" goto s19_4
if exist "%RECORD%.1.was-present" goto s19_5
echo     nothing to take back: there is no record of this step
goto s19_4
:s19_5
set "TOOL=findstr"
findstr /i /l /c:"VC IP Address        SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s19_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s19_4
:s19_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=5,6" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /prop SeparateMonitor="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s19_4
if not exist "%RECORD%.1.*" goto s19_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s19_7
echo     the resource was there before: it stays
goto s19_1
:s19_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s19_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s19_1
:s19_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 goto failed
:s19_1
if not exist "%RECORD%.*" goto s19_9
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s19_9

:s20
if defined ONLY if /i not "%ONLY%"=="5/vc-group/group-properties" goto s21
set "STEP=5/vc-group/group-properties"
set "RECORD=%RECORDS%\5.vc-group.group-properties"
set "RAN=1"
echo [20/22] Take back: Set properties of the group ^"VC Group^": FailoverPeriod=6, FailoverThreshold=10
if exist "%RECORD%.was-absent" goto s20_1
if exist "%RECORD%.was-present" goto s20_2
echo     nothing to take back: there is no record of this step
goto s20_1
:s20_2
if exist "%RECORDS%\5.vc-group.create-group.was-absent" goto s20_3
set "TOOL=findstr"
findstr /i /l /c:"VC Group             FailoverPeriod                 " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s20_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "VC Group" /prop:FailoverPeriod /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s20_4
:s20_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=4,5" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "VC Group" /prop FailoverPeriod="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s20_4
set "TOOL=findstr"
findstr /i /l /c:"VC Group             FailoverThreshold              " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s20_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "VC Group" /prop:FailoverThreshold /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s20_1
:s20_6
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=4,5" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "VC Group" /prop FailoverThreshold="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s20_1
:s20_3
echo     the object was created by this plan: it goes away with its properties
:s20_1
if not exist "%RECORD%.*" goto s20_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s20_7

:s21
if defined ONLY if /i not "%ONLY%"=="5/vc-group/offline" goto s22
set "STEP=5/vc-group/offline"
set "RECORD=%RECORDS%\5.vc-group.offline"
set "RAN=1"
echo [21/22] Take back: Make sure that the group ^"VC Group^" is offline
if exist "%RECORD%.was-absent" goto s21_2
if exist "%RECORD%.was-present" goto s21_3
echo     nothing to take back: there is no record of this step
goto s21_1
:s21_3
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "VC Group" /online /wait:600
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5063 goto failed
goto s21_1
:s21_2
echo     the group was offline before: it stays offline
:s21_1
if not exist "%RECORD%.*" goto s21_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s21_4

:s22
if defined ONLY if /i not "%ONLY%"=="5/vc-group/create-group" goto finish
set "STEP=5/vc-group/create-group"
set "RECORD=%RECORDS%\5.vc-group.create-group"
set "RAN=1"
echo [22/22] Take back: Create the group ^"VC Group^"
if exist "%RECORD%.was-absent" goto s22_2
if exist "%RECORD%.was-present" goto s22_3
echo     nothing to take back: there is no record of this step
goto s22_1
:s22_3
echo     the group was there before: it stays
goto s22_1
:s22_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "VC Group" /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5013 goto failed
:s22_1
if not exist "%RECORD%.*" goto s22_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s22_4

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\03-group-vcnode1.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\03-group-vcnode1.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\03-group-vcnode1.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\03-group-vcnode1.done" "%UNDONE%" >nul 2>&1
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
