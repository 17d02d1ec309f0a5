@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem unregister-task.cmd - deletes the task mscs-sync-acme on this node
rem The script, its log and its records stay.
rem Exit codes: 0 done, 3 a step failed.
rem plan.json SHA-256 32c99090785ee8d60cb19ad74447016d42b36c6b44093afb06c94704addbd0d9

schtasks /delete /tn mscs-sync-acme /f
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
