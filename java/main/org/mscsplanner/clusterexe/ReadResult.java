package org.mscsplanner.clusterexe;

import java.util.List;

/** What the reader makes of a line. */
public sealed interface ReadResult {
    /**
     * A line of the language.
     *
     * @param doubts where another reading is possible, in the order of the columns
     */
    record Parsed(ClusterLine line, List<Doubtful> doubts) implements ReadResult {
        public Parsed {
            doubts = List.copyOf(doubts);
        }
    }

    /**
     * A place that no source tells how to read.
     *
     * @param column from 1
     */
    record Doubtful(int column, Doubt doubt) { }

    /**
     * Not a line of the language; findings call it {@code MSCS-CLUSTER-SYNTAX}.
     *
     * @param column from 1
     * @param reason a sentence without a full stop
     */
    record Refused(int column, String reason) implements ReadResult { }
}
