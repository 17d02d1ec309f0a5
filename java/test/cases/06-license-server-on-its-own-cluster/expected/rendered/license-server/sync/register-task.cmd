@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-vc-licenses on this node, in place of one of that name
rem schtasks asks for the password of the account; nothing stores it here.
rem Exit codes: 0 done, 3 a step failed.
rem plan.json SHA-256 c1c239760b3f19cf0065a9282a31409510d1b1be1d85f41a0ce8e3117b6466ff

if not exist "C:\mscs-sync\mscs-sync.cmd" goto not_installed
schtasks /delete /tn mscs-sync-vc-licenses /f >nul 2>&1
schtasks /create /tn mscs-sync-vc-licenses /tr "C:\mscs-sync\mscs-sync.cmd" /sc minute /mo 15 /ru "CORP\svc-vcsync"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
:not_installed
echo Copy mscs-sync.cmd to C:\mscs-sync first; the scripts of the plan do so.
exit /b 3
