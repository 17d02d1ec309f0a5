package org.mscsplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds every text file of the tree to {@link Hygiene}, and proves on planted files that each rule can fail. */
class HygieneTest {
    /** One bad file for each rule: path and content. */
    private static final Map<String, List<String>> BAD = Map.ofEntries(
            Map.entry("each file is of a kind that belongs here", List.of("left.log", "x\n")),
            Map.entry("lines end with LF", List.of("templates/a.vm", "x\r\n")),
            Map.entry("a file ends with one line end", List.of("a.md", "x")),
            Map.entry("no byte order mark", List.of("a.json", "\uFEFF{}\n")),
            Map.entry("no tab", List.of("build.ps1", "\tx\n")),
            Map.entry("no blank at the end of a line", List.of("pom.xml", "<a> \n")),
            Map.entry("Java files are short", List.of("java/test/Long.java", "\n".repeat(500) + "x\n")),
            Map.entry("nothing is left unfinished", List.of("java/test/Later.java", "// TO" + "DO later\n")),
            Map.entry("PowerShell is ASCII", List.of("ps-module/a.psm1", "'\u00FC'\n")),
            Map.entry("no path of a machine", List.of(".ci/run", "cd /ro" + "ot/x\n")),
            Map.entry("only cli prints", List.of("java/main/p/A.java", "System.err.println();\n")),
            Map.entry("each package says what it is", List.of("java/main/p/B.java", "package p;\n")));

    @TempDir
    Path planted;

    @TestFactory
    Stream<DynamicTest> the_tree_is_clean() {
        List<Hygiene.Source> files = Hygiene.sources(Path.of("").toAbsolutePath());
        assertTrue(files.size() > 50, "walked only " + files.size() + " files");
        return Hygiene.rules().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(),
                () -> assertEquals("", String.join("\n", rule.getValue().apply(files)))));
    }

    @Test
    void each_rule_finds_its_bad_file_and_no_rule_finds_a_good_one() throws IOException {
        write("java/main/good/package-info.java", "/** Good. */\n@NullMarked\npackage good;\n");
        write("java/main/good/Fine.java", "package good;\n");
        write("java/main/cli/package-info.java", "/** The door. */\n@NullMarked\npackage cli;\n");
        write("java/main/cli/Door.java", "System.out.println(1);\n");
        write("examples/e/expected/a.cmd.txt", "a\r\n\r\n");
        write("target/left.md", "x\t");
        List<Hygiene.Source> good = Hygiene.sources(planted);
        assertEquals(4, good.size());
        Hygiene.rules().forEach((name, rule) -> {
            assertEquals(List.of(), rule.apply(good), name);
            List<String> bad = BAD.getOrDefault(name, List.of());
            assertEquals(2, bad.size(), "no bad file for: " + name);
            try {
                write(bad.get(0), bad.get(1));
                assertEquals(1, rule.apply(Hygiene.sources(planted)).size(), name);
                Files.delete(planted.resolve(bad.get(0)));
            } catch (IOException e) {
                throw new AssertionError(name, e);
            }
        });
    }

    private void write(String path, String text) throws IOException {
        Path file = planted.resolve(path).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
