package org.mscsplanner.observe.batch;

import java.util.Locale;
import java.util.Optional;

/** Commands that are arguments of {@code start} and of another cmd.exe. */
final class Nested {
    private Nested() { }

    /** What {@code start} starts, behind its title and switches. */
    static Traced started(Traced arguments) {
        Traced rest = arguments;
        Traced first = rest.firstWord();
        boolean title = first.text().startsWith("\"");
        while (title || first.text().startsWith("/")) {
            // The folder of /d may be a word of its own.
            boolean folder = first.text().equalsIgnoreCase("/d");
            rest = rest.behind(first);
            first = rest.firstWord();
            title = folder;
        }
        return rest;
    }

    /** {@code cmd /c COMMAND}: the command is a line of its own, with or without quotes around it. */
    static Part shell(Traced arguments) {
        Traced rest = arguments;
        while (rest.text().startsWith("/")) {
            Traced option = rest.firstWord();
            rest = rest.behind(option);
            String letter = option.text().toLowerCase(Locale.ROOT);
            if (letter.equals("/c") || letter.equals("/k")) {
                boolean around = rest.length() > 1 && rest.at(0) == '"' && rest.text().endsWith("\"");
                return UnitReader.read(around ? rest.part(1, rest.length() - 1) : rest, Optional::empty);
            }
        }
        return Part.Joined.NOTHING;
    }
}
