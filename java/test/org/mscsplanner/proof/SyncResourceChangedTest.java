package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.action.TakeResourceOffline;

/** The resource of a sync that runs is taken offline for another script, and comes back with the old one. */
class SyncResourceChangedTest {
    private static Material material(String mode, State from) {
        String spec = new String(Examples.read(Path.of("java/test/cases/22-sync-as-a-resource-once/spec.json")), StandardCharsets.UTF_8);
        return Materials.of(Examples.spec("spec.json", spec.replace("\"mode\": \"once\"", mode).getBytes(StandardCharsets.UTF_8)), from);
    }

    @Test
    void undo_brings_a_resource_online_again_that_was_online() {
        State done = Execution.run(material("\"mode\": \"loop\"", State.NOTHING).plan().steps(), State.NOTHING);
        Material material = material("\"mode\": \"once\"", done);
        assertTrue(material.plan().steps().stream().anyMatch(s -> s.action() instanceof TakeResourceOffline));
        Outcome outcome = Materials.rehearse(material, Choice.ALL, Choice.ALL);
        assertEquals(List.of(), outcome.problems());
    }
}
