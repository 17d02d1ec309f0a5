@echo off
setlocal EnableExtensions DisableDelayedExpansion
rem mscs-sync.cmd - keeps files of the group LS Group in step (sync job vc-licenses)
rem It runs on every node. It copies only on the node that owns the group, to the others, and only when the other node
rem is as the last sync left it. It never mirrors; files that this node has no more are removed there only within a budget.
rem   mscs-sync.cmd               one run
rem   mscs-sync.cmd /list         compares only, and lists what would be copied
rem   mscs-sync.cmd /accept ITEM  after a conflict: this node is right; what the other one has is put aside there first
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
rem   9 over-budget
rem   10 no-source
rem   11 no-target
rem   13 vetoed
rem   12 moved
rem Here are also: mscs-sync.log (renamed at 1 MB), running.txt (the screen of the run that goes on), result.txt and good.txt
rem (the last line of the last run and of the last good one), state (what the nodes had after the last sync).
rem plan.json SHA-256 c1c239760b3f19cf0065a9282a31409510d1b1be1d85f41a0ce8e3117b6466ff

set "LOG=C:\mscs-sync\mscs-sync.log"
set "RESULT=ok"
set "EXIT=0"
set "AT=item=- to=- code=0"
if /i "%~1"=="/ask" goto ask
if /i "%~1"=="/run" goto run
set "HERE=%~dp0"
if /i not "%HERE%"=="C:\mscs-sync\" goto elsewhere
set "MODE=%~1"
set "ONLY=%~2"
if /i "%MODE%"=="/list" goto list
if /i "%MODE%"=="/accept" goto accept
if /i not "%ONLY%"=="" goto usage
if /i "%MODE%"=="/pass" goto start
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
del /q "C:\mscs-sync\running.txt" >nul 2>&1
if exist "C:\mscs-sync\running.txt" goto busy
>"C:\mscs-sync\running.txt" echo room
set "WAS="
for /f "usebackq tokens=1" %%a in ("C:\mscs-sync\running.txt") do set "WAS=%%a"
if /i not "%WAS%"=="room" goto busy
del /q "C:\mscs-sync\result.txt" >nul 2>&1
cmd /d /c C:\mscs-sync\mscs-sync.cmd /run >"C:\mscs-sync\running.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto busy
type "C:\mscs-sync\running.txt"
type "C:\mscs-sync\result.txt"
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
echo This is not the installed script. Run C:\mscs-sync\mscs-sync.cmd instead; the scripts of the plan install it.
exit /b 1

rem The helper that asks the cluster.
:ask
cluster /cluster:LSCLUSTER group "LS Group" >"C:\mscs-sync\owner.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto asked
cluster /cluster:LSCLUSTER group /node:"%COMPUTERNAME%" >"C:\mscs-sync\owner.txt" 2>&1
set "RC=%ERRORLEVEL%"
:asked
>"C:\mscs-sync\owner-new.txt" echo %RC%
move /y "C:\mscs-sync\owner-new.txt" "C:\mscs-sync\owner-code.txt" >nul 2>&1
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
set "OLD=C:\mscs-sync\mscs-sync-%N%.log"
if exist "%OLD%" goto next_log
move /y "%LOG%" "%OLD%" >nul 2>&1
forfiles /p "C:\mscs-sync" /m mscs-sync-*.log /d -30 /c "cmd /c del /q @path" >nul 2>&1
:logged
if not exist "C:\mscs-sync\work" md "C:\mscs-sync\work"
if not exist "C:\mscs-sync\state" md "C:\mscs-sync\state"
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
del /q "C:\mscs-sync\owner.txt" >nul 2>&1
if exist "C:\mscs-sync\owner.txt" goto unknown_owner
del /q "C:\mscs-sync\owner-code.txt" >nul 2>&1
if exist "C:\mscs-sync\owner-code.txt" goto unknown_owner
start "" /b cmd /d /c C:\mscs-sync\mscs-sync.cmd /ask
set "N=0"
:wait
if exist "C:\mscs-sync\owner-code.txt" goto answered
set /a N=N+1
if %N% GEQ 60 goto unknown_owner
ping -n 2 127.0.0.1 >nul 2>&1
goto wait
:answered
set "RC=1"
for /f "usebackq tokens=1" %%a in ("C:\mscs-sync\owner-code.txt") do set "RC=%%a"
if not %RC%==0 goto unknown_owner
findstr /i /b /l /c:"LS Group             %COMPUTERNAME% " "C:\mscs-sync\owner.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==1 goto not_here
if not %RC%==0 goto unknown_owner
if /i "%THEN%"=="copy" goto copy
if /i "%THEN%"=="remove" goto remove

