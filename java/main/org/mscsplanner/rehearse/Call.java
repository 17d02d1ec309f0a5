package org.mscsplanner.rehearse;

import org.mscsplanner.simulate.tool.Toolbox;

/**
 * One program that a script started, or one command of cmd.exe itself, in the journal.
 *
 * @param step the id of the step that ran; empty in front of the first one
 * @param line of the script, from 1; 0 where it is not known
 * @param tail the raw command line behind the program's name
 * @param code the exit code
 */
public record Call(String step, int line, String program, String tail, int code) {
    /** True for what cmd.exe carries out by itself: copy, move, del, rd, dir and type. */
    public boolean isInternal() {
        return !Toolbox.knows(program);
    }

    /** Without the line: two ways to run the same script write the same. */
    public String entry() {
        return (step.isEmpty() ? "-" : step) + " | " + program + (tail.isEmpty() ? "" : " " + tail) + " | " + code;
    }
}
