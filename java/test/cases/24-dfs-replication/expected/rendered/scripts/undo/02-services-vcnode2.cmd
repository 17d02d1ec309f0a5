@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\02-services-vcnode2.cmd - Take back: Install on the secondary node (steps 4/vpxd/stop-vcnode2 to 4/vmware-license-server/start-mode-vcnode2)
rem Run it on VCNODE2 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361

set "SCRIPT=02-services-vcnode2"
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
if /i not "%COMPUTERNAME%"=="VCNODE2" goto wrong_node
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
set "WHO=VCNODE1"
if exist "\\VCNODE1\admin$\Cluster" goto seen_1
if /i "%GONE%"=="" goto unseen
echo \\%WHO%\admin$\Cluster cannot be read: whether a later script began there is not known.
:seen_1
set "WHO=18-failover-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\8d7e250c016b9976\18-failover-vcnode1.started" goto later_first
set "WHO=17-failover-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\8d7e250c016b9976\17-failover-vcnode1.started" goto later_first
set "WHO=16-sync-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\8d7e250c016b9976\16-sync-vcnode1.started" goto later_first
set "WHO=15-sync-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\8d7e250c016b9976\15-sync-vcnode1.started" goto later_first
set "WHO=11-failover-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\8d7e250c016b9976\11-failover-vcnode1.started" goto later_first
set "WHO=09-failover-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\8d7e250c016b9976\09-failover-vcnode1.started" goto later_first
set "WHO=07-online-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\8d7e250c016b9976\07-online-vcnode1.started" goto later_first
set "WHO=06-copy-vcnode2 on VCNODE2"
if exist "%RECORDS%\06-copy-vcnode2.started" goto later_first
set "WHO=05-registry-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\8d7e250c016b9976\05-registry-vcnode1.started" goto later_first
set "WHO=04-owner-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\8d7e250c016b9976\04-owner-vcnode1.started" goto later_first
set "WHO=03-group-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\8d7e250c016b9976\03-group-vcnode1.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="4/vmware-license-server/start-mode-vcnode2" goto s02
set "STEP=4/vmware-license-server/start-mode-vcnode2"
set "RECORD=%RECORDS%\4.vmware-license-server.start-mode-vcnode2"
set "RAN=1"
echo [1/4] Take back: Set the service VMware License Server on VCNODE2 to manual start
if not exist "%RECORD%.was-auto" goto s01_1
set "TOOL=sc"
sc config "VMware License Server" start= auto
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_1
if not exist "%RECORD%.was-demand" goto s01_2
set "TOOL=sc"
sc config "VMware License Server" start= demand
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_2
if not exist "%RECORD%.was-disabled" goto s01_3
set "TOOL=sc"
sc config "VMware License Server" start= disabled
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_3
if not exist "%RECORD%.*" goto s01_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_4

:s02
if defined ONLY if /i not "%ONLY%"=="4/vmware-license-server/stop-vcnode2" goto s03
set "STEP=4/vmware-license-server/stop-vcnode2"
set "RECORD=%RECORDS%\4.vmware-license-server.stop-vcnode2"
set "RAN=1"
echo [2/4] Take back: Stop the service VMware License Server on VCNODE2
if exist "%RECORD%.was-absent" goto s02_2
if exist "%RECORD%.was-present" goto s02_3
echo     nothing to take back: there is no record of this step
goto s02_1
:s02_3
set "TOOL=reg"
reg query "HKLM\SYSTEM\CurrentControlSet\Services\VMware License Server" /v Start >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /l /c:0x4 "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_5
if not %RC%==1 goto failed
set "TOOL=net"
net start "VMware License Server"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 goto failed
set "N=0"
:s02_6
set "TOOL=findstr"
sc query "VMware License Server" | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_7
set /a N=N+1
set "WHY=The service VMware License Server does not start."
if %N% GEQ 60 goto failed
ping -n 4 127.0.0.1 >nul 2>&1
goto s02_6
:s02_7
set "WHY="
goto s02_4
:s02_5
set "TOOL=sc"
sc config "VMware License Server" start= demand
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=net"
net start "VMware License Server"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 goto failed
set "N=0"
:s02_8
set "TOOL=findstr"
sc query "VMware License Server" | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_9
set /a N=N+1
set "WHY=The service VMware License Server does not start."
if %N% GEQ 60 goto failed
ping -n 4 127.0.0.1 >nul 2>&1
goto s02_8
:s02_9
set "WHY="
set "TOOL=sc"
sc config "VMware License Server" start= disabled
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_4
set "TOOL=findstr"
findstr /i /r /c:": 4  [A-Z]" "%RECORD%.dependents" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s02_1
if not %RC%==0 goto failed
echo     the former state of the services that need VMware License Server stands in %UNDONE%\4.vmware-license-server.stop-vcnode2.dependents; set it in the Services console
set "LEFT=1"
goto s02_1
:s02_2
echo     the service was stopped before: it stays stopped
:s02_1
if not exist "%RECORD%.*" goto s02_10
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_10

