@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-vc-licenses on this node
rem schtasks asks for the password of the account; nothing stores it here.
rem plan.json SHA-256 1b514554af4df3f3501674e9671ac313756115b5694ff9b99602623b668ec6ac
schtasks /create /tn mscs-sync-vc-licenses /tr "C:\mscs-sync-licenses\mscs-sync.cmd" /sc minute /mo 15 /ru "CORP\svc-vcsync"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
