package org.mscsplanner.cli;

/** How a call ended, and who has to act. */
enum ExitCode {
    /** Done; no error that nobody acknowledged. Warnings and a plan with steps are no failure. */
    DONE(0),
    /** The command line is wrong: whoever called. */
    USAGE(1),
    /** Errors in the input: whoever wrote the spec. */
    INPUT(2),
    /** A step, a rehearsal or a check failed. */
    FAILED(3),
    /** Differences were found. */
    DIFFERENT(4),
    /** Refused: wrong digest, changed folder, stale state, lock held. */
    REFUSED(5),
    /** Interrupted. */
    INTERRUPTED(8),
    /** The machine: disk, rights, Java. */
    ENVIRONMENT(30),
    /** Our bug. */
    BUG(31);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
