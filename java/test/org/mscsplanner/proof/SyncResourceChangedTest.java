package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.action.TakeResourceOffline;

/** The resource of a sync that is there already and runs, in the plan of a change. */
class SyncResourceChangedTest {
    private static final String SPEC = new String(Examples.read(Examples.CASES.resolve("22-sync-as-a-resource-once/spec.json")), StandardCharsets.UTF_8);

    private static Material material(String mode, State from) {
        return Materials.of(Examples.spec("spec.json", SPEC.replace("\"mode\": \"once\"", mode).getBytes(StandardCharsets.UTF_8)), from);
    }

    @Test
    void undo_brings_a_resource_online_again_that_was_online() {
        State done = Execution.run(material("\"mode\": \"loop\"", State.NOTHING).plan().steps(), State.NOTHING);
        Material material = material("\"mode\": \"once\"", done);
        assertTrue(material.plan().steps().stream().anyMatch(s -> s.action() instanceof TakeResourceOffline));
        Outcome outcome = Materials.rehearse(material, Choice.ALL, Choice.ALL);
        assertEquals(List.of(), outcome.problems());
    }

    /** No group goes to a node that is not a possible owner of each of its resources (5016), and the tests come before the sync. */
    @Test
    void a_node_that_is_new_may_own_it_before_the_group_is_tried_there() {
        State two = Execution.run(material("\"mode\": \"once\"", State.NOTHING).plan().steps(), State.NOTHING);
        String second = "{\"name\": \"VCNODE2\", \"kind\": \"physical\", \"address\": \"10.20.0.12\"}";
        String three = SPEC.replace(second, second + ", " + second.replace("NODE2", "NODE3").replace(".12", ".13"));
        Material material = Materials.of(Examples.spec("spec.json", three.getBytes(StandardCharsets.UTF_8)), two);
        assertTrue(material.plan().steps().stream().anyMatch(s -> s.id().equals("7/vc-group/move-to-vcnode3")));
        assertEquals(List.of(), Materials.rehearse(material, Choice.ALL, Choice.ALL).problems());
    }
}
