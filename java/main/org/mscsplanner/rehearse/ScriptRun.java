package org.mscsplanner.rehearse;

import java.util.List;

/**
 * How one run of a script ended.
 *
 * @param exit the exit code of the script; 3 where it did not end by itself
 * @param why a sentence where it did not end by itself; empty otherwise
 * @param screen what it printed, line by line
 * @param calls the programs that it started, in order
 * @param step the id of the last step that began; empty when none did
 * @param seconds of simulated time
 */
public record ScriptRun(int exit, End end, String why, List<String> screen, List<Call> calls, String step, long seconds) {
    /** The exit code of a run that did not end by itself. */
    public static final int FAILED = 3;

    public ScriptRun {
        screen = List.copyOf(screen);
        calls = List.copyOf(calls);
    }

    /** What ended it. */
    public enum End {
        /** {@code exit}, or the end of the file. */
        BY_ITSELF,
        /** Its server lost power. */
        SERVER_GONE,
        /** A watcher stopped it: a person closed the window. */
        STOPPED,
        /** It ran longer than any script may: an endless loop, or a program that waits for ages. */
        ENDLESS,
        /** The file is missing, or not of the batch language. */
        UNREADABLE
    }

    /** A run that never began: the script is missing, or is not to be run as it stands. */
    public static ScriptRun unreadable(String why) {
        return new ScriptRun(FAILED, End.UNREADABLE, why, List.of(), List.of(), "", 0);
    }

    public boolean isDone() {
        return end == End.BY_ITSELF && exit == 0;
    }

    /** True when a line of the screen holds a text. */
    public boolean said(String text) {
        return screen.stream().anyMatch(l -> l.contains(text));
    }
}
