@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem undo\06-copy-vcnode2.cmd - Take back: Synchronise the secondary node (steps 6b/software-vmware-inc-vmware-virtualcenter/save-vcnode2 to 6b/vpxd-cfg/copy-to-vcnode2)
rem Run it on VCNODE2 at a command prompt of an administrator. One step alone: /step ID
rem Where it refuses because another node cannot be reached, and only if that node will not come back: add /gone
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361

set "SCRIPT=06-copy-vcnode2"
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
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
set "LEFT="
set "N=0"
:next_undone
set /a N=N+1
set "UNDONE=%RECORDS%\undone-%N%"
if exist "%UNDONE%" goto next_undone

:s01
if defined ONLY if /i not "%ONLY%"=="6b/vpxd-cfg/copy-to-vcnode2" goto s02
set "STEP=6b/vpxd-cfg/copy-to-vcnode2"
set "RECORD=%RECORDS%\6b.vpxd-cfg.copy-to-vcnode2"
set "RAN=1"
echo [1/5] Take back: Copy vpxd-cfg from VCNODE1 to VCNODE2
if exist "%RECORD%.was-absent" goto s01_2
if exist "%RECORD%.was-present" goto s01_3
echo     nothing to take back: there is no record of this step
goto s01_1
:s01_3
set "TOOL=cmd"
copy /y /b "%RECORD%.file" "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "%RECORD%.file" "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
goto s01_1
:s01_2
if not exist "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" goto s01_4
set "TOOL=cmd"
del /q "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" goto s01_4
set "WHY=A file cannot be deleted: it is in use, or read-only. Close the program that has it open or clear the attribute, then run this script again."
goto failed
:s01_4
if not exist "%RECORD%.made-folder" goto s01_1
set "TOOL=cmd"
dir /b /a-d "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\*" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_5
if not %RC%==1 goto failed
set "TOOL=cmd"
rd "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
goto s01_1
:s01_5
echo     C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter holds other files: it stays
:s01_1
if not exist "%RECORD%.*" goto s01_6
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s01_6

:s02
if defined ONLY if /i not "%ONLY%"=="6b/upgrade/copy-to-vcnode2" goto s03
set "STEP=6b/upgrade/copy-to-vcnode2"
set "RECORD=%RECORDS%\6b.upgrade.copy-to-vcnode2"
set "RAN=1"
echo [2/5] Take back: Copy upgrade from VCNODE1 to VCNODE2
if not exist "%RECORD%.part" goto s02_1
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move "%RECORD%.part" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_1
if exist "%RECORD%.was-present" goto s02_2
if not exist "%RECORD%.files" goto s02_2
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move "%RECORD%.files" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_2
if exist "%RECORD%.was-absent" goto s02_4
if exist "%RECORD%.was-present" goto s02_5
echo     nothing to take back: there is no record of this step
goto s02_3
:s02_5
if not exist "%UNDONE%" md "%UNDONE%"
if not exist "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" goto s02_6
if not exist "%UNDONE%\6b.upgrade.copy-to-vcnode2.replaced" md "%UNDONE%\6b.upgrade.copy-to-vcnode2.replaced"
set "TOOL=xcopy"
xcopy "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" "%UNDONE%\6b.upgrade.copy-to-vcnode2.replaced" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=cmd"
rd /s /q "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" goto s02_6
set "WHY=A file of the folder is in use. Close the program that has it open and run this script again."
goto failed
:s02_6
if not exist "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" md "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade"
set "TOOL=xcopy"
xcopy "%RECORD%.files" "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
goto s02_3
:s02_4
if not exist "%UNDONE%" md "%UNDONE%"
if not exist "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" goto s02_3
if not exist "%UNDONE%\6b.upgrade.copy-to-vcnode2.replaced" md "%UNDONE%\6b.upgrade.copy-to-vcnode2.replaced"
set "TOOL=xcopy"
xcopy "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" "%UNDONE%\6b.upgrade.copy-to-vcnode2.replaced" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=cmd"
rd /s /q "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" goto s02_3
set "WHY=A file of the folder is in use. Close the program that has it open and run this script again."
goto failed
:s02_3
if not exist "%RECORD%.*" goto s02_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_7
if not exist "%RECORD%.files" goto s02_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move "%RECORD%.files" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_8

