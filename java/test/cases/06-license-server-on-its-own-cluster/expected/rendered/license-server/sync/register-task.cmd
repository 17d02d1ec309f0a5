@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-vc-licenses on this node
rem schtasks asks for the password of the account; nothing stores it here.
rem plan.json SHA-256 43856a83f4e136a0e8e31d6c71734724108b0d524d63761c25a10a83b45f8580
schtasks /create /tn mscs-sync-vc-licenses /tr "C:\mscs-sync\mscs-sync.cmd" /sc minute /mo 15 /ru "CORP\svc-vcsync"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
