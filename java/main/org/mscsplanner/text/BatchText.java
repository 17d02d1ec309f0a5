package org.mscsplanner.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Command lines inside a .cmd file. Values that hold more than letters, digits, {@code . _ -} stand in quotes, where
 * cmd.exe takes {@code & | < > ^ ( )} literally; a percent sign is doubled. The files switch delayed expansion off, so
 * an exclamation mark is an ordinary character there; names refuse it all the same (D-15).
 *
 * <p>A value should not end in a backslash: it is doubled for the C runtime, but a program that reads its own command
 * line may see it otherwise (D-08).
 */
public final class BatchText {
    private BatchText() { }

    /** The words with one blank between them. */
    public static String line(List<Word> words) {
        return words.stream().map(BatchText::word).collect(Collectors.joining(" "));
    }

    /**
     * One argument.
     *
     * @throws IllegalArgumentException for a quote or a control character, and for a literal that needs quotes
     */
    public static String word(Word word) {
        StringBuilder out = new StringBuilder();
        for (Word.Piece piece : word.pieces()) {
            Quoting.refuse(piece.text());
            if (!piece.isValue()) {
                out.append(literal(piece.text()));
            } else if (Quoting.isPlain(piece.text())) {
                out.append(piece.text());
            } else {
                out.append(Quoting.inQuotes(piece.text()).replace("%", "%%"));
            }
        }
        return out.toString();
    }

    /** A path or text in quotes, whatever it holds; {@code %} is doubled. */
    public static String quoted(String text) {
        Quoting.refuse(text);
        return Quoting.inQuotes(text).replace("%", "%%");
    }

    private static String literal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("&|<>^()%!; \t".indexOf(text.charAt(i)) >= 0) {
                throw new IllegalArgumentException("a literal needs quotes: " + text);
            }
        }
        return text;
    }
}
