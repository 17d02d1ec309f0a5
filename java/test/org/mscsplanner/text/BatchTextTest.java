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
import org.mscsplanner.text.Word.Kind;
import org.mscsplanner.text.Word.Piece;

class BatchTextTest {
    @Test
    void the_value_is_quoted_and_not_the_whole_token() {
        assertEquals("/group:\"VC Group\"", BatchText.word(Word.of("/group:", "VC Group")));
        assertEquals("AntiAffinityClassNames=\"a b\",c,\"d&e\":MULTISTR",
                BatchText.word(Word.of("AntiAffinityClassNames=", List.of("a b", "c", "d&e"), ":MULTISTR")));
    }

    @Test
    void plain_values_stand_bare_and_an_empty_one_is_a_pair_of_quotes() {
        assertEquals("RestartAction=2 \"\" \"2\"",
                BatchText.line(List.of(Word.of("RestartAction=", "2"), Word.value(""), Word.quoted("2"))));
    }

    @Test
    void a_percent_sign_is_doubled_and_a_backslash_at_the_end_too() {
        assertEquals("\"50%% of C:\\x\\\\\"", BatchText.quoted("50% of C:\\x\\"));
        assertEquals("50%% of C:\\x\\", BatchText.between("50% of C:\\x\\"), "cmd.exe reads an assignment, not the C runtime");
    }

    @Test
    void a_variable_is_expanded_inside_quotes_and_shares_them_with_its_neighbours() {
        assertEquals("/node:\"%COMPUTERNAME%\"", BatchText.word(Word.ofVariable("/node:", "COMPUTERNAME")));
        Word path = new Word(List.of(new Piece("SystemRoot", Kind.VARIABLE), new Piece("\\Cluster 100%", Kind.VALUE)));
        assertEquals("\"%SystemRoot%\\Cluster 100%%\"", BatchText.word(path));
        assertEquals("%SystemRoot%\\Cluster 100%", path.argv());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\"b", "a\nb", "a\tb", "\0", "\u007f", "\u0085", "\u2028", "\uD83D\uDE00"})
    void what_no_quoting_carries_is_refused_by_name(String text) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> BatchText.word(Word.value(text)));
        assertTrue(String.valueOf(e.getMessage()).startsWith("the character U+"), text);
        assertEquals(e.getMessage(), assertThrows(IllegalArgumentException.class, () -> BatchText.between(text)).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a&b", "%x%", "a\"", "ä", "a;b"})
    void a_literal_that_needs_quotes_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> BatchText.word(Word.literal(text)));
    }

    @Test
    void a_literal_cannot_end_in_a_backslash_in_front_of_a_quote() {
        assertThrows(IllegalArgumentException.class, () -> BatchText.word(Word.of("C:\\", "x y")));
        assertEquals("C:\\", BatchText.word(Word.literal("C:\\")));
    }

    @Test
    void a_word_needs_text_and_a_variable_a_name() {
        assertThrows(IllegalArgumentException.class, () -> Word.literal(""));
        assertThrows(IllegalArgumentException.class, () -> Word.ofVariable("", "A B"));
    }

    @Test
    void the_reader_gets_back_every_argument() {
        Gen.forAll(5_000, gen -> {
            List<Word> words = RandomWords.line(gen, true);
            String line = "argv " + BatchText.line(words);
            List<CmdLineReader.Simple> commands = CmdLineReader.read(line, Map.of("PATH", "wrong", "1", "wrong"));
            assertEquals(1, commands.size(), line);
            assertEquals(List.of(), commands.get(0).redirections(), line);
            assertEquals(RandomWords.argv(words), CrtArgv.split(commands.get(0).text().substring(5)), line);
        });
    }
}
