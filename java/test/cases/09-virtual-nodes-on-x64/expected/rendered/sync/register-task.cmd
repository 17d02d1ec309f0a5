@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-vc-data on this node, in place of one of that name
rem schtasks asks for the password of the account; nothing stores it here.
rem Exit codes: 0 done, 3 a step failed.
rem plan.json SHA-256 1b62dd7e5bbc888f5d086f7faedc71443f41d69cd27f7e04291c2c141ed48387

if not exist "D:\mscs-sync\mscs-sync.cmd" goto not_installed
schtasks /delete /tn mscs-sync-vc-data /f >nul 2>&1
schtasks /create /tn mscs-sync-vc-data /tr "D:\mscs-sync\mscs-sync.cmd" /sc minute /mo 15 /ru "CORP\svc-vcsync"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
:not_installed
echo Copy mscs-sync.cmd to D:\mscs-sync first; the scripts of the plan do so.
exit /b 3
