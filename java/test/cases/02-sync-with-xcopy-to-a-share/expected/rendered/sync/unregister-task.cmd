@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem unregister-task.cmd - deletes the task mscs-sync-acme on this node
rem The script, its log and its records stay.
rem plan.json SHA-256 ead9a9e55c82d6fd2d79af1757824d4fcdb913d353660b99c10130bb94832ade
schtasks /delete /tn mscs-sync-acme /f
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
