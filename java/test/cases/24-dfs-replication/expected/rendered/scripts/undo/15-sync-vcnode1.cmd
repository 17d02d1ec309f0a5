@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\15-sync-vcnode1.cmd - Take back: Data synchronisation (steps 8/vc-data/replication-group to 8/vc-data/connect-vcnode2-to-vcnode1)
rem Run it on VCNODE1 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361

set "SCRIPT=15-sync-vcnode1"
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
set "WHO=18-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\18-failover-vcnode1.started" goto later_first
set "WHO=17-failover-vcnode1 on VCNODE1"
if exist "%RECORDS%\17-failover-vcnode1.started" goto later_first
set "WHO=16-sync-vcnode1 on VCNODE1"
if exist "%RECORDS%\16-sync-vcnode1.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="8/vc-data/connect-vcnode2-to-vcnode1" goto s02
set "STEP=8/vc-data/connect-vcnode2-to-vcnode1"
set "RECORD=%RECORDS%\8.vc-data.connect-vcnode2-to-vcnode1"
set "RAN=1"
echo [1/8] Take back: Connect VCNODE2 to VCNODE1 in ^"mscs-VCCLUSTER-vc-data^"
if exist "%RECORD%.was-absent" goto s01_2
if exist "%RECORD%.was-present" goto s01_3
echo     nothing to take back: there is no record of this step
goto s01_1
:s01_3
echo     it was there before: it stays
goto s01_1
:s01_2
set "TOOL=dfsradmin"
dfsradmin conn list /rgname:mscs-VCCLUSTER-vc-data /attr:"SendMem,RecvMem" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE2  *VCNODE1 *$" /c:"^[^ ]*[\\\\]VCNODE2  *[^ ]*[\\\\]VCNODE1 *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s01_1
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin conn delete /rgname:mscs-VCCLUSTER-vc-data /sendmem:VCNODE2 /recvmem:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_1
if not exist "%RECORD%.*" goto s01_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_4

:s02
if defined ONLY if /i not "%ONLY%"=="8/vc-data/connect-vcnode1-to-vcnode2" goto s03
set "STEP=8/vc-data/connect-vcnode1-to-vcnode2"
set "RECORD=%RECORDS%\8.vc-data.connect-vcnode1-to-vcnode2"
set "RAN=1"
echo [2/8] Take back: Connect VCNODE1 to VCNODE2 in ^"mscs-VCCLUSTER-vc-data^"
if exist "%RECORD%.was-absent" goto s02_2
if exist "%RECORD%.was-present" goto s02_3
echo     nothing to take back: there is no record of this step
goto s02_1
:s02_3
echo     it was there before: it stays
goto s02_1
:s02_2
set "TOOL=dfsradmin"
dfsradmin conn list /rgname:mscs-VCCLUSTER-vc-data /attr:"SendMem,RecvMem" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE1  *VCNODE2 *$" /c:"^[^ ]*[\\\\]VCNODE1  *[^ ]*[\\\\]VCNODE2 *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s02_1
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin conn delete /rgname:mscs-VCCLUSTER-vc-data /sendmem:VCNODE1 /recvmem:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_1
if not exist "%RECORD%.*" goto s02_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_4

:s03
if defined ONLY if /i not "%ONLY%"=="8/vc-data/member-vcnode2" goto s04
set "STEP=8/vc-data/member-vcnode2"
set "RECORD=%RECORDS%\8.vc-data.member-vcnode2"
set "RAN=1"
echo [3/8] Take back: Add VCNODE2 to the replication group ^"mscs-VCCLUSTER-vc-data^"
if exist "%RECORD%.was-absent" goto s03_2
if exist "%RECORD%.was-present" goto s03_3
echo     nothing to take back: there is no record of this step
goto s03_1
:s03_3
echo     it was there before: it stays
goto s03_1
:s03_2
set "TOOL=dfsradmin"
dfsradmin mem list /rgname:mscs-VCCLUSTER-vc-data /attr:MemName >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE2 *$" /c:"^[^ ]*[\\\\]VCNODE2 *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s03_1
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin mem delete /rgname:mscs-VCCLUSTER-vc-data /memname:VCNODE2
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_1
if not exist "%RECORD%.*" goto s03_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_4

:s04
if defined ONLY if /i not "%ONLY%"=="8/vc-data/member-vcnode1" goto s05
set "STEP=8/vc-data/member-vcnode1"
set "RECORD=%RECORDS%\8.vc-data.member-vcnode1"
set "RAN=1"
echo [4/8] Take back: Add VCNODE1 to the replication group ^"mscs-VCCLUSTER-vc-data^"
if exist "%RECORD%.was-absent" goto s04_2
if exist "%RECORD%.was-present" goto s04_3
echo     nothing to take back: there is no record of this step
goto s04_1
:s04_3
echo     it was there before: it stays
goto s04_1
:s04_2
set "TOOL=dfsradmin"
dfsradmin mem list /rgname:mscs-VCCLUSTER-vc-data /attr:MemName >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^VCNODE1 *$" /c:"^[^ ]*[\\\\]VCNODE1 *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s04_1
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin mem delete /rgname:mscs-VCCLUSTER-vc-data /memname:VCNODE1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_1
if not exist "%RECORD%.*" goto s04_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_4

