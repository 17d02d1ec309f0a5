package org.mscsplanner.text;

/**
 * A text as findstr looks for it. What stands on its command line it reads in one code page and a listing in another (it looks for an
 * "ü" of Windows as that of the console of old), so no letter beyond ASCII is given to it: in an expression a dot stands for any.
 */
public final class FindstrText {
    private FindstrText() { }

    /** True for a text that can be looked for as it is, without an expression. */
    public static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /**
     * An expression that fits the text: what expressions give a meaning is escaped, and a dot stands for a letter beyond ASCII, and for a
     * backslash, of which findstr takes one of two away before it reads the expression.
     */
    public static String expression(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(".*[]^$".indexOf(c) >= 0 ? "\\" : "").append(c == '\\' || c >= 0x80 ? '.' : c);
        }
        return out.toString();
    }
}
