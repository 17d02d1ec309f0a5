package org.mscsplanner.text;

import java.util.List;
import java.util.stream.Collectors;
import org.mscsplanner.text.Word.Piece;

/**
 * Command lines that a person types or pastes at a cmd.exe prompt. As in a batch file, except for a value with a percent
 * sign: the prompt has no way to double it, and inside quotes nothing keeps {@code %NAME%} from being replaced. Such a
 * value is written with every quote, percent sign and metacharacter behind a caret, so that cmd.exe never sees a quoted
 * text, and with one more caret behind each percent sign: what then stands between two of them begins with a caret (or a
 * blank), no variable is called that, and the prompt leaves what it does not know as it is (source for
 * {@code ^%windir^%}: property list page, cc776201). The program sees plain quotes and percent signs.
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
        String raw = '"' + Quoting.beforeQuote(new Word(run).argv()) + '"';
        if (run.stream().noneMatch(p -> p.kind() != Word.Kind.VARIABLE && p.text().indexOf('%') >= 0)) {
            return raw;
        }
        if (run.stream().anyMatch(p -> p.kind() == Word.Kind.VARIABLE)) {
            throw new IllegalArgumentException("a prompt cannot tell a variable from the percent sign beside it: " + raw);
        }
        return careted(raw);
    }

    private static String careted(String raw) {
        StringBuilder out = new StringBuilder(raw.length() + 16);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean behindPercent = i > 0 && raw.charAt(i - 1) == '%' && c != ' ';
            if (behindPercent || c == '%' || c == '"' || Quoting.METACHARACTERS.indexOf(c) >= 0) {
                out.append('^');
            }
            out.append(c);
        }
        return out.toString();
    }
}
