package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.GroupState;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.plan.action.SetPrivateProperties;
import org.mscsplanner.plan.obstacle.Obstacle;
import org.mscsplanner.render.document.ObstacleText;

/** A run that stopped right behind the creation of a resource, and whose group is offline since: what is told before is what happens. */
class HalfMadeTest {
    private static final Name SYNC = Name.of("VCSync");
    private static final GeneralSpec SPEC = Examples.spec(Examples.CASES.resolve("22-sync-as-a-resource-once"));
    private static final List<Step> STEPS = Materials.of(SPEC, State.NOTHING).plan().steps();

    private static State offline(State from, Name group) {
        return from.mapGroup(group, g -> g.withOnline(false));
    }

    private static State upTo(Class<?> kind, String property) {
        for (int i = 0; i < STEPS.size(); i++) {
            Object action = STEPS.get(i).action();
            if (kind.isInstance(action) && action.toString().contains(property) && action.toString().contains("VCSync")) {
                return offline(Execution.run(STEPS.subList(0, i + 1), State.NOTHING), Name.of("VC Group"));
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

    /** The spec names it otherwise by now; nobody finishes the one of before. */
    @Test
    void a_resource_of_before_that_was_only_created_is_told_too() {
        GeneralSpec spec = Examples.spec(Examples.ROOT.resolve("file-server"));
        Name name = Name.of("Old Name");
        State from = offline(Execution.run(Materials.of(spec, State.NOTHING).plan().steps(), State.NOTHING), Name.of("File Group"))
                .withResource(name, ResourceState.created(Name.of("File Group"), Resource.NETWORK_NAME, true));
        Material material = Materials.of(spec, from);
        List<Obstacle> told = Obstacle.of(material.plan(), spec, from).stream().filter(o -> o.kind() == Obstacle.Kind.HALF_MADE).toList();
        assertEquals(List.of("{group=File Group, name=Old Name, property=Name}"), told.stream().map(o -> new TreeMap<>(o.facts()).toString()).toList());
        Outcome outcome = Materials.rehearse(material, Choice.NONE, Choice.NONE);
        assertTrue(outcome.problems().toString().contains("the resource \"Old Name\" failed"), () -> outcome.problems().toString());
    }

    @Test
    void nor_is_one_whose_group_stays_online() {
        State from = upTo(CreateResource.class, "");
        Material material = Materials.of(SPEC, from.mapGroup(from.resource(SYNC).orElseThrow().group(), g -> g.withOnline(true)));
        assertEquals(List.of(), told(material));
        assertTrue(from.groups().values().stream().noneMatch(GroupState::online));
    }
}
