@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem unregister-task.cmd - deletes the task mscs-sync-vc-data on this node
rem The script, its log and its records stay.
rem plan.json SHA-256 82a0f1af4ceb98101cad1d5474fe80b7a7abd418ac9afc90bd9db9dcc073b8a1
schtasks /delete /tn mscs-sync-vc-data /f
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
