package org.mscsplanner.proof;

import java.util.List;

/**
 * The starts of a plan: every two of its objects meet in every possible combination of "not there", "there as wanted" and
 * "there with another value", and the groups on every node, in at least one of them.
 *
 * @param objects how many objects vary
 * @param pairs how many combinations of two objects are possible, and met
 */
record Starts(int objects, int pairs, List<Start> all) {
    Starts {
        all = List.copyOf(all);
    }
}
