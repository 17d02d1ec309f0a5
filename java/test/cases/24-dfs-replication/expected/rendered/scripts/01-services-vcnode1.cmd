@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 01-services-vcnode1.cmd - Install on the primary node (steps 3/vpxd/stop-vcnode1 to 3/software-vmware-inc-vmware-virtualcenter/save-vcnode1)
rem Run it on VCNODE1 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361

set "SCRIPT=01-services-vcnode1"
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
set "WHO=02-services-vcnode2 on VCNODE2"
if exist "\\VCNODE2\admin$\Cluster\mscs-planner\8d7e250c016b9976\02-services-vcnode2.done" goto passed
set "WHO=03-group-vcnode1 on VCNODE1"
if exist "%RECORDS%\03-group-vcnode1.done" goto passed
:first_time
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\01-services-vcnode1.started" echo 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361
findstr /l /c:8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361 "%RECORDS%\01-services-vcnode1.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="3/vpxd/stop-vcnode1" goto s02
set "STEP=3/vpxd/stop-vcnode1"
set "RECORD=%RECORDS%\3.vpxd.stop-vcnode1"
set "RAN=1"
echo [1/5] Stop the service vpxd on VCNODE1
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
if defined ONLY if /i not "%ONLY%"=="3/vpxd/start-mode-vcnode1" goto s03
set "STEP=3/vpxd/start-mode-vcnode1"
set "RECORD=%RECORDS%\3.vpxd.start-mode-vcnode1"
set "RAN=1"
echo [2/5] Set the service vpxd on VCNODE1 to manual start
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
if defined ONLY if /i not "%ONLY%"=="3/vmware-license-server/stop-vcnode1" goto s04
set "STEP=3/vmware-license-server/stop-vcnode1"
set "RECORD=%RECORDS%\3.vmware-license-server.stop-vcnode1"
set "RAN=1"
echo [3/5] Stop the service VMware License Server on VCNODE1
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
if defined ONLY if /i not "%ONLY%"=="3/vmware-license-server/start-mode-vcnode1" goto s05
set "STEP=3/vmware-license-server/start-mode-vcnode1"
set "RECORD=%RECORDS%\3.vmware-license-server.start-mode-vcnode1"
set "RAN=1"
echo [4/5] Set the service VMware License Server on VCNODE1 to manual start
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

:s05
if defined ONLY if /i not "%ONLY%"=="3/software-vmware-inc-vmware-virtualcenter/save-vcnode1" goto finish
set "STEP=3/software-vmware-inc-vmware-virtualcenter/save-vcnode1"
set "RECORD=%RECORDS%\3.software-vmware-inc-vmware-virtualcenter.save-vcnode1"
set "RAN=1"
echo [5/5] Save the registry key SOFTWARE\VMware, Inc.\VMware VirtualCenter of VCNODE1
if exist "%RECORD%.was-absent" goto s05_1
if exist "%RECORD%.was-present" goto s05_1
set "TOOL=reg"
reg query "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_2
if not %RC%==1 goto failed
echo     the key is not there on this node
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s05_1
:s05_2
if not exist "%RECORD%.reg" goto s05_3
set "TOOL=cmd"
del /q "%RECORD%.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "%RECORD%.reg" goto s05_3
set "WHY=A file cannot be deleted: it is in use, or read-only. Close the program that has it open or clear the attribute, then run this script again."
goto failed
:s05_3
set "TOOL=reg"
reg export "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" "%RECORD%.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s05_1

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\01-services-vcnode1.done" echo 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361
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
if "%TOOL%.%RC%"=="cmd.1" echo The file operation failed. Check the path, free space and rights.
if "%TOOL%.%RC%"=="cmd.9009" echo The program was not found. Install it or correct PATH, then run this script again.
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
:no_records
echo REFUSED: nothing can be written into the folder %RECORDS%. Is the disk full? Nothing was changed.
exit /b 5
