@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\03-group-vcnode2.cmd - Take back: Group and resources (steps 5/ls-group/create-group to 5/vclicense/depend-on-license-network-name)
rem Run it on VCNODE2 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 fcf4b0fb48fb5aecaeaa2d4e739f6d9aa791136e5a0b09d19dff0b58bc5cb0a9

set "SCRIPT=03-group-vcnode2"
set "HERE=%~dp0..\..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\fcf4b0fb48fb5aec"
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
if /i not "%COMPUTERNAME%"=="VCNODE2" goto wrong_node
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
set "TOOL=cluster"
cluster /cluster:VCCLUSTER node >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_cluster
set "WHO=29-failover-vcnode2 on VCNODE2"
if exist "%RECORDS%\29-failover-vcnode2.started" goto later_first
set "WHO=28-failover-vcnode2 on VCNODE2"
if exist "%RECORDS%\28-failover-vcnode2.started" goto later_first
set "WHO=27-sync-vcnode2 on VCNODE2"
if exist "%RECORDS%\27-sync-vcnode2.started" goto later_first
set "WHO=26-sync-vcnode2 on VCNODE2"
if exist "%RECORDS%\26-sync-vcnode2.started" goto later_first
set "WHO=VCNODE1"
if exist "\\VCNODE1\admin$\Cluster" goto seen_1
if /i "%GONE%"=="" goto unseen
echo \\%WHO%\admin$\Cluster cannot be read: whether a later script began there is not known.
:seen_1
set "WHO=25-sync-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\25-sync-vcnode1.started" goto later_first
set "WHO=24-sync-vcnode2 on VCNODE2"
if exist "%RECORDS%\24-sync-vcnode2.started" goto later_first
set "WHO=23-failover-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\23-failover-vcnode1.started" goto later_first
set "WHO=22-failover-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\22-failover-vcnode1.started" goto later_first
set "WHO=21-sync-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\21-sync-vcnode1.started" goto later_first
set "WHO=20-sync-vcnode2 on VCNODE2"
if exist "%RECORDS%\20-sync-vcnode2.started" goto later_first
set "WHO=19-sync-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\19-sync-vcnode1.started" goto later_first
set "WHO=18-sync-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\18-sync-vcnode1.started" goto later_first
set "WHO=16-failover-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\16-failover-vcnode1.started" goto later_first
set "WHO=14-failover-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\14-failover-vcnode1.started" goto later_first
set "WHO=13-failover-vcnode2 on VCNODE2"
if exist "%RECORDS%\13-failover-vcnode2.started" goto later_first
set "WHO=12-failover-vcnode2 on VCNODE2"
if exist "%RECORDS%\12-failover-vcnode2.started" goto later_first
set "WHO=10-online-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\10-online-vcnode1.started" goto later_first
set "WHO=09-online-vcnode2 on VCNODE2"
if exist "%RECORDS%\09-online-vcnode2.started" goto later_first
set "WHO=08-copy-vcnode2 on VCNODE2"
if exist "%RECORDS%\08-copy-vcnode2.started" goto later_first
set "WHO=07-copy-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\07-copy-vcnode1.started" goto later_first
set "WHO=06-registry-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\06-registry-vcnode1.started" goto later_first
set "WHO=05-owner-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\05-owner-vcnode1.started" goto later_first
set "WHO=04-group-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\fcf4b0fb48fb5aec\04-group-vcnode1.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="5/vclicense/depend-on-license-network-name" goto s02
set "STEP=5/vclicense/depend-on-license-network-name"
set "RECORD=%RECORDS%\5.vclicense.depend-on-license-network-name"
set "RAN=1"
echo [1/17] Take back: Make ^"VCLicense^" depend on ^"License Network Name^"
if exist "%RECORD%.was-absent" goto s01_2
if exist "%RECORD%.was-present" goto s01_3
echo     nothing to take back: there is no record of this step
goto s01_1
:s01_3
echo     it was there before: it stays
goto s01_1
:s01_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /removedep:"License Network Name"
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
if defined ONLY if /i not "%ONLY%"=="5/license-network-name/depend-on-license-ip-address" goto s03
set "STEP=5/license-network-name/depend-on-license-ip-address"
set "RECORD=%RECORDS%\5.license-network-name.depend-on-license-ip-address"
set "RAN=1"
echo [2/17] Take back: Make ^"License Network Name^" depend on ^"License IP Address^"
if exist "%RECORD%.was-absent" goto s02_2
if exist "%RECORD%.was-present" goto s02_3
echo     nothing to take back: there is no record of this step
goto s02_1
:s02_3
echo     it was there before: it stays
goto s02_1
:s02_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License Network Name" /removedep:"License IP Address"
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
if defined ONLY if /i not "%ONLY%"=="5/vclicense/private-properties" goto s04
set "STEP=5/vclicense/private-properties"
set "RECORD=%RECORDS%\5.vclicense.private-properties"
set "RAN=1"
echo [3/17] Take back: Set properties of ^"VCLicense^": ServiceName=VMware License Server, UseNetworkName=1
if exist "%RECORD%.was-absent" goto s03_1
if exist "%RECORD%.was-present" goto s03_2
echo     nothing to take back: there is no record of this step
goto s03_1
:s03_2
if exist "%RECORDS%\5.vclicense.create.was-absent" goto s03_3
set "TOOL=findstr"
findstr /i /l /c:"VCLicense            ServiceName                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s03_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /priv:ServiceName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s03_4
:s03_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"ServiceName .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_6
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_7
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=3*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s03_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /priv ServiceName="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s03_4
:s03_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /priv:ServiceName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s03_4
:s03_7
echo     the former ServiceName stands in %UNDONE%\5.vclicense.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s03_4
:s03_6
echo     the former ServiceName stands in %UNDONE%\5.vclicense.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s03_4
set "TOOL=findstr"
findstr /i /l /c:"VCLicense            UseNetworkName                 " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s03_9
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /priv:UseNetworkName /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s03_1
:s03_9
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=3,4" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /priv UseNetworkName="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s03_1
:s03_3
echo     the object was created by this plan: it goes away with its properties
:s03_1
if not exist "%RECORD%.*" goto s03_10
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_10

