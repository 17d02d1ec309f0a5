package org.mscsplanner.simulate.node;

/** Simulated time in milliseconds from the start. It passes only when something waits. */
public final class Clock {
    private static final long HOUR = 3_600_000;
    /** The simulation starts at eight in the morning, outside of every usual failback window. */
    private static final long START = 8 * HOUR;

    private long millis;
    private int turn;

    public long millis() {
        return millis;
    }

    /** @param until not before now */
    public void advanceTo(long until) {
        if (until < millis) {
            throw new IllegalArgumentException("time does not run backwards");
        }
        millis = until;
    }

    /** Counts those who act one after the other, also where no time passes between them. */
    public int turn() {
        return turn;
    }

    /** Somebody else acts from now on. */
    public void nextTurn() {
        turn++;
    }

    /** The hour of the day, 0 to 23, in the cluster's local time. */
    public int hour() {
        return (int) ((START + millis) / HOUR % 24);
    }

    public Clock copy() {
        Clock copy = new Clock();
        copy.millis = millis;
        copy.turn = turn;
        return copy;
    }
}
