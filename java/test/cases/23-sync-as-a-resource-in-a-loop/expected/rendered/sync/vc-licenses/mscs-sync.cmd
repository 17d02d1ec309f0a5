@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem mscs-sync.cmd - keeps files of the group LS Group in step (sync job vc-licenses)
rem It runs on every node. It copies only on the node that owns the group, to the others, and only when the other node
rem is as the last sync left it. It never mirrors; files that this node has no more are removed there only within a budget.
rem   mscs-sync.cmd               one run
rem   mscs-sync.cmd /list         compares only, and lists what would be copied
rem   mscs-sync.cmd /accept ITEM  after a conflict: this node is right; what the other one has is put aside there first
rem   mscs-sync.cmd /loop         run after run, until this node owns the group no more or mscs-sync.stop is here
rem   mscs-sync.cmd /once         compares, waits for the quiet time, and runs once
rem Exit codes: 1 wrong use; otherwise the result in the last line, MSCS-SYNC result=...
rem   0 ok
rem   0 quiet
rem   0 listed
rem   0 not-owner
rem   3 failed
rem   4 unknown-owner
rem   5 busy
rem   6 changed
rem   7 conflict
rem   10 no-source
rem   11 no-target
rem   13 vetoed
rem   12 moved
rem Here are also: mscs-sync.log (renamed at 1 MB), running.txt (the screen of the run that goes on), result.txt and good.txt
rem (the last line of the last run and of the last good one), state (what the nodes had after the last sync).
rem plan.json SHA-256 fcf4b0fb48fb5aecaeaa2d4e739f6d9aa791136e5a0b09d19dff0b58bc5cb0a9

set "LOG=C:\mscs-sync-licenses\mscs-sync.log"
set "RESULT=ok"
set "EXIT=0"
set "AT=item=- to=- code=0"
if /i "%~1"=="/ask" goto ask
if /i "%~1"=="/run" goto run
if /i "%~1"=="/times" goto times
set "HERE=%~dp0"
if /i not "%HERE%"=="C:\mscs-sync-licenses\" goto elsewhere
set "MODE=%~1"
set "ONLY=%~2"
if /i "%MODE%"=="/list" goto list
if /i "%MODE%"=="/accept" goto accept
if /i not "%ONLY%"=="" goto usage
if /i "%MODE%"=="/pass" goto start
if /i "%MODE%"=="/loop" goto loop
if /i "%MODE%"=="/once" goto once
if /i not "%MODE%"=="" goto usage
set "MODE=/pass"
goto start
:list
if /i "%ONLY%"=="" goto start
:accept
if /i "%ONLY%"=="licenses" goto start
goto usage

rem One run at a time: whoever runs holds its screen open.
:start
del /q "C:\mscs-sync-licenses\running.txt" >nul 2>&1
if exist "C:\mscs-sync-licenses\running.txt" goto busy
>"C:\mscs-sync-licenses\running.txt" echo room
set "WAS="
for /f "usebackq tokens=1" %%a in ("C:\mscs-sync-licenses\running.txt") do set "WAS=%%a"
if /i not "%WAS%"=="room" goto busy
del /q "C:\mscs-sync-licenses\result.txt" >nul 2>&1
cmd /d /c C:\mscs-sync-licenses\mscs-sync.cmd /run >"C:\mscs-sync-licenses\running.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto busy
type "C:\mscs-sync-licenses\running.txt"
type "C:\mscs-sync-licenses\result.txt"
exit /b %RC%
:busy
set "RESULT=busy"
set "EXIT=5"
set "WAS=busy"
goto last_line

:usage
echo Usage: mscs-sync.cmd, mscs-sync.cmd /list, or mscs-sync.cmd /accept ITEM
echo Items: licenses
exit /b 1
:elsewhere
echo This is not the installed script. Run C:\mscs-sync-licenses\mscs-sync.cmd instead; the scripts of the plan install it.
exit /b 1
:times
for /f "usebackq delims=" %%a in ("%NAMES%") do echo %%~za %%~ta %%~nxa
exit /b 0