:s04
if defined ONLY if /i not "%ONLY%"=="5/vclicense/common-properties" goto s05
set "STEP=5/vclicense/common-properties"
set "RECORD=%RECORDS%\5.vclicense.common-properties"
set "RAN=1"
echo [4/17] Take back: Set properties of ^"VCLicense^": Description=VMware License Server
if exist "%RECORD%.was-absent" goto s04_1
if exist "%RECORD%.was-present" goto s04_2
echo     nothing to take back: there is no record of this step
goto s04_1
:s04_2
if exist "%RECORDS%\5.vclicense.create.was-absent" goto s04_3
set "TOOL=findstr"
findstr /i /l /c:"VCLicense            Description                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s04_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s04_1
:s04_4
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Description .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_5
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_6
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=3*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s04_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop Description="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s04_1
:s04_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s04_1
:s04_6
echo     the former Description stands in %UNDONE%\5.vclicense.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s04_1
:s04_5
echo     the former Description stands in %UNDONE%\5.vclicense.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s04_1
:s04_3
echo     the object was created by this plan: it goes away with its properties
:s04_1
if not exist "%RECORD%.*" goto s04_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_8

:s05
if defined ONLY if /i not "%ONLY%"=="5/license-network-name/private-properties" goto s06
set "STEP=5/license-network-name/private-properties"
set "RECORD=%RECORDS%\5.license-network-name.private-properties"
set "RAN=1"
echo [5/17] Take back: Set properties of ^"License Network Name^": Name=LSSRV
if exist "%RECORD%.was-absent" goto s05_1
if exist "%RECORD%.was-present" goto s05_2
echo     nothing to take back: there is no record of this step
goto s05_1
:s05_2
if exist "%RECORDS%\5.license-network-name.create.was-absent" goto s05_3
set "TOOL=findstr"
findstr /i /l /c:"License Network Name Name                           " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s05_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License Network Name" /priv:Name /usedefault
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
for /f "usebackq tokens=5*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s05_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License Network Name" /priv Name="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s05_1
:s05_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License Network Name" /priv:Name /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s05_1
:s05_6
echo     the former Name stands in %UNDONE%\5.license-network-name.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s05_1
:s05_5
echo     the former Name stands in %UNDONE%\5.license-network-name.private-properties.txt; set it in Cluster Administrator
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
if defined ONLY if /i not "%ONLY%"=="5/license-network-name/common-properties" goto s07
set "STEP=5/license-network-name/common-properties"
set "RECORD=%RECORDS%\5.license-network-name.common-properties"
set "RAN=1"
echo [6/17] Take back: Set properties of ^"License Network Name^": Description=Name of the license virtual server
if exist "%RECORD%.was-absent" goto s06_1
if exist "%RECORD%.was-present" goto s06_2
echo     nothing to take back: there is no record of this step
goto s06_1
:s06_2
if exist "%RECORDS%\5.license-network-name.create.was-absent" goto s06_3
set "TOOL=findstr"
findstr /i /l /c:"License Network Name Description                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s06_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License Network Name" /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s06_1
:s06_4
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Description .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_5
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_6
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=5*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s06_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License Network Name" /prop Description="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s06_1
:s06_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License Network Name" /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s06_1
:s06_6
echo     the former Description stands in %UNDONE%\5.license-network-name.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s06_1
:s06_5
echo     the former Description stands in %UNDONE%\5.license-network-name.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s06_1
:s06_3
echo     the object was created by this plan: it goes away with its properties
:s06_1
if not exist "%RECORD%.*" goto s06_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s06_8

