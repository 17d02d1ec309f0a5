@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\01-services-vcnode1.cmd - Take back: Install on the primary node (steps 3/vpxd/stop-vcnode1 to 3/software-vmware-inc-vmware-virtualcenter/save-vcnode1)
rem Run it on VCNODE1 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361

set "SCRIPT=01-services-vcnode1"
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
set "WHO=03-group-vcnode1 on VCNODE1"
if exist "%RECORDS%\03-group-vcnode1.started" goto later_first
set "WHO=02-services-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\8d7e250c016b9976\02-services-vcnode2.started" goto later_first
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="3/software-vmware-inc-vmware-virtualcenter/save-vcnode1" goto s02
set "STEP=3/software-vmware-inc-vmware-virtualcenter/save-vcnode1"
set "RECORD=%RECORDS%\3.software-vmware-inc-vmware-virtualcenter.save-vcnode1"
set "RAN=1"
echo [1/5] Take back: Save the registry key SOFTWARE\VMware, Inc.\VMware VirtualCenter of VCNODE1
if exist "%RECORD%.was-absent" goto s01_2
if exist "%RECORD%.was-present" goto s01_3
echo     nothing to take back: there is no record of this step
goto s01_1
:s01_3
set "TOOL=reg"
reg query "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_4
if not %RC%==1 goto failed
set "TOOL=reg"
reg import "%RECORD%.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
goto s01_1
:s01_4
if not exist "%RECORD%.replaced.reg" goto s01_5
set "TOOL=cmd"
del /q "%RECORD%.replaced.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "%RECORD%.replaced.reg" goto s01_5
set "WHY=A file cannot be deleted: it is in use, or read-only. Close the program that has it open or clear the attribute, then run this script again."
goto failed
:s01_5
set "TOOL=reg"
reg export "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" "%RECORD%.replaced.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "%RECORD%.reg" "%RECORD%.replaced.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_6
if not %RC%==1 goto failed
set "TOOL=reg"
reg delete "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" /f >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=reg"
reg import "%RECORD%.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
goto s01_1
:s01_6
echo     the key is as it was
goto s01_1
:s01_2
set "TOOL=reg"
reg query "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s01_1
if not %RC%==0 goto failed
if not exist "%RECORD%.replaced.reg" goto s01_7
set "TOOL=cmd"
del /q "%RECORD%.replaced.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "%RECORD%.replaced.reg" goto s01_7
set "WHY=A file cannot be deleted: it is in use, or read-only. Close the program that has it open or clear the attribute, then run this script again."
goto failed
:s01_7
set "TOOL=reg"
reg export "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" "%RECORD%.replaced.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=reg"
reg delete "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" /f >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
:s01_1
if not exist "%RECORD%.*" goto s01_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_8

:s02
if defined ONLY if /i not "%ONLY%"=="3/vmware-license-server/start-mode-vcnode1" goto s03
set "STEP=3/vmware-license-server/start-mode-vcnode1"
set "RECORD=%RECORDS%\3.vmware-license-server.start-mode-vcnode1"
set "RAN=1"
echo [2/5] Take back: Set the service VMware License Server on VCNODE1 to manual start
if not exist "%RECORD%.was-auto" goto s02_1
set "TOOL=sc"
sc config "VMware License Server" start= auto
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_1
if not exist "%RECORD%.was-demand" goto s02_2
set "TOOL=sc"
sc config "VMware License Server" start= demand
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_2
if not exist "%RECORD%.was-disabled" goto s02_3
set "TOOL=sc"
sc config "VMware License Server" start= disabled
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_3
if not exist "%RECORD%.*" goto s02_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_4

