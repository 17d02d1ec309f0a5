package org.mscsplanner.observe.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mscsplanner.observe.batch.ScriptText;

/** The way through a script: what is run in which order, with which values, and what is said where that cannot be known. */
class FollowedScriptTest {
    private static Imported of(String... lines) {
        return CommandImport.read(List.of(new ScriptText("a.cmd", String.join("\n", lines), Optional.empty())));
    }

    /** Every name that is shown, in the order of the lines that are run. */
    private static List<String> run(String... lines) {
        return BatchCommands.read("a.cmd", String.join("\n", lines)).commands().stream().map(c -> c.line().name().orElse("")).toList();
    }

    private static List<String> found(String... lines) {
        return Said.of(of(lines));
    }

    private static String group(String name) {
        return "cluster group " + name + " /create";
    }

    @Test
    void a_block_has_the_values_from_before_it() {
        assertEquals(List.of("A", "B"), run("set N=A", "(", "set N=B", group("%N%"), ")", group("%N%")));
        assertEquals(List.of("B"), run("setlocal enabledelayedexpansion", "set N=A", "(", "set N=B", group("!N!"), ")"));
        assertEquals(List.of("A"), run("set N=A", "set N=B& " + group("%N%")));
    }

    @Test
    void a_subroutine_is_read_where_it_is_called_with_its_arguments() {
        assertEquals(List.of("A", "x", "C D", "y", "Z"), run("call :make A x", "call :make \"C D\" y", group("Z"), "goto :eof", ":make", group("%1"), group("%~2"), "exit /b 0"));
        assertEquals(List.of("B", "C"), run("call :make A B C", "exit /b", ":make", "shift", group("%1"), group("%2")));
        assertEquals(List.of("x y", ""), run("call:make \"x y\"", "exit", ":make", "cluster group %* /create", "cluster res %2 /stat"));
        assertEquals(List.of(), found("call :make A", "exit /b", ":make", group("%1")));
    }

    @Test
    void what_a_subroutine_sets_stays_unless_it_is_local() {
        assertEquals(List.of("B"), run("call :name", group("%N%"), "exit /b", ":name", "set N=B"));
        assertEquals(List.of("A"), run("set N=A", "call :name", group("%N%"), "exit /b", ":name", "setlocal", "set N=B"));
    }

    @Test
    void a_jump_passes_over_what_is_never_run_and_that_is_told() {
        assertEquals(List.of("A", "C"), run(group("A"), "goto over", group("B"), ":over", group("C")));
        assertEquals(List.of("3:1 UNREACHED"), found(group("A"), "goto over", group("B"), ":over", group("C")));
        assertEquals(List.of("2:1 UNREACHED"), found("exit /b", group("A")));
    }

    @Test
    void a_list_is_gone_through() {
        assertEquals(List.of("A", "B C", "D"), run("for %%n in (A,\"B C\";D) do " + group("%%n")));
        assertEquals(List.of("B C"), run("for %%n in (\"B C\") do (", group("\"%%~n\""), ")"));
        assertEquals(List.of("G1", "G3"), run("for /l %%i in (1,2,4) do " + group("G%%i")));
        assertEquals(List.of("A1", "A2", "B1", "B2"), run("for %%a in (A B) do for %%b in (1 2) do " + group("%%a%%b")));
        assertEquals(List.of("A", "B"), run("set ALL=A B", "for %%n in (%ALL%) do call :make %%n", "exit /b", ":make", group("%1")));
    }

    @Test
    void a_text_is_taken_apart_into_the_variables_of_a_loop() {
        assertEquals(List.of("N1 10.0.0.1"), run("for /f \"tokens=1,2 delims=,\" %%a in (\"N1,10.0.0.1,x\") do " + group("\"%%a %%b\"")));
        assertEquals(List.of("AB C", "D"), run("for %%i in (\"A,B C\" \"D\") do (", "for /f \"tokens=1,2 delims=,\" %%a in (\"%%~i\") do " + group("\"%%a%%b\""), ")"));
        assertEquals(List.of("A", "B", "C"), run("set L=A,B,C", ":next", "for /f \"tokens=1* delims=,\" %%a in (\"%L%\") do (", group("%%a"), "set L=%%b", ")", "if defined L goto next"));
        assertEquals(List.of("B:C"), run("setlocal enabledelayedexpansion", "set L=A:B:C", "for /f \"delims=: tokens=1*\" %%y in (\"!L!\") do " + group("%%z")));
        assertEquals(List.of("A B", "C"), run("for /f \"usebackq tokens=1,2 delims=,\" %%a in ('\"A B\",C') do (", group("%%a"), group("%%b"), ")"));
        assertEquals(List.of("1:34 UNREACHED"), found("for /f \"skip=1\" %%a in (\"A\") do  " + group("%%a")));
        assertEquals(List.of("1:23 UNREACHED"), found("for /f %%a in (\"\") do " + group("%%a")));
    }

