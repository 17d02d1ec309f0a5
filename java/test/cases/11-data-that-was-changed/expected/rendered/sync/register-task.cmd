@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-vc-data on this node
rem schtasks asks for the password of the account; nothing stores it here.
rem plan.json SHA-256 0823e7ee5405ca27a6f4105bfcc8a0ab9c2686a662015bae47dd8d1dcff159ba
schtasks /create /tn mscs-sync-vc-data /tr "C:\mscs-sync\mscs-sync.cmd" /sc minute /mo 15 /ru "CORP\svc-vcsync"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
