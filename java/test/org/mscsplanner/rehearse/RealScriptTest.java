package org.mscsplanner.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.ground.Mingw;
import org.mscsplanner.ground.Wine;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.rehearse.ScriptRun.End;
import org.mscsplanner.rehearse.cmd.RealCmd;
import org.mscsplanner.simulate.Facts;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.Worlds;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.tool.Answer;

/** Small scripts by a real cmd.exe whose programs the simulated world answers. */
class RealScriptTest {
    private static final WinPath SCRIPT = WinPath.of("C:\\my plan\\scripts\\x.cmd");
    private static RealCmd real;

    private Worlds w = Worlds.of2003();

    @BeforeAll
    static void needs_wine_and_a_compiler() throws IOException {
        real = RealCmds.open();
    }

    @AfterAll
    static void clear() throws IOException {
        if (real != null) {
            real.close();
        }
    }

    private static ScriptRun run(ScriptRunner runner, World world, Watch watch, String... lines) {
        byte[] bytes = (String.join("\r\n", lines) + "\r\n").getBytes(Charset.forName("windows-1252"));
        Worlds there = Worlds.around(world);
        there.machine(1).files().makeFolder(SCRIPT.parent());
        there.machine(1).files().write(SCRIPT, FileEntry.of(bytes, 0));
        return runner.run(world, Name.of("N1"), SCRIPT.text(), List.of("/step", "a b"), watch);
    }

    /** Afterwards {@link #w} is what became of the world. */
    private ScriptRun real(Watch watch, String... lines) {
        RealCmds.Result result = RealCmds.inCopy(w.world(), world -> run(real, world, watch, lines));
        w = Worlds.around(result.world());
        return result.run();
    }

    /** What the interpreter does with it is what cmd.exe does. */
    private ScriptRun same(String... lines) {
        World copy = w.world().copy();
        ScriptRun expected = run(new Interpreter(), copy, Watch.NONE, lines);
        ScriptRun seen = real(Watch.NONE, lines);
        assertEquals(expected.calls().stream().filter(c -> !c.isInternal()).map(Call::entry).toList(), seen.calls().stream().map(Call::entry).toList());
        assertEquals(expected.end() + " " + expected.exit(), seen.end() + " " + seen.exit(), seen.toString());
        assertEquals(List.of(), Facts.of(copy, p -> true).differencesTo(Facts.of(w.world(), p -> true)));
        return seen;
    }

    @Test
    void variables_jumps_arguments_and_the_screen() {
        ScriptRun run = same("@echo off", "setlocal EnableExtensions DisableDelayedExpansion", "set \"N=0\"", ":again", "set /a N=N+1", "if %N% GEQ 3 goto done", "goto again", ":done",
                "echo %N% on %COMPUTERNAME%: 100%% in %~dp0", "if /i not \"%~2\"==\"A B\" goto bad", "exit /b 5", ":bad", "exit /b 6");
        assertEquals(List.of("3 on N1: 100% in C:\\my plan\\scripts\\"), run.screen());
        assertEquals(5, run.exit());
    }

    @Test
    void programs_pipes_listings_and_codes_beyond_a_byte() {
        w.withGroup();
        ScriptRun run = same("@echo off", "set \"STEP=5/x\"", "cluster /cluster:CLU group G /prop >\"%TEMP%\\p.txt\" 2>&1", "findstr /i /l /c:\"FailoverThreshold  \" \"%TEMP%\\p.txt\" >\"%TEMP%\\l.txt\" 2>&1",
                "for /f \"usebackq tokens=3*\" %%a in (\"%TEMP%\\l.txt\") do set \"OLD=%%b\"", "cluster /cluster:CLU group G /prop Description=\"%OLD%\"",
                "cluster /cluster:CLU group None /online", "set \"RC=%ERRORLEVEL%\"", "if not %RC%==5013 goto bad",
                "sc \"\\\\N2\" query ClusSvc | findstr /r /c:\": 4  [A-Z]\" >nul 2>&1", "set \"RC=%ERRORLEVEL%\"", "if %RC%==0 goto good", ":bad", "exit /b 1", ":good", "exit /b 0");
        assertEquals(0, run.exit(), run.toString());
        assertEquals("5/x", run.step());
        assertEquals(6, run.calls().size());
    }

    @Test
    void commands_of_cmd_on_files_of_both_servers() {
        w.file(2, "C:\\data\\from.txt", "of N2", 7_000);
        same("@echo off", "if not exist \"%SystemRoot%\\Cluster\\rec\" md \"%SystemRoot%\\Cluster\\rec\"", ">\"C:\\data\\a.one\" echo 1", ">>\"C:\\data\\a.one\" echo in %SystemRoot%",
                "copy /y /b \"\\\\N2\\C$\\data\\from.txt\" \"C:\\data\\a.two\" >nul 2>&1", "move /y \"C:\\data\\a.*\" \"\\\\N2\\admin$\\Cluster\" >nul 2>&1",
                "dir /b /a-d \"\\\\N2\\admin$\\Cluster\\a.*\" >\"C:\\data\\list.txt\" 2>&1", "fc /b \"\\\\N2\\admin$\\Cluster\\a.two\" \"\\\\N2\\C$\\data\\from.txt\" >nul 2>&1",
                "set \"RC=%ERRORLEVEL%\"", "del /q \"\\\\N2\\C$\\data\\from.txt\"", "if not exist \"C:\\data\\a.one\" goto good", "exit /b 9", ":good", "exit /b 0");
        assertEquals("1\r\nin C:\\WINDOWS\r\n", w.file(2, "C:\\WINDOWS\\Cluster\\a.one"));
        assertEquals(7_000, w.machine(2).files().file(WinPath.of("C:\\WINDOWS\\Cluster\\a.two")).orElseThrow().modified());
        assertEquals("a.one\r\na.two\r\n", w.file(1, "C:\\data\\list.txt"));
    }

