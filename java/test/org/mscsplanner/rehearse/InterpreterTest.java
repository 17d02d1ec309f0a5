package org.mscsplanner.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.rehearse.ScriptRun.End;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.Worlds;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.tool.Answer;

/** Batch files of the closed language as cmd.exe runs them. */
class InterpreterTest {
    private static final WinPath SCRIPT = WinPath.of("C:\\my plan\\scripts\\x.cmd");

    private final Worlds w = Worlds.of2003();

    private ScriptRun run(String... lines) {
        return run(Watch.NONE, lines);
    }

    private ScriptRun run(Watch watch, String... lines) {
        return run(watch, (String.join("\r\n", lines) + "\r\n").getBytes(Charset.forName("windows-1252")), List.of());
    }

    private ScriptRun run(Watch watch, byte[] bytes, List<String> arguments) {
        w.machine(1).files().makeFolder(SCRIPT.parent());
        w.machine(1).files().write(SCRIPT, FileEntry.of(bytes, 0));
        return new Interpreter().run(w.world(), Name.of("N1"), SCRIPT.text(), arguments, watch);
    }

    @Test
    void jumps_variables_and_exit_codes() {
        ScriptRun run = run("@echo off", "set \"N=0\"", ":again", "set /a N=N+1", "if %N% GEQ 3 goto done", "goto again", ":done", "echo %N% on %COMPUTERNAME%", "exit /b 5");
        assertEquals(List.of("3 on N1"), run.screen());
        assertEquals(5, run.exit());
        assertEquals(End.BY_ITSELF, run.end());
    }

    @Test
    void a_long_script_is_no_endless_loop() {
        ScriptRun run = run("@echo off\r\n" + "set \"N=1\"\r\n".repeat(150_000) + "exit /b 5");
        assertEquals(End.BY_ITSELF, run.end(), run.why());
        assertEquals(5, run.exit());
        assertEquals(End.ENDLESS, run(":again", "goto again").end());
    }

    @Test
    void arguments_folders_and_marks() {
        byte[] text = ("set \"HERE=%~dp0..\\\"\r\nif /i not \"%~1\"==\"/step\" goto end\r\n>\"%HERE%mark.txt\" echo of %~2\r\n:end\r\n").getBytes(Charset.forName("US-ASCII"));
        run(Watch.NONE, text, List.of("/STEP", "6a/x"));
        assertEquals("of 6a/x\r\n", w.file(1, "C:\\my plan\\mark.txt"));
    }

    @Test
    void programs_answer_by_their_code_and_into_files() {
        ScriptRun run = run("reg query \"HKLM\\SOFTWARE\\Acme, Inc.\\App\" /v Home >\"C:\\data\\out.txt\" 2>&1", "set \"RC=%ERRORLEVEL%\"", "if not %RC%==0 if not %RC%==1 goto bad",
                "for /f \"usebackq tokens=2*\" %%a in (\"C:\\data\\out.txt\") do set \"OLD=%%b\"", "findstr /l /c:nothing \"C:\\data\\out.txt\" >nul 2>&1", "set \"RC=%ERRORLEVEL%\"",
                "if %RC%==1 goto good", ":bad", "exit /b 9", ":good", "echo old: %OLD%", "set OLD");
        assertEquals(List.of("old: of N1", "OLD=of N1"), run.screen());
        assertEquals(List.of("- | reg query \"HKLM\\SOFTWARE\\Acme, Inc.\\App\" /v Home | 0", "- | findstr /l /c:nothing \"C:\\data\\out.txt\" | 1"),
                run.calls().stream().map(Call::entry).toList());
        assertEquals(1, run.calls().get(0).line());
    }

    @Test
    void a_pipe_ends_with_the_code_of_its_last_program() {
        ScriptRun run = run("sc \"\\\\N2\" query ClusSvc | findstr /r /c:\": 4  [A-Z]\" >nul 2>&1", "set \"RC=%ERRORLEVEL%\"", "if %RC%==0 goto up", "exit /b 1", ":up", "exit /b 0");
        assertEquals(0, run.exit());
        w.machine(2).crash();
        assertEquals(1, run("sc \"\\\\N2\" query ClusSvc | findstr /r /c:\": 4  [A-Z]\" >nul 2>&1", "set \"RC=%ERRORLEVEL%\"", "if %RC%==0 goto up", "exit /b 1", ":up", "exit /b 0").exit());
    }

