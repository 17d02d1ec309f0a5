package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.plan.RandomSpecs;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.AddRegistryCheckpoint;
import org.mscsplanner.plan.action.WriteRegistry;
import org.mscsplanner.plan.checkpoint.Foresight;
import org.mscsplanner.plan.checkpoint.History;
import org.mscsplanner.plan.checkpoint.ValueHistory;
import org.mscsplanner.plan.checkpoint.ValueHistory.Moment;
import org.mscsplanner.property.Gen;
import org.mscsplanner.rehearse.Interpreter;

/** What is foreseen of checkpointed values from the steps alone is what a rehearsal of the rendered scripts sees. */
class ForesightTest {
    private static final Material REGISTRY = Materials.of(Examples.ROOT.resolve("virtualcenter-registry")).get(0);

    static List<Material> materials() {
        return Examples.sound().stream().flatMap(f -> Materials.of(f).stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("materials")
    void the_copies_of_every_value_are_foreseen_step_by_step(Material material) {
        History foreseen = Foresight.of(material.plan(), material.from());
        History seen = new Rehearsal(material, new Interpreter(), (what, number, of) -> { })
                .of(material.from(), new Rehearsal.Asked(Choice.NONE, Choice.NONE, Choice.NONE)).checkpoints();
        assertEquals(seen.lost(), foreseen.lost());
        Set<String> written = written(material.plan());
        int compared = 0;
        for (ValueHistory value : foreseen.values()) {
            String name = value.key() + "\n" + value.value();
            if (written.contains(name)) {
                ValueHistory real = seen.values().stream().filter(v -> (v.key() + "\n" + v.value()).equals(name)).findFirst().orElseThrow();
                for (Step step : material.plan().steps()) {
                    assertEquals(copies(at(material.plan(), real, step)), copies(at(material.plan(), value, step)), name + " after " + step.id());
                    compared++;
                }
            }
        }
        assertEquals(written.isEmpty(), compared == 0);
    }

    private static Set<String> written(Plan plan) {
        Set<String> names = new TreeSet<>();
        boolean carried = plan.steps().stream().anyMatch(s -> s.action() instanceof AddRegistryCheckpoint);
        plan.steps().stream().filter(s -> carried && s.action() instanceof WriteRegistry).map(s -> (WriteRegistry) s.action())
                .forEach(w -> w.values().keySet().forEach(v -> names.add(w.key() + "\n" + v)));
        return names;
    }

    /** The moment that still holds after a step. */
    private static Moment at(Plan plan, ValueHistory value, Step step) {
        Moment last = value.moments().get(0);
        for (Moment moment : value.moments()) {
            if (!moment.step().isEmpty() && plan.number(plan.step(moment.step()).orElseThrow()) <= plan.number(step)) {
                last = moment;
            }
        }
        return last;
    }

    private static String copies(Moment moment) {
        List<String> all = new ArrayList<>();
        moment.nodes().forEach((node, held) -> all.add(node + " has " + held.text() + " by " + held.by()));
        moment.copies().forEach(c -> all.add(c.resource() + " saved " + c.held().text() + " of " + c.from()));
        all.add("next: " + moment.next());
        return String.join("; ", all);
    }

    /** The same plan with two of its steps in each other's place. */
    private static Plan swapped(Class<?> first, Class<?> second) {
        List<Step> steps = new ArrayList<>(REGISTRY.plan().steps());
        Collections.swap(steps, index(steps, first), index(steps, second));
        Plan plan = REGISTRY.plan();
        return new Plan(plan.scope(), plan.specDigest(), plan.stateFingerprint(), steps, plan.unmanaged());
    }

    private static int index(List<Step> steps, Class<?> action) {
        for (int i = 0; i < steps.size(); i++) {
            if (action.isInstance(steps.get(i).action())) {
                return i;
            }
        }
        throw new AssertionError("no " + action);
    }

    @Test
    void a_checkpoint_in_front_of_the_edit_loses_it_at_the_next_online() {
        History history = Foresight.of(swapped(WriteRegistry.class, AddRegistryCheckpoint.class), State.NOTHING);
        assertEquals(1, history.lost().size(), history.toString());
        assertEquals("managedip", history.lost().get(0).value().text());
        assertEquals("6c/vc-group/online", history.lost().get(0).step());
        Moment end = history.values().get(0).moments().get(history.values().get(0).moments().size() - 1);
        assertTrue(end.nodes().values().stream().allMatch(ValueHistory.Held::isNothing), end.toString());
    }

    @Test
    void no_plan_loses_an_edit() {
        Gen.forAll(60, gen -> {
            var spec = new RandomSpecs(gen.number(0, 1_000_000)).spec(1 + gen.size() / 3);
            Material material = Materials.of(spec, State.NOTHING);
            assertEquals(List.of(), Foresight.of(material.plan(), State.NOTHING).lost());
            State start = new EndState(material).observed(gen.oneOf(Factors.of(material).starts().all()).world(material, State.NOTHING), Set.of());
            Plan again = Planner.plan(spec, "spec", start, "state");
            assertEquals(List.of(), Foresight.of(again, start).lost());
        });
        assertFalse(Foresight.of(REGISTRY.plan(), REGISTRY.from()).values().isEmpty());
    }
}
