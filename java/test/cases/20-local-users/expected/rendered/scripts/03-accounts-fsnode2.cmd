@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem 03-accounts-fsnode2.cmd - Synchronise the secondary node (steps 6b/app-operators/local-group-on-fsnode2 to 6b/appoperator/join-users-on-fsnode2)
rem Run it on FSNODE2 at a command prompt of an administrator. One step alone: /step ID
rem It may be run again at any time: what is done already is left as it is.
rem Exit codes: 0 done, 1 wrong arguments, 3 a step failed, 5 refused before anything was changed.
rem plan.json SHA-256 f7d73b42c2afefcd05805688141c2eabcb3e8cfbc599f3365a2ff5078a9e6c1b

set "SCRIPT=03-accounts-fsnode2"
set "HERE=%~dp0..\"
set "RECORDS=%SystemRoot%\Cluster\mscs-planner\f7d73b42c2afefcd"
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
if /i not "%COMPUTERNAME%"=="FSNODE2" goto wrong_node
reg query "HKU\S-1-5-19" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_rights
if /i not "%ONLY%"=="" goto first_time
set "WHO=04-online-fsnode1 on FSNODE1"
if exist "\\FSNODE1\admin$\Cluster\mscs-planner\f7d73b42c2afefcd\04-online-fsnode1.done" goto passed
:first_time
set "WHO=FSNODE1"
if not exist "\\FSNODE1\admin$\Cluster" goto unseen
set "WHO=02-accounts-fsnode1 on FSNODE1"
if not exist "\\FSNODE1\admin$\Cluster\mscs-planner\f7d73b42c2afefcd\02-accounts-fsnode1.done" goto not_yet
if not exist "%RECORDS%" md "%RECORDS%"
if not exist "%RECORDS%" goto no_records
>"%RECORDS%\03-accounts-fsnode2.started" echo f7d73b42c2afefcd05805688141c2eabcb3e8cfbc599f3365a2ff5078a9e6c1b
findstr /l /c:f7d73b42c2afefcd05805688141c2eabcb3e8cfbc599f3365a2ff5078a9e6c1b "%RECORDS%\03-accounts-fsnode2.started" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto no_records

:s01
if defined ONLY if /i not "%ONLY%"=="6b/app-operators/local-group-on-fsnode2" goto s02
set "STEP=6b/app-operators/local-group-on-fsnode2"
set "RECORD=%RECORDS%\6b.app-operators.local-group-on-fsnode2"
set "RAN=1"
echo [1/7] Make sure that the local group ^"App Operators^" is on FSNODE2
if exist "%RECORD%.was-absent" goto s01_1
if exist "%RECORD%.was-present" goto s01_1
set "TOOL=net"
net localgroup "App Operators" >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==2 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s01_2
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s01_1
:s01_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s01_1
set "TOOL=net"
net localgroup "App Operators" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s01_4
if not %RC%==2 goto failed
set "TOOL=net"
net localgroup "App Operators" /add
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
goto s01_3
:s01_4
echo     the group is there already
:s01_3

:s02
if defined ONLY if /i not "%ONLY%"=="6b/users/local-group-on-fsnode2" goto s03
set "STEP=6b/users/local-group-on-fsnode2"
set "RECORD=%RECORDS%\6b.users.local-group-on-fsnode2"
set "RAN=1"
echo [2/7] Make sure that the local group ^"Users^" is on FSNODE2
if exist "%RECORD%.was-absent" goto s02_1
if exist "%RECORD%.was-present" goto s02_1
set "TOOL=net"
net localgroup Users >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==2 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s02_2
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s02_1
:s02_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s02_1
set "TOOL=net"
net localgroup Users >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s02_4
if not %RC%==2 goto failed
set "WHY=Windows has the group Users under another name in this language. Write that name into the spec."
goto failed
:s02_4
echo     the group is there already
:s02_3

:s03
if defined ONLY if /i not "%ONLY%"=="6b/appauditor/local-user-on-fsnode2" goto s04
set "STEP=6b/appauditor/local-user-on-fsnode2"
set "RECORD=%RECORDS%\6b.appauditor.local-user-on-fsnode2"
set "RAN=1"
echo [3/7] Make the local user appauditor on FSNODE2
if exist "%RECORD%.was-absent" goto s03_1
if exist "%RECORD%.was-present" goto s03_1
set "TOOL=net"
net user appauditor >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==2 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s03_2
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s03_1
:s03_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s03_1
set "TOOL=net"
net user appauditor >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_4
if not %RC%==2 goto failed
echo     type a password, twice; it is not shown, and nothing keeps it
set "TOOL=net"
net user appauditor * /add
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=net"
net user appauditor >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s03_3
if not %RC%==2 goto failed
set "WHY=The user appauditor was not made on FSNODE2."
goto failed
:s03_4
echo     the user is there already; its password is not touched
:s03_3

