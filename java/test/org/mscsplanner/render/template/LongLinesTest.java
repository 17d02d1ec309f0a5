package org.mscsplanner.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page that is one long line (a program that makes pages smaller writes such) is looked at once, not at every one of its letters. */
class LongLinesTest {
    private static final int LENGTH = 20_000;

    @TempDir
    private Path folder;

    /** A text that knows how often somebody looked at a letter of it. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long looks;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Test
    void no_pattern_looks_much_oftener_than_the_line_is_long() {
        List<Pattern> patterns = Stream.concat(Stream.of(Macros.TALK, Macros.CALLED, Macros.DEFINED), TemplateLint.RULES.stream().map(TemplateLint.Rule::never)).toList();
        for (Pattern pattern : patterns) {
            for (String piece : List.of("x", " ", "<p a ", "<p a=b ", "<", "> ", "#* ", "#[[ ", "#", "#macro ", "#a ", "href=", "..1", " on", "=", "$", "\"", ".class", "\\")) {
                for (String begin : List.of("", "href =", "<p a=", "#a", "#macro(", " on", "..1", "<", "url", "#{")) {
                    Counted line = new Counted(begin + piece.repeat(LENGTH / piece.length()));
                    Matcher matcher = pattern.matcher(line);
                    while (matcher.find()) {
                        assertTrue(matcher.end() > matcher.start());
                    }
                    assertTrue(line.looks < 100L * LENGTH, pattern + " on " + begin + " and many of \"" + piece + "\": " + line.looks);
                }
            }
        }
    }

    @Test
    void what_is_wrong_in_a_long_line_is_named_in_a_short_one() throws IOException {
        Path page = Files.createDirectories(folder.resolve("document")).resolve("runbook.html.vm");
        String filler = "<p>a < b</p>".repeat(1000);
        Files.writeString(page, filler + "<td title=$x>" + filler);
        assertEquals(List.of("document/runbook.html.vm:1: <td title=$ prints a value into an attribute without quotes around it"), TemplateLint.problems(folder));
        Files.writeString(page, filler + "<td #if($a < 3) " + "y".repeat(1000) + " title = $x>" + filler);
        List<String> problems = TemplateLint.problems(folder);
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).length() < 200 && problems.get(0).contains("y title = $ prints"), problems.toString());
        Files.writeString(page, filler + "<td title=\"$x\">a = $b</td>" + filler);
        assertEquals(List.of(), TemplateLint.problems(folder));
    }
}
