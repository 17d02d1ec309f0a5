package org.mscsplanner.observe.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.ClusterLineReader;
import org.mscsplanner.clusterexe.ReadResult;
import org.mscsplanner.ground.Ground;
import org.mscsplanner.ground.Mingw;
import org.mscsplanner.ground.Part;
import org.mscsplanner.text.ArgvCalls;

/** What a real cmd.exe starts of a script is what is read of it: the same lines of cluster.exe, in the same order. */
class RealForeignScriptTest {
    /** Ways to write lines into a script; each of A, B and C stands for one. */
    private static final List<String> WAYS = List.of("A", "echo the next one & A", "A >nul 2>&1", ">out.txt A", "(A)", "( A & B )", "(\nA\n  B)", "(A\nB\n) >nul", "@A", "A & B && C",
            "if 1==1 A", "if 1==1 (A) & B", "if not \"a b\"==\"c\" (\n  A\n  if exist . B\n)", "if 1==1 (A) else (echo no)", "if 1==2 (echo no) else (A)", "if 1==2 (\necho no\n) else if 1==1 (\nA\n)",
            "echo y| A", "rem A\nB", "::A\nB", ":here A\nB", "cmd /c A", "call A", "set V=x& A", "title t&A", "cluster ^\n group G ^\n /prop Description=x", "echo A\nB");
    private static final List<String> TEXTS = List.of("x", "\"a b\"", "\"a & b\"", "\"(x)\"", "\"a ^ b\"", "a^^b", "a^&b", "\"50%%\"", "%W%", "\"%W% %q%\"", "\"a > b | c\"", "x=y", "\"a,b\",c");

    /**
     * Scripts that are followed: each stands for itself, and every label in it has the number of its turn. Wine 8 runs what stands behind
     * {@code ||} whatever became of the command in front, changes nothing in {@code !NAME:A=B!}, and takes no text of {@code for /f} apart that
     * comes out of the variable of another loop, or out of {@code !NAME!}: none of these is asked of it.
     */
    private static final List<String> FOLLOWED = List.of(
            "set N=A\n(\nset N=B\ncluster group %N% /create\n)\ncluster group %N% /create",
            "setlocal EnableDelayedExpansion\nset N=A\n(\nset N=B\ncluster group !N! /create & set N=C& cluster group !N! /create\n)\ncluster group !N! /create\nendlocal",
            "call :make# A \"B C\"\ncall :make# D\ngoto over#\n:make#\ncluster group %1 /prop Description=\"%~2\"\nshift\ncluster group x%1 /create\ncluster group X /setowners:%0,%3x\nexit /b 0\n:over#",
            "call :all# A \"B C\",D\ngoto over#\n:all#\nif \"%~1\"==\"\" goto :eof\ncluster group %1 /create\nshift\ngoto all#\n:over#",
            "for %%n in (A,B;\"C D\") do cluster group %%n /prop Description=\"%%~n\"",
            "for /l %%i in (3,-1,1) do (\nif %%i==2 (cluster group two /create) else cluster group G%%i /create\n)",
            "for %%a in (A B) do for %%b in (1 2) do call :pair# %%a %%b\ngoto over#\n:pair#\nif %2 equ 2 exit /b 0\ncluster group %1%2 /create\ngoto :eof\n:over#",
            "for /f \"tokens=1-2* delims=,\" %%a in (\"A,B C,,D,E\") do cluster group %%a /prop Description=\"%%b/%%c/%%d\"",
            "set L=A,B C,D\n:next#\nfor /f \"tokens=1* delims=,\" %%a in (\"%L%\") do (\ncluster group \"%%a\" /create\nset L=%%b\n)\nif defined L goto next#",
            "call :pair# \"A:1 2\"\ncall :pair# B\ngoto over#\n:pair#\nfor /f \"delims=: tokens=1,2\" %%y in (\"%~1\") do cluster group %%y /prop Description=\"%%z\"\ngoto :eof\n:over#",
            "for /f \"usebackq tokens=2 delims=\\\" %%n in ('CORP\\a(b)') do (\nfor %%k in (1 2) do cluster group %%n%%k /create\n)\nfor /f \"skip=1\" %%n in (\"A\") do cluster group %%n /create",
            "for %%f in (vpxd.exe \"C:\\a b\\c.d.txt\" none) do cluster group \"%%~nf\" /prop Description=\"%%~xf %%~nxf\"\ncall :path# \"C:\\a b\\c.txt\"\ngoto over#\n:path#\ncluster group %~n1 /prop Description=\"%~d1 %~p1 %~dpn1 %~f1 %~nx1\"\n:over#",
            "set L=A,B,C\ncluster group \"%L:*,=%\" /prop Description=\"%L:*;=x%\"",
            "set N=010\nset M=5 \nset C=\nset /a N+=1,M=M+1,C+=2, K = (N - M) * -C\ncluster group G%N% /prop Description=\"%M% %C% %K%\"",
            "set I=1\n:next#\ncluster group G%I% /create\nset /a I+=1\nif %I% leq 3 goto next#",
            "cluster group A /create\nif errorlevel 1 goto bad#\nif not %ERRORLEVEL%==0 goto bad#\ncluster group B /create\ngoto over#\n:bad#\ncluster group C /create\n:over#",
            "call :sub#\nif errorlevel 5 cluster group five /create\ncluster group now /create\ngoto over#\n:sub#\nsetlocal\nset N=inner\ncluster group %N% /create\nexit /b 5\n:over#",
            "set L=A B\nfor %%n in (%L%) do (\nset L=%%n\ncluster group %%n /prop Description=\"%L%\"\n)\ncluster group %L% /create",
            "set P=cluster\n%P% group A /create\ncall %%P%% group B /create\nset Q=%P:~0,2%\ncluster group %Q%x /create\ncluster group %P:us=X% /create",
            "if not defined NOSUCH# set NOSUCH#=\nset ONE=1\nif defined ONE (if %ONE% gtr 2 (echo no) else (cluster group A /create)) else cluster group B /create",
            "(cluster group A /create\nfor %%n in (B\n  C) do (\ncluster group %%n /create\n) & cluster group D /create\n)\ncmd /c \"cluster group E /create & cluster group F /create\"");