rem Run after run. The group has just come online here, so the first runs only compare.
:loop
>"C:\mscs-sync-licenses\quiet.txt" echo 2
:next_pass
if exist "C:\mscs-sync-licenses\mscs-sync.stop" goto stopped
cmd /d /c C:\mscs-sync-licenses\mscs-sync.cmd /pass >"C:\mscs-sync-licenses\pass.txt" 2>&1
set "LAST="
if not exist "C:\mscs-sync-licenses\result.txt" goto rest
for /f "usebackq tokens=1,2" %%a in ("C:\mscs-sync-licenses\result.txt") do set "LAST=%%b"
if /i "%LAST%"=="result=not-owner" goto stopped
:rest
ping -n 601 127.0.0.1 >nul 2>&1
goto next_pass
:stopped
exit /b 0

rem One run, behind the quiet time.
:once
>"C:\mscs-sync-licenses\quiet.txt" echo 2
cmd /d /c C:\mscs-sync-licenses\mscs-sync.cmd /list >"C:\mscs-sync-licenses\pass.txt" 2>&1
ping -n 1201 127.0.0.1 >nul 2>&1
del /q "C:\mscs-sync-licenses\quiet.txt" >nul 2>&1
cmd /d /c C:\mscs-sync-licenses\mscs-sync.cmd /pass >"C:\mscs-sync-licenses\pass.txt" 2>&1
exit /b 0

rem The helper that asks the cluster.
:ask
cluster /cluster:VCCLUSTER group "LS Group" >"C:\mscs-sync-licenses\owner.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto asked
cluster /cluster:VCCLUSTER group /node:"%COMPUTERNAME%" >"C:\mscs-sync-licenses\owner.txt" 2>&1
set "RC=%ERRORLEVEL%"
:asked
>"C:\mscs-sync-licenses\owner-new.txt" echo %RC%
move /y "C:\mscs-sync-licenses\owner-new.txt" "C:\mscs-sync-licenses\owner-code.txt" >nul 2>&1
exit /b 0

rem The run itself. A long log is renamed; renamed ones go after 30 days.
:run
if not exist "%LOG%" goto logged
for %%a in ("%LOG%") do if %%~za GEQ 1000000 goto rename
goto logged
:rename
set "N=0"
:next_log
set /a N=N+1
set "OLD=C:\mscs-sync-licenses\mscs-sync-%N%.log"
if exist "%OLD%" goto next_log
move /y "%LOG%" "%OLD%" >nul 2>&1
forfiles /p "C:\mscs-sync-licenses" /m mscs-sync-*.log /d -30 /c "cmd /c del /q @path" >nul 2>&1
:logged
if not exist "C:\mscs-sync-licenses\work" md "C:\mscs-sync-licenses\work"
if not exist "C:\mscs-sync-licenses\state" md "C:\mscs-sync-licenses\state"
>>"%LOG%" echo %DATE% %TIME% %COMPUTERNAME% %MODE% %ONLY%
set "THEN=first"
set "COPY=yes"
set "WORST=0"
set "TOTAL=0"
set "TO=-"
set "ITEM=-"
set "RC=0"
set "WAS=run"
if /i not "%MODE%"=="/list" goto question
set "COPY=no"
set "RESULT=listed"

rem Who owns the group? THEN says where an owner goes on.
:question
del /q "C:\mscs-sync-licenses\owner.txt" >nul 2>&1
if exist "C:\mscs-sync-licenses\owner.txt" goto unknown_owner
del /q "C:\mscs-sync-licenses\owner-code.txt" >nul 2>&1
if exist "C:\mscs-sync-licenses\owner-code.txt" goto unknown_owner
start "" /b cmd /d /c C:\mscs-sync-licenses\mscs-sync.cmd /ask
set "N=0"
:wait
if exist "C:\mscs-sync-licenses\owner-code.txt" goto answered
set /a N=N+1
if %N% GEQ 60 goto unknown_owner
ping -n 2 127.0.0.1 >nul 2>&1
goto wait
:answered
set "RC=1"
for /f "usebackq tokens=1" %%a in ("C:\mscs-sync-licenses\owner-code.txt") do set "RC=%%a"
if not %RC%==0 goto unknown_owner
findstr /i /b /l /c:"LS Group             %COMPUTERNAME% " "C:\mscs-sync-licenses\owner.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto not_here
if not %RC%==0 goto unknown_owner
if /i "%THEN%"=="copy" goto copy

