@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-orders on this node, in place of one of that name
rem schtasks asks for the password of the account; nothing stores it here.
rem Exit codes: 0 done, 3 a step failed.
rem plan.json SHA-256 1f4fbe301bbdd0c117bd1473d2fc6c8cc364970274522b7d9c0de86f1c130623

if /i "%COMPUTERNAME%"=="TRI2" goto may_own
if /i "%COMPUTERNAME%"=="TRI3" goto may_own
goto may_not_own
:may_own
if not exist "C:\mscs-sync\mscs-sync.cmd" goto not_installed
schtasks /delete /tn mscs-sync-orders /f >nul 2>&1
schtasks /create /tn mscs-sync-orders /tr "C:\mscs-sync\mscs-sync.cmd" /sc minute /mo 15 /ru "CORP\svc-sync"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
:not_installed
echo Copy mscs-sync.cmd to C:\mscs-sync first; the scripts of the plan do so.
exit /b 3
:may_not_own
echo Only TRI2, TRI3 may own the group. The task belongs there.
exit /b 3
