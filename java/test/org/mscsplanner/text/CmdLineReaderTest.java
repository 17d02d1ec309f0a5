package org.mscsplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mscsplanner.text.CmdLineReader.Simple;

class CmdLineReaderTest {
    @Test
    void percent_signs_expand_as_in_a_batch_file() {
        Map<String, String> variables = Map.of("NODE", "N1", "1", "/step", "*", "/step x", "~dp0", "C:\\x\\");
        assertEquals("N1 % /step N1 C:\\x\\ [/step x] 50", CmdLineReader.expand("%node% %% %1 %NODE% %~dp0 [%*] 50%", variables));
        assertEquals("[] [] [0%]", CmdLineReader.expand("[%NONE%] [%2] [%10%%]", Map.of()));
    }

    @Test
    void forms_it_does_not_read_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> CmdLineReader.expand("%TIME:~0,2%", Map.of("TIME", "10:00")));
        assertThrows(IllegalArgumentException.class, () -> CmdLineReader.expand("%~dp0", Map.of()));
        assertThrows(IllegalArgumentException.class, () -> CmdLineReader.expand("%~x", Map.of()));
        assertThrows(IllegalArgumentException.class, () -> CmdLineReader.split("echo a^"));
        assertThrows(IllegalArgumentException.class, () -> CmdLineReader.split("echo a >"));
    }

    @Test
    void separators_part_commands_unless_quoted_or_escaped() {
        assertEquals(List.of(new Simple("a \"x&y\" p&q", List.of(), ""), new Simple("b", List.of(), "&&"),
                new Simple("c", List.of(), "|"), new Simple("d", List.of(), "||"), new Simple("e", List.of(), "&")),
                CmdLineReader.split("a \"x&y\" p^&q && b | c||d& e "));
    }

    @Test
    void redirections_are_taken_out_with_their_handles() {
        assertEquals(List.of(new Simple("sc query vpxd", List.of(">nul", "2>&1"), "")),
                CmdLineReader.split("sc query vpxd >nul 2>&1"));
        assertEquals(List.of(new Simple("echo a", List.of(">>\"C:\\l o&g.txt\""), "")),
                CmdLineReader.split(">>\"C:\\l o&g.txt\" echo a"));
        assertEquals(List.of(new Simple("echo a12", List.of(">x"), "")), CmdLineReader.split("echo a12> x"));
        assertEquals(List.of(new Simple("echo a 1", List.of(">x"), "")), CmdLineReader.split("echo a ^1>x"));
        assertEquals(List.of(new Simple("sort", List.of("<in", "2>>err"), "")), CmdLineReader.split("sort < in 2>> err"));
    }

    @Test
    void a_caret_is_a_letter_inside_quotes_and_an_escape_outside() {
        assertEquals("argv \"a^b\" ^ \"x y\"", CmdLineReader.split("argv \"a^b\" ^^ ^\"x y^\"").get(0).text());
    }
}
