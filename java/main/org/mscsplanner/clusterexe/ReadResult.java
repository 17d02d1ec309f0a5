package org.mscsplanner.clusterexe;

/** What the reader makes of a line. */
public sealed interface ReadResult {
    /** A line of the language. */
    record Parsed(ClusterLine line) implements ReadResult { }

    /**
     * Not a line of the language; findings call it {@code MSCS-CLUSTER-SYNTAX}.
     *
     * @param column from 1
     * @param reason a sentence without a full stop
     */
    record Refused(int column, String reason) implements ReadResult { }
}
