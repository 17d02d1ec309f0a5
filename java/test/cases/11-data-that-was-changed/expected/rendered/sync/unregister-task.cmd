@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem unregister-task.cmd - deletes the task mscs-sync-vc-data on this node
rem The script, its log and its records stay.
rem plan.json SHA-256 9413407655eed101ff61396ccac285d63e3cc9038d1213ea1a12ad9602d09a0e
schtasks /delete /tn mscs-sync-vc-data /f
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
