package org.mscsplanner.observe.batch;

import org.mscsplanner.diag.Finding;

/** Who is told what a script runs. */
public interface Runner {
    /**
     * Takes the next simple command.
     *
     * @return true when it may be taken to succeed: it builds something, and a script that builds is read to its end
     */
    boolean run(Statement statement);

    /** True for a command, its values perhaps not put in, that builds something or asks for it. */
    boolean concerns(Traced command);

    /** What stands in more commands than anybody writes. */
    void tooDeep(Statement statement);

    /** Where the way through the script is a guess, or ends. */
    void found(Finding finding);
}