rem The owner. In the quiet time after a failover it compares and copies nothing.
:owner
if /i not "%MODE%"=="/pass" goto loud
if not exist "C:\mscs-sync-licenses\quiet.txt" goto loud
set "QUIET=2"
for /f "usebackq tokens=1" %%a in ("C:\mscs-sync-licenses\quiet.txt") do set "QUIET=%%a"
if /i "%QUIET%"=="0" goto loud
set /a QUIET=QUIET-1
>"C:\mscs-sync-licenses\quiet.txt" echo %QUIET%
set "RESULT=quiet"
set "COPY=no"
:loud

rem Every other node in turn.
set "NODE=0"
:next_node
set /a NODE=NODE+1
if /i "%NODE%"=="1" goto node_1
if /i "%NODE%"=="2" goto node_2
goto done
:node_1
if /i "%COMPUTERNAME%"=="VCNODE1" goto next_node
set "TO=VCNODE1"
goto reach
:node_2
if /i "%COMPUTERNAME%"=="VCNODE2" goto next_node
set "TO=VCNODE2"
goto reach

rem Every item to that node.
:reach
set "ITEM=-"
set "RC=0"
set "NUMBER=0"
if not exist "\\%TO%\C$\mscs-sync-licenses\mscs-sync.cmd" goto no_target
:next_item
set /a NUMBER=NUMBER+1
if /i "%NUMBER%"=="1" goto item_1
goto next_node

rem Flex license files; a running license server reads them when its resource is restarted
:item_1
if defined ONLY if /i not "%ONLY%"=="licenses" goto next_item
set "ITEM=licenses"
set "SRC=C:\Program Files\VMware\VMware License Server\Licenses"
set "DST=\\%TO%\C$\Program Files\VMware\VMware License Server\Licenses"
set "ALARM=no"
set "BUDGET=0"
set "FROM=%SRC%"
set "BACK=%DST%"
set "INTO=%DST%"
set "HOME=%SRC%"
set DEEP=/e
set HOW=/i /h /r /k /y
set "SINGLE=no"
if not exist "C:\Program Files\VMware\VMware License Server\Licenses" goto no_source
if /i "%SystemRoot%"=="C:\Program Files\VMware\VMware License Server\Licenses" goto vetoed
if /i "%ProgramFiles%"=="C:\Program Files\VMware\VMware License Server\Licenses" goto vetoed
goto compare

rem What is here, what is there, and what differs.
:compare
set "RC=0"
set "AFTER=judged"
set "ADOPT=no"
set "EXTRA=0"
set "BEHIND=0"
set "EVIDENCE=C:\mscs-sync-licenses\work\behind.txt"
set "STATE=C:\mscs-sync-licenses\state\%ITEM%-%TO%.txt"
set "PENDING=C:\mscs-sync-licenses\state\%ITEM%-%TO%-pending.txt"
set "CONFLICT=C:\mscs-sync-licenses\conflict-%ITEM%-%TO%.txt"
set "THERE=\\%TO%\C$\mscs-sync-licenses\state\%ITEM%-%COMPUTERNAME%.txt"
set NEWER=/d
if /i not "%MODE%"=="/accept" goto list_both
set NEWER=
:list_both
set "SOURCES=0"
if /i "%SINGLE%"=="yes" goto src_listed_names
dir /b /s /a-d "%FROM%" >"C:\mscs-sync-licenses\work\src-names.txt" 2>&1
set "RC=%ERRORLEVEL%"
>"C:\mscs-sync-licenses\work\src.txt" echo.
if %RC%==1 goto src_listed
:src_listed_names
set "NAMES=C:\mscs-sync-licenses\work\src-names.txt"
cmd /d /c C:\mscs-sync-licenses\mscs-sync.cmd /times >"C:\mscs-sync-licenses\work\src.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
for /f "usebackq" %%a in ("C:\mscs-sync-licenses\work\src.txt") do set /a SOURCES=SOURCES+1
:src_listed
set "TARGETS=0"
>"C:\mscs-sync-licenses\work\dst.txt" echo.
if exist "%BACK%" goto target_listed_there
if exist "\\%TO%\C$\mscs-sync-licenses\mscs-sync.cmd" goto target_listed
goto no_target
:target_listed_there
set "TARGETS=0"
if /i "%SINGLE%"=="yes" goto target_listed_times_names
dir /b /s /a-d "%BACK%" >"C:\mscs-sync-licenses\work\dst-names.txt" 2>&1
set "RC=%ERRORLEVEL%"
>"C:\mscs-sync-licenses\work\dst.txt" echo.
if %RC%==1 goto target_listed_times
:target_listed_times_names
set "NAMES=C:\mscs-sync-licenses\work\dst-names.txt"
cmd /d /c C:\mscs-sync-licenses\mscs-sync.cmd /times >"C:\mscs-sync-licenses\work\dst.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
for /f "usebackq" %%a in ("C:\mscs-sync-licenses\work\dst.txt") do set /a TARGETS=TARGETS+1
:target_listed_times
:target_listed
if /i not "%SOURCES%"=="0" goto differences
if /i "%TARGETS%"=="0" goto same
goto no_source
:differences
xcopy "%FROM%" "%INTO%" %DEEP% %NEWER% /i /h /y /l >"C:\mscs-sync-licenses\work\list.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 2 goto failed
findstr /l /c:"\\\\" "C:\mscs-sync-licenses\work\list.txt" >"C:\mscs-sync-licenses\work\waiting.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 2 goto failed
set "WAITING=0"
for /f "usebackq" %%a in ("C:\mscs-sync-licenses\work\waiting.txt") do set /a WAITING=WAITING+1
if /i "%TARGETS%"=="0" goto watch
xcopy "%BACK%" "%HOME%" %DEEP% /d /u /i /h /y /l >"C:\mscs-sync-licenses\work\list.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 2 goto failed
findstr /l /c:"\\\\" "C:\mscs-sync-licenses\work\list.txt" >"C:\mscs-sync-licenses\work\behind.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 2 goto failed
set "BEHIND=0"
for /f "usebackq" %%a in ("C:\mscs-sync-licenses\work\behind.txt") do set /a BEHIND=BEHIND+1