    @Test
    void a_loop_over_what_only_a_running_script_knows_is_told() {
        for (String head : List.of("/f %%a in (list.txt)", "/f \"usebackq\" %%a in (\"a list.txt\")", "/f %%a in ('hostname')", "/f %%a in (\"%1\")", "/f \"tokens=1 delims=%D%\" %%a in (\"A,B\")", "/d %%a in (A)",
                "/f \"tokens=2,1\" %%a in (\"A B\")", "/f \"tokens=2\" %%a in (\"A\")", "/f %%a in (\";A\")", "/f %%a in (\"  \")", "/f %%a in (\"A\" \"B\")", "/f \"tokens=32\" %%a in (\"A\")", "/f \"token=1\" %%a in (\"A\")",
                "/f delims^=, %%a in (\"A,B\")", "/f \"delims=  tokens=1\" %%a in (\"A B\")", "/f \"eol= delims=\" %%a in (\"A B\")", "/r %%a in (A)", "/l %%a in (1,0,2)")) {
            assertEquals(List.of("1:1 LOOP"), found("@for " + head + " do " + group("%%a")).stream().map(f -> f.replaceFirst(":.* ", ":1 ")).toList(), head);
        }
        assertEquals(List.of("2:1 LOOP"), found("for %%i in (\"A,B\") do for /f \"delims=,\" %%a in (%%i) do (", group("%%a"), ")"));
    }

    @Test
    void a_part_of_a_path_is_known_where_the_text_tells_it() {
        assertEquals(List.of("vpxd .exe vpxd.exe", "c.d .txt c.d.txt"), run("for %%f in (vpxd.exe \"C:\\a b\\c.d.txt\") do " + group("\"%%~nf %%~xf %%~nXf\"")));
        assertEquals(List.of("C: \\a b\\ C:\\a b\\c C:\\a b\\c.txt"), run("call :make \"C:\\a b\\c.txt\"", "exit /b", ":make", group("\"%~d1 %~p1 %~dpn1 %~f1\"")));
        assertEquals(List.of("A", "C"), run("for %%x in (A.b) do " + group("%%~nx"), "for %%n in (A) do for %%x in (C.d) do " + group("%%~nx")));
        for (String form : List.of("for %%a in (A) do cluster group %%~fa /create", "for %%a in (PROGRA~1) do cluster group %%~na /create", "for %%a in (C:\\x\\..\\y) do cluster group \"%%~na\" /create",
                "for %%a in (A) do cluster group %%~ta /create", "for %%a in (A) do cluster group \"%%~$PATH:a\" /create", "for %%n in (A) do cluster group %%~nfo /create", "for %%n in (A) do cluster group %%~nx /create", "for %%a in (nul) do cluster group %%~na /create",
                "for %%a in (A.) do cluster group %%~na /create", "for %%a in (\\\\S\\T) do cluster group %%~na /create", "for %%a in (a/b) do cluster group %%~na /create")) {
            assertEquals(List.of("VARIABLE"), found(form).stream().map(f -> f.replaceFirst(".* ", "")).toList(), form);
        }
        assertEquals(List.of("4:1 VARIABLE"), found("call :make A", "exit /b", ":make", group("%~n0")));
    }

    @Test
    void whole_numbers_are_counted() {
        assertEquals(List.of("7 6 9"), run("set /a X=1+2*3, Y=X-1", "set /a \"Z=(1+2)*3\"", group("\"%X% %Y% %Z%\"")));
        assertEquals(List.of("9 6 -3 3"), run("set N=010", "set /a N+=1", "set M=5 ", "set /a M=M+1,K=-7/2,L=7%%4", group("\"%N% %M% %K% %L%\"")));
        assertEquals(List.of("A1", "A2"), run("set C=", "for %%n in (x y) do call :make", "exit /b", ":make", "set /a C+=1", group("A%C%")));
        assertEquals(List.of("19 -6 1"), run("set /a \"A=(1+2)*3<<1|1\",B=~5,C=!0", group("\"%A% %B% %C%\"")));
        for (String sum : List.of("N=2147483647+1", "N=1/0", "N=M+1", "N=08", "N=1 2", "N=", "N=(1", "N=RANDOM", "N=ERRORLEVEL", "N=1%M%2", "\"N=1<<40\"", "N=" + "(".repeat(9_000), "N=" + "-".repeat(9_000) + "1", "N=1,M=Q", "N=" + "1+".repeat(5_000) + "1")) {
            assertEquals(List.of("4:1 VARIABLE"), found("set N=5", "cluster group G /create", "set /a " + sum, "cluster group %N% /create"), sum);
        }
        assertEquals(List.of("5"), run("set N=5", "set /a 1+1", group("%N%")));
    }

    @Test
    void a_text_is_cut_off_up_to_its_first_place() {
        assertEquals(List.of("B,C", "xB,C", "A,B,C"), run("set L=A,B,C", group("\"%L:*,=%\""), group("\"%L:*,=x%\""), group("\"%L:*;=x%\"")));
    }