:s03
if defined ONLY if /i not "%ONLY%"=="6b/ssl/copy-to-vcnode2" goto s04
set "STEP=6b/ssl/copy-to-vcnode2"
set "RECORD=%RECORDS%\6b.ssl.copy-to-vcnode2"
set "RAN=1"
echo [3/5] Take back: Copy ssl from VCNODE1 to VCNODE2
if not exist "%RECORD%.part" goto s03_1
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move "%RECORD%.part" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_1
if exist "%RECORD%.was-present" goto s03_2
if not exist "%RECORD%.files" goto s03_2
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move "%RECORD%.files" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_2
if exist "%RECORD%.was-absent" goto s03_4
if exist "%RECORD%.was-present" goto s03_5
echo     nothing to take back: there is no record of this step
goto s03_3
:s03_5
if not exist "%UNDONE%" md "%UNDONE%"
if not exist "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" goto s03_6
if not exist "%UNDONE%\6b.ssl.copy-to-vcnode2.replaced" md "%UNDONE%\6b.ssl.copy-to-vcnode2.replaced"
set "TOOL=xcopy"
xcopy "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" "%UNDONE%\6b.ssl.copy-to-vcnode2.replaced" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=cmd"
rd /s /q "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" goto s03_6
set "WHY=A file of the folder is in use. Close the program that has it open and run this script again."
goto failed
:s03_6
if not exist "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" md "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL"
set "TOOL=xcopy"
xcopy "%RECORD%.files" "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
goto s03_3
:s03_4
if not exist "%UNDONE%" md "%UNDONE%"
if not exist "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" goto s03_3
if not exist "%UNDONE%\6b.ssl.copy-to-vcnode2.replaced" md "%UNDONE%\6b.ssl.copy-to-vcnode2.replaced"
set "TOOL=xcopy"
xcopy "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" "%UNDONE%\6b.ssl.copy-to-vcnode2.replaced" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=cmd"
rd /s /q "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" goto s03_3
set "WHY=A file of the folder is in use. Close the program that has it open and run this script again."
goto failed
:s03_3
if not exist "%RECORD%.*" goto s03_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_7
if not exist "%RECORD%.files" goto s03_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move "%RECORD%.files" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_8

:s04
if defined ONLY if /i not "%ONLY%"=="6b/licenses/copy-to-vcnode2" goto s05
set "STEP=6b/licenses/copy-to-vcnode2"
set "RECORD=%RECORDS%\6b.licenses.copy-to-vcnode2"
set "RAN=1"
echo [4/5] Take back: Copy licenses from VCNODE1 to VCNODE2
if not exist "%RECORD%.part" goto s04_1
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move "%RECORD%.part" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_1
if exist "%RECORD%.was-present" goto s04_2
if not exist "%RECORD%.files" goto s04_2
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move "%RECORD%.files" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_2
if exist "%RECORD%.was-absent" goto s04_4
if exist "%RECORD%.was-present" goto s04_5
echo     nothing to take back: there is no record of this step
goto s04_3
:s04_5
if not exist "%UNDONE%" md "%UNDONE%"
if not exist "C:\Program Files\VMware\VMware License Server\Licenses" goto s04_6
if not exist "%UNDONE%\6b.licenses.copy-to-vcnode2.replaced" md "%UNDONE%\6b.licenses.copy-to-vcnode2.replaced"
set "TOOL=xcopy"
xcopy "C:\Program Files\VMware\VMware License Server\Licenses" "%UNDONE%\6b.licenses.copy-to-vcnode2.replaced" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=cmd"
rd /s /q "C:\Program Files\VMware\VMware License Server\Licenses" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\Program Files\VMware\VMware License Server\Licenses" goto s04_6
set "WHY=A file of the folder is in use. Close the program that has it open and run this script again."
goto failed
:s04_6
if not exist "C:\Program Files\VMware\VMware License Server\Licenses" md "C:\Program Files\VMware\VMware License Server\Licenses"
set "TOOL=xcopy"
xcopy "%RECORD%.files" "C:\Program Files\VMware\VMware License Server\Licenses" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
goto s04_3
:s04_4
if not exist "%UNDONE%" md "%UNDONE%"
if not exist "C:\Program Files\VMware\VMware License Server\Licenses" goto s04_3
if not exist "%UNDONE%\6b.licenses.copy-to-vcnode2.replaced" md "%UNDONE%\6b.licenses.copy-to-vcnode2.replaced"
set "TOOL=xcopy"
xcopy "C:\Program Files\VMware\VMware License Server\Licenses" "%UNDONE%\6b.licenses.copy-to-vcnode2.replaced" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=cmd"
rd /s /q "C:\Program Files\VMware\VMware License Server\Licenses" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "C:\Program Files\VMware\VMware License Server\Licenses" goto s04_3
set "WHY=A file of the folder is in use. Close the program that has it open and run this script again."
goto failed
:s04_3
if not exist "%RECORD%.*" goto s04_7
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_7
if not exist "%RECORD%.files" goto s04_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move "%RECORD%.files" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_8