    @TempDir
    Path folder;

    @BeforeAll
    static void needs_wine_and_a_compiler() {
        Ground.need(Part.WINE, Part.MINGW);
    }

    @Test
    void what_is_read_of_a_script_is_what_cmd_starts() throws IOException {
        Files.copy(Mingw.programs().resolve("argv.exe"), folder.resolve("cluster.exe"));
        Random random = new Random(7);
        List<String> script = new ArrayList<>(List.of("cd /d \"%~dp0\"", "set W=one", "set \"Q=a&b\""));
        for (int i = 0; i < 6; i++) {
            for (String way : WAYS) {
                boolean twice = way.contains("cmd /c") || way.contains("call") || way.contains("|");
                UnaryOperator<String> line = name -> "cluster group " + name + random.nextInt(100) + " /prop Description=" + (twice ? "x" : TEXTS.get(random.nextInt(TEXTS.size())));
                script.addAll(List.of(way.replaceAll("\\bA\\b", "\u0001").replaceAll("\\bB\\b", "\u0002").replaceAll("\\bC\\b", "\u0003")
                        .replace("\u0001", line.apply("GA")).replace("\u0002", line.apply("GB")).replace("\u0003", line.apply("GC")).split("\n")));
            }
        }
        same(script, 150);
    }

    @Test
    void a_script_is_followed_as_cmd_follows_it() throws IOException {
        Files.copy(Mingw.programs().resolve("argv.exe"), folder.resolve("cluster.exe"));
        List<String> script = new ArrayList<>(List.of("cd /d \"%~dp0\""));
        for (int i = 0; i < FOLLOWED.size(); i++) {
            script.add("cluster group case" + i + " /create");
            script.addAll(List.of(FOLLOWED.get(i).replace("#", "_" + i).split("\n")));
        }
        same(script, 45);
    }

    @Test
    void numbers_are_counted_as_cmd_counts_them() throws IOException {
        Files.copy(Mingw.programs().resolve("argv.exe"), folder.resolve("cluster.exe"));
        Random random = new Random(7);
        List<String> script = new ArrayList<>(List.of("cd /d \"%~dp0\"", "set P=017", "set Q=-3", "set R=", "set /a \"A=B=C=D=E=F=G=H=I=J=0\""));
        for (int i = 0; i < 20; i++) {
            for (char name = 'A'; name < 'K'; name++) {
                String line = "set /a \"" + name + "=" + sum(random, 3) + "\"";
                // What would be an error or does not fit has no result. Wine 8 refuses a sum behind a bracket. Neither is asked.
                String shown = "cluster group G" + name + " /prop Description=\"" + line.substring(8).replaceAll("[^0-9a-zA-Z]", "_") + ": %" + name + "%\"";
                if (!line.matches(".*\\)[-+].*") && BatchCommands.read("a.cmd", String.join("\n", script) + "\n" + line + "\n" + shown).findings().isEmpty()) {
                    script.addAll(random.nextInt(3) == 0 ? List.of(line, shown) : List.of(line));
                }
            }
            script.add("cluster group \"%A% %B% %C% %D% %E% %F% %G% %H% %I% %J%\" /create");
        }
        same(script, 40);
    }

    private static String sum(Random random, int deep) {
        List<String> operands = List.of("0", "7", "12", "010", "0x1F", "P", "Q", "R");
        if (deep == 0 || random.nextInt(4) == 0) {
            return operands.get(random.nextInt(operands.size()));
        }
        List<String> signs = List.of("+", "-", " * ", "/", "%%", "&", "|", "^", "<<", ">>");
        String both = sum(random, deep - 1) + signs.get(random.nextInt(signs.size())) + sum(random, deep - 1);
        return switch (random.nextInt(6)) {
            case 0 -> "(" + both + ")";
            case 1 -> "-(" + both + ")";
            case 2 -> "~" + sum(random, 0) + "+" + both;
            case 3 -> "!" + sum(random, 0) + "-" + both;
            default -> both;
        };
    }

    private void same(List<String> script, int least) throws IOException {
        List<ClusterLine> read = BatchCommands.read("a.cmd", String.join("\r\n", script)).commands().stream().map(BatchCommands.Command::line).toList();
        List<ClusterLine> started = new ArrayList<>();
        for (ArgvCalls.Call call : new ArgvCalls(folder).inBatchFile(script, read.size())) {
            started.add(assertInstanceOf(ReadResult.Parsed.class, ClusterLineReader.read(call.raw()), call.raw()).line());
        }
        assertTrue(started.size() > least, "started: " + started.size());
        assertEquals(String.join("\n", started.stream().map(Object::toString).toList()), String.join("\n", read.stream().map(Object::toString).toList()));
    }
}
