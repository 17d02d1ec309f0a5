@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\04-group-vcnode1.cmd - Take back: Group and resources (steps 5/vc-group/create-group to 5/vcwebserver/depend-on-virtualcenter-server)
rem Run it on VCNODE1 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 d0ef2f51def82dd3e277e89a0e05621a45d754fec08fa872c78391b02cd74ae2

set "SCRIPT=04-group-vcnode1"
set "HERE=%~dp0..\..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\d0ef2f51def82dd3"
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
set "WHO=17-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\17-failover-vcnode1.started" goto later_first
set "WHO=16-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\16-failover-vcnode1.started" goto later_first
set "WHO=VCNODE2"
if exist "\\VCNODE2\admin$\Cluster" goto seen_1
if /i "%GONE%"=="" goto unseen
echo \\%WHO%\admin$\Cluster cannot be read: whether a later script began there is not known.
:seen_1
set "WHO=15-sync-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\d0ef2f51def82dd3\15-sync-vcnode2.started" goto later_first
set "WHO=14-sync-vcnode1 on VCNODE1"
if exist "%RECORDS%\14-sync-vcnode1.started" goto later_first
set "WHO=12-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\12-failover-vcnode1.started" goto later_first
set "WHO=10-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\10-failover-vcnode1.started" goto later_first
set "WHO=08-online-vcnode1 on VCNODE1"
if exist "%RECORDS%\08-online-vcnode1.started" goto later_first
set "WHO=07-copy-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\d0ef2f51def82dd3\07-copy-vcnode2.started" goto later_first
set "WHO=06-edit-vcnode1 on VCNODE1"
if exist "%RECORDS%\06-edit-vcnode1.started" goto later_first
set "WHO=05-owner-vcnode1 on VCNODE1"
if exist "%RECORDS%\05-owner-vcnode1.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="5/vcwebserver/depend-on-virtualcenter-server" goto s02
set "STEP=5/vcwebserver/depend-on-virtualcenter-server"
set "RECORD=%RECORDS%\5.vcwebserver.depend-on-virtualcenter-server"
set "RAN=1"
echo [1/29] Take back: Make ^"VCWebServer^" depend on ^"VirtualCenter Server^"
if exist "%RECORD%.was-absent" goto s01_2
if exist "%RECORD%.was-present" goto s01_3
echo     nothing to take back: there is no record of this step
goto s01_1
:s01_3
echo     it was there before: it stays
goto s01_1
:s01_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCWebServer /removedep:"VirtualCenter Server"
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
if defined ONLY if /i not "%ONLY%"=="5/vcwebserver/depend-on-vc-network-name" goto s03
set "STEP=5/vcwebserver/depend-on-vc-network-name"
set "RECORD=%RECORDS%\5.vcwebserver.depend-on-vc-network-name"
set "RAN=1"
echo [2/29] Take back: Make ^"VCWebServer^" depend on ^"VC Network Name^"
if exist "%RECORD%.was-absent" goto s02_2
if exist "%RECORD%.was-present" goto s02_3
echo     nothing to take back: there is no record of this step
goto s02_1
:s02_3
echo     it was there before: it stays
goto s02_1
:s02_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCWebServer /removedep:"VC Network Name"
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
if defined ONLY if /i not "%ONLY%"=="5/vclicense/depend-on-virtualcenter-server" goto s04
set "STEP=5/vclicense/depend-on-virtualcenter-server"
set "RECORD=%RECORDS%\5.vclicense.depend-on-virtualcenter-server"
set "RAN=1"
echo [3/29] Take back: Make ^"VCLicense^" depend on ^"VirtualCenter Server^"
if exist "%RECORD%.was-absent" goto s03_2
if exist "%RECORD%.was-present" goto s03_3
echo     nothing to take back: there is no record of this step
goto s03_1
:s03_3
echo     it was there before: it stays
goto s03_1
:s03_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /removedep:"VirtualCenter Server"
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
if defined ONLY if /i not "%ONLY%"=="5/vclicense/depend-on-vc-network-name" goto s05
set "STEP=5/vclicense/depend-on-vc-network-name"
set "RECORD=%RECORDS%\5.vclicense.depend-on-vc-network-name"
set "RAN=1"
echo [4/29] Take back: Make ^"VCLicense^" depend on ^"VC Network Name^"
if exist "%RECORD%.was-absent" goto s04_2
if exist "%RECORD%.was-present" goto s04_3
echo     nothing to take back: there is no record of this step
goto s04_1
:s04_3
echo     it was there before: it stays
goto s04_1
:s04_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /removedep:"VC Network Name"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5002 if not %RC%==5007 goto failed
:s04_1
if not exist "%RECORD%.*" goto s04_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_4