:s07
if defined ONLY if /i not "%ONLY%"=="5/license-ip-address/private-properties" goto s08
set "STEP=5/license-ip-address/private-properties"
set "RECORD=%RECORDS%\5.license-ip-address.private-properties"
set "RAN=1"
echo [7/17] Take back: Set properties of ^"License IP Address^": Address=10.20.0.21, EnableNetBIOS=1, Network=Public, SubnetMask=255.255.255.0
if exist "%RECORD%.was-absent" goto s07_1
if exist "%RECORD%.was-present" goto s07_2
echo     nothing to take back: there is no record of this step
goto s07_1
:s07_2
if exist "%RECORDS%\5.license-ip-address.create.was-absent" goto s07_3
set "TOOL=findstr"
findstr /i /l /c:"License IP Address   Address                        " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s07_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /priv:Address /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s07_4
:s07_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Address .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_6
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_7
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=5*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s07_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /priv Address="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s07_4
:s07_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /priv:Address /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s07_4
:s07_7
echo     the former Address stands in %UNDONE%\5.license-ip-address.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s07_4
:s07_6
echo     the former Address stands in %UNDONE%\5.license-ip-address.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s07_4
set "TOOL=findstr"
findstr /i /l /c:"License IP Address   EnableNetBIOS                  " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s07_10
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /priv:EnableNetBIOS /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s07_9
:s07_10
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=5,6" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /priv EnableNetBIOS="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s07_9
set "TOOL=findstr"
findstr /i /l /c:"License IP Address   Network                        " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s07_12
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /priv:Network /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s07_11
:s07_12
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"Network .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_13
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_14
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=5*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s07_15
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /priv Network="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s07_11
:s07_15
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /priv:Network /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s07_11
:s07_14
echo     the former Network stands in %UNDONE%\5.license-ip-address.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s07_11
:s07_13
echo     the former Network stands in %UNDONE%\5.license-ip-address.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s07_11
set "TOOL=findstr"
findstr /i /l /c:"License IP Address   SubnetMask                     " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s07_16
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /priv:SubnetMask /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s07_1
:s07_16
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"SubnetMask .*[!-#]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_17
if not %RC%==1 goto failed
set "TOOL=findstr"
findstr /i /r /c:"[\\\\]$" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_18
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=5*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s07_19
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /priv SubnetMask="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s07_1
:s07_19
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /priv:SubnetMask /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s07_1
:s07_18
echo     the former SubnetMask stands in %UNDONE%\5.license-ip-address.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s07_1
:s07_17
echo     the former SubnetMask stands in %UNDONE%\5.license-ip-address.private-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s07_1
:s07_3
echo     the object was created by this plan: it goes away with its properties
:s07_1
if not exist "%RECORD%.*" goto s07_20
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s07_20

