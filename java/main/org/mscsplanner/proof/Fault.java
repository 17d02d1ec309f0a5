package org.mscsplanner.proof;

import org.mscsplanner.model.Name;

/**
 * Something that goes wrong while a step runs.
 *
 * @param call which program of the step it hits, from 0; for a node and a missing program the moment in front of it
 * @param program the program that is hit; empty for a node
 * @param node the node that dies; {@link Name#NONE} for another kind
 */
public record Fault(Kind kind, String step, int call, String program, Name node) {
    /** What goes wrong. */
    public enum Kind {
        /** The program ends with 5 and does nothing; a command of cmd.exe itself with 1. */
        REFUSED("refused"),
        /** The wait runs out and the operation goes on; a program that does not wait ends with 1460 and does nothing. */
        TIMED_OUT("time-out"),
        /** The program is not on the node. */
        MISSING("tool missing"),
        /** Another node loses its power. */
        OTHER_NODE_DIES("other node dies"),
        /** The node that the script runs on loses its power. */
        OWN_NODE_DIES("own node dies");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** For a person. */
    public String title() {
        return kind.words() + (node.isEmpty() ? "" : " (" + node + ")") + (program.isEmpty() ? "" : ": " + program);
    }
}
