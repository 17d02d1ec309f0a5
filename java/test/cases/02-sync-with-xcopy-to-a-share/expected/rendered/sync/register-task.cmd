@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-acme on this node
rem schtasks asks for the password of the account; nothing stores it here.
rem plan.json SHA-256 42d3b1ed8088535e6ccfb1d7c1e2c0465842034a305453a1f059ef7ca2a262b3
schtasks /create /tn mscs-sync-acme /tr "C:\mscs-sync\mscs-sync.cmd" /sc minute /mo 30 /ru SYSTEM
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