:s05
if defined ONLY if /i not "%ONLY%"=="5/virtualcenter-server/depend-on-vc-network-name" goto s06
set "STEP=5/virtualcenter-server/depend-on-vc-network-name"
set "RECORD=%RECORDS%\5.virtualcenter-server.depend-on-vc-network-name"
set "RAN=1"
echo [5/29] Take back: Make ^"VirtualCenter Server^" depend on ^"VC Network Name^"
if exist "%RECORD%.was-absent" goto s05_2
if exist "%RECORD%.was-present" goto s05_3
echo     nothing to take back: there is no record of this step
goto s05_1
:s05_3
echo     it was there before: it stays
goto s05_1
:s05_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /removedep:"VC Network Name"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5002 if not %RC%==5007 goto failed
:s05_1
if not exist "%RECORD%.*" goto s05_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s05_4

:s06
if defined ONLY if /i not "%ONLY%"=="5/vc-network-name/depend-on-vc-ip-address" goto s07
set "STEP=5/vc-network-name/depend-on-vc-ip-address"
set "RECORD=%RECORDS%\5.vc-network-name.depend-on-vc-ip-address"
set "RAN=1"
echo [6/29] Take back: Make ^"VC Network Name^" depend on ^"VC IP Address^"
if exist "%RECORD%.was-absent" goto s06_2
if exist "%RECORD%.was-present" goto s06_3
echo     nothing to take back: there is no record of this step
goto s06_1
:s06_3
echo     it was there before: it stays
goto s06_1
:s06_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /removedep:"VC IP Address"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5002 if not %RC%==5007 goto failed
:s06_1
if not exist "%RECORD%.*" goto s06_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s06_4

:s07
if defined ONLY if /i not "%ONLY%"=="5/vcwebserver/private-properties" goto s08
set "STEP=5/vcwebserver/private-properties"
set "RECORD=%RECORDS%\5.vcwebserver.private-properties"
set "RAN=1"
echo [7/29] Take back: Set properties of ^"VCWebServer^": ServiceName=webAccess, UseNetworkName=1
if exist "%RECORD%.was-absent" goto s07_1
if exist "%RECORD%.was-present" goto s07_2
echo     nothing to take back: there is no record of this step
goto s07_1
:s07_2
if exist "%RECORDS%\5.vcwebserver.create.was-absent" goto s07_3
set "TOOL=findstr"
findstr /i /l /c:"VCWebServer          ServiceName                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s07_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCWebServer /priv:ServiceName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s07_4
:s07_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"ServiceName .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_6
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_7
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=3*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s07_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCWebServer /priv ServiceName="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s07_4
:s07_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCWebServer /priv:ServiceName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s07_4
:s07_7
echo     the former ServiceName stands in %UNDONE%\5.vcwebserver.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s07_4
:s07_6
echo     the former ServiceName stands in %UNDONE%\5.vcwebserver.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s07_4
set "TOOL=findstr"
findstr /i /l /c:"VCWebServer          UseNetworkName                 " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s07_9
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCWebServer /priv:UseNetworkName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s07_1
:s07_9
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=3,4" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCWebServer /priv UseNetworkName="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s07_1
:s07_3
echo     the object was created by this plan: it goes away with its properties
:s07_1
if not exist "%RECORD%.*" goto s07_10
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s07_10