rem The owner. In the quiet time after a failover it compares and copies nothing.
:owner
if /i not "%MODE%"=="/pass" goto loud
if not exist "C:\mscs-sync\quiet.txt" goto loud
set "QUIET=2"
for /f "usebackq tokens=1" %%a in ("C:\mscs-sync\quiet.txt") do set "QUIET=%%a"
if /i "%QUIET%"=="0" goto loud
set /a QUIET=QUIET-1
>"C:\mscs-sync\quiet.txt" echo %QUIET%
set "RESULT=quiet"
set "COPY=no"
:loud
set LIST=/l /ts /nc /njh /njs /np /ndl /r:0 /w:0

rem Every other node in turn.
set "NODE=0"
:next_node
set /a NODE=NODE+1
if /i "%NODE%"=="1" goto node_1
if /i "%NODE%"=="2" goto node_2
goto done
:node_1
if /i "%COMPUTERNAME%"=="LSNODE1" goto next_node
set "TO=LSNODE1"
goto reach
:node_2
if /i "%COMPUTERNAME%"=="LSNODE2" goto next_node
set "TO=LSNODE2"
goto reach

rem Every item to that node.
:reach
set "ITEM=-"
set "RC=0"
set "NUMBER=0"
if not exist "\\%TO%\C$\mscs-sync\mscs-sync.cmd" goto no_target
:next_item
set /a NUMBER=NUMBER+1
if /i "%NUMBER%"=="1" goto item_1
goto next_node

rem Flex license files; a running license server reads them when its resource is restarted
:item_1
if defined ONLY if /i not "%ONLY%"=="licenses" goto next_item
set "ITEM=licenses"
set "SRC=C:\Program Files (x86)\VMware\VMware License Server\Licenses"
set "DST=\\%TO%\C$\Program Files (x86)\VMware\VMware License Server\Licenses"
set "ALARM=no"
set "BUDGET=0"
set FILES=/e
set HOW=/copy:DAT /r:2 /w:5 /np
if not exist "C:\Program Files (x86)\VMware\VMware License Server\Licenses" goto no_source
if /i "%SystemRoot%"=="C:\Program Files (x86)\VMware\VMware License Server\Licenses" goto vetoed
if /i "%ProgramFiles%"=="C:\Program Files (x86)\VMware\VMware License Server\Licenses" goto vetoed
goto compare

rem What is here, what is there, and what differs.
:compare
set "RC=0"
set "AFTER=judged"
set "ADOPT=no"
set "EXTRA=0"
set "BEHIND=0"
set "EVIDENCE=C:\mscs-sync\work\behind.txt"
set "STATE=C:\mscs-sync\state\%ITEM%-%TO%.txt"
set "PENDING=C:\mscs-sync\state\%ITEM%-%TO%-pending.txt"
set "CONFLICT=C:\mscs-sync\conflict-%ITEM%-%TO%.txt"
set "THERE=\\%TO%\C$\mscs-sync\state\%ITEM%-%COMPUTERNAME%.txt"
set NEWER=/xo /xc /xx
if /i not "%MODE%"=="/accept" goto list_both
set NEWER=/xx
:list_both
robocopy "%SRC%" "C:\mscs-sync\work\none" %FILES% %LIST% >"C:\mscs-sync\work\src.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
set "SOURCES=0"
for /f "usebackq" %%a in ("C:\mscs-sync\work\src.txt") do set /a SOURCES=SOURCES+1
set "TARGETS=0"
>"C:\mscs-sync\work\dst.txt" echo.
if exist "%DST%" goto target_listed_there
if exist "\\%TO%\C$\mscs-sync\mscs-sync.cmd" goto target_listed
goto no_target
:target_listed_there
robocopy "%DST%" "C:\mscs-sync\work\none" %FILES% %LIST% >"C:\mscs-sync\work\dst.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
set "TARGETS=0"
for /f "usebackq" %%a in ("C:\mscs-sync\work\dst.txt") do set /a TARGETS=TARGETS+1
:target_listed
if /i not "%SOURCES%"=="0" goto differences
if /i "%TARGETS%"=="0" goto same
goto no_source
:differences
robocopy "%SRC%" "%DST%" %FILES% %NEWER% %LIST% /fp >"C:\mscs-sync\work\waiting.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
set "WAITING=0"
for /f "usebackq" %%a in ("C:\mscs-sync\work\waiting.txt") do set /a WAITING=WAITING+1
if /i "%TARGETS%"=="0" goto watch
robocopy "%SRC%" "%DST%" %FILES% /xn /xl /xx %LIST% /fp >"C:\mscs-sync\work\behind.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
set "BEHIND=0"
for /f "usebackq" %%a in ("C:\mscs-sync\work\behind.txt") do set /a BEHIND=BEHIND+1

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
robocopy "%SRC%" "%DST%" %FILES% /xo /xc /xl /xx %LIST% /fp >"C:\mscs-sync\work\replaced.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
set "OVER=0"
for /f "usebackq" %%a in ("C:\mscs-sync\work\replaced.txt") do set /a OVER=OVER+1
set "EVIDENCE=C:\mscs-sync\work\replaced.txt"
if /i not "%OVER%"=="0" goto conflict
:accepted
set "ADOPT=yes"
set "BUDGET=0"
goto decide
:known
fc /l "%STATE%" "C:\mscs-sync\work\dst.txt" >"C:\mscs-sync\work\changed.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto unchanged
if not %RC%==1 goto failed
set "EVIDENCE=C:\mscs-sync\work\changed.txt"
set "ADOPT=yes"
set "KNOWN=C:\mscs-sync\work\src.txt"
set "LINES=C:\mscs-sync\work\dst.txt"
if /i not "%WAITING%"=="0" goto interrupted
if /i "%BEHIND%"=="0" goto strangers

