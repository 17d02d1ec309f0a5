@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 15-sync-vcnode1.cmd - Data synchronisation (steps 8/vc-data/replication-group to 8/vc-data/connect-vcnode2-to-vcnode1)
rem Run it on VCNODE1 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361

set "SCRIPT=15-sync-vcnode1"
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
set "WHO=16-sync-vcnode1 on VCNODE1"
if exist "%RECORDS%\16-sync-vcnode1.done" goto passed
:first_time
set "WHO=VCNODE2"
if not exist "\\VCNODE2\admin$\Cluster" goto unseen
set "WHO=14-sync-vcnode2 on VCNODE2"
if not exist "\\VCNODE2\admin$\Cluster\mscs-planner\8d7e250c016b9976\14-sync-vcnode2.done" goto not_yet
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\15-sync-vcnode1.started" echo 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361
findstr /l /c:8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361 "%RECORDS%\15-sync-vcnode1.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replication-group" goto s02
set "STEP=8/vc-data/replication-group"
set "RECORD=%RECORDS%\8.vc-data.replication-group"
set "RAN=1"
echo [1/8] Create the replication group ^"mscs-VCCLUSTER-vc-data^"
if exist "%RECORD%.was-absent" goto s01_1
if exist "%RECORD%.was-present" goto s01_1
set "TOOL=dfsradmin"
dfsradmin rg list /attr:RgName >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^mscs-VCCLUSTER-vc-data *$" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s01_1
:s01_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s01_1
if not exist "%RECORD%.was-present" goto s01_3
set "WHY=A replication group mscs-VCCLUSTER-vc-data was there before this plan. Look whose it is, and delete or rename it first."
goto failed
:s01_3
set "TOOL=dfsradmin"
dfsradmin rg list /attr:RgName >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^mscs-VCCLUSTER-vc-data *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_5
if not %RC%==1 goto failed
set "TOOL=dfsradmin"
dfsradmin rg new /rgname:mscs-VCCLUSTER-vc-data
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin rg list /attr:RgName >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^mscs-VCCLUSTER-vc-data *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_4
if not %RC%==1 goto failed
set "WHY=The replication group mscs-VCCLUSTER-vc-data is not listed."
goto failed
:s01_5
echo     it is there already
:s01_4

:s02
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replicated-folder-licenses" goto s03
set "STEP=8/vc-data/replicated-folder-licenses"
set "RECORD=%RECORDS%\8.vc-data.replicated-folder-licenses"
set "RAN=1"
echo [2/8] Add the replicated folder ^"licenses^" to ^"mscs-VCCLUSTER-vc-data^"
if exist "%RECORD%.was-absent" goto s02_1
if exist "%RECORD%.was-present" goto s02_1
set "TOOL=dfsradmin"
dfsradmin rf list /rgname:mscs-VCCLUSTER-vc-data /attr:RfName >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^licenses *$" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s02_1
:s02_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s02_1
set "TOOL=dfsradmin"
dfsradmin rf list /rgname:mscs-VCCLUSTER-vc-data /attr:RfName >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^licenses *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_4
if not %RC%==1 goto failed
set "TOOL=dfsradmin"
dfsradmin rf new /rgname:mscs-VCCLUSTER-vc-data /rfname:licenses
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin rf list /rgname:mscs-VCCLUSTER-vc-data /attr:RfName >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^licenses *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_3
if not %RC%==1 goto failed
set "WHY=It is not listed afterwards: see dfsradmin rf list."
goto failed
:s02_4
echo     it is there already
:s02_3

:s03
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replicated-folder-ssl" goto s04
set "STEP=8/vc-data/replicated-folder-ssl"
set "RECORD=%RECORDS%\8.vc-data.replicated-folder-ssl"
set "RAN=1"
echo [3/8] Add the replicated folder ^"ssl^" to ^"mscs-VCCLUSTER-vc-data^"
if exist "%RECORD%.was-absent" goto s03_1
if exist "%RECORD%.was-present" goto s03_1
set "TOOL=dfsradmin"
dfsradmin rf list /rgname:mscs-VCCLUSTER-vc-data /attr:RfName >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^ssl *$" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s03_1
:s03_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s03_1
set "TOOL=dfsradmin"
dfsradmin rf list /rgname:mscs-VCCLUSTER-vc-data /attr:RfName >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^ssl *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_4
if not %RC%==1 goto failed
set "TOOL=dfsradmin"
dfsradmin rf new /rgname:mscs-VCCLUSTER-vc-data /rfname:ssl
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin rf list /rgname:mscs-VCCLUSTER-vc-data /attr:RfName >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^ssl *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_3
if not %RC%==1 goto failed
set "WHY=It is not listed afterwards: see dfsradmin rf list."
goto failed
:s03_4
echo     it is there already
:s03_3