rem A watched item is never copied.
:watch
if /i not "%ALARM%"=="yes" goto judge
if /i not "%WAITING%"=="0" goto changed
if /i not "%BEHIND%"=="0" goto changed
goto same

rem Is the other node as the last sync left it?
:judge
if /i "%MODE%"=="/accept" goto accepted
if exist "%STATE%" goto known

rem No record of a last sync: then nothing over there may be replaced, and nothing is removed.
if /i not "%BEHIND%"=="0" goto conflict
xcopy "%FROM%" "%INTO%" %DEEP% /d /u /i /h /y /l >"C:\mscs-sync-licenses\work\list.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 2 goto failed
findstr /l /c:"\\\\" "C:\mscs-sync-licenses\work\list.txt" >"C:\mscs-sync-licenses\work\replaced.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 2 goto failed
set "OVER=0"
for /f "usebackq" %%a in ("C:\mscs-sync-licenses\work\replaced.txt") do set /a OVER=OVER+1
set "EVIDENCE=C:\mscs-sync-licenses\work\replaced.txt"
if /i not "%OVER%"=="0" goto conflict
:accepted
set "ADOPT=yes"
set "BUDGET=0"
goto decide
:known
fc /l "%STATE%" "C:\mscs-sync-licenses\work\dst.txt" >"C:\mscs-sync-licenses\work\changed.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto unchanged
if not %RC%==1 goto failed
set "EVIDENCE=C:\mscs-sync-licenses\work\changed.txt"
set "ADOPT=yes"
set "KNOWN=C:\mscs-sync-licenses\work\src.txt"
set "LINES=C:\mscs-sync-licenses\work\dst.txt"
if /i not "%WAITING%"=="0" goto interrupted
if /i "%BEHIND%"=="0" goto strangers

rem It differs. Was a sync of this node interrupted? Then it has as many files as before, or more.
:interrupted
if not exist "%PENDING%" goto conflict
set "N=0"
for /f "usebackq" %%a in ("%STATE%") do set /a N=N+1
if %N% GTR %TARGETS% goto conflict

