package org.mscsplanner.verdict.copy;

import java.util.Locale;

/** What a run of a copying program came to. */
public enum CopyResult {
    NOTHING(true, "Both sides are in step, or nothing was chosen. There is nothing to do."),
    COPIED(true, "Everything that was to be copied was. There is nothing to do."),
    LISTED(true, "It only listed, and there is something to copy. Nothing was changed."),
    EXTRA(true, "The destination has something that the source lacks. Look at it: was it deleted at the source, or made at the destination?"),
    MISMATCHED(false, "A file and a folder have the same name on the two sides. Rename one of them, and run it again."),
    FAILED(false, "Something was not copied. See to the reason, and run it again."),
    FATAL(false, "It gave up: wrong use, a path that is not there, or no access. Check the command line and both paths."),
    /** xcopy 1: there was something to copy, and it was not there. */
    NOT_FOUND(false, "Nothing was found to copy. Check the path of the source."),
    INTERRUPTED(false, "It was stopped before it was done. Run it again."),
    NOT_RUN(false, "This is no exit code of the program: it was not found, or it was ended from outside. Is it installed on this node?");

    private final boolean good;
    private final String advice;

    CopyResult(boolean good, String advice) {
        this.good = good;
        this.advice = advice;
    }

    /** True when everything that was to be copied was. */
    public boolean isGood() {
        return good;
    }

    /** What it means and what to do. */
    String advice() {
        return advice;
    }

    /** In JSON: {@code not-found}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
