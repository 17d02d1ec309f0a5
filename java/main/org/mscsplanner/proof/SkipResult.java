package org.mscsplanner.proof;

import java.util.List;

/**
 * What became of a way without one step.
 *
 * @param where the step at which a script stopped; empty when none did
 * @param what what the script said, or what differs
 */
public record SkipResult(String step, Noticed noticed, String where, List<String> what) {
    public SkipResult {
        what = List.copyOf(what);
    }

    /** When one would notice. */
    public enum Noticed {
        /** A script stops and says so. */
        BY_A_SCRIPT("a script stops"),
        /** Every script ends well, and something is not as it should be. */
        LATER("no script notices"),
        /** Nothing is different at the end of the rehearsal. */
        NEVER("nothing breaks in the rehearsal");

        private final String words;

        Noticed(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