:s08
if defined ONLY if /i not "%ONLY%"=="5/vcwebserver/common-properties" goto s09
set "STEP=5/vcwebserver/common-properties"
set "RECORD=%RECORDS%\5.vcwebserver.common-properties"
set "RAN=1"
echo [8/29] Take back: Set properties of ^"VCWebServer^": Description=VirtualCenter Web Access server
if exist "%RECORD%.was-absent" goto s08_1
if exist "%RECORD%.was-present" goto s08_2
echo     nothing to take back: there is no record of this step
goto s08_1
:s08_2
if exist "%RECORDS%\5.vcwebserver.create.was-absent" goto s08_3
set "TOOL=findstr"
findstr /i /l /c:"VCWebServer          Description                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s08_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCWebServer /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s08_1
:s08_4
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Description .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s08_5
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s08_6
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=3*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s08_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCWebServer /prop Description="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s08_1
:s08_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCWebServer /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s08_1
:s08_6
echo     the former Description stands in %UNDONE%\5.vcwebserver.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s08_1
:s08_5
echo     the former Description stands in %UNDONE%\5.vcwebserver.common-properties.txt; set it in Cluster Administrator
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
if defined ONLY if /i not "%ONLY%"=="5/vclicense/private-properties" goto s10
set "STEP=5/vclicense/private-properties"
set "RECORD=%RECORDS%\5.vclicense.private-properties"
set "RAN=1"
echo [9/29] Take back: Set properties of ^"VCLicense^": ServiceName=VMware License Server, UseNetworkName=1
if exist "%RECORD%.was-absent" goto s09_1
if exist "%RECORD%.was-present" goto s09_2
echo     nothing to take back: there is no record of this step
goto s09_1
:s09_2
if exist "%RECORDS%\5.vclicense.create.was-absent" goto s09_3
set "TOOL=findstr"
findstr /i /l /c:"VCLicense            ServiceName                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s09_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /priv:ServiceName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s09_4
:s09_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"ServiceName .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_6
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s09_7
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=3*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s09_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /priv ServiceName="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s09_4
:s09_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /priv:ServiceName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s09_4
:s09_7
echo     the former ServiceName stands in %UNDONE%\5.vclicense.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s09_4
:s09_6
echo     the former ServiceName stands in %UNDONE%\5.vclicense.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s09_4
set "TOOL=findstr"
findstr /i /l /c:"VCLicense            UseNetworkName                 " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s09_9
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /priv:UseNetworkName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s09_1
:s09_9
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=3,4" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /priv UseNetworkName="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s09_1
:s09_3
echo     the object was created by this plan: it goes away with its properties
:s09_1
if not exist "%RECORD%.*" goto s09_10
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s09_10

:s10
if defined ONLY if /i not "%ONLY%"=="5/vclicense/common-properties" goto s11
set "STEP=5/vclicense/common-properties"
set "RECORD=%RECORDS%\5.vclicense.common-properties"
set "RAN=1"
echo [10/29] Take back: Set properties of ^"VCLicense^": Description=VMware License Server
if exist "%RECORD%.was-absent" goto s10_1
if exist "%RECORD%.was-present" goto s10_2
echo     nothing to take back: there is no record of this step
goto s10_1
:s10_2
if exist "%RECORDS%\5.vclicense.create.was-absent" goto s10_3
set "TOOL=findstr"
findstr /i /l /c:"VCLicense            Description                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s10_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s10_1
:s10_4
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Description .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s10_5
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s10_6
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=3*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s10_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop Description="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s10_1
:s10_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s10_1
:s10_6
echo     the former Description stands in %UNDONE%\5.vclicense.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s10_1
:s10_5
echo     the former Description stands in %UNDONE%\5.vclicense.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s10_1
:s10_3
echo     the object was created by this plan: it goes away with its properties
:s10_1
if not exist "%RECORD%.*" goto s10_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s10_8