:s05
if defined ONLY if /i not "%ONLY%"=="6b/software-vmware-inc-vmware-virtualcenter/save-vcnode2" goto finish
set "STEP=6b/software-vmware-inc-vmware-virtualcenter/save-vcnode2"
set "RECORD=%RECORDS%\6b.software-vmware-inc-vmware-virtualcenter.save-vcnode2"
set "RAN=1"
echo [5/5] Take back: Save the registry key SOFTWARE\VMware, Inc.\VMware VirtualCenter of VCNODE2
if exist "%RECORD%.was-absent" goto s05_2
if exist "%RECORD%.was-present" goto s05_3
echo     nothing to take back: there is no record of this step
goto s05_1
:s05_3
set "TOOL=reg"
reg query "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_4
if not %RC%==1 goto failed
set "TOOL=reg"
reg import "%RECORD%.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
goto s05_1
:s05_4
if not exist "%RECORD%.replaced.reg" goto s05_5
set "TOOL=cmd"
del /q "%RECORD%.replaced.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "%RECORD%.replaced.reg" goto s05_5
set "WHY=A file cannot be deleted: it is in use, or read-only. Close the program that has it open or clear the attribute, then run this script again."
goto failed
:s05_5
set "TOOL=reg"
reg export "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" "%RECORD%.replaced.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "%RECORD%.reg" "%RECORD%.replaced.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_6
if not %RC%==1 goto failed
set "TOOL=reg"
reg delete "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" /f >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=reg"
reg import "%RECORD%.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
goto s05_1
:s05_6
echo     the key is as it was
goto s05_1
:s05_2
set "TOOL=reg"
reg query "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto s05_1
if not %RC%==0 goto failed
if not exist "%RECORD%.replaced.reg" goto s05_7
set "TOOL=cmd"
del /q "%RECORD%.replaced.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "%RECORD%.replaced.reg" goto s05_7
set "WHY=A file cannot be deleted: it is in use, or read-only. Close the program that has it open or clear the attribute, then run this script again."
goto failed
:s05_7
set "TOOL=reg"
reg export "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" "%RECORD%.replaced.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=reg"
reg delete "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" /f >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
:s05_1
if not exist "%RECORD%.*" goto s05_8
if not exist "%UNDONE%" md "%UNDONE%"
set "TOOL=cmd"
move /y "%RECORD%.*" "%UNDONE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s05_8

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
if not exist "%RECORDS%\06-copy-vcnode2.started" goto withoutstarted
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\06-copy-vcnode2.started" "%UNDONE%" >nul 2>&1
:withoutstarted
if not exist "%RECORDS%\06-copy-vcnode2.done" goto withoutdone
if not exist "%UNDONE%" md "%UNDONE%"
move /y "%RECORDS%\06-copy-vcnode2.done" "%UNDONE%" >nul 2>&1
:withoutdone
:said
echo %SCRIPT%: done. The records are in %RECORDS%
exit /b 0

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
if "%TOOL%.%RC%"=="xcopy.1" echo Nothing was found to copy. Check the source path.
if "%TOOL%.%RC%"=="xcopy.2" echo The copy was interrupted.
if "%TOOL%.%RC%"=="xcopy.4" echo Not enough memory or space, or a wrong path.
if "%TOOL%.%RC%"=="xcopy.5" echo A file could not be written.
if "%TOOL%.%RC%"=="xcopy.9009" echo The program was not found. Install it or correct PATH, then run this script again.
if "%TOOL%.%RC%"=="fc.1" echo The files differ. Compare them before anything is copied.
if "%TOOL%.%RC%"=="fc.2" echo A file is missing.
if "%TOOL%.%RC%"=="fc.9009" echo The program was not found. Install it or correct PATH, then run this script again.
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