rem Every file over there must be one that this node has, or had when a sync was interrupted, or one of the last sync.
:strangers
findstr /r /c:"[0-9]" "%KNOWN%" >"C:\mscs-sync-licenses\work\known.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
findstr /v /x /i /l /g:"C:\mscs-sync-licenses\work\known.txt" "%LINES%" >"C:\mscs-sync-licenses\work\strange-1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 2 goto failed
set "LINES=C:\mscs-sync-licenses\work\strange-1.txt"
set "EVIDENCE=C:\mscs-sync-licenses\work\strange-1.txt"
set "N=0"
for /f "usebackq" %%a in ("C:\mscs-sync-licenses\work\strange-1.txt") do set /a N=N+1
if /i "%N%"=="0" goto all_known
if not exist "%PENDING%" goto of_last_sync
findstr /r /c:"[0-9]" "%PENDING%" >"C:\mscs-sync-licenses\work\known.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
findstr /v /x /i /l /g:"C:\mscs-sync-licenses\work\known.txt" "%LINES%" >"C:\mscs-sync-licenses\work\strange-2.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 2 goto failed
set "LINES=C:\mscs-sync-licenses\work\strange-2.txt"
set "EVIDENCE=C:\mscs-sync-licenses\work\strange-2.txt"
set "N=0"
for /f "usebackq" %%a in ("C:\mscs-sync-licenses\work\strange-2.txt") do set /a N=N+1
if /i "%N%"=="0" goto all_known
:of_last_sync
set "N=0"
for /f "usebackq" %%a in ("%STATE%") do set /a N=N+1
if /i "%N%"=="0" goto conflict
findstr /r /c:"[0-9]" "%STATE%" >"C:\mscs-sync-licenses\work\known.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
findstr /v /x /i /l /g:"C:\mscs-sync-licenses\work\known.txt" "%LINES%" >"C:\mscs-sync-licenses\work\strange-3.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 2 goto failed
set "LINES=C:\mscs-sync-licenses\work\strange-3.txt"
set "EVIDENCE=C:\mscs-sync-licenses\work\strange-3.txt"
set "N=0"
for /f "usebackq" %%a in ("C:\mscs-sync-licenses\work\strange-3.txt") do set /a N=N+1
if /i "%N%"=="0" goto all_known
goto conflict
:all_known
if /i "%AFTER%"=="now_there" goto now_there

rem Known. A file that is newer over there all the same was restored there, or a clock is wrong.
:unchanged
set "EVIDENCE=C:\mscs-sync-licenses\work\behind.txt"
if /i not "%BEHIND%"=="0" goto conflict
:decide
if /i not "%WAITING%"=="0" goto work
if /i "%ADOPT%"=="yes" goto work
if not exist "%THERE%" goto work
fc /l "C:\mscs-sync-licenses\work\src.txt" "%THERE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto same

rem Something is to be done. How many files would be removed?
:work
if /i "%COPY%"=="yes" goto adopt
for /f "usebackq" %%a in ("C:\mscs-sync-licenses\work\waiting.txt") do set /a TOTAL=TOTAL+1
echo %ITEM% to %TO%: %WAITING% to copy, %EXTRA% to remove; nothing was copied
type "C:\mscs-sync-licenses\work\waiting.txt"
goto next_item
:same
echo %ITEM% to %TO%: in step
goto next_item

rem What the other node has is what this node knows of it now.
:adopt
if /i not "%ADOPT%"=="yes" goto adopted
copy /y /b "C:\mscs-sync-licenses\work\dst.txt" "C:\mscs-sync-licenses\work\state.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
if /i "%MODE%"=="/accept" goto adopted
move /y "C:\mscs-sync-licenses\work\state.txt" "%STATE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:adopted
if /i "%WAITING%"=="0" goto copied
set "THEN=copy"
goto question

