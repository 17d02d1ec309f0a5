package org.mscsplanner.clusterexe;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Splits a line at white space outside of quotes and keeps for each character whether it was quoted. Quotes may open
 * anywhere in a token (cluster.exe reference, 3.4).
 */
final class Tokens {
    private Tokens() { }

    /**
     * One token.
     *
     * @param text without quotes
     * @param quoted as long as the text: true where the character stood in quotes
     * @param column of its first character, from 1
     * @param hasQuotes a quote stood in it, even around nothing
     */
    record Token(String text, boolean[] quoted, int column, boolean hasQuotes) {
        /** Position of the first unquoted character, or -1. */
        int indexOf(char wanted, int from) {
            for (int i = from; i < text.length(); i++) {
                if (text.charAt(i) == wanted && !quoted[i]) {
                    return i;
                }
            }
            return -1;
        }

        boolean startsOption() {
            return !text.isEmpty() && text.charAt(0) == '/' && !quoted[0];
        }

        Token from(int start) {
            boolean[] rest = new boolean[text.length() - start];
            System.arraycopy(quoted, start, rest, 0, rest.length);
            return new Token(text.substring(start), rest, column + start, hasQuotes);
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

    /** A line that cannot be split. */
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
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            if (isBlank(line.charAt(i))) {
                i++;
                continue;
            }
            i = token(line, i, tokens);
        }
        return tokens;
    }

    private static int token(String line, int start, List<Token> tokens) throws Unreadable {
        StringBuilder text = new StringBuilder();
        BitSet flags = new BitSet();
        boolean quoted = false;
        boolean any = false;
        int opened = 0;
        int i = start;
        for (; i < line.length() && (quoted || !isBlank(line.charAt(i))); i++) {
            char c = line.charAt(i);
            if (c == '\u201C' || c == '\u201D' || c == '\u201E') {
                throw new Unreadable(i + 1, "a typographic quote; cluster.exe knows only \"");
            }
            if (c == '"') {
                quoted = !quoted;
                any = true;
                opened = i + 1;
            } else {
                flags.set(text.length(), quoted);
                text.append(c);
            }
        }
        if (quoted) {
            throw new Unreadable(opened, "a quote that is not closed");
        }
        boolean[] marks = new boolean[text.length()];
        for (int k = 0; k < marks.length; k++) {
            marks[k] = flags.get(k);
        }
        tokens.add(new Token(text.toString(), marks, start + 1, any));
        return i;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