:s04
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replicated-folder-upgrade" goto s05
set "STEP=8/vc-data/replicated-folder-upgrade"
set "RECORD=%RECORDS%\8.vc-data.replicated-folder-upgrade"
set "RAN=1"
echo [4/8] Add the replicated folder ^"upgrade^" to ^"mscs-VCCLUSTER-vc-data^"
if exist "%RECORD%.was-absent" goto s04_1
if exist "%RECORD%.was-present" goto s04_1
set "TOOL=dfsradmin"
dfsradmin rf list /rgname:mscs-VCCLUSTER-vc-data /attr:RfName >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^upgrade *$" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s04_1
:s04_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s04_1
set "TOOL=dfsradmin"
dfsradmin rf list /rgname:mscs-VCCLUSTER-vc-data /attr:RfName >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^upgrade *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_4
if not %RC%==1 goto failed
set "TOOL=dfsradmin"
dfsradmin rf new /rgname:mscs-VCCLUSTER-vc-data /rfname:upgrade
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin rf list /rgname:mscs-VCCLUSTER-vc-data /attr:RfName >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^upgrade *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_3
if not %RC%==1 goto failed
set "WHY=It is not listed afterwards: see dfsradmin rf list."
goto failed
:s04_4
echo     it is there already
:s04_3

:s05
if defined ONLY if /i not "%ONLY%"=="8/vc-data/member-vcnode1" goto s06
set "STEP=8/vc-data/member-vcnode1"
set "RECORD=%RECORDS%\8.vc-data.member-vcnode1"
set "RAN=1"
echo [5/8] Add VCNODE1 to the replication group ^"mscs-VCCLUSTER-vc-data^"
if exist "%RECORD%.was-absent" goto s05_1
if exist "%RECORD%.was-present" goto s05_1
set "TOOL=dfsradmin"
dfsradmin mem list /rgname:mscs-VCCLUSTER-vc-data /attr:MemName >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE1 *$" /c:"^[^ ]*[\\\\]VCNODE1 *$" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s05_1
:s05_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s05_1
set "TOOL=dfsradmin"
dfsradmin mem list /rgname:mscs-VCCLUSTER-vc-data /attr:MemName >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE1 *$" /c:"^[^ ]*[\\\\]VCNODE1 *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_4
if not %RC%==1 goto failed
set "TOOL=dfsradmin"
dfsradmin mem new /rgname:mscs-VCCLUSTER-vc-data /memname:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin mem list /rgname:mscs-VCCLUSTER-vc-data /attr:MemName >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE1 *$" /c:"^[^ ]*[\\\\]VCNODE1 *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_3
if not %RC%==1 goto failed
set "WHY=It is not listed afterwards: see dfsradmin mem list."
goto failed
:s05_4
echo     it is there already
:s05_3

:s06
if defined ONLY if /i not "%ONLY%"=="8/vc-data/member-vcnode2" goto s07
set "STEP=8/vc-data/member-vcnode2"
set "RECORD=%RECORDS%\8.vc-data.member-vcnode2"
set "RAN=1"
echo [6/8] Add VCNODE2 to the replication group ^"mscs-VCCLUSTER-vc-data^"
if exist "%RECORD%.was-absent" goto s06_1
if exist "%RECORD%.was-present" goto s06_1
set "TOOL=dfsradmin"
dfsradmin mem list /rgname:mscs-VCCLUSTER-vc-data /attr:MemName >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE2 *$" /c:"^[^ ]*[\\\\]VCNODE2 *$" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s06_1
:s06_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s06_1
set "TOOL=dfsradmin"
dfsradmin mem list /rgname:mscs-VCCLUSTER-vc-data /attr:MemName >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE2 *$" /c:"^[^ ]*[\\\\]VCNODE2 *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_4
if not %RC%==1 goto failed
set "TOOL=dfsradmin"
dfsradmin mem new /rgname:mscs-VCCLUSTER-vc-data /memname:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin mem list /rgname:mscs-VCCLUSTER-vc-data /attr:MemName >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE2 *$" /c:"^[^ ]*[\\\\]VCNODE2 *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_3
if not %RC%==1 goto failed
set "WHY=It is not listed afterwards: see dfsradmin mem list."
goto failed
:s06_4
echo     it is there already
:s06_3