:s11
if defined ONLY if /i not "%ONLY%"=="5/virtualcenter-server/private-properties" goto s12
set "STEP=5/virtualcenter-server/private-properties"
set "RECORD=%RECORDS%\5.virtualcenter-server.private-properties"
set "RAN=1"
echo [11/29] Take back: Set properties of ^"VirtualCenter Server^": ServiceName=vpxd, UseNetworkName=1
if exist "%RECORD%.was-absent" goto s11_1
if exist "%RECORD%.was-present" goto s11_2
echo     nothing to take back: there is no record of this step
goto s11_1
:s11_2
if exist "%RECORDS%\5.virtualcenter-server.create.was-absent" goto s11_3
set "TOOL=findstr"
findstr /i /l /c:"VirtualCenter Server ServiceName                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s11_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /priv:ServiceName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s11_4
:s11_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"ServiceName .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s11_6
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s11_7
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=4*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s11_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /priv ServiceName="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s11_4
:s11_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /priv:ServiceName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s11_4
:s11_7
echo     the former ServiceName stands in %UNDONE%\5.virtualcenter-server.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s11_4
:s11_6
echo     the former ServiceName stands in %UNDONE%\5.virtualcenter-server.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s11_4
set "TOOL=findstr"
findstr /i /l /c:"VirtualCenter Server UseNetworkName                 " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s11_9
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /priv:UseNetworkName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s11_1
:s11_9
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=4,5" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /priv UseNetworkName="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s11_1
:s11_3
echo     the object was created by this plan: it goes away with its properties
:s11_1
if not exist "%RECORD%.*" goto s11_10
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s11_10

:s12
if defined ONLY if /i not "%ONLY%"=="5/virtualcenter-server/common-properties" goto s13
set "STEP=5/virtualcenter-server/common-properties"
set "RECORD=%RECORDS%\5.virtualcenter-server.common-properties"
set "RAN=1"
echo [12/29] Take back: Set properties of ^"VirtualCenter Server^": Description=VirtualCenter Server process
if exist "%RECORD%.was-absent" goto s12_1
if exist "%RECORD%.was-present" goto s12_2
echo     nothing to take back: there is no record of this step
goto s12_1
:s12_2
if exist "%RECORDS%\5.virtualcenter-server.create.was-absent" goto s12_3
set "TOOL=findstr"
findstr /i /l /c:"VirtualCenter Server Description                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s12_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s12_1
:s12_4
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Description .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s12_5
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s12_6
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=4*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s12_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /prop Description="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s12_1
:s12_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s12_1
:s12_6
echo     the former Description stands in %UNDONE%\5.virtualcenter-server.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s12_1
:s12_5
echo     the former Description stands in %UNDONE%\5.virtualcenter-server.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s12_1
:s12_3
echo     the object was created by this plan: it goes away with its properties
:s12_1
if not exist "%RECORD%.*" goto s12_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s12_8

:s13
if defined ONLY if /i not "%ONLY%"=="5/vc-network-name/private-properties" goto s14
set "STEP=5/vc-network-name/private-properties"
set "RECORD=%RECORDS%\5.vc-network-name.private-properties"
set "RAN=1"
echo [13/29] Take back: Set properties of ^"VC Network Name^": Name=VCSRV
if exist "%RECORD%.was-absent" goto s13_1
if exist "%RECORD%.was-present" goto s13_2
echo     nothing to take back: there is no record of this step
goto s13_1
:s13_2
if exist "%RECORDS%\5.vc-network-name.create.was-absent" goto s13_3
set "TOOL=findstr"
findstr /i /l /c:"VC Network Name      Name                           " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s13_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /priv:Name /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s13_1
:s13_4
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Name .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s13_5
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s13_6
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=5*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s13_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /priv Name="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s13_1
:s13_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /priv:Name /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s13_1
:s13_6
echo     the former Name stands in %UNDONE%\5.vc-network-name.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s13_1
:s13_5
echo     the former Name stands in %UNDONE%\5.vc-network-name.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s13_1
:s13_3
echo     the object was created by this plan: it goes away with its properties
:s13_1
if not exist "%RECORD%.*" goto s13_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s13_8

:s14
if defined ONLY if /i not "%ONLY%"=="5/vc-network-name/common-properties" goto s15
set "STEP=5/vc-network-name/common-properties"
set "RECORD=%RECORDS%\5.vc-network-name.common-properties"
set "RAN=1"
echo [14/29] Take back: Set properties of ^"VC Network Name^": Description=Name of the VirtualCenter virtual server
if exist "%RECORD%.was-absent" goto s14_1
if exist "%RECORD%.was-present" goto s14_2
echo     nothing to take back: there is no record of this step
goto s14_1
:s14_2
if exist "%RECORDS%\5.vc-network-name.create.was-absent" goto s14_3
set "TOOL=findstr"
findstr /i /l /c:"VC Network Name      Description                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s14_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s14_1
:s14_4
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Description .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s14_5
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s14_6
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=5*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s14_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /prop Description="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s14_1
:s14_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s14_1
:s14_6
echo     the former Description stands in %UNDONE%\5.vc-network-name.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s14_1
:s14_5
echo     the former Description stands in %UNDONE%\5.vc-network-name.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s14_1
:s14_3
echo     the object was created by this plan: it goes away with its properties
:s14_1
if not exist "%RECORD%.*" goto s14_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s14_8

