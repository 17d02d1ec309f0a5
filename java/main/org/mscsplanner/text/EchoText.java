package org.mscsplanner.text;

import java.util.Locale;

/**
 * The {@code echo} statement of a batch file. Metacharacters and quotes stand behind a caret and percent signs are
 * doubled, so that cmd.exe never sees a quoted text: quotes need not balance, and a closing bracket ends no block. Put a
 * redirection in front ({@code >>"%log%" echo ...}): behind a text that ends in a digit it would be read as a handle.
 */
public final class EchoText {
    private EchoText() { }

    /**
     * The whole statement. A text without a visible character is {@code echo.} and the text, because {@code echo} alone
     * tells whether it is on.
     *
     * @throws IllegalArgumentException for {@code on} and {@code off}, which switch, for a text with a word that
     *     begins with {@code /?}, which may print the help of echo, and for a character that {@link #escaped} refuses
     */
    public static String statement(String text) {
        String trimmed = text.strip().toLowerCase(Locale.ROOT);
        if (trimmed.isEmpty()) {
            return "echo." + escaped(text);
        }
        if (trimmed.equals("on") || trimmed.equals("off") || asksForHelp(text)) {
            throw new IllegalArgumentException("echo would not print: " + text);
        }
        return "echo " + escaped(text);
    }

    /**
     * The text with carets and doubled percent signs.
     *
     * @throws IllegalArgumentException for control characters and characters outside the basic plane
     */
    public static String escaped(String text) {
        Quoting.refuseControls(text);
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || Quoting.METACHARACTERS.indexOf(c) >= 0) {
                out.append('^');
            }
            out.append(c);
            if (c == '%') {
                out.append('%');
            }
        }
        return out.toString();
    }

    /** The text, with a blank in {@code /?} where echo and rem would show their help instead; for people only. */
    public static String withoutHelp(String text) {
        return text.contains("/?") && asksForHelp(text) ? text.replace("/?", "/ ?") : text;
    }

    /** An internal command that meets a word that begins so may print its help and do nothing else. */
    private static boolean asksForHelp(String text) {
        return text.matches("(?s)(.*[\\s,;=])?/\\?.*");
    }
}
