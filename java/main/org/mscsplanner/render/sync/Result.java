package org.mscsplanner.render.sync;

import java.util.Locale;

/**
 * How a run of the sync script can end. The word stands in its last line ({@code MSCS-SYNC result=...}), the exit code is what
 * Task Scheduler shows.
 */
public enum Result {
    OK(0, 0, "everything is in step, or was copied"),
    QUIET(0, 0, "compared only: so soon after a failover nothing is copied"),
    LISTED(0, 0, "compared only, because of /list"),
    NOT_OWNER(0, 0, "another node owns the group; nothing was done"),
    FAILED(3, 6, "A copy or a comparison failed: look at the code and at the lines above. Nothing that was newer was replaced."),
    UNKNOWN_OWNER(4, 9, "The cluster did not say who owns the group, so nothing was copied. Does the Cluster service run, and may this account ask it?"),
    BUSY(5, 9, "Another run is going on, a program of an earlier run still hangs, or running.txt cannot be written (full disk, missing rights). Nothing was done."),
    CHANGED(6, 3, "A watched item differs between the nodes. It is never copied: renew it by hand, as the runbook says."),
    CONFLICT(7, 8, "The nodes disagree: look into the file conflict-ITEM-NODE.txt here. Put what is right on this node, then run mscs-sync.cmd /accept ITEM."),
    OVER_BUDGET(9, 7, "More files are missing here than the plan lets a sync remove. Was that meant? Then remove them on the other node by hand."),
    NO_SOURCE(10, 5, "The folder or file is missing or empty here, though the other node has it. Nothing was copied."),
    NO_TARGET(11, 2, "The other node cannot be reached, or mscs-sync.cmd is not installed there."),
    VETOED(13, 4, "The plan names a folder of Windows itself on this node; it is never copied."),
    MOVED(12, 1, "The group moved away while this ran. The node that owns it now goes on.");

    private final int exit;
    private final int rank;
    private final String text;

    Result(int exit, int rank, String text) {
        this.exit = exit;
        this.rank = rank;
        this.text = text;
    }

    /** The exit code of the script. */
    public int exit() {
        return exit;
    }

    /** Of several problems in one run the one with the highest rank is told. */
    int rank() {
        return rank;
    }

    /** What it means and what to do, one line. */
    String text() {
        return text;
    }

    /** As in the last line of a run: {@code over-budget}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The label at which the script takes note of it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
