package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.file.StateJson;

/** A resource that somebody made by hand is in the common monitor: what the documents show for that does it, and creates nothing. */
class MonitorTest {
    private static final Path FOLDER = Path.of("examples/file-server");

    @TempDir
    private Path temp;

    @Test
    void whoever_types_what_the_runbook_shows_sets_the_monitor_and_the_scripts_do_the_same() throws IOException {
        State done = Execution.run(Planned.of(Examples.spec(FOLDER), List.of()).get(0).plan().steps(), State.NOTHING);
        String state = Files.write(temp.resolve("state.json"), StateJson.bytes(done.mapResource(Name.of("File IP"), r -> r.withSeparateMonitor(false)))).toString();
        Path out = temp.resolve("out");
        Called rendered = Called.with("render", FOLDER.resolve("spec.json").toString(), "--state", state, "--out", out.toString());
        assertEquals(0, rendered.code(), rendered::err);
        String page = Files.readString(out.resolve("runbook.md"));
        assertTrue(page.contains("cluster /cluster:FILECLU res \"File IP\" /prop SeparateMonitor=1"), page);
        assertFalse(page.contains("/create"), page);
        Called rehearsed = Called.with("rehearse", out.toString(), "--from", state, "--fault", "all", "--undo-from", "all");
        assertEquals(0, rehearsed.code(), () -> rehearsed.out() + rehearsed.err());
    }
}
