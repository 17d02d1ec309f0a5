package org.mscsplanner.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mscsplanner.text.Word.Piece;

/**
 * Command lines that a person types or pastes at a cmd.exe prompt. As in a batch file, except for a value with percent
 * signs: the prompt has no way to double them, and quotes do not keep {@code %NAME%} from being replaced. Each percent
 * sign stands outside of quotes, and a quote (or the next percent sign) behind it: {@code "50"%" of "%"windir"%""}. What
 * cmd.exe then takes for the name of a variable begins with a quote or is empty; no variable is called that, and the
 * prompt leaves what it does not know as it is. The program's C runtime drops the quotes.
 *
 * <p>The known way with carets, {@code ^%windir^%} (property list page, cc776201), puts the same trust in a name that does
 * not exist, but fails for {@code %NAME:a=b%} and in Wine, which drops carets first.
 *
 * <p>Not for batch files: there an unknown {@code %NAME%} vanishes.
 */
public final class PromptText {
    private PromptText() { }

    /** The words with one blank between them. */
    public static String line(List<Word> words) {
        return words.stream().map(PromptText::word).collect(Collectors.joining(" "));
    }

    /** One argument; the refusals of {@link BatchText#word}. */
    public static String word(Word word) {
        return Quoting.word(word, PromptText::inQuotes);
    }

    private static String inQuotes(List<Piece> run) {
        String text = new Word(run).argv();
        boolean percent = run.stream().anyMatch(p -> p.kind() != Word.Kind.VARIABLE && p.text().indexOf('%') >= 0);
        if (!percent) {
            return '"' + Quoting.beforeQuote(text) + '"';
        }
        if (run.stream().anyMatch(p -> p.kind() == Word.Kind.VARIABLE)) {
            throw new IllegalArgumentException("a prompt cannot tell a variable from the percent sign beside it: " + text);
        }
        String parts = Arrays.stream(text.split("%", -1)).map(t -> t.isEmpty() ? t : '"' + Quoting.beforeQuote(t) + '"')
                .collect(Collectors.joining("%"));
        return parts.endsWith("%") ? parts + "\"\"" : parts;
    }
}