    @Test
    void commands_of_cmd_work_on_files() {
        ScriptRun run = run("if not exist \"C:\\rec\" md \"C:\\rec\"", ">\"C:\\rec\\a.one\" echo 1", ">>\"C:\\rec\\a.one\" echo 2", "copy /y /b \"C:\\rec\\a.one\" \"C:\\rec\\a.two\" >nul 2>&1",
                "if not exist \"C:\\gone\" md \"C:\\gone\"", "move /y \"C:\\rec\\a.*\" \"C:\\gone\" >nul 2>&1", "set \"RC=%ERRORLEVEL%\"", "del /q \"C:\\gone\\a.two\"", "rd /s /q \"C:\\rec\" >nul 2>&1",
                "if exist \"C:\\rec\" goto no", "if not exist \"C:\\gone\\a.one\" goto no", "exit /b 0", ":no", "exit /b 1");
        assertEquals(0, run.exit(), run.toString());
        assertEquals("1\r\n2\r\n", w.file(1, "C:\\gone\\a.one"));
    }

    @Test
    void a_value_that_a_listing_ended_with_two_carriage_returns_loses_them_when_used() {
        w.withGroup().done("group G /prop Description=\"some text\"");
        ScriptRun run = run("cluster /cluster:CLU group G /prop >\"C:\\data\\p.txt\" 2>&1", "findstr /i /l /c:\"Description  \" \"C:\\data\\p.txt\" >\"C:\\data\\l.txt\" 2>&1",
                "for /f \"usebackq tokens=3*\" %%a in (\"C:\\data\\l.txt\") do set \"OLD=%%b\"", "cluster /cluster:CLU group G /prop Description=\"%OLD%\"");
        assertEquals("cluster /cluster:CLU group G /prop Description=\"some text\"", run.calls().get(2).program() + " " + run.calls().get(2).tail());
    }

    @Test
    void the_declared_code_page_is_that_of_names_and_files() {
        ScriptRun run = run("chcp 1252 >nul", ">\"C:\\data\\\u00fcber.txt\" echo \u00e4\u00f6\u00fc");
        assertEquals(0, run.exit());
        byte[] bytes = w.machine(1).files().file(WinPath.of("C:\\data\\\u00dcBER.TXT")).orElseThrow().bytes();
        assertEquals("\u00e4\u00f6\u00fc\r\n", new String(bytes, Charset.forName("windows-1252")));
    }

    @Test
    void anything_else_is_refused_with_file_and_line() {
        ScriptRun run = run("@echo off", "call other.cmd");
        assertEquals(End.UNREADABLE, run.end());
        assertEquals(3, run.exit());
        assertTrue(run.why().startsWith("C:\\my plan\\scripts\\x.cmd:2: not of the batch language"), run.why());
        assertTrue(run("goto nowhere").why().contains(":1: there is no label nowhere"));
        assertTrue(run(":a", ":A").why().contains(":2: the label A stands twice"));
        assertTrue(run("del /q \"a\" \"b\"").why().contains("2 paths"));
    }

    @Test
    void another_encoding_or_other_line_ends_are_refused() {
        assertTrue(run(Watch.NONE, "@echo off\nexit /b 0\n".getBytes(Charset.forName("US-ASCII")), List.of()).why().contains(":1: the line ends in LF"));
        assertTrue(run(Watch.NONE, "@echo off\r\nexit /b 0".getBytes(Charset.forName("US-ASCII")), List.of()).why().contains(":2: the last line has no end"));
        assertTrue(run(Watch.NONE, "\u00ef\u00bb\u00bf@echo off\r\n".getBytes(Charset.forName("ISO-8859-1")), List.of()).why().contains("byte order mark"));
        assertTrue(run(Watch.NONE, "@echo off\r\n".getBytes(Charset.forName("UTF-16LE")), List.of()).why().contains("NUL"));
        assertTrue(new Interpreter().run(w.world(), Name.of("N1"), "C:\\none.cmd", List.of(), Watch.NONE).why().contains("no such file"));
    }

    @Test
    void an_endless_loop_and_a_program_that_waits_for_ages_end() {
        assertEquals(End.ENDLESS, run(":a", "goto a").end());
        w.file(1, "C:\\data\\x", "x", 1);
        w.machine(1).locked().add(WinPath.of("C:\\data\\x"));
        assertEquals(End.ENDLESS, run("robocopy \"C:\\data\" \"\\\\N2\\C$\\data\"", "exit /b 0").end());
    }

    @Test
    void a_value_that_cmd_would_act_on_is_not_echoed() {
        assertTrue(run("set \"X=a & b\"", "echo %X%").why().contains("would act on"));
        assertEquals(List.of("X=a & b"), run("set \"X=a & b\"", "set X").screen());
    }

    @Test
    void a_watch_sees_every_program_and_may_answer_for_it() {
        Watch watch = new Watch() {
            @Override
            public Optional<Answer> instead(World world, String step, String program, String tail) {
                return program.equals("reg") ? Optional.of(new Answer(5, "refused")) : Optional.empty();
            }
        };
        ScriptRun run = run(watch, "reg query HKLM\\SOFTWARE", "set \"RC=%ERRORLEVEL%\"", "if %RC%==5 goto refused", "exit /b 1", ":refused", "exit /b 0");
        assertEquals(0, run.exit());
        assertEquals(5, run.calls().get(0).code());
        assertEquals(List.of("refused"), run.screen());
    }

