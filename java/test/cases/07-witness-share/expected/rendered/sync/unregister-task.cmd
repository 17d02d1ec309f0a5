@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem unregister-task.cmd - deletes the task mscs-sync-vc-data on this node
rem The script, its log and its records stay.
rem Exit codes: 0 done, 3 a step failed.
rem plan.json SHA-256 cd4c780ef7d6a3ca20099decaa7c513aebbec99bc77ddf29c828e64a9e0993b3

schtasks /delete /tn mscs-sync-vc-data /f
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
