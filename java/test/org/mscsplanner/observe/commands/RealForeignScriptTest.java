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
        List<ClusterLine> started = new ArrayList<>();
        for (ArgvCalls.Call call : new ArgvCalls(folder).inBatchFile(script)) {
            started.add(assertInstanceOf(ReadResult.Parsed.class, ClusterLineReader.read(call.raw()), call.raw()).line());
        }
        List<ClusterLine> read = BatchCommands.read("a.cmd", String.join("\r\n", script)).commands().stream().map(BatchCommands.Command::line).toList();
        assertTrue(started.size() > 150, "started: " + started.size());
        assertEquals(String.join("\n", started.stream().map(Object::toString).toList()), String.join("\n", read.stream().map(Object::toString).toList()));
    }
}
