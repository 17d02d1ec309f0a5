package org.mscsplanner.observe.commands;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.diag.CommandCode;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Place;
import org.mscsplanner.observe.batch.ScriptText;

/** The door of the room: scripts to what they build. */
public final class CommandImport {
    private CommandImport() { }

    /**
     * Reads scripts as if they ran one after the other on a cluster that has nothing yet.
     *
     * @param scripts at least one, in the order in which they would run
     * @return with an error when a line is not understood, and when no line creates a group
     */
    public static Imported read(List<ScriptText> scripts) {
        List<Finding> findings = new ArrayList<>();
        Sketch sketch = new Sketch(findings);
        for (ScriptText script : scripts) {
            script.doubt().ifPresent(findings::add);
            BatchCommands.Read read = BatchCommands.read(script.file(), script.text());
            findings.addAll(read.findings());
            read.commands().forEach(sketch::add);
        }
        Imported imported = sketch.imported();
        boolean isNothing = imported.groups().isEmpty() && !imported.hasErrors();
        return isNothing ? imported.with(Finding.of(CommandCode.NOTHING, Place.of(scripts.get(0).file(), "", 1, 1))) : imported;
    }
}
