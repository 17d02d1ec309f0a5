@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-vc-data on this node
rem schtasks asks for the password of the account; nothing stores it here.
rem plan.json SHA-256 0bf58de450ed01920b30a53c9c3b6fe898c7e30899a99e92e0766304af0663c9
schtasks /create /tn mscs-sync-vc-data /tr "C:\mscs-sync\mscs-sync.cmd" /sc minute /mo 15 /ru "CORP\svc-vcsync"
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
