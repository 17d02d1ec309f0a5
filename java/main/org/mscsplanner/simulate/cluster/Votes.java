package org.mscsplanner.simulate.cluster;

/** What keeps the cluster from splitting (domain facts, section 4). */
enum Votes {
    /** A disk that every node reaches: one node is enough. */
    DISK,
    /** More than half of the nodes must be up. */
    MAJORITY,
    /** Two nodes and a file share witness: two of the three votes. */
    MAJORITY_WITH_WITNESS,
    /** The same while the witness cannot be reached. */
    MAJORITY_WITHOUT_ITS_WITNESS;

    /** True when the nodes that are up may go on. */
    boolean suffice(int up, int all) {
        return switch (this) {
            case DISK -> up >= 1;
            case MAJORITY -> 2 * up > all;
            case MAJORITY_WITH_WITNESS -> up >= 1 && 2 * (up + 1) > all + 1;
            case MAJORITY_WITHOUT_ITS_WITNESS -> 2 * up > all + 1;
        };
    }
}