    @Test
    void a_server_that_loses_its_power_ends_its_scripts() {
        Watch watch = new Watch() {
            @Override
            public void ran(World world, Call call) {
                world.membership().crash(Name.of("N1"));
            }
        };
        ScriptRun run = run(watch, "reg query HKLM\\SOFTWARE >\"C:\\data\\after.txt\" 2>&1", "exit /b 0");
        assertEquals(End.SERVER_GONE, run.end());
        assertEquals("nothing", w.file(1, "C:\\data\\after.txt"));
        assertFalse(run.isDone());
    }

    private void write(String name, String... lines) {
        WinPath path = WinPath.of("C:\\data\\" + name);
        w.machine(1).files().write(path, FileEntry.of((String.join("\r\n", lines) + "\r\n").getBytes(Charset.forName("US-ASCII")), 60_000));
    }

    @Test
    void whole_words_numbers_and_lines() {
        write("l.txt", "one", "", "two  words", "; no line", "three");
        ScriptRun run = run("set FILES=\"a & b.txt\" *.cfg /e", "set NONE=", "set \"N=1\"", "for /f \"usebackq\" %%a in (\"C:\\data\\l.txt\") do set /a N=N+1", "set /a N=N-1",
                "set \"M=2\"", "if %N% GTR %M% goto more", "exit /b 9", ":more", "for %%a in (\"C:\\data\\l.txt\") do if %%~za GEQ 1000 goto large", "robocopy \"C:\\data\" \"C:\\none\" %FILES% %NONE% /l /r:0 /w:0 >nul 2>&1",
                "set \"RC=%ERRORLEVEL%\"", "exit /b %RC%", ":large", "exit /b 8");
        assertEquals("\"C:\\data\" \"C:\\none\" \"a & b.txt\" *.cfg /e  /l /r:0 /w:0", run.calls().get(0).tail());
        assertEquals(0, run.exit());
    }

    @Test
    void size_time_and_name_of_listed_files() {
        write("l.txt", "C:\\data\\l.txt", "C:\\data\\none.txt");
        ScriptRun run = run("set \"NAMES=C:\\data\\l.txt\"", "for /f \"usebackq delims=\" %%a in (\"%NAMES%\") do echo %%~za %%~ta %%~nxa");
        assertEquals(List.of("33 1970-01-01 00:01 l.txt", "  none.txt"), run.screen());
    }

    @Test
    void an_inner_script_holds_its_file_and_takes_over_the_variables() {
        write("inner.cmd", "if /i not \"%~1\"==\"/run\" goto no", "echo of %WHO%", "set \"WHO=inner\"", "del /q \"C:\\data\\held.txt\" >nul 2>&1", "if exist \"C:\\data\\held.txt\" goto held", ":no", "exit /b 1", ":held", "exit /b 7");
        ScriptRun run = run("set \"WHO=outer\"", "cmd /d /c C:\\data\\inner.cmd /run >\"C:\\data\\held.txt\" 2>&1", "set \"RC=%ERRORLEVEL%\"", "echo %WHO% %RC%");
        assertEquals(List.of("outer 7"), run.screen());
        assertEquals("of outer\r\n", w.file(1, "C:\\data\\held.txt"));
        w.machine(1).locked().add(WinPath.of("C:\\data\\held.txt"));
        assertEquals(1, run("cmd /d /c C:\\data\\inner.cmd /run >\"C:\\data\\held.txt\" 2>&1", "set \"RC=%ERRORLEVEL%\"", "exit /b %RC%").exit());
    }

    @Test
    void a_program_that_hangs_stops_its_helper_and_not_the_script_beside_it() {
        Watch hanging = new Watch() {
            @Override
            public boolean hangs(World world, String program, String tail) {
                return program.equals("reg");
            }
        };
        write("helper.cmd", "reg query HKLM\\SOFTWARE >\"C:\\data\\answer.txt\" 2>&1", ">\"C:\\data\\done.txt\" echo done");
        ScriptRun run = run(hanging, "start \"\" /b cmd /d /c C:\\data\\helper.cmd /ask", "if exist \"C:\\data\\done.txt\" goto done", "del /q \"C:\\data\\answer.txt\" >nul 2>&1",
                "if exist \"C:\\data\\answer.txt\" goto held", "exit /b 1", ":done", "exit /b 2", ":held", "exit /b 3");
        assertEquals(3, run.exit(), run.toString());
        assertEquals(End.ENDLESS, run(hanging, "reg query HKLM\\SOFTWARE >nul 2>&1", "exit /b 0").end());
        w.machine(1).locked().clear();
        assertEquals(2, run("start \"\" /b cmd /d /c C:\\data\\helper.cmd /ask", "if exist \"C:\\data\\done.txt\" goto done", "exit /b 1", ":done", "exit /b 2").exit());
    }
}
