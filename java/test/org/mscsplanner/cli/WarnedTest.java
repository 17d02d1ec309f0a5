package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check warns of reaches whoever signs, not only whoever renders. */
class WarnedTest {
    private static final Path SPEC = Path.of("examples/file-server/spec.json");

    @TempDir
    private Path temp;

    private List<String> page(String spec, String verb, String option, String value) throws IOException {
        Path file = Files.writeString(temp.resolve("spec.json"), spec);
        Called called = Called.with(verb, file.toString(), option, value);
        assertEquals(0, called.code(), called::err);
        return ("runbook".equals(verb) ? called.out() : Files.readString(Path.of(value).resolve("runbook.md"))).lines().toList();
    }

    @Test
    void a_code_has_one_row_with_its_count_and_what_is_accepted_has_none() throws IOException {
        String two = Files.readString(SPEC).replace("\"private\": {\"Drive\": \"F:\"}", "\"private\": {\"Drive\": \"F:\", \"Colour\": \"1\", \"Shelf\": \"2\"}");
        for (List<String> page : List.of(page(two, "runbook", "--format", "markdown"), page(two, "render", "--out", temp.resolve("out").toString()))) {
            assertTrue(page.contains("- Warnings that nobody accepted: 2"), () -> String.join("\n", page.subList(0, 120)));
            List<String> rows = page.stream().filter(l -> l.startsWith("| MSCS-")).toList();
            assertEquals(1, rows.stream().filter(r -> r.matches("\\| MSCS-\\d{4} \\| 2 \\| `/groups/0/resources/0/private/.*")).count(), rows::toString);
            assertEquals(1, rows.stream().filter(r -> r.startsWith("| MSCS-2304 | `/registry/0/key` |")).count(), rows::toString);
        }
    }

    @Test
    void both_are_risks_of_the_change_record() throws IOException {
        String accepted = "| Findings of the check were accepted |";
        String warned = "| Nobody has answered a warning of the check |";
        String all = String.join("\n", page(Files.readString(SPEC).replace("{\"Drive\": \"F:\"}", "{\"Drive\": \"F:\", \"Colour\": \"1\"}"), "runbook", "--format", "change-record"));
        assertTrue(all.contains(accepted) && all.contains(warned), all);
        String one = String.join("\n", page(Files.readString(SPEC), "runbook", "--format", "change-record"));
        assertTrue(one.contains(accepted) && !one.contains(warned), one);
    }

    @Test
    void without_a_warning_page_one_says_so_and_has_no_table() throws IOException {
        List<String> page = page(Files.readString(SPEC), "runbook", "--format", "markdown");
        assertTrue(page.contains("- Warnings that nobody accepted: none"));
        assertFalse(page.stream().anyMatch(l -> l.contains("How often")));
    }
}