rem It differs. Was a sync of this node interrupted? Then it has as many files as before, or more.
:interrupted
if not exist "%PENDING%" goto conflict
set "N=0"
for /f "usebackq" %%a in ("%STATE%") do set /a N=N+1
if %N% GTR %TARGETS% goto conflict
set "LINES=C:\mscs-sync\work\finished.txt"
findstr /v /l /c:" 1980/01/0" "C:\mscs-sync\work\dst.txt" >"C:\mscs-sync\work\finished.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 2 goto failed

rem Every file over there must be one that this node has, or had when a sync was interrupted, or one of the last sync.
:strangers
findstr /r /c:"[0-9]" "%KNOWN%" >"C:\mscs-sync\work\known.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
findstr /v /x /i /l /g:"C:\mscs-sync\work\known.txt" "%LINES%" >"C:\mscs-sync\work\strange-1.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 2 goto failed
set "LINES=C:\mscs-sync\work\strange-1.txt"
set "EVIDENCE=C:\mscs-sync\work\strange-1.txt"
set "N=0"
for /f "usebackq" %%a in ("C:\mscs-sync\work\strange-1.txt") do set /a N=N+1
if /i "%N%"=="0" goto all_known
if not exist "%PENDING%" goto of_last_sync
findstr /r /c:"[0-9]" "%PENDING%" >"C:\mscs-sync\work\known.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
findstr /v /x /i /l /g:"C:\mscs-sync\work\known.txt" "%LINES%" >"C:\mscs-sync\work\strange-2.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 2 goto failed
set "LINES=C:\mscs-sync\work\strange-2.txt"
set "EVIDENCE=C:\mscs-sync\work\strange-2.txt"
set "N=0"
for /f "usebackq" %%a in ("C:\mscs-sync\work\strange-2.txt") do set /a N=N+1
if /i "%N%"=="0" goto all_known
:of_last_sync
set "N=0"
for /f "usebackq" %%a in ("%STATE%") do set /a N=N+1
if /i "%N%"=="0" goto conflict
findstr /r /c:"[0-9]" "%STATE%" >"C:\mscs-sync\work\known.txt" 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
findstr /v /x /i /l /g:"C:\mscs-sync\work\known.txt" "%LINES%" >"C:\mscs-sync\work\strange-3.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 2 goto failed
set "LINES=C:\mscs-sync\work\strange-3.txt"
set "EVIDENCE=C:\mscs-sync\work\strange-3.txt"
set "N=0"
for /f "usebackq" %%a in ("C:\mscs-sync\work\strange-3.txt") do set /a N=N+1
if /i "%N%"=="0" goto all_known
goto conflict
:all_known
if /i "%AFTER%"=="now_there" goto now_there

rem Known. A file that is newer over there all the same was restored there, or a clock is wrong.
:unchanged
set "EVIDENCE=C:\mscs-sync\work\behind.txt"
if /i not "%BEHIND%"=="0" goto conflict
:decide
if /i not "%WAITING%"=="0" goto work
if /i "%ADOPT%"=="yes" goto work
if not exist "%THERE%" goto work
fc /l "C:\mscs-sync\work\src.txt" "%THERE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto same