rem Still the owner: copy, then look whether anything is left.
:copy
if /i not "%MODE%"=="/accept" goto copy_now
set "N=0"
:next_aside
set /a N=N+1
set "ASIDE=\\%TO%\C$\mscs-sync-licenses\aside\%ITEM%-%N%"
if exist "%ASIDE%" goto next_aside
if /i "%TARGETS%"=="0" goto put_aside
if not exist "%ASIDE%" md "%ASIDE%"
xcopy "%BACK%" "%ASIDE%" %DEEP% %HOW% >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 2 goto failed
:put_aside
move /y "C:\mscs-sync-licenses\work\state.txt" "%STATE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:copy_now
copy /y /b "C:\mscs-sync-licenses\work\src.txt" "C:\mscs-sync-licenses\work\pending.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
move /y "C:\mscs-sync-licenses\work\pending.txt" "%PENDING%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
for /f "usebackq" %%a in ("C:\mscs-sync-licenses\work\waiting.txt") do set /a TOTAL=TOTAL+1
xcopy "%FROM%" "%INTO%" %DEEP% %NEWER% %HOW% >"C:\mscs-sync-licenses\work\copied.txt" 2>&1
set "RC=%ERRORLEVEL%"
set "CODE=%RC%"
set NEWER=/d
set "TARGETS=0"
>"C:\mscs-sync-licenses\work\dst.txt" echo.
if exist "%BACK%" goto copy_listed_there
if exist "\\%TO%\C$\mscs-sync-licenses\mscs-sync.cmd" goto copy_listed
goto no_target
:copy_listed_there
set "TARGETS=0"
if /i "%SINGLE%"=="yes" goto copy_listed_times_names
dir /b /s /a-d "%BACK%" >"C:\mscs-sync-licenses\work\dst-names.txt" 2>&1
set "RC=%ERRORLEVEL%"
>"C:\mscs-sync-licenses\work\dst.txt" echo.
if %RC%==1 goto copy_listed_times
:copy_listed_times_names
set "NAMES=C:\mscs-sync-licenses\work\dst-names.txt"
cmd /d /c C:\mscs-sync-licenses\mscs-sync.cmd /times >"C:\mscs-sync-licenses\work\dst.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
for /f "usebackq" %%a in ("C:\mscs-sync-licenses\work\dst.txt") do set /a TARGETS=TARGETS+1
:copy_listed_times
:copy_listed
set "SOURCES=0"
if /i "%SINGLE%"=="yes" goto again_listed_names
dir /b /s /a-d "%FROM%" >"C:\mscs-sync-licenses\work\src-names.txt" 2>&1
set "RC=%ERRORLEVEL%"
>"C:\mscs-sync-licenses\work\again.txt" echo.
if %RC%==1 goto again_listed
:again_listed_names
set "NAMES=C:\mscs-sync-licenses\work\src-names.txt"
cmd /d /c C:\mscs-sync-licenses\mscs-sync.cmd /times >"C:\mscs-sync-licenses\work\again.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
for /f "usebackq" %%a in ("C:\mscs-sync-licenses\work\again.txt") do set /a SOURCES=SOURCES+1
:again_listed
fc /l "C:\mscs-sync-licenses\work\again.txt" "C:\mscs-sync-licenses\work\dst.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto now_there
set "AFTER=now_there"
set "KNOWN=C:\mscs-sync-licenses\work\again.txt"
set "LINES=C:\mscs-sync-licenses\work\dst.txt"
goto strangers

rem That is what the other node has now, whether all was copied or not.
:now_there
copy /y /b "C:\mscs-sync-licenses\work\dst.txt" "C:\mscs-sync-licenses\work\state.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
move /y "C:\mscs-sync-licenses\work\state.txt" "%STATE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "RC=%CODE%"
if not %RC%==0 goto failed
xcopy "%FROM%" "%INTO%" %DEEP% %NEWER% /i /h /y /l >"C:\mscs-sync-licenses\work\list.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 2 goto failed
findstr /l /c:"\\\\" "C:\mscs-sync-licenses\work\list.txt" >"C:\mscs-sync-licenses\work\waiting.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 2 goto failed
set "N=0"
for /f "usebackq" %%a in ("C:\mscs-sync-licenses\work\waiting.txt") do set /a N=N+1
if /i not "%N%"=="0" goto failed
goto copied

rem Done: both nodes keep a record.
:copied
if not exist "\\%TO%\C$\mscs-sync-licenses\state" md "\\%TO%\C$\mscs-sync-licenses\state"
set "FRESH=%THERE%.new"
copy /y /b "C:\mscs-sync-licenses\work\src.txt" "%FRESH%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
move /y "%FRESH%" "%THERE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
move /y "C:\mscs-sync-licenses\work\dst.txt" "%STATE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
if not exist "%PENDING%" goto kept
del /q "%PENDING%" >nul 2>&1
:kept
>>"%LOG%" echo MSCS-ITEM result=ok item=%ITEM% to=%TO% files=%WAITING% removed=%EXTRA%
echo %ITEM% to %TO%: %WAITING% copied, %EXTRA% removed
goto next_item

rem Another node owns it. When this one does some day, it only compares at first.
:not_here
if /i not "%THEN%"=="first" goto moved
>"C:\mscs-sync-licenses\quiet.txt" echo 2
set "RESULT=not-owner"
goto said

