package org.mscsplanner.observe.commands;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.observe.batch.ScriptText;

/** The door of the room: scripts to what they build. */
public final class CommandImport {
    private CommandImport() { }

    /**
     * Reads scripts as if they ran one after the other on a cluster that has nothing yet.
     *
     * @param scripts in the order in which they would run
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
        return sketch.imported();
    }
}
