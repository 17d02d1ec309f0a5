package org.mscsplanner.plan;

/** How long a step takes, in seconds: at least, and at most before it counts as failed. */
public record Bounds(long leastSeconds, long mostSeconds) {
    public Bounds {
        if (leastSeconds < 0 || mostSeconds < leastSeconds) {
            throw new IllegalArgumentException(leastSeconds + " to " + mostSeconds + " seconds");
        }
    }

    /** For a command that answers at once. */
    static final Bounds QUICK = new Bounds(1, 30);
}
