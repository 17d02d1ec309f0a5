package org.mscsplanner.proof;

import java.util.List;

/**
 * What became of a fault.
 *
 * @param problems what should not be, one sentence each; empty when everything is as it must be
 */
public record FaultResult(Fault fault, End end, List<String> problems) {
    public FaultResult {
        problems = List.copyOf(problems);
    }

    public boolean isGood() {
        return problems.isEmpty();
    }

    /** How the script ended in which it happened. */
    public enum End {
        STOPPED("the script stops"),
        /** The fault did not matter to it. */
        WENT_ON("the script goes on to its end"),
        /** Its node lost power. */
        GONE("the script is gone with its node"),
        NOTHING_HAPPENED("the fault did not happen");

        private final String words;

        End(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
