@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem unregister-task.cmd - deletes the task mscs-sync-vc-data on this node
rem The script, its log and its records stay.
rem plan.json SHA-256 7a3531e753db2d30d46a4539e010286653de4d549bed739309ce14d3a6816758
schtasks /delete /tn mscs-sync-vc-data /f
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
