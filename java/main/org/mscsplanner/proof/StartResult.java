package org.mscsplanner.proof;

import java.util.List;

/**
 * What became of the scripts, and of a new plan, where something was there already.
 *
 * @param number from 1
 * @param absent how many objects of the plan were not there
 * @param wanted how many were as the plan wants them
 * @param other how many had another value
 * @param there what was there, one line an object
 * @param hindrance what no script may change by itself; empty for nothing
 * @param stopped the sentence with which a script stopped in front of the hindrance; empty when none did
 * @param steps how many steps a plan has that is made for this start; -1 when none was made
 * @param undos how many undos were tried
 * @param problems what should not be, one sentence each
 */
public record StartResult(int number, int absent, int wanted, int other, List<String> there, String hindrance, String stopped, int steps, int undos,
        List<String> problems) {
    public StartResult {
        there = List.copyOf(there);
        problems = List.copyOf(problems);
    }

    /** What was there, counted. */
    public String counts() {
        return absent + " not there, " + wanted + " as wanted, " + other + " with another value";
    }

    public boolean isGood() {
        return problems.isEmpty();
    }
}
