package org.mscsplanner.plan;

/** Whether the steps of a plan fit into its change window. */
public enum WindowFit {
    /** The spec names no window. */
    NONE,
    /** Even when every step takes as long as it may. */
    FITS,
    /** When all goes well. */
    TIGHT,
    /** Not even then. */
    SHORT;

    public static WindowFit of(Plan plan) {
        long seconds = plan.scope().windowMinutes() * 60;
        Bounds bounds = Bounds.of(plan.steps());
        return seconds == 0 ? NONE : bounds.mostSeconds() <= seconds ? FITS : bounds.leastSeconds() <= seconds ? TIGHT : SHORT;
    }
}
