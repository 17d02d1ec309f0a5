package org.mscsplanner.text;

import java.util.List;

/** Line ends: LF inside the program, CRLF only where a file for Windows tools is written. */
public final class Lines {
    private Lines() { }

    /** The lines of a text with LF or CRLF ends. A line end at the very end opens no further line; an empty text has none. */
    public static List<String> of(String text) {
        return text.lines().toList();
    }

    /** Every line, the last one too, ends in CRLF; empty without lines. */
    public static String crlf(List<String> lines) {
        StringBuilder out = new StringBuilder();
        for (String line : lines) {
            if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
                throw new IllegalArgumentException("a line holds a line end: " + line);
            }
            out.append(line).append("\r\n");
        }
        return out.toString();
    }
}