:s05
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replicated-folder-upgrade" goto s06
set "STEP=8/vc-data/replicated-folder-upgrade"
set "RECORD=%RECORDS%\8.vc-data.replicated-folder-upgrade"
set "RAN=1"
echo [5/8] Take back: Add the replicated folder ^"upgrade^" to ^"mscs-VCCLUSTER-vc-data^"
if exist "%RECORD%.was-absent" goto s05_2
if exist "%RECORD%.was-present" goto s05_3
echo     nothing to take back: there is no record of this step
goto s05_1
:s05_3
echo     it was there before: it stays
goto s05_1
:s05_2
set "TOOL=dfsradmin"
dfsradmin rf list /rgname:mscs-VCCLUSTER-vc-data /attr:RfName >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^upgrade *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s05_1
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin rf delete /rgname:mscs-VCCLUSTER-vc-data /rfname:upgrade
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s05_1
if not exist "%RECORD%.*" goto s05_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s05_4

:s06
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replicated-folder-ssl" goto s07
set "STEP=8/vc-data/replicated-folder-ssl"
set "RECORD=%RECORDS%\8.vc-data.replicated-folder-ssl"
set "RAN=1"
echo [6/8] Take back: Add the replicated folder ^"ssl^" to ^"mscs-VCCLUSTER-vc-data^"
if exist "%RECORD%.was-absent" goto s06_2
if exist "%RECORD%.was-present" goto s06_3
echo     nothing to take back: there is no record of this step
goto s06_1
:s06_3
echo     it was there before: it stays
goto s06_1
:s06_2
set "TOOL=dfsradmin"
dfsradmin rf list /rgname:mscs-VCCLUSTER-vc-data /attr:RfName >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^ssl *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s06_1
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin rf delete /rgname:mscs-VCCLUSTER-vc-data /rfname:ssl
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s06_1
if not exist "%RECORD%.*" goto s06_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s06_4

:s07
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replicated-folder-licenses" goto s08
set "STEP=8/vc-data/replicated-folder-licenses"
set "RECORD=%RECORDS%\8.vc-data.replicated-folder-licenses"
set "RAN=1"
echo [7/8] Take back: Add the replicated folder ^"licenses^" to ^"mscs-VCCLUSTER-vc-data^"
if exist "%RECORD%.was-absent" goto s07_2
if exist "%RECORD%.was-present" goto s07_3
echo     nothing to take back: there is no record of this step
goto s07_1
:s07_3
echo     it was there before: it stays
goto s07_1
:s07_2
set "TOOL=dfsradmin"
dfsradmin rf list /rgname:mscs-VCCLUSTER-vc-data /attr:RfName >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^licenses *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s07_1
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin rf delete /rgname:mscs-VCCLUSTER-vc-data /rfname:licenses
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s07_1
if not exist "%RECORD%.*" goto s07_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s07_4

:s08
if defined ONLY if /i not "%ONLY%"=="8/vc-data/replication-group" goto finish
set "STEP=8/vc-data/replication-group"
set "RECORD=%RECORDS%\8.vc-data.replication-group"
set "RAN=1"
echo [8/8] Take back: Create the replication group ^"mscs-VCCLUSTER-vc-data^"
if exist "%RECORD%.was-absent" goto s08_2
if exist "%RECORD%.was-present" goto s08_3
echo     nothing to take back: there is no record of this step
goto s08_1
:s08_3
echo     the replication group was there before: it stays
goto s08_1
:s08_2
set "TOOL=dfsradmin"
dfsradmin rg list /attr:RgName >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^mscs-VCCLUSTER-vc-data *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s08_1
if not %RC%==0 goto failed
set "TOOL=dfsradmin"
dfsradmin rg delete /rgname:mscs-VCCLUSTER-vc-data
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s08_1
if not exist "%RECORD%.*" goto s08_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s08_4

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\15-sync-vcnode1.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\15-sync-vcnode1.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\15-sync-vcnode1.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\15-sync-vcnode1.done" "%UNDONE%" >nul 2>&1
:withoutdone
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
:later_first
echo REFUSED: take back %WHO% first. Nothing was changed.
exit /b 5
:no_records
echo REFUSED: nothing can be written into the folder %RECORDS%. Is the disk full? Nothing was changed.
exit /b 5
