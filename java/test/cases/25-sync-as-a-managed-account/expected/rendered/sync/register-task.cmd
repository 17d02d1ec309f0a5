@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem register-task.cmd - registers the task mscs-sync-acme on this node, in place of one of that name
rem Active Directory keeps the password of the account.
rem Exit codes: 0 done, 3 a step failed.
rem plan.json SHA-256 99c542d5b515334ae15ba30f43352f8ff4292c5d5f19ff70056b0c63f58a3dcf

set "HERE=%~dp0"
if not exist "C:\mscs-sync\mscs-sync.cmd" goto not_installed
schtasks /delete /tn mscs-sync-acme /f >nul 2>&1
schtasks /create /tn mscs-sync-acme /xml "%HERE%task.xml" /ru "CORP\acme-sync$" /rp ""
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
exit /b 0
:failed
echo schtasks ended with code %RC%.
exit /b 3
:not_installed
echo Copy mscs-sync.cmd to C:\mscs-sync first; the scripts of the plan do so.
exit /b 3
