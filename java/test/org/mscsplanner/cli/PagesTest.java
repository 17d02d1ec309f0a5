package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mscsplanner.check.Judged;
import org.mscsplanner.diag.Code;
import org.mscsplanner.diag.CommandCode;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.examples.Patched;
import org.mscsplanner.observe.commands.CommandImport;
import org.mscsplanner.observe.batch.ScriptText;

/**
 * Every finding has a page, and every page is a case: what it shows as wrong brings the finding out with the words that it
 * prints, and what it shows as right does not. {@code -Dgolden.update=true} writes the words anew.
 */
class PagesTest {
    private static final Path FOLDER = Path.of("java/main-resources/explain");
    private static final Pattern PAGE = Pattern.compile("# (?<title>[^\\n]+)\\n\\n(?<meaning>.+?)\\n\\n## Wrong\\n\\n(?<wrong>.+?)\\n(?<says>\\n(?:> [^\\n]+\\n)*)"
            + "\\n?## Right\\n\\n(?<right>.+)", Pattern.DOTALL);
    private static final Pattern SNIPPET = Pattern.compile("```(?<kind>json|text|cmd)\\n(?<body>.+?)\\n```", Pattern.DOTALL);
    /** What a page cannot hold: a file in another encoding, a very large one, none at all, or data that the reader refuses before the rule. */
    private static final List<String> WITHOUT_SNIPPET = List.of("MSCS-1004", "MSCS-1005", "MSCS-1006", "MSCS-1016", "MSCS-1017", "MSCS-2031",
            "MSCS-2116", "MSCS-2302", "MSCS-CLUSTER-ENCODING");

    private static Path file(Code code) {
        return FOLDER.resolve(code.id() + ".md");
    }

    @Test
    void every_code_has_a_page_and_every_page_a_code() throws IOException {
        TreeSet<String> codes = new TreeSet<>(Explanations.codes().stream().map(Code::id).toList());
        try (Stream<Path> all = Files.list(FOLDER)) {
            TreeSet<String> pages = new TreeSet<>(all.map(p -> p.getFileName().toString().replace(".md", "")).filter(n -> n.startsWith("MSCS-")).toList());
            assertEquals(List.of(), codes.stream().filter(code -> !pages.contains(code)).toList(),
                    "no page: write java/main-resources/explain/CODE.md; README.md there says how");
            assertEquals(List.of(), pages.stream().filter(page -> !codes.contains(page)).toList(), "no code of this page");
        }
    }

    @TestFactory
    Stream<DynamicTest> what_is_wrong_is_found_and_what_is_right_is_not() {
        return Explanations.codes().stream().map(code -> DynamicTest.dynamicTest(code.id(), () -> judge(code)));
    }

    private static void judge(Code code) throws IOException {
        String text = Files.readString(file(code));
        Matcher page = PAGE.matcher(text);
        assertTrue(page.matches(), code.id() + " is no page: title, meaning, Wrong, Right");
        assertTrue(page.group("meaning").length() > 60 && page.group("meaning").endsWith("."), page.group("meaning"));
        Optional<List<Judged>> wrong = judged(page.group("wrong"));
        Optional<List<Judged>> right = judged(page.group("right"));
        assertEquals(WITHOUT_SNIPPET.contains(code.id()), wrong.isEmpty(), "a snippet of what is wrong");
        if (wrong.isPresent()) {
            List<Finding> found = findings(wrong.get(), code);
            assertFalse(found.isEmpty(), () -> code.id() + " is not found, but: " + listing(wrong.get()));
            String says = "\n" + found.stream().map(PagesTest::line).reduce("", String::concat);
            if (Boolean.getBoolean("golden.update") && System.getenv("CI") == null) {
                Files.writeString(file(code), text.substring(0, page.start("says")) + says + "\n## Right\n\n" + page.group("right"));
            } else {
                assertEquals(says, page.group("says"), "the words of the finding");
            }
        }
        if (right.isPresent()) {
            assertTrue(right.get().stream().filter(j -> j.finding().code() == code).allMatch(j -> j.acknowledgement().isPresent()),
                    () -> "what is right has the finding: " + listing(right.get()));
            assertFalse(right.get().stream().anyMatch(Judged::stops), () -> "what is right has errors: " + listing(right.get()));
        }
    }

    /** What is found in a snippet: a script, a whole file, or parts of a spec that go into an example. */
    private static Optional<List<Judged>> judged(String section) {
        Matcher snippet = SNIPPET.matcher(section);
        if (!snippet.find()) {
            return Optional.empty();
        }
        String body = snippet.group("body");
        if (snippet.group("kind").equals("cmd")) {
            return Optional.of(CommandImport.read(List.of(new ScriptText("x.cmd", body, Optional.empty()))).findings().stream().map(f -> new Judged(f, Optional.empty())).toList());
        }
        return Optional.of(SpecFile.of("spec.json", snippet.group("kind").equals("text") ? body.getBytes(StandardCharsets.UTF_8) : Patched.of(body)).findings());
    }

    private static List<Finding> findings(List<Judged> judged, Code code) {
        return judged.stream().map(Judged::finding).filter(f -> f.code() == code).toList();
    }

    private static String line(Finding finding) {
        String place = finding.code() instanceof CommandCode ? finding.at().line() + ":" + finding.at().column() : "/";
        return "> " + (finding.at().pointer().isEmpty() ? place : finding.at().pointer()) + ": " + finding.message() + "\n";
    }

    private static String listing(List<Judged> judged) {
        List<String> lines = new ArrayList<>();
        judged.forEach(j -> lines.add("\n" + j.finding().code().id() + " " + line(j.finding())));
        return String.join("", lines);
    }

    @Test
    void codes_that_a_page_cannot_show_are_proved_by_other_tests_and_are_few() {
        assertTrue(WITHOUT_SNIPPET.size() <= 9);
        assertTrue(Explanations.codes().stream().map(Code::id).toList().containsAll(WITHOUT_SNIPPET));
    }

    @Test
    void explain_prints_the_page_behind_what_the_finding_says() throws IOException {
        for (Code code : Explanations.codes()) {
            String out = Called.with("explain", code.id()).out();
            assertTrue(out.startsWith(code.id() + " (" + code.severity().word()), out);
            assertTrue(out.endsWith(Files.readString(file(code))), code.id());
        }
    }
}
