package org.mscsplanner.text;

/** Columns of a listing in a fixed-width font: a text that is longer than its column stays whole and pushes what follows. */
public final class Columns {
    private Columns() { }

    /** The text, then blanks up to the width. */
    public static String left(String text, int width) {
        return text + blanks(text, width);
    }

    /** Blanks up to the width, then the text: numbers end where numbers end. */
    public static String right(String text, int width) {
        return blanks(text, width) + text;
    }

    private static String blanks(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length()));
    }
}
