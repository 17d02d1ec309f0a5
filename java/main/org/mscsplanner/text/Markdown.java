package org.mscsplanner.text;

/** Text for Markdown documents: what a name holds is shown and never becomes markup. */
public final class Markdown {
    private Markdown() { }

    /**
     * Inline text on one line: markup characters are escaped, hidden characters are made visible. A backslash is escaped only
     * where Markdown would take it away, in front of an ASCII punctuation character or at the end: somebody who copies
     * {@code C:\Licenses\vmware.lic} from the raw text gets the path.
     */
    public static String inline(String text) {
        String line = Shown.line(text);
        if (isPlain(line)) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                out.append(i + 1 == line.length() || isPunctuation(line.charAt(i + 1)) ? "\\\\" : "\\");
            } else if (isMarkup(line, i)) {
                out.append('\\').append(c);
            } else if (c == '&') {
                out.append("&amp;");
            } else {
                out.append(c);
            }
        }
        return notAList(out.toString());
    }

    /** Most texts are: letters, blanks and the signs of sentences, and no mark of a list in front. */
    private static boolean isPlain(String line) {
        for (int i = 0; i < line.length(); i++) {
            switch (line.charAt(i)) {
                case '\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '&', '#' -> {
                    return false;
                }
                default -> { }
            }
        }
        return line.isEmpty() || "+-0123456789".indexOf(line.charAt(0)) < 0;
    }

    /** A text at the start of a line that looks like the mark of a list item. */
    private static String notAList(String safe) {
        int at = 0;
        while (at < safe.length() && safe.charAt(at) >= '0' && safe.charAt(at) <= '9') {
            at++;
        }
        boolean mark = at < safe.length() && (at == 0 ? "+-" : ".)").indexOf(safe.charAt(at)) >= 0;
        return mark && (at + 1 == safe.length() || safe.charAt(at + 1) == ' ') ? safe.substring(0, at) + "\\" + safe.substring(at) : safe;
    }

    /** An underscore inside a word is no markup, and a number sign only at the start of a line or the end of a heading. */
    private static boolean isMarkup(String line, int at) {
        char c = line.charAt(at);
        if (c == '#') {
            return at == 0 || line.charAt(at - 1) == ' ' || line.charAt(at - 1) == '#';
        }
        if (c == '_') {
            return !(at > 0 && at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at - 1))
                    && Character.isLetterOrDigit(line.charAt(at + 1)));
        }
        return "`*[]<>|~".indexOf(c) >= 0;
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }

    /** A code span that backticks in the text cannot end. */
    public static String code(String text) {
        String plain = Shown.line(text);
        String ticks = "`".repeat(longestRun(plain) + 1);
        boolean pad = plain.startsWith("`") || plain.endsWith("`") || plain.isEmpty();
        return ticks + (pad ? " " + plain + " " : plain) + ticks;
    }

    /** A fence that backticks in the text cannot end. */
    public static String fence(String text) {
        return "`".repeat(Math.max(3, longestRun(text) + 1));
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
