@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 02-services-vcnode2.cmd - Install on the secondary node (steps 4/vpxd/stop-vcnode2 to 4/vmware-license-server/start-mode-vcnode2)
rem Run it on VCNODE2 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361

set "SCRIPT=02-services-vcnode2"
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
if /i not "%COMPUTERNAME%"=="VCNODE2" goto wrong_node
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
if /i not "%ONLY%"=="" goto first_time
set "WHO=03-group-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\8d7e250c016b9976\03-group-vcnode1.done" goto passed
set "WHO=06-copy-vcnode2 on VCNODE2"
if exist "%RECORDS%\06-copy-vcnode2.done" goto passed
:first_time
set "WHO=VCNODE1"
if not exist "\\VCNODE1\admin$\Cluster" goto unseen
set "WHO=01-services-vcnode1 on VCNODE1"
if not exist "\\VCNODE1\admin$\Cluster\mscs-planner\8d7e250c016b9976\01-services-vcnode1.done" goto not_yet
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\02-services-vcnode2.started" echo 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361
findstr /l /c:8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361 "%RECORDS%\02-services-vcnode2.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="4/vpxd/stop-vcnode2" goto s02
set "STEP=4/vpxd/stop-vcnode2"
set "RECORD=%RECORDS%\4.vpxd.stop-vcnode2"
set "RAN=1"
echo [1/4] Stop the service vpxd on VCNODE2
if exist "%RECORD%.was-absent" goto s01_1
if exist "%RECORD%.was-present" goto s01_1
set "TOOL=sc"
sc query vpxd >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:": 1  [A-Z]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_2
if not %RC%==1 goto failed
set "TOOL=sc"
sc enumdepend vpxd 8192 >"%RECORD%.dependents" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.dependents" goto unrecorded
if not %RC%==0 if not %RC%==234 goto failed
for %%a in ("%RECORD%.dependents") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo running
if not exist "%RECORD%.was-present" goto unrecorded
goto s01_1
:s01_2
>"%RECORD%.was-absent" echo stopped
if not exist "%RECORD%.was-absent" goto unrecorded
:s01_1
set "TOOL=sc"
sc query vpxd >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:": 1  [A-Z]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_4
if not %RC%==1 goto failed
set "TOOL=net"
net stop vpxd /y
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 goto failed
set "N=0"
:s01_5
set "TOOL=findstr"
sc query vpxd | findstr /r /c:": 1  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_6
set /a N=N+1
set "WHY=The service vpxd does not stop."
if %N% GEQ 60 goto failed
ping -n 4 127.0.0.1 >nul 2>&1
goto s01_5
:s01_6
set "WHY="
goto s01_3
:s01_4
echo     it is stopped already
:s01_3

:s02
if defined ONLY if /i not "%ONLY%"=="4/vpxd/start-mode-vcnode2" goto s03
set "STEP=4/vpxd/start-mode-vcnode2"
set "RECORD=%RECORDS%\4.vpxd.start-mode-vcnode2"
set "RAN=1"
echo [2/4] Set the service vpxd on VCNODE2 to manual start
if exist "%RECORD%.was-auto" goto s02_1
if exist "%RECORD%.was-demand" goto s02_1
if exist "%RECORD%.was-disabled" goto s02_1
set "TOOL=reg"
reg query "HKLM\SYSTEM\CurrentControlSet\Services\vpxd" /v Start >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /l /c:0x2 "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s02_2
if not %RC%==0 goto failed
>"%RECORD%.was-auto" echo auto
if not exist "%RECORD%.was-auto" goto unrecorded
:s02_2
set "TOOL=findstr"
findstr /i /l /c:0x3 "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s02_3
if not %RC%==0 goto failed
>"%RECORD%.was-demand" echo demand
if not exist "%RECORD%.was-demand" goto unrecorded
:s02_3
set "TOOL=findstr"
findstr /i /l /c:0x4 "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s02_1
if not %RC%==0 goto failed
>"%RECORD%.was-disabled" echo disabled
if not exist "%RECORD%.was-disabled" goto unrecorded
:s02_1
set "TOOL=sc"
sc config vpxd start= demand
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=reg"
reg query "HKLM\SYSTEM\CurrentControlSet\Services\vpxd" /v Start >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /l /c:0x3 "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_4
if not %RC%==1 goto failed
set "WHY=The start type of vpxd is not manual."
goto failed
:s02_4