rem Problems of one item. The worst one is the result of the run; the other items go on.
:failed
set "WHAT=failed"
set "STATUS=3"
set "RANK=6"
goto noted
:unknown_owner
set "WHAT=unknown-owner"
set "STATUS=4"
set "RANK=9"
goto noted
:changed
set "WHAT=changed"
set "STATUS=6"
set "RANK=3"
goto noted
:conflict
copy /y /b "%EVIDENCE%" "%CONFLICT%" >nul 2>&1
set "WHAT=conflict"
set "STATUS=7"
set "RANK=8"
goto noted
:no_source
set "WHAT=no-source"
set "STATUS=10"
set "RANK=5"
goto noted
:no_target
set "WHAT=no-target"
set "STATUS=11"
set "RANK=2"
goto noted
:vetoed
set "WHAT=vetoed"
set "STATUS=13"
set "RANK=4"
goto noted
:moved
set "WHAT=moved"
set "STATUS=12"
set "RANK=1"
goto noted
:noted
echo %ITEM% to %TO%: %WHAT%, code %RC%
>>"%LOG%" echo MSCS-ITEM result=%WHAT% item=%ITEM% to=%TO% code=%RC%
if %RANK% GTR %WORST% goto worst
goto note_end
:worst
set "WORST=%RANK%"
set "RESULT=%WHAT%"
set "EXIT=%STATUS%"
set "AT=item=%ITEM% to=%TO% code=%RC%"
:note_end
if /i "%WHAT%"=="unknown-owner" goto done
if /i "%WHAT%"=="moved" goto done
if /i "%WHAT%"=="no-target" goto next_node
goto next_item

rem The last line is for machines.
:done
if /i not "%RESULT%"=="ok" goto said
>"C:\mscs-sync-licenses\good-new.txt" echo MSCS-SYNC result=%RESULT% %AT% files=%TOTAL% node=%COMPUTERNAME% mode=%MODE%
set "LAST="
for /f "usebackq tokens=7,8" %%a in ("C:\mscs-sync-licenses\good-new.txt") do set "LAST=%%b"
if /i "%LAST%"=="mode=/pass" goto written
if /i "%LAST%"=="mode=/accept" goto written
set "RESULT=failed"
set "EXIT=3"
goto said
:written
move /y "C:\mscs-sync-licenses\good-new.txt" "C:\mscs-sync-licenses\good.txt" >nul 2>&1
:said
>"C:\mscs-sync-licenses\result.txt" echo MSCS-SYNC result=%RESULT% %AT% files=%TOTAL% node=%COMPUTERNAME% mode=%MODE%
:last_line
>>"%LOG%" echo MSCS-SYNC result=%RESULT% %AT% files=%TOTAL% node=%COMPUTERNAME% mode=%MODE%
set "TOOL=sync"
set "RC=%EXIT%"
if "%TOOL%.%RC%"=="sync.3" echo A copy or a comparison failed: look at the code and at the lines above. Nothing that was newer was replaced.
if "%TOOL%.%RC%"=="sync.4" echo The cluster did not say who owns the group, so nothing was copied. Does the Cluster service run, and may this account ask it?
if "%TOOL%.%RC%"=="sync.5" echo Another run is going on, a program of an earlier run still hangs, or running.txt cannot be written ^(full disk, missing rights^). Nothing was done.
if "%TOOL%.%RC%"=="sync.6" echo A watched item differs between the nodes. It is never copied: renew it by hand, as the runbook says.
if "%TOOL%.%RC%"=="sync.7" echo The nodes disagree: look into the file conflict-ITEM-NODE.txt here. Put what is right on this node, then run mscs-sync.cmd /accept ITEM.
if "%TOOL%.%RC%"=="sync.10" echo The folder or file is missing or empty here, though the other node has it. Nothing was copied.
if "%TOOL%.%RC%"=="sync.11" echo The other node cannot be reached, or mscs-sync.cmd is not installed there.
if "%TOOL%.%RC%"=="sync.13" echo The plan names a folder of Windows itself on this node; it is never copied.
if "%TOOL%.%RC%"=="sync.12" echo The group moved away while this ran. The node that owns it now goes on.
if /i not "%WAS%"=="busy" goto told
echo MSCS-SYNC result=%RESULT% %AT% files=%TOTAL% node=%COMPUTERNAME% mode=%MODE%
:told
if /i "%EXIT%"=="0" goto good
eventcreate /t ERROR /id 108 /l APPLICATION /so mscs-sync /d "%RESULT% %AT% see C:\mscs-sync-licenses\mscs-sync.log" >nul 2>&1
:good
exit /b %RC%
