package org.mscsplanner.render.document;

/** Times for people; the signs are the same in every language. */
public final class Durations {
    private Durations() { }

    /** {@code 45 s}, {@code 12 min}, {@code 3 h 20 min}; minutes are rounded up. */
    public static String of(long seconds) {
        if (seconds < 60) {
            return seconds + " s";
        }
        long minutes = (seconds + 59) / 60;
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }
}