:s03
if defined ONLY if /i not "%ONLY%"=="3/vmware-license-server/stop-vcnode1" goto s04
set "STEP=3/vmware-license-server/stop-vcnode1"
set "RECORD=%RECORDS%\3.vmware-license-server.stop-vcnode1"
set "RAN=1"
echo [3/5] Take back: Stop the service VMware License Server on VCNODE1
if exist "%RECORD%.was-absent" goto s03_2
if exist "%RECORD%.was-present" goto s03_3
echo     nothing to take back: there is no record of this step
goto s03_1
:s03_3
set "TOOL=reg"
reg query "HKLM\SYSTEM\CurrentControlSet\Services\VMware License Server" /v Start >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /l /c:0x4 "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_5
if not %RC%==1 goto failed
set "TOOL=net"
net start "VMware License Server"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 goto failed
set "N=0"
:s03_6
set "TOOL=findstr"
sc query "VMware License Server" | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_7
set /a N=N+1
set "WHY=The service VMware License Server does not start."
if %N% GEQ 60 goto failed
ping -n 4 127.0.0.1 >nul 2>&1
goto s03_6
:s03_7
set "WHY="
goto s03_4
:s03_5
set "TOOL=sc"
sc config "VMware License Server" start= demand
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=net"
net start "VMware License Server"
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 goto failed
set "N=0"
:s03_8
set "TOOL=findstr"
sc query "VMware License Server" | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_9
set /a N=N+1
set "WHY=The service VMware License Server does not start."
if %N% GEQ 60 goto failed
ping -n 4 127.0.0.1 >nul 2>&1
goto s03_8
:s03_9
set "WHY="
set "TOOL=sc"
sc config "VMware License Server" start= disabled
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_4
set "TOOL=findstr"
findstr /i /r /c:": 4  [A-Z]" "%RECORD%.dependents" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s03_1
if not %RC%==0 goto failed
echo     the former state of the services that need VMware License Server stands in %UNDONE%\3.vmware-license-server.stop-vcnode1.dependents; set it in the Services console
set "LEFT=1"
goto s03_1
:s03_2
echo     the service was stopped before: it stays stopped
:s03_1
if not exist "%RECORD%.*" goto s03_10
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_10

:s04
if defined ONLY if /i not "%ONLY%"=="3/vpxd/start-mode-vcnode1" goto s05
set "STEP=3/vpxd/start-mode-vcnode1"
set "RECORD=%RECORDS%\3.vpxd.start-mode-vcnode1"
set "RAN=1"
echo [4/5] Take back: Set the service vpxd on VCNODE1 to manual start
if not exist "%RECORD%.was-auto" goto s04_1
set "TOOL=sc"
sc config vpxd start= auto
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_1
if not exist "%RECORD%.was-demand" goto s04_2
set "TOOL=sc"
sc config vpxd start= demand
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_2
if not exist "%RECORD%.was-disabled" goto s04_3
set "TOOL=sc"
sc config vpxd start= disabled
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_3
if not exist "%RECORD%.*" goto s04_4
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_4

:s05
if defined ONLY if /i not "%ONLY%"=="3/vpxd/stop-vcnode1" goto finish
set "STEP=3/vpxd/stop-vcnode1"
set "RECORD=%RECORDS%\3.vpxd.stop-vcnode1"
set "RAN=1"
echo [5/5] Take back: Stop the service vpxd on VCNODE1
if exist "%RECORD%.was-absent" goto s05_2
if exist "%RECORD%.was-present" goto s05_3
echo     nothing to take back: there is no record of this step
goto s05_1
:s05_3
set "TOOL=reg"
reg query "HKLM\SYSTEM\CurrentControlSet\Services\vpxd" /v Start >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /l /c:0x4 "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_5
if not %RC%==1 goto failed
set "TOOL=net"
net start vpxd
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 goto failed
set "N=0"
:s05_6
set "TOOL=findstr"
sc query vpxd | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_7
set /a N=N+1
set "WHY=The service vpxd does not start."
if %N% GEQ 60 goto failed
ping -n 4 127.0.0.1 >nul 2>&1
goto s05_6
:s05_7
set "WHY="
goto s05_4
:s05_5
set "TOOL=sc"
sc config vpxd start= demand
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=net"
net start vpxd
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 goto failed
set "N=0"
:s05_8
set "TOOL=findstr"
sc query vpxd | findstr /r /c:": 4  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_9
set /a N=N+1
set "WHY=The service vpxd does not start."
if %N% GEQ 60 goto failed
ping -n 4 127.0.0.1 >nul 2>&1
goto s05_8
:s05_9
set "WHY="
set "TOOL=sc"
sc config vpxd start= disabled
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s05_4
set "TOOL=findstr"
findstr /i /r /c:": 4  [A-Z]" "%RECORD%.dependents" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s05_1
if not %RC%==0 goto failed
echo     the former state of the services that need vpxd stands in %UNDONE%\3.vpxd.stop-vcnode1.dependents; set it in the Services console
set "LEFT=1"
goto s05_1
:s05_2
echo     the service was stopped before: it stays stopped
:s05_1
if not exist "%RECORD%.*" goto s05_10
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s05_10

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\01-services-vcnode1.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\01-services-vcnode1.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\01-services-vcnode1.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\01-services-vcnode1.done" "%UNDONE%" >nul 2>&1
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
echo REFUSED: this is %COMPUTERNAME%; this script is for VCNODE1. Nothing was changed.
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
