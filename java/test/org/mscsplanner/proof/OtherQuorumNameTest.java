package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;
import org.mscsplanner.render.document.ObstacleText;

/** The quorum resource is there before any plan, under the name that it has. */
class OtherQuorumNameTest {
    private static final GeneralSpec SPEC = Examples.spec(Examples.CASES.resolve("07-witness-share")).everyCluster().get(0);

    private static Material against(String name) {
        return Materials.of(SPEC, State.NOTHING.withResource(Name.of(name), ResourceState.created(Name.of("Cluster Group"), Resource.MAJORITY_NODE_SET, false)));
    }

    @Test
    void a_majority_node_set_of_another_name_is_told_and_stops_the_first_script() {
        Material material = against("Quorum of both sites");
        List<String> told = ObstacleText.of(material.plan(), SPEC, material.from());
        assertEquals(List.of("Step 1/witness/set-share will stop: in the state that this was planned against, the majority node set is called "
                + "\"Quorum of both sites\", not \"Majority Node Set\". Name it in quorum.resource."), told);
        Outcome outcome = Materials.rehearse(material, Choice.NONE, Choice.NONE);
        assertTrue(outcome.problems().get(0).contains("STOPPED at step 1/witness/set-share"), () -> outcome.problems().toString());
    }

    @Test
    void the_one_of_the_spec_is_nothing_to_tell_of() {
        Material material = against("Majority Node Set");
        assertEquals(List.of(), ObstacleText.of(material.plan(), SPEC, material.from()));
        assertEquals(List.of(), Materials.rehearse(material, Choice.NONE, Choice.NONE).problems());
    }
}
