@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-vc-data on this node
rem schtasks asks for the password of the account; nothing stores it here.
rem plan.json SHA-256 10f1f29f66f80b2c3927616d3de36966d35a7da5475c66477d1673d2b35801d9
schtasks /create /tn mscs-sync-vc-data /tr "C:\mscs-sync\mscs-sync.cmd" /sc minute /mo 15 /ru "CORP\svc-vcsync"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
