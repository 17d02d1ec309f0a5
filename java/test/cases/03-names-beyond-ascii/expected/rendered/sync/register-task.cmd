@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-daten on this node, in place of one of that name
rem schtasks asks for the password of the account; nothing stores it here.
rem Exit codes: 0 done, 3 a step failed.
rem plan.json SHA-256 3c3753f277153e5cedea7d9c3e2cc6a4684e398f978b640c1a4b7fb6d7aae76a

if not exist "C:\mscs-sync\mscs-sync.cmd" goto not_installed
schtasks /delete /tn mscs-sync-daten /f >nul 2>&1
schtasks /create /tn mscs-sync-daten /tr "C:\mscs-sync\mscs-sync.cmd" /sc minute /mo 30 /ru "CORP\svc-sync"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
:not_installed
echo Copy mscs-sync.cmd to C:\mscs-sync first; the scripts of the plan do so.
exit /b 3