:s08
if defined ONLY if /i not "%ONLY%"=="5/license-ip-address/common-properties" goto s09
set "STEP=5/license-ip-address/common-properties"
set "RECORD=%RECORDS%\5.license-ip-address.common-properties"
set "RAN=1"
echo [8/17] Take back: Set properties of ^"License IP Address^": Description=Address that ESX Server hosts use for licenses
if exist "%RECORD%.was-absent" goto s08_1
if exist "%RECORD%.was-present" goto s08_2
echo     nothing to take back: there is no record of this step
goto s08_1
:s08_2
if exist "%RECORDS%\5.license-ip-address.create.was-absent" goto s08_3
set "TOOL=findstr"
findstr /i /l /c:"License IP Address   Description                    " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s08_4
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /prop:Description /usedefault
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
for /f "usebackq tokens=5*" %%a in ("%RECORD%.line") do set "OLD=%%b"
if /i "%OLD%"=="" goto s08_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /prop Description="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s08_1
:s08_7
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /prop:Description /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s08_1
:s08_6
echo     the former Description stands in %UNDONE%\5.license-ip-address.common-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s08_1
:s08_5
echo     the former Description stands in %UNDONE%\5.license-ip-address.common-properties.txt; set it in Cluster Administrator
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
if defined ONLY if /i not "%ONLY%"=="5/vclicense/possible-owners" goto s10
set "STEP=5/vclicense/possible-owners"
set "RECORD=%RECORDS%\5.vclicense.possible-owners"
set "RAN=1"
echo [9/17] Take back: Verify the possible owners of ^"VCLicense^": VCNODE1, VCNODE2
if not exist "%RECORD%.added-VCNODE1" goto s09_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /removeowner:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s09_1
if not exist "%RECORD%.added-VCNODE2" goto s09_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /removeowner:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s09_2
if not exist "%RECORD%.*" goto s09_3
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s09_3

:s10
if defined ONLY if /i not "%ONLY%"=="5/vclicense/create" goto s11
set "STEP=5/vclicense/create"
set "RECORD=%RECORDS%\5.vclicense.create"
set "RAN=1"
echo [10/17] Take back: Create the resource ^"VCLicense^" ^(Generic Service^)
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
findstr /i /l /c:"VCLicense            SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s10_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s10_4
:s10_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=3,4" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /prop SeparateMonitor="%OLD%"
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
cluster /cluster:VCCLUSTER res VCLicense >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s10_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s10_1
:s10_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res VCLicense /delete
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
if defined ONLY if /i not "%ONLY%"=="5/license-network-name/possible-owners" goto s12
set "STEP=5/license-network-name/possible-owners"
set "RECORD=%RECORDS%\5.license-network-name.possible-owners"
set "RAN=1"
echo [11/17] Take back: Verify the possible owners of ^"License Network Name^": VCNODE1, VCNODE2
if not exist "%RECORD%.added-VCNODE1" goto s11_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License Network Name" /removeowner:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s11_1
if not exist "%RECORD%.added-VCNODE2" goto s11_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License Network Name" /removeowner:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s11_2
if not exist "%RECORD%.*" goto s11_3
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s11_3

:s12
if defined ONLY if /i not "%ONLY%"=="5/license-network-name/create" goto s13
set "STEP=5/license-network-name/create"
set "RECORD=%RECORDS%\5.license-network-name.create"
set "RAN=1"
echo [12/17] Take back: Create the resource ^"License Network Name^" ^(Network Name^)
if exist "%RECORD%.was-absent" goto s12_2
if exist "%RECORD%.was-present" goto s12_3
echo     nothing to take back: there is no record of this step
goto s12_1
:s12_3
if exist "%RECORD%.1.was-absent" goto s12_4
if exist "%RECORD%.1.was-present" goto s12_5
echo     nothing to take back: there is no record of this step
goto s12_4
:s12_5
set "TOOL=findstr"
findstr /i /l /c:"License Network Name SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s12_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License Network Name" /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s12_4
:s12_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=5,6" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License Network Name" /prop SeparateMonitor="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s12_4
if not exist "%RECORD%.1.*" goto s12_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s12_7
echo     the resource was there before: it stays
goto s12_1
:s12_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License Network Name" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s12_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s12_1
:s12_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License Network Name" /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License Network Name" /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 goto failed
:s12_1
if not exist "%RECORD%.*" goto s12_9
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s12_9

