package org.mscsplanner.simulate.cluster;

/**
 * How the simulation reads what no source verifies, where a test or a fault may want the other reading. {@link Reading}
 * lists all of them for people.
 *
 * @param quotedCommaSplits a comma inside quotes separates two keys of {@code /addcheck} (reference 3.4)
 * @param stillPending the exit code when a wait runs out (reference 7.1)
 * @param doubledLineEnds redirected output of cluster.exe ends its lines with CR CR LF (reference 8.1)
 */
public record Readings(boolean quotedCommaSplits, int stillPending, boolean doubledLineEnds) {
    /** The readings that a rehearsal starts with. */
    public static final Readings CAUTIOUS = new Readings(false, Win32.IO_PENDING, true);

    public Readings withQuotedCommaSplits(boolean splits) {
        return new Readings(splits, stillPending, doubledLineEnds);
    }

    public Readings withDoubledLineEnds(boolean doubled) {
        return new Readings(quotedCommaSplits, stillPending, doubled);
    }
}
