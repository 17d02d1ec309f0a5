@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-acme on this node
rem schtasks asks for the password of the account; nothing stores it here.
rem plan.json SHA-256 ce132cfc5a5c8e53664ebe1a2db99a6c389e2fd4f5f2377657ea8e3bdcdb603d
schtasks /create /tn mscs-sync-acme /tr "C:\mscs-sync\mscs-sync.cmd" /sc minute /mo 30 /ru SYSTEM
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
