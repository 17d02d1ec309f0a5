package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.GroupState;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.plan.action.SetPrivateProperties;
import org.mscsplanner.plan.obstacle.Obstacle;
import org.mscsplanner.render.document.ObstacleText;

/** A run that stopped right behind the creation of the sync's resource, and whose group is offline since: what is told before is what happens. */
class HalfMadeTest {
    private static final Name SYNC = Name.of("VCSync");
    private static final GeneralSpec SPEC = Examples.spec(Examples.CASES.resolve("22-sync-as-a-resource-once"));
    private static final List<Step> STEPS = Materials.of(SPEC, State.NOTHING).plan().steps();

    private static State offline(State from) {
        return from.mapGroup(from.resource(SYNC).orElseThrow().group(), g -> g.withOnline(false));
    }

    private static State upTo(Class<?> kind, String property) {
        for (int i = 0; i < STEPS.size(); i++) {
            Object action = STEPS.get(i).action();
            if (kind.isInstance(action) && action.toString().contains(property) && action.toString().contains("VCSync")) {
                return offline(Execution.run(STEPS.subList(0, i + 1), State.NOTHING));
            }
        }
        throw new AssertionError(property);
    }

    private static List<Obstacle.Kind> told(Material material) {
        return Obstacle.of(material.plan(), SPEC, material.from()).stream().map(Obstacle::kind).toList();
    }

    @Test
    void a_group_does_not_come_online_with_it() {
        Material material = Materials.of(SPEC, upTo(CreateResource.class, ""));
        assertEquals(List.of(Obstacle.Kind.HALF_MADE), told(material));
        String text = ObstacleText.of(material.plan(), SPEC, material.from()).toString();
        assertTrue(text.startsWith("[Step 6c/vc-group/online will stop: in the state that this was planned against, the resource \"VCSync\" of the group \"VC Group\""), text);
        Outcome outcome = Materials.rehearse(material, Choice.NONE, Choice.NONE);
        assertTrue(outcome.problems().get(0).contains("STOPPED at step 6c/vc-group/online"), () -> outcome.problems().toString());
    }

    @Test
    void one_that_has_its_command_line_is_nothing_to_tell_of() {
        Material material = Materials.of(SPEC, upTo(SetPrivateProperties.class, "CommandLine"));
        assertEquals(List.of(), told(material));
        Outcome outcome = Materials.rehearse(material, Choice.NONE, Choice.NONE);
        assertEquals(List.of(), outcome.problems());
    }

    @Test
    void nor_is_one_whose_group_stays_online() {
        State from = upTo(CreateResource.class, "");
        Material material = Materials.of(SPEC, from.mapGroup(from.resource(SYNC).orElseThrow().group(), g -> g.withOnline(true)));
        assertEquals(List.of(), told(material));
        assertTrue(from.groups().values().stream().noneMatch(GroupState::online));
    }
}
