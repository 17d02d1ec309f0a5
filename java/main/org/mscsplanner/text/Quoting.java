package org.mscsplanner.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.mscsplanner.text.Word.Piece;

/** The rules that batch files and the prompt have in common; package-private, one class per context uses it. */
final class Quoting {
    /** What cmd.exe acts on outside of quotes; blanks end an argument besides. */
    static final String METACHARACTERS = "&|<>^()";
    private static final String LITERAL_SIGNS = "!#$'*+,-./:=?@[\\]_`{}~";

    private Quoting() { }

    /** Letters, digits, dot, underscore, hyphen of ASCII: what needs no quotes anywhere (cluster.exe reference, 3.4). */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Refuses what no quoting can carry: quotes, line ends and other control characters, halves of wide characters. */
    static void refuse(String text) {
        refuseControls(text);
        if (text.indexOf('"') >= 0) {
            throw refused('"', text);
        }
    }

    /** As {@link #refuse}, but a quote may stand. */
    static void refuseControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                throw refused(c, text);
            }
        }
    }

    /**
     * The pieces joined. A run of values and variables is plain when nothing in it needs quotes; otherwise {@code quoter}
     * writes the run.
     */
    static String word(Word word, Function<List<Piece>, String> quoter) {
        StringBuilder out = new StringBuilder();
        List<Piece> pieces = word.pieces();
        int i = 0;
        while (i < pieces.size()) {
            if (pieces.get(i).kind() == Word.Kind.WORDS) {
                out.append('%').append(pieces.get(i++).text()).append('%');
                continue;
            }
            if (!pieces.get(i).isValue()) {
                out.append(literal(pieces.get(i).text(), ++i < pieces.size()));
                continue;
            }
            int end = i;
            while (end < pieces.size() && pieces.get(end).isValue()) {
                end++;
            }
            List<Piece> run = pieces.subList(i, end);
            out.append(isPlain(run) ? Word.argv(run) : quoter.apply(run));
            i = end;
        }
        return out.toString();
    }

    private static boolean isPlain(List<Piece> run) {
        boolean plain = true;
        for (Piece piece : run) {
            refuse(piece.text());
            plain &= piece.kind() == Word.Kind.VALUE && isPlain(piece.text());
        }
        return plain;
    }

    /** A backslash in front of a quote would make the quote a letter for the C runtime, so a literal must not end so. */
    private static String literal(String text, boolean valueFollows) {
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            plain &= isLetterOrDigit(text.charAt(i)) || LITERAL_SIGNS.indexOf(text.charAt(i)) >= 0;
        }
        if (!plain || valueFollows && text.endsWith("\\")) {
            throw new IllegalArgumentException("a literal needs quotes: " + text);
        }
        return text;
    }

    /**
     * The text with as many backslashes added as it ends in: in front of a quote the C runtime reads two as one, and
     * every other backslash stands for itself (source: "Parsing C command-line arguments").
     */
    static String beforeQuote(String text) {
        int backslashes = 0;
        while (backslashes < text.length() && text.charAt(text.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return text + "\\".repeat(backslashes);
    }

    private static boolean isLetterOrDigit(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static IllegalArgumentException refused(char c, String text) {
        return new IllegalArgumentException(
                String.format(Locale.ROOT, "the character U+%04X cannot stand here: %s", (int) c, text));
    }
}
