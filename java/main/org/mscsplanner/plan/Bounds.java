package org.mscsplanner.plan;

import java.util.List;

/** How long a step takes, in seconds: at least, and at most before it counts as failed. */
public record Bounds(long leastSeconds, long mostSeconds) {
    public Bounds {
        if (leastSeconds < 0 || mostSeconds < leastSeconds) {
            throw new IllegalArgumentException(leastSeconds + " to " + mostSeconds + " seconds");
        }
    }

    /** One after the other. */
    public static Bounds of(List<Step> steps) {
        return steps.stream().map(Step::bounds).reduce(new Bounds(0, 0), Bounds::plus);
    }

    /** For a command that answers at once. */
    static final Bounds QUICK = new Bounds(1, 30);
    /** For somebody who looks at something and writes down what he saw. */
    static final Bounds LOOK = new Bounds(120, 1800);

    /** One after the other. */
    Bounds plus(Bounds next) {
        return new Bounds(leastSeconds + next.leastSeconds, mostSeconds + next.mostSeconds);
    }

    /** Behind a time that passes in any case. */
    Bounds after(long seconds) {
        return plus(new Bounds(seconds, seconds));
    }

    /** With something in front that may be necessary. */
    Bounds orAfter(long seconds) {
        return plus(new Bounds(0, seconds));
    }
}
