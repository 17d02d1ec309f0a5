package org.mscsplanner.text;

import java.util.Locale;

/** The rules that batch files and the prompt have in common; package-private, one class per context uses it. */
final class Quoting {
    private Quoting() { }

    /** Letters, digits, dot, underscore, hyphen of ASCII: what needs no quotes anywhere (cluster.exe reference, 3.4). */
    static boolean isPlain(String text) {
        if (text.isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_'
                    || c == '-';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Refuses what no quoting can carry: quotes, line ends and other control characters. */
    static void refuse(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c < ' ' || c == 0x7F || c >= 0x80 && c < 0xA0 || Character.isSurrogate(c)
                    || c == 0x2028 || c == 0x2029) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "the character U+%04X cannot stand on a command line: %s", (int) c, text));
            }
        }
    }

    /**
     * In quotes, for the C runtime: backslashes in front of the closing quote are doubled, every other one stands for
     * itself.
     */
    static String inQuotes(String text) {
        int backslashes = 0;
        while (backslashes < text.length() && text.charAt(text.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return '"' + text + "\\".repeat(backslashes) + '"';
    }
}
