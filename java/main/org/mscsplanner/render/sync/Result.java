package org.mscsplanner.render.sync;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mscsplanner.verdict.copy.SyncResult;

/** How a run of the sync script can end: what the verdict on its log knows by the same word, and which of several is told. */
enum Result {
    OK(SyncResult.OK, 0),
    QUIET(SyncResult.QUIET, 0),
    LISTED(SyncResult.LISTED, 0),
    NOT_OWNER(SyncResult.NOT_OWNER, 0),
    FAILED(SyncResult.FAILED, 6),
    UNKNOWN_OWNER(SyncResult.UNKNOWN_OWNER, 9),
    BUSY(SyncResult.BUSY, 9),
    CHANGED(SyncResult.CHANGED, 3),
    CONFLICT(SyncResult.CONFLICT, 8),
    OVER_BUDGET(SyncResult.OVER_BUDGET, 7),
    NO_SOURCE(SyncResult.NO_SOURCE, 5),
    NO_TARGET(SyncResult.NO_TARGET, 2),
    VETOED(SyncResult.VETOED, 4),
    MOVED(SyncResult.MOVED, 1);

    private final SyncResult meaning;
    private final int rank;

    Result(SyncResult meaning, int rank) {
        this.meaning = meaning;
        this.rank = rank;
    }

    /** How a run with a program can end: one that removes nothing has no budget. */
    static List<Result> of(CopyTool tool) {
        return Arrays.stream(values()).filter(r -> r != OVER_BUDGET || tool.removal().isPresent()).toList();
    }

    /** The exit code of the script. */
    int exit() {
        return meaning.exit();
    }

    /** Of several problems in one run the one with the highest rank is told. */
    int rank() {
        return rank;
    }

    /** What it means and what to do, one line. */
    String text() {
        return meaning.advice();
    }

    /** As in the last line of a run: {@code over-budget}. */
    String word() {
        return meaning.word();
    }

    /** The label at which the script takes note of it. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