:s03
if defined ONLY if /i not "%ONLY%"=="4/vpxd/start-mode-vcnode2" goto s04
set "STEP=4/vpxd/start-mode-vcnode2"
set "RECORD=%RECORDS%\4.vpxd.start-mode-vcnode2"
set "RAN=1"
echo [3/4] Take back: Set the service vpxd on VCNODE2 to manual start
if not exist "%RECORD%.was-auto" goto s03_1
set "TOOL=sc"
sc config vpxd start= auto
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_1
if not exist "%RECORD%.was-demand" goto s03_2
set "TOOL=sc"
sc config vpxd start= demand
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_2
if not exist "%RECORD%.was-disabled" goto s03_3
set "TOOL=sc"
sc config vpxd start= disabled
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_3
if not exist "%RECORD%.*" goto s03_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_4

:s04
if defined ONLY if /i not "%ONLY%"=="4/vpxd/stop-vcnode2" goto finish
set "STEP=4/vpxd/stop-vcnode2"
set "RECORD=%RECORDS%\4.vpxd.stop-vcnode2"
set "RAN=1"
echo [4/4] Take back: Stop the service vpxd on VCNODE2
if exist "%RECORD%.was-absent" goto s04_2
if exist "%RECORD%.was-present" goto s04_3
echo     nothing to take back: there is no record of this step
goto s04_1
:s04_3
set "TOOL=reg"
reg query "HKLM\SYSTEM\CurrentControlSet\Services\vpxd" /v Start >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /l /c:0x4 "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_5
if not %RC%==1 goto failed
set "TOOL=net"
net start vpxd
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 goto failed
set "N=0"
:s04_6
set "TOOL=findstr"
sc query vpxd | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_7
set /a N=N+1
set "WHY=The service vpxd does not start."
if %N% GEQ 60 goto failed
ping -n 4 127.0.0.1 >nul 2>&1
goto s04_6
:s04_7
set "WHY="
goto s04_4
:s04_5
set "TOOL=sc"
sc config vpxd start= demand
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=net"
net start vpxd
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 goto failed
set "N=0"
:s04_8
set "TOOL=findstr"
sc query vpxd | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_9
set /a N=N+1
set "WHY=The service vpxd does not start."
if %N% GEQ 60 goto failed
ping -n 4 127.0.0.1 >nul 2>&1
goto s04_8
:s04_9
set "WHY="
set "TOOL=sc"
sc config vpxd start= disabled
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_4
set "TOOL=findstr"
findstr /i /r /c:": 4  [A-Z]" "%RECORD%.dependents" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s04_1
if not %RC%==0 goto failed
echo     the former state of the services that need vpxd stands in %UNDONE%\4.vpxd.stop-vcnode2.dependents; set it in the Services console
set "LEFT=1"
goto s04_1
:s04_2
echo     the service was stopped before: it stays stopped
:s04_1
if not exist "%RECORD%.*" goto s04_10
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_10

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\02-services-vcnode2.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\02-services-vcnode2.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\02-services-vcnode2.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\02-services-vcnode2.done" "%UNDONE%" >nul 2>&1
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
if "%TOOL%.%RC%"=="reg.1" echo The key or value is missing, or access was denied. Look with reg query.
if "%TOOL%.%RC%"=="reg.9009" echo The program was not found. Install it or correct PATH, then run this script again.
if "%TOOL%.%RC%"=="sc.5" echo Access was denied. Use an administrative account.
if "%TOOL%.%RC%"=="sc.1060" echo There is no such service on this node. Is the software installed?
if "%TOOL%.%RC%"=="sc.1072" echo The service is marked for deletion. Close the Services console or restart the node.
if "%TOOL%.%RC%"=="sc.1722" echo The other node cannot be reached.
if "%TOOL%.%RC%"=="sc.9009" echo The program was not found. Install it or correct PATH, then run this script again.
if "%TOOL%.%RC%"=="net.2" echo Refused, or so already. The lines above say why; for a service look with sc query.
if "%TOOL%.%RC%"=="net.9009" echo The program was not found. Install it or correct PATH, then run this script again.
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
