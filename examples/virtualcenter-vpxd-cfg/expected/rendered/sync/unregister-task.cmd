@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem unregister-task.cmd - deletes the task mscs-sync-vc-data on this node
rem The script, its log and its records stay.
rem Exit codes: 0 done, 3 a step failed.
rem plan.json SHA-256 6939366a83f7d006005a3b93a7e0e47b65f0f2f6a637d105033bb65d5985d843

schtasks /delete /tn mscs-sync-vc-data /f
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