:s04
if defined ONLY if /i not "%ONLY%"=="6b/appauditor/join-app-operators-on-fsnode2" goto s05
set "STEP=6b/appauditor/join-app-operators-on-fsnode2"
set "RECORD=%RECORDS%\6b.appauditor.join-app-operators-on-fsnode2"
set "RAN=1"
echo [4/7] Add appauditor to the local group ^"App Operators^" on FSNODE2
set "TOOL=net"
net localgroup "App Operators" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
if exist "%RECORD%.was-absent" goto s04_1
if exist "%RECORD%.was-present" goto s04_1
set "TOOL=findstr"
findstr /i /r /c:"^appauditor *$" "%RECORD%.now" >nul 2>&1
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
set "TOOL=findstr"
findstr /i /r /c:"^appauditor *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_4
if not %RC%==1 goto failed
set "TOOL=net"
net localgroup "App Operators" appauditor /add
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=net"
net localgroup "App Operators" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^appauditor *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s04_3
if not %RC%==1 goto failed
set "WHY=appauditor is not listed in the group App Operators."
goto failed
:s04_4
echo     it is a member already
:s04_3

:s05
if defined ONLY if /i not "%ONLY%"=="6b/appoperator/local-user-on-fsnode2" goto s06
set "STEP=6b/appoperator/local-user-on-fsnode2"
set "RECORD=%RECORDS%\6b.appoperator.local-user-on-fsnode2"
set "RAN=1"
echo [5/7] Make the local user appoperator on FSNODE2
if exist "%RECORD%.was-absent" goto s05_1
if exist "%RECORD%.was-present" goto s05_1
set "TOOL=net"
net user appoperator >"%RECORD%.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.txt" goto unrecorded
if not %RC%==0 if not %RC%==2 goto failed
for %%a in ("%RECORD%.txt") do if %%~za LSS 1 goto unrecorded
if %RC%==0 goto s05_2
>"%RECORD%.was-absent" echo absent
if not exist "%RECORD%.was-absent" goto unrecorded
goto s05_1
:s05_2
>"%RECORD%.was-present" echo present
if not exist "%RECORD%.was-present" goto unrecorded
:s05_1
set "TOOL=net"
net user appoperator >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_4
if not %RC%==2 goto failed
echo     type the password that appoperator has on FSNODE1, twice; it is not shown, and nothing keeps it
set "TOOL=net"
net user appoperator * /add
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=net"
net user appoperator >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s05_3
if not %RC%==2 goto failed
set "WHY=The user appoperator was not made on FSNODE2."
goto failed
:s05_4
echo     the user is there already; its password is not touched
:s05_3

:s06
if defined ONLY if /i not "%ONLY%"=="6b/appoperator/join-app-operators-on-fsnode2" goto s07
set "STEP=6b/appoperator/join-app-operators-on-fsnode2"
set "RECORD=%RECORDS%\6b.appoperator.join-app-operators-on-fsnode2"
set "RAN=1"
echo [6/7] Add appoperator to the local group ^"App Operators^" on FSNODE2
set "TOOL=net"
net localgroup "App Operators" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
if exist "%RECORD%.was-absent" goto s06_1
if exist "%RECORD%.was-present" goto s06_1
set "TOOL=findstr"
findstr /i /r /c:"^appoperator *$" "%RECORD%.now" >nul 2>&1
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
set "TOOL=findstr"
findstr /i /r /c:"^appoperator *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_4
if not %RC%==1 goto failed
set "TOOL=net"
net localgroup "App Operators" appoperator /add
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=net"
net localgroup "App Operators" >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^appoperator *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s06_3
if not %RC%==1 goto failed
set "WHY=appoperator is not listed in the group App Operators."
goto failed
:s06_4
echo     it is a member already
:s06_3

:s07
if defined ONLY if /i not "%ONLY%"=="6b/appoperator/join-users-on-fsnode2" goto finish
set "STEP=6b/appoperator/join-users-on-fsnode2"
set "RECORD=%RECORDS%\6b.appoperator.join-users-on-fsnode2"
set "RAN=1"
echo [7/7] Add appoperator to the local group ^"Users^" on FSNODE2
set "TOOL=net"
net localgroup Users >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
if exist "%RECORD%.was-absent" goto s07_1
if exist "%RECORD%.was-present" goto s07_1
set "TOOL=findstr"
findstr /i /r /c:"^appoperator *$" "%RECORD%.now" >nul 2>&1
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
set "TOOL=findstr"
findstr /i /r /c:"^appoperator *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_4
if not %RC%==1 goto failed
set "TOOL=net"
net localgroup Users appoperator /add
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "TOOL=net"
net localgroup Users >"%RECORD%.now" 2>&1
set "RC=%ERRORLEVEL%"
if not exist "%RECORD%.now" goto unrecorded
if not %RC%==0 goto failed
for %%a in ("%RECORD%.now") do if %%~za LSS 1 goto unrecorded
set "TOOL=findstr"
findstr /i /r /c:"^appoperator *$" "%RECORD%.now" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto s07_3
if not %RC%==1 goto failed
set "WHY=appoperator is not listed in the group Users."
goto failed
:s07_4
echo     it is a member already
:s07_3

:finish
if /i "%RAN%"=="" goto unknown_step
if /i not "%ONLY%"=="" goto said
>"%RECORDS%\03-accounts-fsnode2.done" echo f7d73b42c2afefcd05805688141c2eabcb3e8cfbc599f3365a2ff5078a9e6c1b
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
echo REFUSED: this is %COMPUTERNAME%; this script is for FSNODE2. Nothing was changed.
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
