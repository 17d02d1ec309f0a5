@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-acme on this node
rem schtasks asks for the password of the account; nothing stores it here.
rem plan.json SHA-256 c705b19a3f319631a09ba2c7f382559e5681ba2ac2f6ce284501fd4330fe87e6
schtasks /create /tn mscs-sync-acme /tr "C:\mscs-sync\mscs-sync.cmd" /sc minute /mo 30 /ru SYSTEM
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