rem Something is to be done. How many files would be removed?
:work
if /i "%BUDGET%"=="0" goto allowed
robocopy "%DST%" "%SRC%" %FILES% /xo /xc /xn /xx %LIST% /fp >"C:\mscs-sync\work\extra.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
set "EXTRA=0"
for /f "usebackq" %%a in ("C:\mscs-sync\work\extra.txt") do set /a EXTRA=EXTRA+1
if %EXTRA% GTR %BUDGET% goto over_budget
:allowed
if /i "%COPY%"=="yes" goto adopt
for /f "usebackq" %%a in ("C:\mscs-sync\work\waiting.txt") do set /a TOTAL=TOTAL+1
echo %ITEM% to %TO%: %WAITING% to copy, %EXTRA% to remove; nothing was copied
type "C:\mscs-sync\work\waiting.txt"
goto next_item
:same
echo %ITEM% to %TO%: in step
goto next_item

rem What the other node has is what this node knows of it now.
:adopt
if /i not "%ADOPT%"=="yes" goto adopted
copy /y /b "C:\mscs-sync\work\dst.txt" "C:\mscs-sync\work\state.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
if /i "%MODE%"=="/accept" goto adopted
move /y "C:\mscs-sync\work\state.txt" "%STATE%" >nul 2>&1
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
set "ASIDE=\\%TO%\C$\mscs-sync\aside\%ITEM%-%N%"
if exist "%ASIDE%" goto next_aside
if /i "%TARGETS%"=="0" goto put_aside
if not exist "%ASIDE%" md "%ASIDE%"
robocopy "%DST%" "%ASIDE%" %FILES% %HOW% /log+:C:\mscs-sync\mscs-sync.log >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
:put_aside
move /y "C:\mscs-sync\work\state.txt" "%STATE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
:copy_now
copy /y /b "C:\mscs-sync\work\src.txt" "C:\mscs-sync\work\pending.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
move /y "C:\mscs-sync\work\pending.txt" "%PENDING%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
for /f "usebackq" %%a in ("C:\mscs-sync\work\waiting.txt") do set /a TOTAL=TOTAL+1
robocopy "%SRC%" "%DST%" %FILES% %NEWER% %HOW% /log+:C:\mscs-sync\mscs-sync.log >nul 2>&1
set "RC=%ERRORLEVEL%"
set "CODE=%RC%"
set NEWER=/xo /xc /xx
set "TARGETS=0"
>"C:\mscs-sync\work\dst.txt" echo.
if exist "%DST%" goto copy_listed_there
if exist "\\%TO%\C$\mscs-sync\mscs-sync.cmd" goto copy_listed
goto no_target
:copy_listed_there
robocopy "%DST%" "C:\mscs-sync\work\none" %FILES% %LIST% >"C:\mscs-sync\work\dst.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
set "TARGETS=0"
for /f "usebackq" %%a in ("C:\mscs-sync\work\dst.txt") do set /a TARGETS=TARGETS+1
:copy_listed
robocopy "%SRC%" "C:\mscs-sync\work\none" %FILES% %LIST% >"C:\mscs-sync\work\again.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
set "SOURCES=0"
for /f "usebackq" %%a in ("C:\mscs-sync\work\again.txt") do set /a SOURCES=SOURCES+1
fc /l "C:\mscs-sync\work\again.txt" "C:\mscs-sync\work\dst.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC%==0 goto now_there
set "AFTER=now_there"
set "KNOWN=C:\mscs-sync\work\again.txt"
set "LINES=C:\mscs-sync\work\dst.txt"
goto strangers

rem That is what the other node has now, whether all was copied or not.
:now_there
copy /y /b "C:\mscs-sync\work\dst.txt" "C:\mscs-sync\work\state.txt" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
move /y "C:\mscs-sync\work\state.txt" "%STATE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
set "RC=%CODE%"
if %RC% GEQ 8 goto failed
robocopy "%SRC%" "%DST%" %FILES% %NEWER% %LIST% /fp >"C:\mscs-sync\work\waiting.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
set "N=0"
for /f "usebackq" %%a in ("C:\mscs-sync\work\waiting.txt") do set /a N=N+1
if /i not "%N%"=="0" goto failed
goto copied

