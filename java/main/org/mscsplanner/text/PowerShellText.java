package org.mscsplanner.text;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Texts in a PowerShell script: single-quoted, where nothing is expanded. PowerShell takes the typographic single quotes
 * U+2018 to U+201B for quotes too, so each of the five is doubled (about_Quoting_Rules; language specification 2.3.5.2).
 */
public final class PowerShellText {
    private PowerShellText() { }

    /**
     * A literal; the file must be written in an encoding that holds it, with a BOM for Windows PowerShell 5.1.
     *
     * @throws IllegalArgumentException for control characters and halves of surrogate pairs
     */
    public static String literal(String text) {
        refuse(text);
        return '\'' + doubled(text) + '\'';
    }

    /**
     * The same value in ASCII only, for files without a BOM: a literal when the text is ASCII, otherwise the literal of a
     * format string and the missing characters by number, in brackets, so that it may stand as an argument.
     */
    public static String ascii(String text) {
        refuse(text);
        if (text.chars().allMatch(c -> c < 0x80)) {
            return literal(text);
        }
        StringBuilder format = new StringBuilder();
        text.chars().forEach(c -> {
            if (c == '{' || c == '}') {
                format.append((char) c).append((char) c);
            } else if (c < 0x80) {
                format.append((char) c);
            } else {
                format.append('{').append(text.chars().filter(o -> o >= 0x80).distinct().boxed().toList().indexOf(c))
                        .append('}');
            }
        });
        String characters = text.chars().filter(c -> c >= 0x80).distinct()
                .mapToObj(c -> String.format(Locale.ROOT, "[char]0x%04X", c)).collect(Collectors.joining(", "));
        return "('" + doubled(format.toString()) + "' -f " + characters + ")";
    }

    private static String doubled(String text) {
        StringBuilder out = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c);
            if (c == '\'' || c >= '\u2018' && c <= '\u201B') {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static void refuse(String text) {
        text.codePoints().filter(c -> Character.isISOControl(c) || c >= Character.MIN_SURROGATE
                && c <= Character.MAX_SURROGATE).findFirst().ifPresent(c -> {
                    throw new IllegalArgumentException(
                            String.format(Locale.ROOT, "the character U+%04X cannot stand here: %s", c, text));
                });
    }
}
