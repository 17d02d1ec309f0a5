@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-vc-licenses on this node
rem schtasks asks for the password of the account; nothing stores it here.
rem plan.json SHA-256 22d54eba1e661e01995f058af9feb2f00d2f30f507fa5fe1a2ede6524d7d6401
schtasks /create /tn mscs-sync-vc-licenses /tr "C:\mscs-sync-licenses\mscs-sync.cmd" /sc minute /mo 15 /ru "CORP\svc-vcsync"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
