@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem unregister-task.cmd - deletes the task mscs-sync-vc-licenses on this node
rem The script, its log and its records stay.
rem plan.json SHA-256 26375951c2779ce546e3e707ab92763932c7bfa02af828a2b7756c00463480c6
schtasks /delete /tn mscs-sync-vc-licenses /f
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