rem Remove what this node has no more, within the budget, if this node is still the owner.
:copied
if /i "%EXTRA%"=="0" goto keep
set "THEN=remove"
goto question
:remove
robocopy "%DST%" "%SRC%" %FILES% /xo /xc /xn /xx %LIST% /fp >"C:\mscs-sync\work\extra.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
set "N=0"
for /f "usebackq" %%a in ("C:\mscs-sync\work\extra.txt") do set /a N=N+1
if %N% GTR %BUDGET% goto over_budget
robocopy "%SRC%" "%DST%" %FILES% /purge /xo /xc /xn /xl %HOW% /log+:C:\mscs-sync\mscs-sync.log >nul 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
set "TARGETS=0"
>"C:\mscs-sync\work\dst.txt" echo.
if exist "%DST%" goto removal_listed_there
if exist "\\%TO%\C$\mscs-sync\mscs-sync.cmd" goto removal_listed
goto no_target
:removal_listed_there
robocopy "%DST%" "C:\mscs-sync\work\none" %FILES% %LIST% >"C:\mscs-sync\work\dst.txt" 2>&1
set "RC=%ERRORLEVEL%"
if %RC% GEQ 8 goto failed
set "TARGETS=0"
for /f "usebackq" %%a in ("C:\mscs-sync\work\dst.txt") do set /a TARGETS=TARGETS+1
:removal_listed

rem Done: both nodes keep a record.
:keep
if not exist "\\%TO%\C$\mscs-sync\state" md "\\%TO%\C$\mscs-sync\state"
set "FRESH=%THERE%.new"
copy /y /b "C:\mscs-sync\work\src.txt" "%FRESH%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
move /y "%FRESH%" "%THERE%" >nul 2>&1
set "RC=%ERRORLEVEL%"
if not %RC%==0 goto failed
move /y "C:\mscs-sync\work\dst.txt" "%STATE%" >nul 2>&1
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
>"C:\mscs-sync\quiet.txt" echo 2
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
:over_budget
set "WHAT=over-budget"
set "STATUS=9"
set "RANK=7"
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
>"C:\mscs-sync\good-new.txt" echo MSCS-SYNC result=%RESULT% %AT% files=%TOTAL% node=%COMPUTERNAME% mode=%MODE%
set "LAST="
for /f "usebackq tokens=7,8" %%a in ("C:\mscs-sync\good-new.txt") do set "LAST=%%b"
if /i "%LAST%"=="mode=/pass" goto written
if /i "%LAST%"=="mode=/accept" goto written
set "RESULT=failed"
set "EXIT=3"
goto said
:written
move /y "C:\mscs-sync\good-new.txt" "C:\mscs-sync\good.txt" >nul 2>&1
:said
>"C:\mscs-sync\result.txt" echo MSCS-SYNC result=%RESULT% %AT% files=%TOTAL% node=%COMPUTERNAME% mode=%MODE%
:last_line
>>"%LOG%" echo MSCS-SYNC result=%RESULT% %AT% files=%TOTAL% node=%COMPUTERNAME% mode=%MODE%
set "TOOL=sync"
set "RC=%EXIT%"
if "%TOOL%.%RC%"=="sync.3" echo A copy or a comparison failed: look at the code and at the lines above. Nothing that was newer was replaced.
if "%TOOL%.%RC%"=="sync.4" echo The cluster did not say who owns the group, so nothing was copied. Does the Cluster service run, and may this account ask it?
if "%TOOL%.%RC%"=="sync.5" echo Another run is going on, a program of an earlier run still hangs, or running.txt cannot be written ^(full disk, missing rights^). Nothing was done.
if "%TOOL%.%RC%"=="sync.6" echo A watched item differs between the nodes. It is never copied: renew it by hand, as the runbook says.
if "%TOOL%.%RC%"=="sync.7" echo The nodes disagree: look into the file conflict-ITEM-NODE.txt here. Put what is right on this node, then run mscs-sync.cmd /accept ITEM.
if "%TOOL%.%RC%"=="sync.9" echo More files are missing here than the plan lets a sync remove. Was that meant? Then remove them on the other node by hand.
if "%TOOL%.%RC%"=="sync.10" echo The folder or file is missing or empty here, though the other node has it. Nothing was copied.
if "%TOOL%.%RC%"=="sync.11" echo The other node cannot be reached, or mscs-sync.cmd is not installed there.
if "%TOOL%.%RC%"=="sync.13" echo The plan names a folder of Windows itself on this node; it is never copied.
if "%TOOL%.%RC%"=="sync.12" echo The group moved away while this ran. The node that owns it now goes on.
if /i not "%WAS%"=="busy" goto told
echo MSCS-SYNC result=%RESULT% %AT% files=%TOTAL% node=%COMPUTERNAME% mode=%MODE%
:told
if /i "%EXIT%"=="0" goto good
eventcreate /t ERROR /id 108 /l APPLICATION /so mscs-sync /d "%RESULT% %AT% see C:\mscs-sync\mscs-sync.log" >nul 2>&1
:good
exit /b %RC%
