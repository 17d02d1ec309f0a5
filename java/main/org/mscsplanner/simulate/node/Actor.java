package org.mscsplanner.simulate.node;

import org.jspecify.annotations.Nullable;

/**
 * Who writes something, and when.
 *
 * @param name a step's id, or a few words such as {@code the installer}
 * @param turn of two writers the later one has the larger number; 0 for what was there before a rehearsal
 */
public record Actor(String name, int turn) {
    /** Whoever wrote what was there before a rehearsal. */
    public static Actor before(String name) {
        return new Actor(name, 0);
    }

    // Written out: what the JVM makes for a record at the first use costs every start some milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Actor that && turn == that.turn && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + turn;
    }
}