:s15
if defined ONLY if /i not "%ONLY%"=="5/vc-ip-address/private-properties" goto s16
set "STEP=5/vc-ip-address/private-properties"
set "RECORD=%RECORDS%\5.vc-ip-address.private-properties"
set "RAN=1"
echo [15/29] Take back: Set properties of ^"VC IP Address^": Address=10.20.0.20, EnableNetBIOS=1, Network=Public, SubnetMask=255.255.252.0
if exist "%RECORD%.was-absent" goto s15_1
if exist "%RECORD%.was-present" goto s15_2
echo     nothing to take back: there is no record of this step
goto s15_1
:s15_2
if exist "%RECORDS%\5.vc-ip-address.create.was-absent" goto s15_3
set "TOOL=findstr"
findstr /i /l /c:"VC IP Address        Address                        " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s15_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv:Address /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s15_4
:s15_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Address .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s15_6
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s15_7
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=5*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s15_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv Address="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s15_4
:s15_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv:Address /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s15_4
:s15_7
echo     the former Address stands in %UNDONE%\5.vc-ip-address.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s15_4
:s15_6
echo     the former Address stands in %UNDONE%\5.vc-ip-address.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s15_4
set "TOOL=findstr"
findstr /i /l /c:"VC IP Address        EnableNetBIOS                  " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s15_10
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv:EnableNetBIOS /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s15_9
:s15_10
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=5,6" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv EnableNetBIOS="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s15_9
set "TOOL=findstr"
findstr /i /l /c:"VC IP Address        Network                        " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s15_12
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv:Network /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s15_11
:s15_12
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Network .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s15_13
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s15_14
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=5*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s15_15
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv Network="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s15_11
:s15_15
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv:Network /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s15_11
:s15_14
echo     the former Network stands in %UNDONE%\5.vc-ip-address.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s15_11
:s15_13
echo     the former Network stands in %UNDONE%\5.vc-ip-address.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s15_11
set "TOOL=findstr"
findstr /i /l /c:"VC IP Address        SubnetMask                     " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s15_16
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv:SubnetMask /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s15_1
:s15_16
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"SubnetMask .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s15_17
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s15_18
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=5*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s15_19
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv SubnetMask="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s15_1
:s15_19
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /priv:SubnetMask /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s15_1
:s15_18
echo     the former SubnetMask stands in %UNDONE%\5.vc-ip-address.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s15_1
:s15_17
echo     the former SubnetMask stands in %UNDONE%\5.vc-ip-address.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s15_1
:s15_3
echo     the object was created by this plan: it goes away with its properties
:s15_1
if not exist "%RECORD%.*" goto s15_20
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s15_20

:s16
if defined ONLY if /i not "%ONLY%"=="5/vc-ip-address/common-properties" goto s17
set "STEP=5/vc-ip-address/common-properties"
set "RECORD=%RECORDS%\5.vc-ip-address.common-properties"
set "RAN=1"
echo [16/29] Take back: Set properties of ^"VC IP Address^": Description=Address that ESX Server hosts and clients use for VirtualCenter
if exist "%RECORD%.was-absent" goto s16_1
if exist "%RECORD%.was-present" goto s16_2
echo     nothing to take back: there is no record of this step
goto s16_1
:s16_2
if exist "%RECORDS%\5.vc-ip-address.create.was-absent" goto s16_3
set "TOOL=findstr"
findstr /i /l /c:"VC IP Address        Description                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s16_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s16_1
:s16_4
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Description .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s16_5
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s16_6
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=5*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s16_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /prop Description="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s16_1
:s16_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s16_1
:s16_6
echo     the former Description stands in %UNDONE%\5.vc-ip-address.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s16_1
:s16_5
echo     the former Description stands in %UNDONE%\5.vc-ip-address.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s16_1
:s16_3
echo     the object was created by this plan: it goes away with its properties
:s16_1
if not exist "%RECORD%.*" goto s16_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s16_8

