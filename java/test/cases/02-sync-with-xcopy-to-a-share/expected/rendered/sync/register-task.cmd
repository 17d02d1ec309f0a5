@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-acme on this node, in place of one of that name
rem schtasks asks for the password of the account; nothing stores it here.
rem Exit codes: 0 done, 3 a step failed.
rem plan.json SHA-256 d6c4e653332e662556d6e23796ea434be6f0ae629accf6eaabbaafe04360c540

if not exist "C:\mscs-sync\mscs-sync.cmd" goto not_installed
schtasks /delete /tn mscs-sync-acme /f >nul 2>&1
schtasks /create /tn mscs-sync-acme /tr "C:\mscs-sync\mscs-sync.cmd" /sc minute /mo 30 /ru SYSTEM
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
:not_installed
echo Copy mscs-sync.cmd to C:\mscs-sync first; the scripts of the plan do so.
exit /b 3