    @Test
    void a_loop_of_a_script_ends_when_its_arguments_are_used_up() {
        assertEquals(List.of("A", "B", "Z"), run("call :all A B", group("Z"), "exit /b", ":all", "if \"%~1\"==\"\" goto :eof", group("%1"), "shift", "goto all"));
        assertEquals(List.of("G1", "G2", "G3"), run("set I=1", ":next", group("G%I%"), "set /a I+=1", "if %I% leq 3 goto next"));
    }

    @Test
    void a_condition_that_is_known_is_no_condition() {
        assertEquals(List.of(), found("set A=1", "if \"%A%\"==\"1\" " + group("G")));
        assertEquals(List.of("3:1 UNREACHED"), found("set A=1", "if \"%A%\"==\"2\" (", group("G"), ") else " + group("H")));
        assertEquals(List.of(), found("set A=", "if not defined A " + group("G")));
        assertEquals(List.of("A"), run("set A=prod", "if /i %A%==PROD (" + group("A") + ") else (" + group("B") + ")"));
    }

    @Test
    void a_script_that_builds_does_not_give_up() {
        assertEquals(List.of("5:1 UNREACHED"), found(group("A"), "if errorlevel 1 goto failed", "exit /b 0", ":failed", "cluster group A /delete"));
        assertEquals(List.of(), found("net use X: \\\\S\\T", "if errorlevel 1 goto failed", group("A"), "exit /b 0", ":failed", "echo failed", "exit /b 1"));
        assertEquals(List.of("1:12 ASSUMED"), found("if exist x goto end", group("A"), ":end"));
        assertEquals(List.of(), found("if \"%1\"==\"\" (echo Usage: %0 NAME& exit /b 1)", group("A")));
    }

    @Test
    void both_ways_behind_an_open_condition_have_one() {
        String[] script = {"if exist x goto other", group("A"), "goto end", ":other", group("B"), ":end", group("C")};
        assertEquals(List.of("2:1 CONDITION", "5:1 CONDITION"), found(script));
        assertEquals(List.of("A", "B", "C"), run(script));
        assertEquals(List.of("2:1 VARIABLE"), found("if exist x set N=A", group("%N%")));
    }

    @Test
    void where_the_way_cannot_be_known_it_is_told() {
        assertEquals(List.of("2:1 NOT_FOLLOWED", "3:1 CONDITION"), found(group("A"), "goto %WHERE%", group("B"), ":x"));
        assertEquals(List.of("3:12 NOT_FOLLOWED"), found(":again", group("A"), "if exist x goto again"));
        assertEquals(List.of("1:1 NOT_FOLLOWED"), found("goto nowhere"));
        assertEquals(List.of("1:1 NOT_FOLLOWED"), found("call :nowhere"));
        assertEquals(List.of("1:6 OTHER_SCRIPT"), found("call other.cmd A", group("A")));
        assertEquals(List.of("1:1 OTHER_SCRIPT", "2:1 UNREACHED"), found("other.cmd", group("A")));
        assertEquals(List.of("3:1 NO_PLACE"), found(":wait", "ping -n 5 127.0.0.1 >nul", "cluster res R | find \"Online\"", "if errorlevel 1 goto wait"));
    }

    @Test
    void a_script_without_an_end_is_left() {
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> {
            assertEquals(List.of("2:1 EXISTS", "2:1 NOT_FOLLOWED"), found(":a", group("A"), "goto a"));
            assertEquals(List.of("2:1 NOT_FOLLOWED"), found(":a", "echo x", "goto a"));
            assertTrue(found(":a", "call :a", "call :a").stream().anyMatch("2:1 NOT_FOLLOWED"::equals));
            assertEquals(List.of("1:31 LOOP"), found("for /l %%i in (1,1,999999) do " + group("G%%i")));
            assertEquals(30_000, run((group("A") + "\n").repeat(30_000)).size());
            found("(".repeat(5000) + group("A"));
            found("if a==b ".repeat(5000) + group("A"));
            found(("for %%i in (1 2 3 4 5 6 7 8 9) do ").repeat(40) + group("A"));
            found(":x\ngoto y\n:y\nif exist z goto x\n".repeat(2000));
        });
    }

    @Test
    void a_name_that_something_has_is_not_given_again() {
        assertEquals(List.of("3:1 EXISTS"), found(group("A"), group("B"), "cluster group B /ren:a"));
        assertEquals(List.of("A", "B"), of(group("A"), group("B"), "cluster group B /ren:a").groups().stream().map(g -> g.name().text()).toList());
        String two = group("G") + "\ncluster res R /create /group:G /type:\"Generic Service\"\ncluster res S /create /group:G /type:\"IP Address\"\n";
        assertEquals(List.of("4:1 EXISTS"), found(two + "cluster res S /rename:R"));
        assertEquals(List.of("R", "S"), of(two + "cluster res S /rename:R").groups().get(0).resources().stream().map(r -> r.name().text()).toList());
        assertEquals(List.of("4:1 EXISTS"), found(two + "cluster res S /create /group:G /type:\"Network Name\""));
        assertEquals(List.of(), found(two + "cluster res S /ren:s"));
    }
}