:s17
if defined ONLY if /i not "%ONLY%"=="5/vcwebserver/possible-owners" goto s18
set "STEP=5/vcwebserver/possible-owners"
set "RECORD=%RECORDS%\5.vcwebserver.possible-owners"
set "RAN=1"
echo [17/29] Take back: Verify the possible owners of ^"VCWebServer^": VCNODE1, VCNODE2
if not exist "%RECORD%.added-VCNODE1" goto s17_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCWebServer /removeowner:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s17_1
if not exist "%RECORD%.added-VCNODE2" goto s17_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCWebServer /removeowner:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s17_2
if not exist "%RECORD%.*" goto s17_3
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s17_3

:s18
if defined ONLY if /i not "%ONLY%"=="5/vcwebserver/create" goto s19
set "STEP=5/vcwebserver/create"
set "RECORD=%RECORDS%\5.vcwebserver.create"
set "RAN=1"
echo [18/29] Take back: Create the resource ^"VCWebServer^" ^(Generic Service^)
if exist "%RECORD%.was-absent" goto s18_2
if exist "%RECORD%.was-present" goto s18_3
echo     nothing to take back: there is no record of this step
goto s18_1
:s18_3
if exist "%RECORD%.1.was-absent" goto s18_4
if exist "%RECORD%.1.was-present" goto s18_5
echo     nothing to take back: there is no record of this step
goto s18_4
:s18_5
set "TOOL=findstr"
findstr /i /l /c:"VCWebServer          SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s18_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCWebServer /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s18_4
:s18_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=3,4" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCWebServer /prop SeparateMonitor="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s18_4
if not exist "%RECORD%.1.*" goto s18_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s18_7
echo     the resource was there before: it stays
goto s18_1
:s18_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCWebServer >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s18_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s18_1
:s18_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCWebServer /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCWebServer /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 goto failed
:s18_1
if not exist "%RECORD%.*" goto s18_9
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s18_9

:s19
if defined ONLY if /i not "%ONLY%"=="5/vclicense/possible-owners" goto s20
set "STEP=5/vclicense/possible-owners"
set "RECORD=%RECORDS%\5.vclicense.possible-owners"
set "RAN=1"
echo [19/29] Take back: Verify the possible owners of ^"VCLicense^": VCNODE1, VCNODE2
if not exist "%RECORD%.added-VCNODE1" goto s19_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /removeowner:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s19_1
if not exist "%RECORD%.added-VCNODE2" goto s19_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /removeowner:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s19_2
if not exist "%RECORD%.*" goto s19_3
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s19_3

:s20
if defined ONLY if /i not "%ONLY%"=="5/vclicense/create" goto s21
set "STEP=5/vclicense/create"
set "RECORD=%RECORDS%\5.vclicense.create"
set "RAN=1"
echo [20/29] Take back: Create the resource ^"VCLicense^" ^(Generic Service^)
if exist "%RECORD%.was-absent" goto s20_2
if exist "%RECORD%.was-present" goto s20_3
echo     nothing to take back: there is no record of this step
goto s20_1
:s20_3
if exist "%RECORD%.1.was-absent" goto s20_4
if exist "%RECORD%.1.was-present" goto s20_5
echo     nothing to take back: there is no record of this step
goto s20_4
:s20_5
set "TOOL=findstr"
findstr /i /l /c:"VCLicense            SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s20_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s20_4
:s20_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=3,4" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop SeparateMonitor="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s20_4
if not exist "%RECORD%.1.*" goto s20_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s20_7
echo     the resource was there before: it stays
goto s20_1
:s20_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s20_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s20_1
:s20_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 goto failed
:s20_1
if not exist "%RECORD%.*" goto s20_9
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s20_9

