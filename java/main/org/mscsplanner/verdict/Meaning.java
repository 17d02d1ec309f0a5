package org.mscsplanner.verdict;

/** What an exit code says about the thing that was asked for. */
public enum Meaning {
    /** Done, or the question was answered with yes. */
    DONE,
    /** It is so already. */
    ALREADY,
    /** Stored, and effective at the next online (5024). */
    STORED,
    /** It is not there: the answer of a question, or a removal that has nothing to remove. */
    ABSENT,
    /** The question was answered with no (findstr, fc). */
    NO,
    /** Everything else: stop. */
    FAILED;

    /** True when a script goes on. */
    public boolean goesOn() {
        return this == DONE || this == ALREADY || this == STORED || this == ABSENT;
    }
}
