package org.mscsplanner.text;

import java.util.List;
import org.mscsplanner.text.Word.Piece;

/**
 * Command lines inside a .cmd file. Values that hold more than ASCII letters, digits and {@code . _ -} stand in quotes,
 * where cmd.exe takes {@code & | < > ^ ( ) , ; =} and blanks literally; a percent sign is doubled. The files switch
 * delayed expansion off, so an exclamation mark is an ordinary character; names refuse it all the same (D-15).
 *
 * <p>A variable is expanded before cmd.exe looks at quotes: its content must be known to hold none.
 *
 * <p>Not for the arguments of {@code call}, which expands percent signs a second time and doubles carets.
 *
 * <p>A value should not end in a backslash. It is doubled for the C runtime, and every program that uses the runtime gets
 * the one that was meant; a program that reads its own command line may see two, or take the quote for a letter
 * (D-08: robocopy).
 */
public final class BatchText {
    private BatchText() { }

    /** The words with one blank between them. */
    public static String line(List<Word> words) {
        StringBuilder out = new StringBuilder();
        for (Word word : words) {
            out.append(out.isEmpty() ? "" : " ").append(word(word));
        }
        return out.toString();
    }

    /**
     * One argument.
     *
     * @throws IllegalArgumentException for a quote, a control character or a character outside the basic plane in a
     *     value, and for a literal that needs quotes
     */
    public static String word(Word word) {
        return Quoting.word(word, BatchText::inQuotes);
    }

    /** A path or text in quotes, whatever it holds; {@code %} is doubled. The refusals of {@link #word}. */
    public static String quoted(String text) {
        return word(Word.quoted(text));
    }

    /**
     * What may stand between quotes of the caller's in a comparison or an assignment: percent signs are doubled, nothing
     * else has a meaning there. The refusals of {@link #word}.
     */
    public static String between(String text) {
        Quoting.refuse(text);
        return text.replace("%", "%%");
    }

    private static String inQuotes(List<Piece> run) {
        StringBuilder out = new StringBuilder();
        for (Piece p : run) {
            out.append(p.kind() == Word.Kind.VARIABLE ? '%' + p.text() + '%' : p.text().replace("%", "%%"));
        }
        return '"' + Quoting.beforeQuote(out.toString()) + '"';
    }
}
