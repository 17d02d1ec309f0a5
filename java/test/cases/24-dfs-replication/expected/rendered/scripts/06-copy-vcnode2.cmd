@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 06-copy-vcnode2.cmd - Synchronise the secondary node (steps 6b/software-vmware-inc-vmware-virtualcenter/save-vcnode2 to 6b/vpxd-cfg/copy-to-vcnode2)
rem Run it on VCNODE2 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361

set "SCRIPT=06-copy-vcnode2"
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
set "WHO=07-online-vcnode1 on VCNODE1"
if exist "\\VCNODE1\admin$\Cluster\mscs-planner\8d7e250c016b9976\07-online-vcnode1.done" goto passed
set "WHO=10-ready-vcnode2 on VCNODE2"
if exist "%RECORDS%\10-ready-vcnode2.done" goto passed
:first_time
set "WHO=VCNODE1"
if not exist "\\VCNODE1\admin$\Cluster" goto unseen
set "WHO=05-registry-vcnode1 on VCNODE1"
if not exist "\\VCNODE1\admin$\Cluster\mscs-planner\8d7e250c016b9976\05-registry-vcnode1.done" goto not_yet
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\06-copy-vcnode2.started" echo 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361
findstr /l /c:8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361 "%RECORDS%\06-copy-vcnode2.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="6b/software-vmware-inc-vmware-virtualcenter/save-vcnode2" goto s02
set "STEP=6b/software-vmware-inc-vmware-virtualcenter/save-vcnode2"
set "RECORD=%RECORDS%\6b.software-vmware-inc-vmware-virtualcenter.save-vcnode2"
set "RAN=1"
echo [1/5] Save the registry key SOFTWARE\VMware, Inc.\VMware VirtualCenter of VCNODE2
if exist "%RECORD%.was-absent" goto s01_1
if exist "%RECORD%.was-present" goto s01_1
set "TOOL=reg"
reg query "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_2
if not %RC%==1 goto failed
echo     the key is not there on this node
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s01_1
:s01_2
if not exist "%RECORD%.reg" goto s01_3
set "TOOL=cmd"
del /q "%RECORD%.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
if not exist "%RECORD%.reg" goto s01_3
set "WHY=A file cannot be deleted: it is in use, or read-only. Close the program that has it open or clear the attribute, then run this script again."
goto failed
:s01_3
set "TOOL=reg"
reg export "HKLM\SOFTWARE\VMware, Inc.\VMware VirtualCenter" "%RECORD%.reg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s01_1

:s02
if defined ONLY if /i not "%ONLY%"=="6b/licenses/copy-to-vcnode2" goto s03
set "STEP=6b/licenses/copy-to-vcnode2"
set "RECORD=%RECORDS%\6b.licenses.copy-to-vcnode2"
set "RAN=1"
echo [2/5] Copy licenses from VCNODE1 to VCNODE2
if exist "\\VCNODE1\C$\Program Files\VMware\VMware License Server\Licenses" goto s02_1
set "WHY=The folder is not on VCNODE1, or its administrative share cannot be reached."
goto failed
:s02_1
if exist "%RECORD%.was-absent" goto s02_2
if exist "%RECORD%.was-present" goto s02_2
if exist "C:\Program Files\VMware\VMware License Server\Licenses" goto s02_3
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s02_2
:s02_3
if exist "%RECORD%.files" goto s02_4
if not exist "%RECORD%.part" md "%RECORD%.part"
set "TOOL=xcopy"
xcopy "C:\Program Files\VMware\VMware License Server\Licenses" "%RECORD%.part" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=cmd"
move "%RECORD%.part" "%RECORD%.files" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_4
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s02_2
set "TOOL=xcopy"
xcopy "\\VCNODE1\C$\Program Files\VMware\VMware License Server\Licenses" "C:\Program Files\VMware\VMware License Server\Licenses" /e /i /h /r /k /y /q
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=cmd"
dir /b /a-d "\\VCNODE1\C$\Program Files\VMware\VMware License Server\Licenses\*" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_6
if not %RC%==1 goto failed
echo     it holds only folders; xcopy has judged them
goto s02_5
:s02_6
set "TOOL=fc"
fc /b "\\VCNODE1\C$\Program Files\VMware\VMware License Server\Licenses\*" "C:\Program Files\VMware\VMware License Server\Licenses\*" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s02_5

