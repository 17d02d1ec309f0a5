package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.plan.action.MoveGroup;
import org.mscsplanner.spec.Specs;

/**
 * The software of the new node is in the simulated world from its start, and runs there: a second copy that no script and no fault brought.
 * The scripts that add a node to a cluster whose group runs reach their end and lead back, wherever the group is.
 */
class AddedNodeRehearsalTest {
    private static GeneralSpec spec(String json) {
        return Specs.read("spec.json", json.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    }

    @Test
    void the_scripts_take_the_group_offline_for_the_installer_and_bring_it_back() {
        String three = new String(Examples.read(Path.of("java/test/cases/10-three-nodes/spec.json")), StandardCharsets.UTF_8);
        GeneralSpec two = spec(three.replaceFirst(",\\s*\\{\"name\": \"VCNODE3\"[^}]*\\}", ""));
        State done = Execution.run(Planner.plan(two, "", State.NOTHING, "").steps(), State.NOTHING);
        for (String owner : List.of("VCNODE1", "VCNODE2")) {
            State there = new MoveGroup(Name.of("VC Group"), Name.of(owner), 0, true).effect(done);
            Material material = Materials.of(spec(three), there);
            assertTrue(material.plan().steps().stream().anyMatch(s -> s.id().equals("4/vc-group/offline")));
            Outcome outcome = Materials.rehearse(material, Choice.one("4/vc-group/offline"), Choice.ALL);
            assertEquals(List.of(), outcome.problems(), owner);
        }
    }

    /** What the other node has is that of a node that is gone: the copy from the new one leaves nothing of it. */
    @Test
    void a_node_in_place_of_another_gives_its_files_to_the_one_that_stays() {
        String text = new String(Examples.read(Path.of("java/test/cases/08-license-server-outside-of-clusters/spec.json")), StandardCharsets.UTF_8);
        State done = Execution.run(Materials.of(spec(text), State.NOTHING).plan().steps(), State.NOTHING);
        Material material = Materials.of(spec(text.replace("VCNODE1", "VCNODE9")), done);
        assertTrue(material.plan().steps().stream().anyMatch(s -> s.id().equals("6b/ssl/copy-to-vcnode2")));
        assertEquals(List.of(), Materials.rehearse(material, Choice.NONE, Choice.ALL).problems());
    }
}
