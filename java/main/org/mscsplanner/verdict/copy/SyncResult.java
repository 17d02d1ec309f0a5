package org.mscsplanner.verdict.copy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a run of {@code mscs-sync.cmd} can end. The word stands in its last line ({@code MSCS-SYNC result=...}), the exit code is
 * what Task Scheduler shows.
 */
public enum SyncResult {
    OK(0, "Everything is in step, or was copied. There is nothing to do."),
    QUIET(0, "It compared only: so soon after a failover nothing is copied. There is nothing to do."),
    LISTED(0, "It compared only, as it was told. Nothing was changed."),
    NOT_OWNER(0, "Another node owns the group, so this one has nothing to copy."),
    FAILED(3, "A copy or a comparison failed: look at the code and at the lines above. Nothing that was newer was replaced."),
    UNKNOWN_OWNER(4, "The cluster did not say who owns the group, so nothing was copied. Does the Cluster service run, and may this account ask it?"),
    BUSY(5, "Another run is going on, a program of an earlier run still hangs, or running.txt cannot be written (full disk, missing rights). Nothing was done."),
    CHANGED(6, "A watched item differs between the nodes. It is never copied: renew it by hand, as the runbook says."),
    CONFLICT(7, "The nodes disagree: look into the file conflict-ITEM-NODE.txt here. Put what is right on this node, then run mscs-sync.cmd /accept ITEM."),
    OVER_BUDGET(9, "More files are missing here than the plan lets a sync remove. Was that meant? Then remove them on the other node by hand."),
    NO_SOURCE(10, "The folder or file is missing or empty here, though the other node has it. Nothing was copied."),
    NO_TARGET(11, "The other node cannot be reached, or mscs-sync.cmd is not installed there."),
    MOVED(12, "The group moved away while this ran. The node that owns it now goes on."),
    VETOED(13, "The plan names a folder of Windows itself on this node; it is never copied.");

    private final int exit;
    private final String advice;

    SyncResult(int exit, String advice) {
        this.exit = exit;
        this.advice = advice;
    }

    /** The exit code of the script. */
    public int exit() {
        return exit;
    }

    /** What it means and what to do, one line. */
    public String advice() {
        return advice;
    }

    /** True when nobody has to do anything. */
    public boolean isGood() {
        return exit == 0;
    }

    /** As in the last line of a run: {@code over-budget}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Empty when no result has this word. */
    public static Optional<SyncResult> of(String word) {
        return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
    }
}
