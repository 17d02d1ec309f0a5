package org.mscsplanner.text;

/** Text for Markdown documents: what a name holds is shown and never becomes markup. */
public final class Markdown {
    private Markdown() { }

    /** Inline text: markup characters are escaped, line ends become blanks, control characters are made visible. */
    public static String inline(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\`*_[]<>|~".indexOf(c) >= 0) {
                out.append('\\').append(c);
            } else if (c == '&') {
                out.append("&amp;");
            } else {
                out.append(visible(c));
            }
        }
        String line = out.toString();
        return line.matches("(#|\\+|-|[0-9]+[.)])(\\s.*|$)") ? "\\" + line : line;
    }

    /** A code span that backticks in the text cannot end. */
    public static String code(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(c -> plain.append(visible((char) c)));
        String ticks = "`".repeat(longestRun(plain.toString()) + 1);
        boolean pad = plain.toString().startsWith("`") || plain.toString().endsWith("`") || plain.isEmpty();
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

    private static String visible(char c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return " ";
        }
        boolean hidden = c < ' ' || c >= 0x7F && c < 0xA0 || c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069 || c == 0xFEFF;
        return hidden ? String.format(java.util.Locale.ROOT, "(U+%04X)", (int) c) : String.valueOf(c);
    }
}
