package org.mscsplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;

/** What the tools of Windows Server 2003 can take: the length of paths and of what findstr looks for, and its backslashes. */
class LimitsTest {
    private static final int LONGEST_PATH = 259;
    private static final int LONGEST_NEEDLE = 127;
    private static final int RECORDS = "C:\\WINDOWS\\Cluster\\mscs-planner\\0123456789abcdef".length();
    private static final Pattern RECORD = Pattern.compile("%(?:RECORDS|UNDONE)%([^\"]*)\"");
    private static final Pattern OF_STEP = Pattern.compile("set \"RECORD=(.*)\"");
    private static final Pattern NEEDLE = Pattern.compile("/c:(?:\"([^\"]*)\"|(\\S+))");

    /** The file server with names of more than a hundred characters. */
    private static List<String> longNames() {
        String end = " - a name that somebody made as long as he could, because nobody had told him that he should not (2003)";
        String spec = new String(Examples.read(Examples.ROOT.resolve("file-server/spec.json")), StandardCharsets.UTF_8)
                .replace("R&D Share", "R&D Share" + end).replace("File Name", "File Name" + end).replace("File Group", "File Group" + end)
                .replace("Acme\\\\Quota", "Acme\\\\Quota" + end);
        GeneralSpec read = Examples.spec("long.json", spec.getBytes(StandardCharsets.UTF_8));
        return RenderedLinesTest.render(read).stream().filter(f -> f.path().startsWith("scripts/"))
                .flatMap(f -> new String(f.bytes(), Charset.forName("windows-1252")).lines()).toList();
    }

    private static Stream<String> goldenLines() {
        return Examples.scripts().stream().flatMap(file -> {
            try {
                return Files.readString(file, StandardCharsets.ISO_8859_1).lines();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void long_names_give_no_path_and_no_needle_that_is_too_long() {
        List<String> tooLong = new ArrayList<>();
        int seen = 0;
        String ofStep = "";
        for (String line : longNames()) {
            Matcher begins = OF_STEP.matcher(line);
            ofStep = begins.matches() ? begins.group(1) : ofStep;
            Matcher record = RECORD.matcher(line.replace("%RECORD%", ofStep));
            while (record.find()) {
                seen++;
                if (RECORDS + "\\undone-10".length() + record.group(1).length() > LONGEST_PATH) {
                    tooLong.add(line);
                }
            }
            for (String needle : needles(line)) {
                if (needle.length() > LONGEST_NEEDLE) {
                    tooLong.add(line);
                }
            }
        }
        assertEquals(List.of(), tooLong);
        assertTrue(seen > 100, "only " + seen);
    }

    /** The expression gets one backslash of two, and that one makes a letter of what follows it. */
    @Test
    void no_expression_has_a_backslash_outside_of_a_class_that_should_mean_itself() {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (String line : (Iterable<String>) goldenLines().filter(l -> l.contains("findstr") && l.contains(" /r "))::iterator) {
            for (String needle : needles(line)) {
                seen++;
                if (needle.replaceAll("\\[\\\\+\\]", "").matches(".*\\\\(?![.*\\[\\]^$]).*")) {
                    wrong.add(needle);
                }
            }
        }
        assertEquals(List.of(), wrong.stream().distinct().toList());
        assertTrue(seen > 1000, "only " + seen);
    }

    private static List<String> needles(String line) {
        return NEEDLE.matcher(line).results().filter(m -> line.contains("findstr")).map(m -> m.group(1) == null ? m.group(2) : m.group(1)).toList();
    }
}