    @Test
    void copying_programs_work_on_the_same_files() {
        w.file(1, "C:\\data\\one.txt", "1", 9_000);
        w.file(2, "C:\\data\\extra.txt", "x", 0);
        ScriptRun run = same("@echo off", ">\"C:\\data\\two.txt\" echo 2", "robocopy \"C:\\data\" \"\\\\N2\\C$\\data\" /e /r:0 /w:0 /np", "set \"RC=%ERRORLEVEL%\"", "if not %RC%==3 goto bad",
                "if not exist \"\\\\N2\\C$\\data\\two.txt\" goto bad", "robocopy \"C:\\data\" \"\\\\N2\\C$\\data\" /mir /r:0 /w:0", "if exist \"\\\\N2\\C$\\data\\extra.txt\" goto bad",
                "xcopy \"C:\\data\" \"C:\\copy\" /e /i /h /r /k /y /q", "if not exist \"C:\\copy\\one.txt\" goto bad", "exit /b 0", ":bad", "exit /b 1");
        assertEquals(0, run.exit(), run.toString());
    }

    @Test
    void names_beyond_ascii_in_the_declared_code_page() {
        same("@echo off", "chcp 1252 >nul", ">\"C:\\data\\\u00fcber.txt\" echo \u00e4\u00f6\u00fc", "findstr /l /c:\u00f6 \"C:\\data\\\u00dcBER.TXT\" >nul 2>&1", "set \"RC=%ERRORLEVEL%\"",
                "if %RC%==0 goto good", "exit /b 1", ":good", "exit /b 0");
    }

    @Test
    void a_program_that_a_server_lacks() {
        w.machine(1).missingTools().add("robocopy");
        assertEquals(0, same("@echo off", "robocopy \"C:\\data\" \"C:\\x\"", "set \"RC=%ERRORLEVEL%\"", "if %RC%==9009 goto good", "exit /b 1", ":good", "exit /b 0").exit());
    }

    @Test
    void a_folder_behind_the_share_of_a_server_without_power_is_not_there() {
        String[] lines = {"@echo off", "if exist \"\\\\N2\\admin$\\Cluster\" goto seen", "if /i not \"%~3\"==\"\" goto seen", "exit /b 5", ":seen", "exit /b 0"};
        assertEquals(0, same(lines).exit());
        w.machine(2).crash();
        assertEquals(5, same(lines).exit());
    }

    @Test
    void a_watch_answers_for_a_program_and_a_server_may_lose_its_power() {
        Watch refusing = new Watch() {
            @Override
            public Optional<Answer> instead(World world, String step, String program, String tail) {
                return program.equals("reg") ? Optional.of(new Answer(5, "refused")) : Optional.empty();
            }
        };
        assertEquals(5, real(refusing, "@echo off", "reg query HKLM\\SOFTWARE", "set \"RC=%ERRORLEVEL%\"", "if %RC%==5 goto refused", "exit /b 1", ":refused", "exit /b 5").exit());
        Watch crashing = new Watch() {
            @Override
            public void ran(World world, Call call) {
                world.membership().crash(Name.of("N1"));
            }
        };
        ScriptRun run = real(crashing, "@echo off", "reg query HKLM\\SOFTWARE", ">\"C:\\data\\after.txt\" echo x", "exit /b 0");
        assertEquals(End.SERVER_GONE, run.end());
        assertEquals("nothing", w.file(1, "C:\\data\\after.txt"));
    }

    @Test
    void an_endless_wait_and_a_script_of_another_language_end() {
        assertEquals(End.ENDLESS, real(Watch.NONE, "@echo off", ":a", "ping -n 9999 127.0.0.1 >nul 2>&1", "goto a").end());
        ScriptRun refused = real(Watch.NONE, "@echo off", "start notepad");
        assertEquals(End.UNREADABLE, refused.end());
        assertTrue(refused.why().contains("x.cmd:2: not of the batch language"), refused.why());
    }

    @Test
    void the_temporary_folder_is_gone_afterwards(@TempDir Path other) throws IOException {
        String before = System.getProperty("java.io.tmpdir");
        System.setProperty("java.io.tmpdir", other.toString());
        try (RealCmd one = RealCmd.of(Wine.shared().cmdExe(), Mingw.program("standin"))) {
            assertEquals(4, run(one, w.world(), Watch.NONE, "@echo off", "exit /b 4").exit());
        } finally {
            System.setProperty("java.io.tmpdir", before);
        }
        try (var left = Files.list(other)) {
            assertEquals(List.of(), left.toList());
        }
    }
}
