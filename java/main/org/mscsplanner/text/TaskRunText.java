package org.mscsplanner.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The command of a scheduled task, the value of {@code schtasks /TR}. The scheduler splits it again, and nested quotes
 * are where that usually goes wrong (DOMAIN 6.4): only what needs no quotes is written, so a script must lie under a path
 * without blanks.
 */
public final class TaskRunText {
    /** Longest text that schtasks takes ("Schtasks.exe", Win32 documentation: 261 characters). */
    public static final int MOST_CHARACTERS = 261;
    private static final String SIGNS = ".-_:\\/#$@+~";

    private TaskRunText() { }

    /**
     * The words with one blank between them; the result goes to {@code /TR} as a value ({@link Word#quoted}).
     *
     * @throws IllegalArgumentException when a word is empty or holds more than ASCII letters, digits and
     *     {@code . - _ : \ / # $ @ + ~}, and when the text is longer than {@link #MOST_CHARACTERS}
     */
    public static String line(List<Word> words) {
        String line = words.stream().map(w -> checked(w.argv())).collect(Collectors.joining(" "));
        if (line.isEmpty() || line.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("a task's command has 1 to " + MOST_CHARACTERS + " characters, not "
                    + line.length() + ": " + line);
        }
        return line;
    }

    private static String checked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 0x80 && Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0;
            if (!plain) {
                throw new IllegalArgumentException("a task's command cannot hold '" + c + "': " + text);
            }
        }
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a task's command cannot hold an empty argument");
        }
        return text;
    }
}
