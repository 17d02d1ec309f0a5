@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem unregister-task.cmd - deletes the task mscs-sync-acme on this node
rem The script and its log stay.
rem plan.json SHA-256 ce132cfc5a5c8e53664ebe1a2db99a6c389e2fd4f5f2377657ea8e3bdcdb603d
schtasks /delete /tn mscs-sync-acme /f
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
