@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem unregister-task.cmd - deletes the task mscs-sync-orders on this node
rem The script, its log and its records stay.
rem plan.json SHA-256 0a16976ce348562f714f53a94c4b2d151f78fa091d9294be4e776be01d80fecb
schtasks /delete /tn mscs-sync-orders /f
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
