package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.RandomSpecs;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.AddDependency;
import org.mscsplanner.plan.action.AddRegistryCheckpoint;
import org.mscsplanner.plan.action.CreateGroup;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.plan.action.SetPrivateProperties;
import org.mscsplanner.plan.action.WriteRegistry;
import org.mscsplanner.property.Gen;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.cluster.ClusterGroup;

/** The rendered scripts of every example and golden case, and of random specs, in the simulated world. */
class ProofTest {
    /** Every cluster of every example and golden case. */
    static Stream<Arguments> clusters() {
        return clusters(Examples.sound());
    }

    static Stream<Arguments> clusters(List<Path> folders) {
        List<Arguments> all = new ArrayList<>();
        for (Path folder : folders) {
            Materials.of(folder).forEach(m -> all.add(Arguments.of(folder.getFileName() + " " + m.plan().scope().name(), m)));
        }
        return all.stream();
    }

    /** A rendered folder on its way from a start. */
    private record Way(Material material, Course course, Baseline base) {
        static Way of(Material material, World start) {
            Course course = new Course(material, new Interpreter());
            return new Way(material, course, Baseline.go(course, start));
        }

        static Way of(Material material) {
            return of(material, StartWorld.of(material, material.from()));
        }

        void leadsToItsEnd() {
            assertEquals("", base.stopped().flatMap(Baseline.LegRun::run).map(Undoing::said).orElse(""));
            assertEquals(List.of(), new EndState(material).differences(base.end()));
            assertTrue(base.start().cluster().hazards().containsAll(base.end().cluster().hazards()), () -> base.end().cluster().hazards().toString());
        }

        void changesNothingTheSecondTime() {
            assertEquals(List.of(), new SecondRun(course, base).problems());
        }

        /** A few of the steps and faults: each of them, from a start that every round chooses anew. */
        void goesBackAndSurvives(Gen gen) {
            Undoing undoing = new Undoing(course, base);
            List<Step> steps = course.scripts().stream().flatMap(s -> s.steps().stream()).toList();
            for (Step step : gen.list(6, 6, g -> g.oneOf(steps))) {
                UndoResult result = undoing.from(step.id());
                assertTrue(result.isBack(), () -> "undo from " + result.step() + ": " + result.stopped().orElse("") + result.differences());
            }
            Faulting faulting = new Faulting(course, base);
            List<Fault> faults = faulting.faults();
            for (Fault fault : gen.list(4, 4, g -> g.oneOf(faults))) {
                assertEquals(List.of(), faulting.judge(fault).problems(), fault.title() + " at " + fault.step());
            }
        }
    }

    /** Whatever a plan makes is missed when it is left out. */
    private static final Set<Class<? extends Action>> MISSED = Set.of(CreateGroup.class, CreateResource.class, AddDependency.class, SetPrivateProperties.class,
            AddRegistryCheckpoint.class, WriteRegistry.class);

    @ParameterizedTest(name = "{0}")
    @MethodSource("clusters")
    void scripts_lead_to_the_spec_survive_every_fault_and_go_back_from_every_step(String name, Material material) {
        Outcome outcome = new Rehearsal(material, new Interpreter(), (what, number, of) -> { })
                .of(material.from(), new Rehearsal.Asked(Choice.ALL, Choice.ALL, Choice.ALL));
        assertEquals(List.of(), outcome.problems());
        assertTrue(outcome.isWhole());
        assertEquals(outcome.steps(), outcome.undos().size());
        assertEquals(outcome.steps(), outcome.skips().size());
        assertEquals(outcome.steps(), outcome.faults().stream().map(f -> f.fault().step()).distinct().count());
        for (SkipResult skip : outcome.skips()) {
            assertEquals(skip.noticed() == SkipResult.Noticed.NEVER, skip.what().isEmpty(), skip.step());
            Action action = material.plan().step(skip.step()).orElseThrow().action();
            assertFalse(skip.noticed() == SkipResult.Noticed.NEVER && MISSED.contains(action.getClass()), skip.step());
        }
    }

    @Test
    void it_holds_for_random_specs() {
        Gen.forAll(12, gen -> {
            Material material = Materials.of(new RandomSpecs(gen.number(0, 1_000_000)).spec(1 + gen.size() / 3), State.NOTHING);
            Way way = Way.of(material);
            way.leadsToItsEnd();
            way.changesNothingTheSecondTime();
            way.goesBackAndSurvives(gen);
        });
    }

    /** The group fails over with the node; the script itself fetches it back, however many scripts lie in front. */
    @Test
    void a_script_that_saves_a_key_is_all_that_is_run_again_after_its_node_died() {
        int seen = 0;
        for (Path folder : List.of(Examples.ROOT.resolve("virtualcenter-registry"), Examples.CASES.resolve("10-three-nodes"))) {
            Way way = Way.of(Materials.of(folder).get(0));
            for (Fault fault : new Faulting(way.course(), way.base()).faults()) {
                int leg = way.course().legIndex(fault.step());
                Leg.Script script = (Leg.Script) way.course().legs().get(leg);
                if (fault.kind() == Fault.Kind.OWN_NODE_DIES && script.steps().stream().anyMatch(s -> s.action() instanceof AddRegistryCheckpoint)) {
                    World world = way.base().beforeLeg(leg);
                    FaultWatch watch = new FaultWatch(fault, world.machine(script.node()).orElseThrow());
                    way.course().run(world, script, watch);
                    watch.repair(world);
                    ScriptRun again = way.course().run(world, script, Watch.NONE);
                    assertTrue(again.isDone() && way.base().meets(world, leg), () -> fault.step() + ": " + again.screen());
                    seen++;
                }
            }
        }
        assertTrue(seen > 3, "only " + seen);
    }

    /** What was brought online meanwhile is not taken offline by a script that saves a key; it names what does. */
    @Test
    void a_key_is_not_saved_from_a_group_that_was_brought_online_elsewhere() {
        Way way = Way.of(Materials.of(Examples.ROOT.resolve("virtualcenter-registry")).get(0));
        Leg.Script script = way.course().scripts().stream().filter(l -> l.steps().stream().anyMatch(s -> s.action() instanceof AddRegistryCheckpoint)).findFirst().orElseThrow();
        World world = way.base().beforeLeg(way.course().legIndex(script.steps().get(0).id()));
        ClusterGroup group = world.cluster().group(Name.of("VC Group")).orElseThrow();
        world.engine().move(group, Optional.of(Name.of("VCNODE2")));
        world.engine().online(group, Optional.empty());
        world.engine().timeline().pass(600_000);
        ScriptRun run = way.course().run(world, script, Watch.NONE);
        assertEquals(3, run.exit());
        assertEquals(Name.of("VCNODE2"), group.owner());
        assertTrue(run.said("Run on VCNODE1: scripts\\04-owner-vcnode1.cmd /step 6a/vc-group/offline and then scripts\\04-owner-vcnode1.cmd"
                + " /step 6a/vc-group/owner-vcnode1; then this script again."), () -> run.screen().toString());
    }

    @Test
    void a_left_out_step_is_noticed_where_it_matters() {
        Material material = Materials.of(Examples.ROOT.resolve("virtualcenter-registry")).get(0);
        Way way = Way.of(material);
        Skipping skipping = new Skipping(way.course(), way.base(), new EndState(material));
        List<SkipResult> results = new ArrayList<>();
        way.course().scripts().forEach(s -> s.steps().forEach(x -> results.add(skipping.without(x))));
        assertEquals(Set.of(SkipResult.Noticed.values()), Set.copyOf(results.stream().map(SkipResult::noticed).toList()));
    }
}