:s21
if defined ONLY if /i not "%ONLY%"=="5/virtualcenter-server/possible-owners" goto s22
set "STEP=5/virtualcenter-server/possible-owners"
set "RECORD=%RECORDS%\5.virtualcenter-server.possible-owners"
set "RAN=1"
echo [21/29] Take back: Verify the possible owners of ^"VirtualCenter Server^": VCNODE1, VCNODE2
if not exist "%RECORD%.added-VCNODE1" goto s21_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /removeowner:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s21_1
if not exist "%RECORD%.added-VCNODE2" goto s21_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /removeowner:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s21_2
if not exist "%RECORD%.*" goto s21_3
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s21_3

:s22
if defined ONLY if /i not "%ONLY%"=="5/virtualcenter-server/create" goto s23
set "STEP=5/virtualcenter-server/create"
set "RECORD=%RECORDS%\5.virtualcenter-server.create"
set "RAN=1"
echo [22/29] Take back: Create the resource ^"VirtualCenter Server^" ^(Generic Service^)
if exist "%RECORD%.was-absent" goto s22_2
if exist "%RECORD%.was-present" goto s22_3
echo     nothing to take back: there is no record of this step
goto s22_1
:s22_3
if exist "%RECORD%.1.was-absent" goto s22_4
if exist "%RECORD%.1.was-present" goto s22_5
echo     nothing to take back: there is no record of this step
goto s22_4
:s22_5
set "TOOL=findstr"
findstr /i /l /c:"VirtualCenter Server SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s22_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s22_4
:s22_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=4,5" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /prop SeparateMonitor="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s22_4
if not exist "%RECORD%.1.*" goto s22_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s22_7
echo     the resource was there before: it stays
goto s22_1
:s22_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s22_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s22_1
:s22_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VirtualCenter Server" /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 goto failed
:s22_1
if not exist "%RECORD%.*" goto s22_9
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s22_9

:s23
if defined ONLY if /i not "%ONLY%"=="5/vc-network-name/possible-owners" goto s24
set "STEP=5/vc-network-name/possible-owners"
set "RECORD=%RECORDS%\5.vc-network-name.possible-owners"
set "RAN=1"
echo [23/29] Take back: Verify the possible owners of ^"VC Network Name^": VCNODE1, VCNODE2
if not exist "%RECORD%.added-VCNODE1" goto s23_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /removeowner:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s23_1
if not exist "%RECORD%.added-VCNODE2" goto s23_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /removeowner:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s23_2
if not exist "%RECORD%.*" goto s23_3
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s23_3

:s24
if defined ONLY if /i not "%ONLY%"=="5/vc-network-name/create" goto s25
set "STEP=5/vc-network-name/create"
set "RECORD=%RECORDS%\5.vc-network-name.create"
set "RAN=1"
echo [24/29] Take back: Create the resource ^"VC Network Name^" ^(Network Name^)
if exist "%RECORD%.was-absent" goto s24_2
if exist "%RECORD%.was-present" goto s24_3
echo     nothing to take back: there is no record of this step
goto s24_1
:s24_3
if exist "%RECORD%.1.was-absent" goto s24_4
if exist "%RECORD%.1.was-present" goto s24_5
echo     nothing to take back: there is no record of this step
goto s24_4
:s24_5
set "TOOL=findstr"
findstr /i /l /c:"VC Network Name      SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s24_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s24_4
:s24_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=5,6" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /prop SeparateMonitor="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s24_4
if not exist "%RECORD%.1.*" goto s24_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s24_7
echo     the resource was there before: it stays
goto s24_1
:s24_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s24_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s24_1
:s24_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC Network Name" /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 goto failed
:s24_1
if not exist "%RECORD%.*" goto s24_9
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s24_9

:s25
if defined ONLY if /i not "%ONLY%"=="5/vc-ip-address/possible-owners" goto s26
set "STEP=5/vc-ip-address/possible-owners"
set "RECORD=%RECORDS%\5.vc-ip-address.possible-owners"
set "RAN=1"
echo [25/29] Take back: Verify the possible owners of ^"VC IP Address^": VCNODE1, VCNODE2
if not exist "%RECORD%.added-VCNODE1" goto s25_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /removeowner:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s25_1
if not exist "%RECORD%.added-VCNODE2" goto s25_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /removeowner:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s25_2
if not exist "%RECORD%.*" goto s25_3
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s25_3

