package org.mscsplanner.text;

/** A text inside of a style sheet, for example what the foot of a printed page says. */
public final class CssText {
    private CssText() { }

    /** A string in double quotes; what could end the string or the style element is written by its number. */
    public static String string(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8).append('"');
        for (char c : Shown.line(text).toCharArray()) {
            out.append("\"\\<>&".indexOf(c) >= 0 ? "\\" + Integer.toHexString(c) + " " : String.valueOf(c));
        }
        return out.append('"').toString();
    }
}
