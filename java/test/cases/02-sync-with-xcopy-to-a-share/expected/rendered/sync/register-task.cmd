@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-acme on this node
rem schtasks asks for the password of the account; nothing stores it here.
rem plan.json SHA-256 a38e4fa24bff6ba16e0114f718dccb9e666329edc12a69b802f37358e66c9a27
schtasks /create /tn mscs-sync-acme /tr "C:\mscs-sync\mscs-sync.cmd" /sc minute /mo 30 /ru SYSTEM
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
