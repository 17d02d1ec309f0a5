@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem unregister-task.cmd - deletes the task mscs-sync-vc-data on this node
rem The script, its log and its records stay.
rem plan.json SHA-256 5c7811fad7df358447e9a06577d3d25f36af841392d3c6aec65d15bd448f30e9
schtasks /delete /tn mscs-sync-vc-data /f
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
