package org.mscsplanner.proof;

import java.util.List;

/**
 * What became of a plan from every start where something of it is there already. Every two objects meet in every combination
 * of "not there", "as wanted" and "with another value" that can be, and the groups on every node, in at least one start;
 * and each thing that no script may change by itself stands in the way once.
 *
 * @param objects how many objects vary
 * @param pairs how many combinations of two of them can be, and are met
 * @param all empty when it was not asked for
 */
public record StartResults(int objects, int pairs, List<StartResult> all) {
    public static final StartResults NONE = new StartResults(0, 0, List.of());

    public StartResults {
        all = List.copyOf(all);
    }
}