:s26
if defined ONLY if /i not "%ONLY%"=="5/vc-ip-address/create" goto s27
set "STEP=5/vc-ip-address/create"
set "RECORD=%RECORDS%\5.vc-ip-address.create"
set "RAN=1"
echo [26/29] Take back: Create the resource ^"VC IP Address^" ^(IP Address^)
if exist "%RECORD%.was-absent" goto s26_2
if exist "%RECORD%.was-present" goto s26_3
echo     nothing to take back: there is no record of this step
goto s26_1
:s26_3
if exist "%RECORD%.1.was-absent" goto s26_4
if exist "%RECORD%.1.was-present" goto s26_5
echo     nothing to take back: there is no record of this step
goto s26_4
:s26_5
set "TOOL=findstr"
findstr /i /l /c:"VC IP Address        SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s26_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s26_4
:s26_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=5,6" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /prop SeparateMonitor="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s26_4
if not exist "%RECORD%.1.*" goto s26_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s26_7
echo     the resource was there before: it stays
goto s26_1
:s26_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s26_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s26_1
:s26_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "VC IP Address" /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 goto failed
:s26_1
if not exist "%RECORD%.*" goto s26_9
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s26_9

:s27
if defined ONLY if /i not "%ONLY%"=="5/vc-group/group-properties" goto s28
set "STEP=5/vc-group/group-properties"
set "RECORD=%RECORDS%\5.vc-group.group-properties"
set "RAN=1"
echo [27/29] Take back: Set properties of the group ^"VC Group^": FailoverPeriod=6, FailoverThreshold=10
if exist "%RECORD%.was-absent" goto s27_1
if exist "%RECORD%.was-present" goto s27_2
echo     nothing to take back: there is no record of this step
goto s27_1
:s27_2
if exist "%RECORDS%\5.vc-group.create-group.was-absent" goto s27_3
set "TOOL=findstr"
findstr /i /l /c:"VC Group             FailoverPeriod                 " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s27_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "VC Group" /prop:FailoverPeriod /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s27_4
:s27_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=4,5" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "VC Group" /prop FailoverPeriod="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s27_4
set "TOOL=findstr"
findstr /i /l /c:"VC Group             FailoverThreshold              " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s27_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "VC Group" /prop:FailoverThreshold /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s27_1
:s27_6
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=4,5" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "VC Group" /prop FailoverThreshold="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s27_1
:s27_3
echo     the object was created by this plan: it goes away with its properties
:s27_1
if not exist "%RECORD%.*" goto s27_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s27_7

:s28
if defined ONLY if /i not "%ONLY%"=="5/vc-group/offline" goto s29
set "STEP=5/vc-group/offline"
set "RECORD=%RECORDS%\5.vc-group.offline"
set "RAN=1"
echo [28/29] Take back: Make sure that the group ^"VC Group^" is offline
if exist "%RECORD%.was-absent" goto s28_2
if exist "%RECORD%.was-present" goto s28_3
echo     nothing to take back: there is no record of this step
goto s28_1
:s28_3
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "VC Group" /online /wait:780
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5063 goto failed
goto s28_1
:s28_2
echo     the group was offline before: it stays offline
:s28_1
if not exist "%RECORD%.*" goto s28_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s28_4

:s29
if defined ONLY if /i not "%ONLY%"=="5/vc-group/create-group" goto finish
set "STEP=5/vc-group/create-group"
set "RECORD=%RECORDS%\5.vc-group.create-group"
set "RAN=1"
echo [29/29] Take back: Create the group ^"VC Group^"
if exist "%RECORD%.was-absent" goto s29_2
if exist "%RECORD%.was-present" goto s29_3
echo     nothing to take back: there is no record of this step
goto s29_1
:s29_3
echo     the group was there before: it stays
goto s29_1
:s29_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "VC Group" /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5013 goto failed
:s29_1
if not exist "%RECORD%.*" goto s29_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s29_4

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\04-group-vcnode1.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\04-group-vcnode1.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\04-group-vcnode1.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\04-group-vcnode1.done" "%UNDONE%" >nul 2>&1
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
