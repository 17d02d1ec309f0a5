package org.mscsplanner.proof.covering;

import java.util.List;

/**
 * What rows must keep: where every cell of {@code when} is met, the factor {@code then} is at another level than 0.
 *
 * @param then {@link #IMPOSSIBLE} when the cells exclude each other
 */
public record Rule(List<Cell> when, int then) {
    public static final int IMPOSSIBLE = -1;

    public Rule {
        when = List.copyOf(when);
    }

    /** A factor at a level from 1 up; {@link #ANY} stands for every level but 0. */
    public record Cell(int factor, int level) {
        public static final int ANY = 0;
    }
}
