package org.mscsplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mscsplanner.property.Gen;
import org.mscsplanner.text.Word.Kind;
import org.mscsplanner.text.Word.Piece;

class PromptTextTest {
    private static final Pattern BETWEEN = Pattern.compile("%([^%]*)%");

    @Test
    void without_a_percent_sign_it_is_the_line_of_a_batch_file() {
        List<Word> words = List.of(Word.of("/group:", "VC & Group"), Word.value("a^b"));
        assertEquals(BatchText.line(words), PromptText.line(words));
    }

    @Test
    void a_percent_sign_stands_outside_of_quotes_and_what_is_between_two_inside() {
        assertEquals("p=\"50\"%\" of\"%\"PATH:a=b\"%\" & c\"", PromptText.word(Word.of("p=", "50% of%PATH:a=b% & c")));
    }

    @Test
    void a_variable_stays_one_but_not_beside_a_percent_sign() {
        assertEquals("/node:\"%COMPUTERNAME%\"", PromptText.word(Word.ofVariable("/node:", "COMPUTERNAME")));
        Word both = new Word(List.of(new Piece("A", Kind.VARIABLE), new Piece("100%", Kind.VALUE)));
        assertEquals("\"C:\\\\\"%\"x\"%\"\"", PromptText.word(Word.value("C:\\%x%")));
        assertThrows(IllegalArgumentException.class, () -> PromptText.word(both));
    }

    @Test
    void what_stands_between_two_percent_signs_names_no_variable_and_the_argument_is_what_was_meant() {
        Gen.forAll(5_000, gen -> {
            List<Word> words = RandomWords.line(gen, true);
            String line = PromptText.line(words);
            Matcher between = BETWEEN.matcher(line);
            for (int at = 0; between.find(at); at = between.start() + 1) {
                assertTrue(between.group(1).isEmpty() || between.group(1).startsWith("\""), line);
            }
            List<CmdLineReader.Simple> commands = CmdLineReader.split("argv " + line);
            assertEquals(1, commands.size(), line);
            assertEquals(RandomWords.argv(words), CrtArgv.split(commands.get(0).text().substring(5)), line);
        });
    }
}
