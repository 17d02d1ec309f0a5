package org.mscsplanner.observe.batch;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a command leads.
 *
 * @param word the label, or the exit code; empty for none
 * @param shell true when the whole script ends, not only the subroutine
 */
record Jump(Kind kind, String word, boolean shell) {
    private static final Pattern EXIT = Pattern.compile("(?is)exit\\b\\s*(/b\\b)?\\s*(\\S*).*");
    private static final Pattern GO_TO = Pattern.compile("(?is)goto\\b[ \\t,;=]*:?[ \\t]*([^ \\t:+,;=<>|&^]*).*");

    /** Its kind. */
    enum Kind { NONE, END, LABEL }

    static Jump of(Traced command) {
        Matcher exit = EXIT.matcher(command.text());
        Matcher goTo = GO_TO.matcher(command.text());
        if (exit.matches()) {
            return new Jump(Kind.END, exit.group(2), exit.group(1) == null);
        } else if (goTo.matches() && goTo.group(1).toLowerCase(Locale.ROOT).equals("eof")) {
            return new Jump(Kind.END, "", false);
        }
        return goTo.matches() ? new Jump(Kind.LABEL, goTo.group(1), false) : new Jump(Kind.NONE, "", false);
    }
}
