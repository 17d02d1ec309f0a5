package org.mscsplanner.text;

import java.util.Locale;

/** Text for people to look at: one line, in which nothing hides and nothing turns the reading direction. */
public final class Shown {
    private Shown() { }

    /** Line ends and tabs become blanks; control, zero-width and direction characters become {@code (U+202E)}. */
    public static String line(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= 0x7F && isOdd(text, i)) {
                return visible(text);
            }
        }
        return text;
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
            } else if (isOdd(text, i)) {
                out.append(String.format(Locale.ROOT, "(U+%04X)", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Also half of a surrogate pair, which no encoding can write, and what XML 1.0 cannot hold. */
    private static boolean isOdd(String text, int at) {
        char c = text.charAt(at);
        if (Character.isSurrogate(c)) {
            boolean paired = Character.isHighSurrogate(c) ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                    : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
            return !paired;
        }
        return c < ' ' || c >= 0x7F && c < 0xA0 || c == 0xAD || c >= 0x200B && c <= 0x200F || c >= 0x2028 && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F || c == 0xFEFF || c >= 0xFFF9 && c <= 0xFFFB || c >= 0xFFFE;
    }
}
