package org.mscsplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mscsplanner.property.Gen;

class EchoTextTest {
    @Test
    void metacharacters_and_quotes_stand_behind_carets() {
        assertEquals("echo Step 5: move ^\"VC Group^\" ^(50%% ^& more^)", EchoText.statement("Step 5: move \"VC Group\" (50% & more)"));
    }

    @Test
    void an_empty_text_is_an_empty_line() {
        assertEquals("echo.", EchoText.statement(""));
        assertEquals("echo.  ", EchoText.statement("  "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "OFF ", "/?", "see reg /? here", "a\nb", "\uD83D\uDE00"})
    void what_echo_would_not_print_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> EchoText.statement(text));
    }

    @Test
    void the_reader_finds_one_command_with_the_text_in_it() {
        Gen.forAll(5_000, gen -> {
            String text = "t" + RandomWords.text(gen, true).replace("/?", "?") + "\"t";
            String line = EchoText.statement(text);
            List<CmdLineReader.Simple> commands = CmdLineReader.read(line, Map.of("PATH", "wrong"));
            assertEquals(List.of(new CmdLineReader.Simple("echo " + text, List.of(), "")), commands, line);
        });
    }

    @Test
    void a_remark_starts_nothing_and_expands_nothing() {
        assertEquals("rem a and b (c) 'd' 50%% x/y 'z'", RemText.statement("a & b <c> 'd' 50% x|y ^z\""));
        assertEquals("rem", RemText.statement(""));
        assertEquals("rem / ?", RemText.statement("/?"));
        Gen.forAll(2_000, gen -> {
            String line = RemText.statement(RandomWords.text(gen, true));
            assertEquals(1, CmdLineReader.read(line, Map.of()).size(), line);
            assertTrue(line.chars().noneMatch(c -> "&|<>^\"".indexOf(c) >= 0), line);
        });
    }
}