:s07
if defined ONLY if /i not "%ONLY%"=="8/vc-data/connect-vcnode1-to-vcnode2" goto s08
set "STEP=8/vc-data/connect-vcnode1-to-vcnode2"
set "RECORD=%RECORDS%\8.vc-data.connect-vcnode1-to-vcnode2"
set "RAN=1"
echo [7/8] Connect VCNODE1 to VCNODE2 in ^"mscs-VCCLUSTER-vc-data^"
if exist "%RECORD%.was-absent" goto s07_1
if exist "%RECORD%.was-present" goto s07_1
set "TOOL=dfsradmin"
dfsradmin conn list /rgname:mscs-VCCLUSTER-vc-data /attr:"SendMem,RecvMem" >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE1  *VCNODE2 *$" /c:"^[^ ]*[\\\\]VCNODE1  *[^ ]*[\\\\]VCNODE2 *$" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s07_1
:s07_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s07_1
set "TOOL=dfsradmin"
dfsradmin conn list /rgname:mscs-VCCLUSTER-vc-data /attr:"SendMem,RecvMem" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE1  *VCNODE2 *$" /c:"^[^ ]*[\\\\]VCNODE1  *[^ ]*[\\\\]VCNODE2 *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_4
if not %RC%==1 goto failed
set "TOOL=dfsradmin"
dfsradmin conn new /rgname:mscs-VCCLUSTER-vc-data /sendmem:VCNODE1 /recvmem:VCNODE2 /connenabled:true
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin conn list /rgname:mscs-VCCLUSTER-vc-data /attr:"SendMem,RecvMem" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE1  *VCNODE2 *$" /c:"^[^ ]*[\\\\]VCNODE1  *[^ ]*[\\\\]VCNODE2 *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_3
if not %RC%==1 goto failed
set "WHY=It is not listed afterwards: see dfsradmin conn list."
goto failed
:s07_4
echo     it is there already
:s07_3

:s08
if defined ONLY if /i not "%ONLY%"=="8/vc-data/connect-vcnode2-to-vcnode1" goto finish
set "STEP=8/vc-data/connect-vcnode2-to-vcnode1"
set "RECORD=%RECORDS%\8.vc-data.connect-vcnode2-to-vcnode1"
set "RAN=1"
echo [8/8] Connect VCNODE2 to VCNODE1 in ^"mscs-VCCLUSTER-vc-data^"
if exist "%RECORD%.was-absent" goto s08_1
if exist "%RECORD%.was-present" goto s08_1
set "TOOL=dfsradmin"
dfsradmin conn list /rgname:mscs-VCCLUSTER-vc-data /attr:"SendMem,RecvMem" >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE2  *VCNODE1 *$" /c:"^[^ ]*[\\\\]VCNODE2  *[^ ]*[\\\\]VCNODE1 *$" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s08_2
if not %RC%==1 goto failed
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s08_1
:s08_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s08_1
set "TOOL=dfsradmin"
dfsradmin conn list /rgname:mscs-VCCLUSTER-vc-data /attr:"SendMem,RecvMem" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE2  *VCNODE1 *$" /c:"^[^ ]*[\\\\]VCNODE2  *[^ ]*[\\\\]VCNODE1 *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s08_4
if not %RC%==1 goto failed
set "TOOL=dfsradmin"
dfsradmin conn new /rgname:mscs-VCCLUSTER-vc-data /sendmem:VCNODE2 /recvmem:VCNODE1 /connenabled:true
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin conn list /rgname:mscs-VCCLUSTER-vc-data /attr:"SendMem,RecvMem" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE2  *VCNODE1 *$" /c:"^[^ ]*[\\\\]VCNODE2  *[^ ]*[\\\\]VCNODE1 *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s08_3
if not %RC%==1 goto failed
set "WHY=It is not listed afterwards: see dfsradmin conn list."
goto failed
:s08_4
echo     it is there already
:s08_3

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\15-sync-vcnode1.done" echo 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361
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
if "%TOOL%.%RC%"=="findstr.1" echo The expected text is not in the listing above.
if "%TOOL%.%RC%"=="findstr.2" echo The listing could not be read.
if "%TOOL%.%RC%"=="findstr.9009" echo The program was not found. Install it or correct PATH, then run this script again.
if "%TOOL%.%RC%"=="dfsradmin.1" echo Refused. Whoever runs this needs the right to make replication groups in the domain, and the tools of DFS Management.
if "%TOOL%.%RC%"=="dfsradmin.9009" echo The program was not found. Install it or correct PATH, then run this script again.
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