:s13
if defined ONLY if /i not "%ONLY%"=="5/license-ip-address/possible-owners" goto s14
set "STEP=5/license-ip-address/possible-owners"
set "RECORD=%RECORDS%\5.license-ip-address.possible-owners"
set "RAN=1"
echo [13/17] Take back: Verify the possible owners of ^"License IP Address^": VCNODE1, VCNODE2
if not exist "%RECORD%.added-VCNODE1" goto s13_1
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /removeowner:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s13_1
if not exist "%RECORD%.added-VCNODE2" goto s13_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /removeowner:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 if not %RC%==5042 goto failed
:s13_2
if not exist "%RECORD%.*" goto s13_3
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s13_3

:s14
if defined ONLY if /i not "%ONLY%"=="5/license-ip-address/create" goto s15
set "STEP=5/license-ip-address/create"
set "RECORD=%RECORDS%\5.license-ip-address.create"
set "RAN=1"
echo [14/17] Take back: Create the resource ^"License IP Address^" ^(IP Address^)
if exist "%RECORD%.was-absent" goto s14_2
if exist "%RECORD%.was-present" goto s14_3
echo     nothing to take back: there is no record of this step
goto s14_1
:s14_3
if exist "%RECORD%.1.was-absent" goto s14_4
if exist "%RECORD%.1.was-present" goto s14_5
echo     nothing to take back: there is no record of this step
goto s14_4
:s14_5
set "TOOL=findstr"
findstr /i /l /c:"License IP Address   SeparateMonitor                " "%RECORD%.1.txt" >"%RECORD%.1.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.1.line" goto unrecorded
if %RC%==0 goto s14_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /prop:SeparateMonitor /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s14_4
:s14_6
for %%a in ("%RECORD%.1.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=5,6" %%a in ("%RECORD%.1.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /prop SeparateMonitor="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s14_4
if not exist "%RECORD%.1.*" goto s14_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.1.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s14_7
echo     the resource was there before: it stays
goto s14_1
:s14_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s14_8
if not %RC%==5007 if not %RC%==5013 goto failed
echo     the resource is gone already
goto s14_1
:s14_8
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /offline /wait:240
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5064 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER res "License IP Address" /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5007 goto failed
:s14_1
if not exist "%RECORD%.*" goto s14_9
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s14_9

:s15
if defined ONLY if /i not "%ONLY%"=="5/ls-group/group-properties" goto s16
set "STEP=5/ls-group/group-properties"
set "RECORD=%RECORDS%\5.ls-group.group-properties"
set "RAN=1"
echo [15/17] Take back: Set properties of the group ^"LS Group^": AntiAffinityClassNames=VirtualCenter, FailoverPeriod=6, FailoverThreshold=10
if exist "%RECORD%.was-absent" goto s15_1
if exist "%RECORD%.was-present" goto s15_2
echo     nothing to take back: there is no record of this step
goto s15_1
:s15_2
if exist "%RECORDS%\5.ls-group.create-group.was-absent" goto s15_3
set "TOOL=findstr"
findstr /i /l /c:"LS Group             AntiAffinityClassNames         " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s15_5
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "LS Group" /prop:AntiAffinityClassNames /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s15_4
:s15_5
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"AntiAffinityClassNames  *[0-9A-Z_]" "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s15_6
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "LS Group" /prop:AntiAffinityClassNames /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s15_4
:s15_6
set "TOOL=findstr"
findstr /i /l /c:"," "%RECORD%.line" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s15_7
if not %RC%==1 goto failed
set "OLD="
for /f "usebackq tokens=4*" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "LS Group" /prop AntiAffinityClassNames="%OLD%":MULTISTR
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "LS Group" /prop >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 if not %RC%==5024 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /l /c:AntiAffinityClassNames "%RECORD%.now" >"%RECORD%.line-now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line-now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.line-now") do if %%~za LSS 1 goto unrecorded
set "TOOL=fc"
fc /b "%RECORD%.line" "%RECORD%.line-now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s15_4
if not %RC%==1 goto failed
echo     the former AntiAffinityClassNames stands in %UNDONE%\5.ls-group.group-properties.txt; set it in Cluster Administrator
set "LEFT=1"
goto s15_4
:s15_7
echo     the former AntiAffinityClassNames stands in %UNDONE%\5.ls-group.group-properties.txt; set it in Cluster Administrator
set "LEFT=1"
:s15_4
set "TOOL=findstr"
findstr /i /l /c:"LS Group             FailoverPeriod                 " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s15_9
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "LS Group" /prop:FailoverPeriod /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s15_8
:s15_9
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=4,5" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "LS Group" /prop FailoverPeriod="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
:s15_8
set "TOOL=findstr"
findstr /i /l /c:"LS Group             FailoverThreshold              " "%RECORD%.txt" >"%RECORD%.line" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.line" goto unrecorded
if %RC%==0 goto s15_10
if not %RC%==1 goto failed
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "LS Group" /prop:FailoverThreshold /usedefault
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 if not %RC%==5024 goto failed
goto s15_1
:s15_10
for %%a in ("%RECORD%.line") do if %%~za LSS 1 goto unrecorded
set "OLD="
for /f "usebackq tokens=4,5" %%a in ("%RECORD%.line") do set "OLD=%%b"
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "LS Group" /prop FailoverThreshold="%OLD%"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5024 goto failed
goto s15_1
:s15_3
echo     the object was created by this plan: it goes away with its properties
:s15_1
if not exist "%RECORD%.*" goto s15_11
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s15_11

:s16
if defined ONLY if /i not "%ONLY%"=="5/ls-group/offline" goto s17
set "STEP=5/ls-group/offline"
set "RECORD=%RECORDS%\5.ls-group.offline"
set "RAN=1"
echo [16/17] Take back: Make sure that the group ^"LS Group^" is offline
if exist "%RECORD%.was-absent" goto s16_2
if exist "%RECORD%.was-present" goto s16_3
echo     nothing to take back: there is no record of this step
goto s16_1
:s16_3
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "LS Group" /online /wait:780
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5063 goto failed
goto s16_1
:s16_2
echo     the group was offline before: it stays offline
:s16_1
if not exist "%RECORD%.*" goto s16_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s16_4

:s17
if defined ONLY if /i not "%ONLY%"=="5/ls-group/create-group" goto finish
set "STEP=5/ls-group/create-group"
set "RECORD=%RECORDS%\5.ls-group.create-group"
set "RAN=1"
echo [17/17] Take back: Create the group ^"LS Group^"
if exist "%RECORD%.was-absent" goto s17_2
if exist "%RECORD%.was-present" goto s17_3
echo     nothing to take back: there is no record of this step
goto s17_1
:s17_3
echo     the group was there before: it stays
goto s17_1
:s17_2
set "TOOL=cluster"
cluster /cluster:VCCLUSTER group "LS Group" /delete
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==5013 goto failed
:s17_1
if not exist "%RECORD%.*" goto s17_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s17_4

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\03-group-vcnode2.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\03-group-vcnode2.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\03-group-vcnode2.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\03-group-vcnode2.done" "%UNDONE%" >nul 2>&1
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
if "%TOOL%.%RC%"=="fc.1" echo The files differ. Compare them before anything is copied.
if "%TOOL%.%RC%"=="fc.2" echo A file is missing.
if "%TOOL%.%RC%"=="fc.9009" echo The program was not found. Install it or correct PATH, then run this script again.
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
echo REFUSED: this is %COMPUTERNAME%; this script is for VCNODE2. Nothing was changed.
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
