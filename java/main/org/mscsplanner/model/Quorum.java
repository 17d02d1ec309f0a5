package org.mscsplanner.model;

import org.mscsplanner.diag.Place;

/** What keeps the cluster from splitting. It belongs to the cluster and is never taken offline by a plan. */
public sealed interface Quorum {
    Place at();

    /** A disk that every node reaches. */
    record Disk(Name resource, String drive, Place at) implements Quorum { }

    /**
     * Majority node set with a file share witness (hotfix KB921181 or 2003 SP2).
     *
     * @param resource the resource of that type, which the cluster has already
     * @param group the cluster's own group, which holds it
     */
    record MajorityNodeSet(Name resource, Name group, Witness witness, Place at) implements Quorum { }

    /** The share on a third server that gives the extra vote. */
    record Witness(Name server, WinPath share, Node.Kind kind, Place at) { }

    /** The user has not decided; a finding says so. */
    record Undecided(Place at) implements Quorum { }

    /** The user wrote something from which nobody can tell which of the two is meant; a finding of the reader says so, and rules say nothing. */
    record Unclear(Place at) implements Quorum { }
}
