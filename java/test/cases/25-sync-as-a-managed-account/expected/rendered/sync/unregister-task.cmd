@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem unregister-task.cmd - deletes the task mscs-sync-acme on this node
rem The script, its log and its records stay.
rem plan.json SHA-256 a4a9cefb8bf10234a04027db35826f509ee878f6dc60c5ba0cc6a24f8a57772e
schtasks /delete /tn mscs-sync-acme /f
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
