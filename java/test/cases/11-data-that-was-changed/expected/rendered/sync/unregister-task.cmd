@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem unregister-task.cmd - deletes the task mscs-sync-vc-data on this node
rem The script, its log and its records stay.
rem Exit codes: 0 done, 3 a step failed.
rem plan.json SHA-256 5b0c65e4bc603a17c9ddeea07b464f94faee649e65f4c08c2004a3af867ef808

schtasks /delete /tn mscs-sync-vc-data /f
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
