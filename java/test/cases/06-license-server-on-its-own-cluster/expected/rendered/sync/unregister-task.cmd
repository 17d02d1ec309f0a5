@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem unregister-task.cmd - deletes the task mscs-sync-vc-data on this node
rem The script and its log stay.
rem plan.json SHA-256 ccd91ddcd0ffeebeb00930fcbc695334d4fd2c7302ac1bc7f0611c3e0c0142f0
schtasks /delete /tn mscs-sync-vc-data /f
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
