@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-acme on this node
rem schtasks asks for the password of the account; nothing stores it here.
rem plan.json SHA-256 21be554a99216d4b3cb8f549dcd9b2b6802fdb308dddf5fdff827f26051f796c
schtasks /create /tn mscs-sync-acme /tr "C:\mscs-sync\mscs-sync.cmd" /sc minute /mo 30 /ru SYSTEM
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
