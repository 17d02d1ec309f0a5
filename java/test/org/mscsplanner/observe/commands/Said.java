package org.mscsplanner.observe.commands;

import java.util.List;
import org.mscsplanner.diag.CommandCode;

/** What is said of the lines of a script, as "line:column code"; that they make no group goes without saying where only some lines are looked at. */
final class Said {
    private Said() { }

    static List<String> of(Imported imported) {
        return imported.findings().stream().filter(f -> f.code() != CommandCode.NOTHING)
                .map(f -> f.at().line() + ":" + f.at().column() + " " + f.code()).toList();
    }
}
