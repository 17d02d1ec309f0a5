@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-vc-data on this node
rem schtasks asks for the password of the account; nothing stores it here.
rem plan.json SHA-256 d31e7b22a8fc581c7bcf51a8ce77a7083dc9a03d4141f91c9274bc28c8d3c2f9
schtasks /create /tn mscs-sync-vc-data /tr "D:\mscs-sync\mscs-sync.cmd" /sc minute /mo 15 /ru "CORP\svc-vcsync"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