:s03
if defined ONLY if /i not "%ONLY%"=="6b/ssl/copy-to-vcnode2" goto s04
set "STEP=6b/ssl/copy-to-vcnode2"
set "RECORD=%RECORDS%\6b.ssl.copy-to-vcnode2"
set "RAN=1"
echo [3/5] Copy ssl from VCNODE1 to VCNODE2
if exist "\\VCNODE1\C$\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" goto s03_1
set "WHY=The folder is not on VCNODE1, or its administrative share cannot be reached."
goto failed
:s03_1
if exist "%RECORD%.was-absent" goto s03_2
if exist "%RECORD%.was-present" goto s03_2
if exist "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" goto s03_3
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s03_2
:s03_3
if exist "%RECORD%.files" goto s03_4
if not exist "%RECORD%.part" md "%RECORD%.part"
set "TOOL=xcopy"
xcopy "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" "%RECORD%.part" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=cmd"
move "%RECORD%.part" "%RECORD%.files" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s03_4
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s03_2
set "TOOL=xcopy"
xcopy "\\VCNODE1\C$\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "\\VCNODE1\C$\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL\rui.crt" "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL\rui.crt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "\\VCNODE1\C$\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL\rui.key" "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL\rui.key" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "\\VCNODE1\C$\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL\rui.pfx" "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\SSL\rui.pfx" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed

:s04
if defined ONLY if /i not "%ONLY%"=="6b/upgrade/copy-to-vcnode2" goto s05
set "STEP=6b/upgrade/copy-to-vcnode2"
set "RECORD=%RECORDS%\6b.upgrade.copy-to-vcnode2"
set "RAN=1"
echo [4/5] Copy upgrade from VCNODE1 to VCNODE2
if exist "\\VCNODE1\C$\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" goto s04_1
set "WHY=The folder is not on VCNODE1, or its administrative share cannot be reached."
goto failed
:s04_1
if exist "%RECORD%.was-absent" goto s04_2
if exist "%RECORD%.was-present" goto s04_2
if exist "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" goto s04_3
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s04_2
:s04_3
if exist "%RECORD%.files" goto s04_4
if not exist "%RECORD%.part" md "%RECORD%.part"
set "TOOL=xcopy"
xcopy "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" "%RECORD%.part" /e /i /h /r /k /y /q /o
set "RC=%ERRORLEVEL%"
if not %RC%==0 if not %RC%==1 goto failed
set "TOOL=cmd"
move "%RECORD%.part" "%RECORD%.files" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_4
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s04_2
set "TOOL=xcopy"
xcopy "\\VCNODE1\C$\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade" /e /i /h /r /k /y /q
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=cmd"
dir /b /a-d "\\VCNODE1\C$\Program Files\VMware\VMware VirtualCenter 2.0\upgrade\*" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_6
if not %RC%==1 goto failed
echo     it holds only folders; xcopy has judged them
goto s04_5
:s04_6
set "TOOL=fc"
fc /b "\\VCNODE1\C$\Program Files\VMware\VMware VirtualCenter 2.0\upgrade\*" "C:\Program Files\VMware\VMware VirtualCenter 2.0\upgrade\*" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:s04_5

:s05
if defined ONLY if /i not "%ONLY%"=="6b/vpxd-cfg/copy-to-vcnode2" goto finish
set "STEP=6b/vpxd-cfg/copy-to-vcnode2"
set "RECORD=%RECORDS%\6b.vpxd-cfg.copy-to-vcnode2"
set "RAN=1"
echo [5/5] Copy vpxd-cfg from VCNODE1 to VCNODE2
if exist "\\VCNODE1\C$\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" goto s05_1
set "WHY=The file is not on VCNODE1, or its administrative share cannot be reached."
goto failed
:s05_1
if exist "%RECORD%.was-absent" goto s05_2
if exist "%RECORD%.was-present" goto s05_2
if exist "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" goto s05_3
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s05_2
:s05_3
set "TOOL=cmd"
copy /y /b "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" "%RECORD%.file" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" "%RECORD%.file" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s05_2
if exist "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter" goto s05_4
>"%RECORD%.made-folder" echo made
if not exist "%RECORD%.made-folder" goto unrecorded
if not exist "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter" md "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter"
:s05_4
set "TOOL=cmd"
copy /y /b "\\VCNODE1\C$\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=fc"
fc /b "\\VCNODE1\C$\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" "C:\Documents and Settings\All Users\Application Data\VMware\VMware VirtualCenter\vpxd.cfg" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\06-copy-vcnode2.done" echo 8d7e250c016b99765df92ec6800d5febb65ec2d76770e15a373b2c90c78f2361
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
