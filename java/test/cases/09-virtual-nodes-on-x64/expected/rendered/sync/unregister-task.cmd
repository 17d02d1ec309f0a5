@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem unregister-task.cmd - deletes the task mscs-sync-vc-data on this node
rem The script, its log and its records stay.
rem plan.json SHA-256 3fe8bfc423b74e5033bef206fa741b6806ea82a6a9ca0a396a50405fa5ff2dd0
schtasks /delete /tn mscs-sync-vc-data /f
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
