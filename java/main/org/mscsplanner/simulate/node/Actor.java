package org.mscsplanner.simulate.node;

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
}
