package org.mscsplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertLinesMatch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.ground.Ground;
import org.mscsplanner.ground.Part;
import org.mscsplanner.property.Gen;
import org.mscsplanner.text.ArgvCalls.Call;

/** What our lines become in a real cmd.exe: the arguments of a program, and what is printed. */
class RealCmdTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void needs_wine_and_a_compiler() {
        Ground.need(Part.WINE, Part.MINGW);
    }

    @Test
    void a_batch_file_hands_over_every_argument_as_it_was_meant() throws IOException {
        List<List<Word>> meant = lines(240, true);
        List<String> written = meant.stream().map(words -> "argv " + BatchText.line(words)).toList();
        List<Call> calls = new ArgvCalls(folder).inBatchFile(written);
        assertEquals(meant.size(), calls.size(), () -> "started " + calls);
        for (int i = 0; i < meant.size(); i++) {
            String line = written.get(i);
            assertEquals(asRead(RandomWords.argv(meant.get(i))), calls.get(i).argv(), line);
            String predicted = CmdLineReader.read(line, Map.of()).get(0).text();
            assertEquals(asRead(List.of(predicted)), List.of(calls.get(i).raw().strip()), line);
        }
    }

    @Test
    void a_prompt_hands_over_every_argument_as_it_was_meant() throws IOException {
        List<List<Word>> meant = lines(100, false);
        List<String> typed = meant.stream().map(words -> "argv " + PromptText.line(words)).toList();
        List<Call> calls = new ArgvCalls(folder).atPrompt(typed);
        assertEquals(meant.size(), calls.size(), () -> "started " + calls);
        for (int i = 0; i < meant.size(); i++) {
            assertEquals(RandomWords.argv(meant.get(i)), calls.get(i).argv(), typed.get(i));
        }
    }

    @Test
    void echo_prints_the_text_and_rem_prints_nothing() throws IOException {
        List<String> texts = new ArrayList<>();
        Gen.forAll(200, gen -> texts.add(RandomWords.text(gen, false).replace("/?", "?") + "\"" + RandomWords.text(gen, false)));
        List<String> lines = new ArrayList<>(List.of("@echo off", "echo."));
        for (String text : texts) {
            lines.add(EchoText.statement(text));
            lines.add(RemText.statement(text));
        }
        String printed = new String(new ArgvCalls(folder).printed(BatchFile.bytes(lines)), StandardCharsets.US_ASCII);
        List<String> expected = Stream.concat(Stream.of(""), texts.stream()).toList();
        assertLinesMatch(expected.stream().map(Pattern::quote).toList(), Lines.of(printed));
    }

    @Test
    void the_reader_splits_lines_as_cmd_does() throws IOException {
        List<String> lines = List.of("argv a&argv b & argv c", "argv a^&b ^| ^^ ^(x^)", "argv \"a&b\" & argv \"c", "argv a >nul 2>&1 b",
                ">nul argv a 1>nul", "argv a1>nul", "argv a ^1>nul", "argv x >\"n u&l.txt\" y", "argv ^\"a ^& b^\"", "argv a%NONE%b %%1 50%",
                "argv <nul a", "argv (a) b)", "argv a,b;c=d", "argv \"%NONE%\" \"%%NONE%%\"");
        List<String> expected = new ArrayList<>();
        for (String line : lines) {
            CmdLineReader.read(line, Map.of()).forEach(c -> expected.add(c.text().replaceAll("\\s+", " ")));
        }
        List<String> seen = new ArgvCalls(folder).inBatchFile(lines).stream().map(c -> c.raw().strip().replaceAll("\\s+", " ")).toList();
        assertEquals(String.join("\n", expected), String.join("\n", seen));
    }

    private static List<List<Word>> lines(int count, boolean umlauts) {
        List<List<Word>> lines = new ArrayList<>();
        Gen.forAll(count, gen -> lines.add(RandomWords.line(gen, umlauts)));
        return lines;
    }

    private static List<String> asRead(List<String> texts) {
        return texts.stream().map(ArgvCalls::asRead).toList();
    }
}
