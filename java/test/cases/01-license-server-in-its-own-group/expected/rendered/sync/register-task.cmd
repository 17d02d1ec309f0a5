@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-vc-data on this node
rem schtasks asks for the password of the account; nothing stores it here.
rem plan.json SHA-256 da132285309074897910bdf4992dcf7fa7dc18c424d205fa10865dfccbbe84ca
schtasks /create /tn mscs-sync-vc-data /tr "C:\mscs-sync\mscs-sync.cmd" /sc minute /mo 15 /ru "CORP\svc-vcsync"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
