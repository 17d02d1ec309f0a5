package org.mscsplanner.rehearse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A text file as {@code for /f} takes it apart: lines, and parts with blanks or tabs between them. */
final class ListingLines {
    private ListingLines() { }

    /** Without blank lines and those that begin with a semicolon. A carriage return in front of the line end's own stays. */
    static List<String> of(String text) {
        return Arrays.stream(text.split("\r?\n", -1)).filter(l -> !l.isBlank() && !l.startsWith(";")).toList();
    }

    /**
     * A part of a line.
     *
     * @param skip parts in front of it
     * @param rest everything from there on
     * @return empty when the line has not even the parts that are skipped
     */
    static Optional<String> part(String line, int skip, boolean rest) {
        int from = 0;
        for (int i = 0; i < skip; i++) {
            from = behindBlanks(line, from);
            if (from == line.length()) {
                return Optional.empty();
            }
            from = endOfPart(line, from);
        }
        from = behindBlanks(line, from);
        return Optional.of(line.substring(from, rest ? line.length() : endOfPart(line, from)));
    }

    private static boolean isBlank(String line, int at) {
        return line.charAt(at) == ' ' || line.charAt(at) == '\t';
    }

    private static int behindBlanks(String line, int from) {
        int i = from;
        while (i < line.length() && isBlank(line, i)) {
            i++;
        }
        return i;
    }

    private static int endOfPart(String line, int from) {
        int i = from;
        while (i < line.length() && !isBlank(line, i)) {
            i++;
        }
        return i;
    }
}
