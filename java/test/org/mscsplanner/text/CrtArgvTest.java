package org.mscsplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of "Parsing C command-line arguments", and what is not in it. */
class CrtArgvTest {
    @Test
    void quotes_group_and_vanish() {
        assertEquals(List.of("abc", "d", "e"), CrtArgv.split("\"abc\" d e"));
        assertEquals(List.of("/group:VC Group", ""), CrtArgv.split(" /group:\"VC Group\"\t\"\" "));
        assertEquals(List.of(), CrtArgv.split(" "));
    }

    @Test
    void backslashes_count_only_in_front_of_a_quote() {
        assertEquals(List.of("a\\\\b", "de fg", "h"), CrtArgv.split("a\\\\b d\"e f\"g h"));
        assertEquals(List.of("a\\\"b", "c", "d"), CrtArgv.split("a\\\\\\\"b c d"));
        assertEquals(List.of("a\\b c", "d", "e"), CrtArgv.split("a\\\\\"b c\" d e"));
        assertEquals(List.of("C:\\x\\"), CrtArgv.split("C:\\x\\"));
    }

    @Test
    void two_quotes_inside_quotes_give_one() {
        assertEquals(List.of("a\"b c"), CrtArgv.split("\"a\"\"b c\""));
    }

    @Test
    void the_name_of_the_program_knows_no_escape() {
        assertEquals(List.of("C:\\Program Files\\", "a"), CrtArgv.commandLine("\"C:\\Program Files\\\" a"));
    }
}
