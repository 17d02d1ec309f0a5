package org.mscsplanner.spec;

import java.util.Arrays;
import org.mscsplanner.diag.Place;

/** Turns an offset in a text into a place. A line ends with LF, CR or both; columns count UTF-16 units from 1. */
final class LineIndex {
    private final String file;
    private final int[] starts;

    LineIndex(String file, String text) {
        this.file = file;
        int[] found = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (lines == found.length) {
                    found = Arrays.copyOf(found, lines * 2);
                }
                found[lines++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, lines);
    }

    int line(long offset) {
        int found = Arrays.binarySearch(starts, (int) offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    Place place(String pointer, long offset) {
        int line = line(offset);
        return Place.of(file, pointer, line, (int) offset - starts[line - 1] + 1);
    }
}