:s03
if defined ONLY if /i not "%ONLY%"=="4/vmware-license-server/stop-vcnode2" goto s04
set "STEP=4/vmware-license-server/stop-vcnode2"
set "RECORD=%RECORDS%\4.vmware-license-server.stop-vcnode2"
set "RAN=1"
echo [3/4] Stop the service VMware License Server on VCNODE2
if exist "%RECORD%.was-absent" goto s03_1
if exist "%RECORD%.was-present" goto s03_1
set "TOOL=sc"
sc query "VMware License Server" >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:": 1  [A-Z]" "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_2
if not %RC%==1 goto failed
set "TOOL=sc"
sc enumdepend "VMware License Server" 8192 >"%RECORD%.dependents" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.dependents" goto unrecorded
if not %RC%==0 if not %RC%==234 goto failed
for %%a in ("%RECORD%.dependents") do if %%~za LSS 1 goto unrecorded
>"%RECORD%.was-present" echo running
if not exist "%RECORD%.was-present" goto unrecorded
goto s03_1
:s03_2
>"%RECORD%.was-absent" echo stopped
if not exist "%RECORD%.was-absent" goto unrecorded
:s03_1
set "TOOL=sc"
sc query "VMware License Server" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:": 1  [A-Z]" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_4
if not %RC%==1 goto failed
set "TOOL=net"
net stop "VMware License Server" /y
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==2 goto failed
set "N=0"
:s03_5
set "TOOL=findstr"
sc query "VMware License Server" | findstr /r /c:": 1  [A-Z]" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_6
set /a N=N+1
set "WHY=The service VMware License Server does not stop."
if %N% GEQ 60 goto failed
ping -n 4 127.0.0.1 >nul 2>&1
goto s03_5
:s03_6
set "WHY="
goto s03_3
:s03_4
echo     it is stopped already
:s03_3

:s04
if defined ONLY if /i not "%ONLY%"=="4/vmware-license-server/start-mode-vcnode2" goto finish
set "STEP=4/vmware-license-server/start-mode-vcnode2"
set "RECORD=%RECORDS%\4.vmware-license-server.start-mode-vcnode2"
set "RAN=1"
echo [4/4] Set the service VMware License Server on VCNODE2 to manual start
if exist "%RECORD%.was-auto" goto s04_1
if exist "%RECORD%.was-demand" goto s04_1
if exist "%RECORD%.was-disabled" goto s04_1
set "TOOL=reg"
reg query "HKLM\SYSTEM\CurrentControlSet\Services\VMware License Server" /v Start >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /l /c:0x2 "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s04_2
if not %RC%==0 goto failed
>"%RECORD%.was-auto" echo auto
if not exist "%RECORD%.was-auto" goto unrecorded
:s04_2
set "TOOL=findstr"
findstr /i /l /c:0x3 "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s04_3
if not %RC%==0 goto failed
>"%RECORD%.was-demand" echo demand
if not exist "%RECORD%.was-demand" goto unrecorded
:s04_3
set "TOOL=findstr"
findstr /i /l /c:0x4 "%RECORD%.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s04_1
if not %RC%==0 goto failed
>"%RECORD%.was-disabled" echo disabled
if not exist "%RECORD%.was-disabled" goto unrecorded
:s04_1
set "TOOL=sc"
sc config "VMware License Server" start= demand
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=reg"
reg query "HKLM\SYSTEM\CurrentControlSet\Services\VMware License Server" /v Start >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /l /c:0x3 "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_4
if not %RC%==1 goto failed
set "WHY=The start type of VMware License Server is not manual."
goto failed
:s04_4

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\02-services-vcnode2.done" echo 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361
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
echo REFUSED: this is %COMPUTERNAME%; this script is for VCNODE2. Nothing was changed.
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
