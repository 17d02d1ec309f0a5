package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.file.StateJson;

/** Somebody has begun and stopped: page one names what is there, and what the group still gets. */
class HalfMadeTest {
    private static final Path FOLDER = Path.of("examples/virtualcenter-registry");

    @TempDir
    private Path temp;

    /** The line of page one after every step up to this one. */
    private String whatChanges(String lastDone, String language) throws IOException {
        List<Step> steps = Planned.of(Examples.spec(FOLDER), List.of()).get(0).plan().steps();
        int done = steps.stream().map(Step::id).toList().indexOf(lastDone) + 1;
        assertTrue(done > 0, lastDone);
        Path state = Files.write(temp.resolve("state.json"), StateJson.bytes(Execution.run(steps.subList(0, done), State.NOTHING)));
        Path out = temp.resolve("out");
        assertEquals(0, Called.with("render", FOLDER.resolve("spec.json").toString(), "--state", state.toString(), "--out", out.toString(), "--language", language).code());
        return Files.readString(out.resolve("runbook.md")).lines().filter(l -> l.startsWith("- What changes: ") || l.startsWith("- Was sich ")).findFirst().orElseThrow();
    }

    @Test
    void resources_that_are_still_to_be_made_are_not_there_already() throws IOException {
        String part = "The group \"VC Group\" with VC IP Address, VC Network Name is there already; it gets VCLicense, VCWebServer, VirtualCenter Server. ";
        assertTrue(whatChanges("5/vc-network-name/create", "en").contains(part), () -> part);
        String empty = "The group \"VC Group\" is there already, without a resource; it gets VC IP Address, ";
        assertTrue(whatChanges("5/vc-group/create-group", "en").contains(empty), () -> empty);
        String german = "Die Gruppe \"VC Group\" mit VC IP Address, VC Network Name ist schon da; sie bekommt VCLicense, ";
        assertTrue(whatChanges("5/vc-network-name/create", "de").contains(german), () -> german);
    }
}
