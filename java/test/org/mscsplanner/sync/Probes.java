package org.mscsplanner.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mscsplanner.script.Statement;
import org.mscsplanner.script.Statement.CommandText;
import org.mscsplanner.script.Statement.Output;
import org.mscsplanner.text.Word;

/**
 * A real cmd.exe can be ended while a program runs, and at no line of its own. So a program that does nothing is put behind every
 * line by which cmd.exe itself changes a file; every other line is carried out as it is rendered.
 */
final class Probes {
    private static final Set<String> CHANGE = Set.of("copy", "move", "del");
    private static final Statement PROBE = new Statement.Run(List.of(), new CommandText("ping",
            List.of(Word.literal("-n"), Word.literal("1"), Word.literal("127.0.0.9"))), new Output.Nowhere());

    private Probes() { }

    static List<List<Statement>> into(List<List<Statement>> sections) {
        return sections.stream().map(Probes::section).toList();
    }

    private static List<Statement> section(List<Statement> lines) {
        List<Statement> all = new ArrayList<>();
        boolean changed = false;
        for (Statement next : lines) {
            // The code of a program must be kept first, and behind the last line there is nothing more to be ended.
            if (changed && !(next instanceof Statement.SaveCode)) {
                if (!(next instanceof Statement.Exit)) {
                    all.add(PROBE);
                }
                changed = false;
            }
            all.add(next);
            changed |= changes(next);
        }
        if (changed) {
            all.add(PROBE);
        }
        return all;
    }

    private static boolean changes(Statement s) {
        return s instanceof Statement.Run run && CHANGE.contains(run.command().program()) || s instanceof Statement.Echo echo && echo.into().isPresent()
                || s instanceof Statement.Log || s instanceof Statement.MakeFolder;
    }
}
