package org.mscsplanner.clusterexe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Splits a line at white space outside of quotes and keeps for each character whether it was quoted and where it stood.
 * Quotes may open anywhere in a token (cluster.exe reference, 3.4).
 */
final class Tokens {
    /** The first of the signs beyond the printable ones of ASCII. */
    private static final char DELETE = 0x7F;
    /** Room for most tokens. */
    private static final int FEW = 32;
    private static final String TYPOGRAPHIC_QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB";
    private static final String TYPOGRAPHIC_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private final String line;
    private int at;

    private Tokens(String line) {
        this.line = line;
    }

    /**
     * One token.
     *
     * @param text without quotes
     * @param quoted at least as long as the text: true where the character stood in quotes
     * @param columns at least as long as the text: where the character stood in the line, from 1
     * @param column of its first character or quote, from 1
     * @param end the column behind its last character or quote
     * @param lastQuote the column of its last quote, even of one around nothing, or 0
     * @param slashQuote the column of a closing quote behind a backslash, or 0
     * @param doubledQuote the column of a quote that opens directly behind one that closed, or 0
     */
    record Token(String text, boolean[] quoted, int[] columns, int column, int end, int lastQuote, int slashQuote, int doubledQuote) {
        /** Position of the first unquoted character, or -1. */
        int indexOf(char wanted, int from) {
            for (int i = from; i < text.length(); i++) {
                if (text.charAt(i) == wanted && !quoted[i]) {
                    return i;
                }
            }
            return -1;
        }

        /** Position of the last unquoted character, or -1. */
        int lastIndexOf(char wanted) {
            for (int i = text.length() - 1; i >= 0; i--) {
                if (text.charAt(i) == wanted && !quoted[i]) {
                    return i;
                }
            }
            return -1;
        }

        boolean startsWith(char sign) {
            return !text.isEmpty() && text.charAt(0) == sign && !quoted[0];
        }

        /** Nothing stands here, not even an empty value in quotes. */
        boolean isNothing() {
            return text.isEmpty() && !hasQuotes();
        }

        boolean hasQuotes() {
            return lastQuote > 0;
        }

        Token from(int start) {
            return part(start, text.length());
        }

        Token part(int start, int stop) {
            int quote = start > 0 && lastQuote < columns[start - 1] ? 0 : lastQuote;
            return new Token(text.substring(start, stop), Arrays.copyOfRange(quoted, start, stop), Arrays.copyOfRange(columns, start, stop),
                    columnOf(start), columnOf(stop), quote, slashQuote, doubledQuote);
        }

        /** This one and the next as if no blank stood between them. */
        Token with(Token next) {
            int length = text.length();
            boolean[] marks = Arrays.copyOf(quoted, length + next.text.length());
            int[] places = Arrays.copyOf(columns, length + next.text.length());
            System.arraycopy(next.quoted, 0, marks, length, next.text.length());
            System.arraycopy(next.columns, 0, places, length, next.text.length());
            return new Token(text + next.text, marks, places, column, next.end, Math.max(lastQuote, next.lastQuote),
                    slashQuote > 0 ? slashQuote : next.slashQuote, doubledQuote > 0 ? doubledQuote : next.doubledQuote);
        }

        int columnOf(int position) {
            return position < text.length() ? columns[position] : end;
        }

        /** The column of a comma in quotes, or 0. */
        int quotedComma() {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) == ',' && quoted[i]) {
                    return columns[i];
                }
            }
            return 0;
        }

        /** Parts between unquoted commas. */
        List<String> list() {
            List<String> parts = new ArrayList<>();
            int start = 0;
            for (int comma = indexOf(',', 0); comma >= 0; comma = indexOf(',', start)) {
                parts.add(text.substring(start, comma));
                start = comma + 1;
            }
            parts.add(text.substring(start));
            return parts;
        }
    }

    /** A line that cannot be read. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final int column;

        Unreadable(int column, String reason) {
            super(reason);
            this.column = column;
        }

        int column() {
            return column;
        }
    }

    static List<Token> of(String line) throws Unreadable {
        Tokens reader = new Tokens(line);
        List<Token> tokens = new ArrayList<>();
        while (reader.at < line.length()) {
            if (isBlank(line.charAt(reader.at))) {
                reader.at++;
            } else {
                tokens.add(reader.token());
            }
        }
        return tokens;
    }

    private Token token() throws Unreadable {
        int start = at;
        StringBuilder text = new StringBuilder();
        boolean[] marks = new boolean[FEW];
        int[] columns = new int[FEW];
        boolean quoted = false;
        int quote = 0;
        int slashQuote = 0;
        int doubledQuote = 0;
        for (; at < line.length() && (quoted || !isBlank(line.charAt(at))); at++) {
            char c = line.charAt(at);
            if (c < ' ' || c >= DELETE) {
                allowed(c, quoted, text.isEmpty());
            }
            if (c == '"') {
                doubledQuote = !quoted && quote > 0 && quote == at && doubledQuote == 0 ? at + 1 : doubledQuote;
                slashQuote = quoted && line.charAt(at - 1) == '\\' && slashQuote == 0 ? at + 1 : slashQuote;
                quoted = !quoted;
                quote = at + 1;
                continue;
            }
            int length = text.length();
            if (length == columns.length) {
                columns = Arrays.copyOf(columns, length * 2);
                marks = Arrays.copyOf(marks, length * 2);
            }
            columns[length] = at + 1;
            marks[length] = quoted;
            text.append(c);
        }
        if (quoted) {
            throw new Unreadable(quote, "a quote that is not closed");
        }
        return new Token(text.toString(), marks, columns, start + 1, at + 1, quote, slashQuote, doubledQuote);
    }

    /** What a document or a broken file leaves in a line, and what no name holds. */
    private void allowed(char c, boolean quoted, boolean first) throws Unreadable {
        boolean half = Character.isHighSurrogate(c) && (at + 1 == line.length() || !Character.isLowSurrogate(line.charAt(at + 1)))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(line.charAt(at - 1)));
        if (half || Character.isISOControl(c) && c != '\t') {
            throw new Unreadable(at + 1, "a character that no name or value holds (" + hex(c) + ")");
        } else if (!quoted && TYPOGRAPHIC_QUOTES.indexOf(c) >= 0) {
            throw new Unreadable(at + 1, "a typographic quote; cluster.exe knows only \"");
        } else if (!quoted && first && TYPOGRAPHIC_DASHES.indexOf(c) >= 0) {
            throw new Unreadable(at + 1, "a typographic dash; an option starts with /");
        } else if (!quoted && Character.isSpaceChar(c)) {
            throw new Unreadable(at + 1, "a blank of a document (" + hex(c) + "); cluster.exe knows only the common blank and the tab");
        }
    }

    private static String hex(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
