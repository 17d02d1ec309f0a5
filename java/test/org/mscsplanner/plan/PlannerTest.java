package org.mscsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.examples.Patched;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.SpecDraft;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.AddDependency;
import org.mscsplanner.plan.action.AddRegistryCheckpoint;
import org.mscsplanner.plan.action.BringGroupOnline;
import org.mscsplanner.plan.action.CheckRegistry;
import org.mscsplanner.plan.action.CheckServicesStopped;
import org.mscsplanner.plan.action.ConfirmTask;
import org.mscsplanner.plan.action.MoveGroup;
import org.mscsplanner.plan.action.RemovePossibleOwners;
import org.mscsplanner.plan.action.Risk;
import org.mscsplanner.plan.action.SetPreferredOwners;
import org.mscsplanner.plan.action.StopService;
import org.mscsplanner.plan.action.TakeGroupOffline;
import org.mscsplanner.plan.action.WriteRegistry;
import org.mscsplanner.plan.file.PlanJson;
import org.mscsplanner.plan.file.StateJson;
import org.mscsplanner.spec.Canonical;
import org.mscsplanner.spec.SpecWriter;
import org.mscsplanner.spec.Specs;

class PlannerTest {
    static Plan plan(GeneralSpec spec, State from) {
        return Planner.plan(spec, "spec", from, "state");
    }

    /** Every sound example, and random specs with a printed seed. */
    private static List<GeneralSpec> specs() {
        List<GeneralSpec> specs = new ArrayList<>(Examples.clusters());
        for (int i = 0; i < 40; i++) {
            specs.add(new RandomSpecs(i).spec(1 + i / 2));
        }
        return specs;
    }

    @Test
    void planning_against_its_own_result_is_empty() {
        for (GeneralSpec spec : specs()) {
            Plan plan = plan(spec, State.NOTHING);
            State result = Execution.run(plan.steps(), State.NOTHING);
            assertEquals(List.of(), plan(spec, result).steps().stream().map(Step::id).toList(), spec.name());
        }
    }

    @Test
    void a_dropped_effect_is_seen_by_the_check_of_its_step() {
        int dropped = 0;
        for (Path example : Examples.sound()) {
            Plan plan = plan(Examples.spec(example), State.NOTHING);
            State before = State.NOTHING;
            for (Step step : plan.steps()) {
                State after = step.action().effect(before);
                boolean changes = !after.equals(before);
                assertTrue(step.action().holds(after), step.id());
                if (changes && !(step.action() instanceof TakeGroupOffline)) {
                    assertFalse(step.action().holds(before), step.id() + " holds although it was not done");
                    dropped++;
                }
                before = after;
            }
        }
        assertTrue(dropped > 100, "only " + dropped + " effects were dropped");
    }

    /** It is not moved anywhere; that clients reach it is looked at all the same. */
    @Test
    void a_group_of_one_owner_is_looked_at_by_a_person_without_a_move() {
        GeneralSpec spec = Specs.read("spec.json", Patched.of("""
                {'groups': [{'name': 'Alone', 'resources': [
                  {'name': 'Disk F:', 'type': 'Physical Disk', 'private': {'Drive': 'F:'}, 'possibleOwners': ['FSNODE1']}]}]}""")).value().orElseThrow();
        Plan plan = plan(Canonical.form(spec), State.NOTHING);
        List<Step> tests = plan.steps().stream().filter(s -> s.phase() == Phase.TESTS).toList();
        assertEquals(List.of("Check that clients reach \"Alone\" on FSNODE1"), tests.stream().map(Step::title).toList());
        assertTrue(tests.get(0).gate() && tests.get(0).target().isPerson());
        ConfirmTask task = (ConfirmTask) tests.get(0).action();
        assertEquals("Look into the event log of FSNODE1.", task.ifNot());
        assertFalse(String.join(" ", task.fields()).contains("move"), task.fields().toString());
        assertTrue(plan.steps().stream().noneMatch(s -> s.action() instanceof MoveGroup m && m.test()));
        assertTrue(plan(Canonical.form(spec), Execution.run(plan.steps(), State.NOTHING)).isEmpty());
    }

    @Test
    void execution_names_a_step_that_does_not_hold() {
        Step step = new Step("5/x/add", Phase.GROUP, StepTarget.cluster(Name.of("N")), new AddDependency(Name.of("A"), Name.of("B")),
                Reason.of("x"), Bounds.QUICK, false, List.of());
        IllegalStateException e = assertThrows(IllegalStateException.class, () -> Execution.run(List.of(step), State.NOTHING));
        assertTrue(e.getMessage().contains("5/x/add"));
    }

    @Test
    void every_step_stands_behind_what_it_needs_and_ids_are_unique() {
        for (GeneralSpec spec : specs()) {
            Set<String> seen = new HashSet<>();
            for (Step step : plan(spec, State.NOTHING).steps()) {
                assertTrue(seen.containsAll(step.needs()), step.id() + " needs " + step.needs());
                assertTrue(seen.add(step.id()), step.id() + " stands twice");
                assertTrue(step.id().matches("[a-z0-9/-]+"), step.id());
            }
        }
    }

    @Test
    void the_order_of_the_spec_makes_no_difference() {
        Random random = new Random(7);
        for (GeneralSpec spec : specs()) {
            GeneralSpec other = RandomSpecs.shuffled(spec, random);
            assertEquals(plan(spec, State.NOTHING), plan(other, State.NOTHING));
            assertEquals(SpecWriter.text(Canonical.form(spec)), SpecWriter.text(Canonical.form(other)));
        }
    }

    @Test
    void a_plan_and_a_state_survive_json() {
        for (GeneralSpec spec : specs()) {
            Plan plan = plan(spec, State.NOTHING);
            assertEquals(plan, PlanJson.read(PlanJson.bytes(plan)));
            State state = Execution.run(plan.steps(), State.NOTHING);
            assertEquals(state, StateJson.read(StateJson.bytes(state)));
        }
    }

    /** A registry holds 64 bits without a sign: the upper half was written with one, and refused when it was read. */
    @Test
    void a_number_of_64_bits_is_the_same_in_spec_plan_and_state() {
        String text = new String(Examples.read(Path.of("examples/file-server/spec.json")), StandardCharsets.UTF_8);
        for (String number : List.of("0", "9223372036854775807", "9223372036854775808", "18446744073709551615")) {
            GeneralSpec spec = Examples.spec("qword", text.replaceFirst("\\{", "{\"registry\": [{\"group\": \"File Group\", \"key\": \"SOFTWARE\\\\\\\\Acme\", "
                    + "\"value\": \"Limit\", \"type\": \"qword\", \"data\": " + number + "}],").getBytes(StandardCharsets.UTF_8));
            Plan plan = plan(spec, State.NOTHING);
            assertTrue(new String(PlanJson.bytes(plan), StandardCharsets.UTF_8).contains("\"number\" : " + number), number);
            assertEquals(plan, PlanJson.read(PlanJson.bytes(plan)));
            State state = Execution.run(plan.steps(), State.NOTHING);
            assertEquals(state, StateJson.read(StateJson.bytes(state)));
            assertEquals(spec.registry(), Specs.read("again", SpecWriter.text(spec).getBytes(StandardCharsets.UTF_8)).value().orElseThrow().registry());
        }
    }

    @Test
    void a_checkpoint_is_taken_on_the_primary_after_the_value_was_written() {
        Plan plan = plan(Examples.spec(Path.of("examples/virtualcenter-registry")), State.NOTHING);
        int offline = index(plan, TakeGroupOffline.class, Phase.PRIMARY_SYNC);
        int owner = index(plan, MoveGroup.class, Phase.PRIMARY_SYNC);
        int write = index(plan, WriteRegistry.class, Phase.PRIMARY_SYNC);
        int checkpoint = index(plan, AddRegistryCheckpoint.class, Phase.PRIMARY_SYNC);
        int stopped = index(plan, CheckServicesStopped.class, Phase.ONLINE);
        int online = index(plan, BringGroupOnline.class, Phase.ONLINE);
        assertTrue(offline < owner && owner < write && write < checkpoint && checkpoint < stopped && stopped < online);
        assertEquals(Name.of("VCNODE1"), plan.steps().get(checkpoint).target().node());
    }

    @Test
    void services_stop_in_the_order_in_which_the_cluster_takes_their_resources_offline() {
        List<String> stopped = plan(Examples.spec(Path.of("examples/virtualcenter-registry")), State.NOTHING).steps().stream()
                .filter(s -> s.action() instanceof StopService && s.target().node().equals(Name.of("VCNODE1")))
                .map(s -> ((StopService) s.action()).service().text()).toList();
        assertEquals(List.of("webAccess", "vpxd", "VMware License Server"), stopped);
    }

    @Test
    void what_a_checkpoint_brought_is_read_on_the_other_node_behind_the_move() {
        Plan plan = plan(Examples.spec(Path.of("examples/virtualcenter-registry")), State.NOTHING);
        int moved = index(plan, MoveGroup.class, Phase.TESTS);
        int arrived = index(plan, CheckRegistry.class, Phase.TESTS);
        assertTrue(moved < arrived && plan.steps().get(arrived).target().node().equals(Name.of("VCNODE2")));
        assertTrue(plan(Examples.spec(Path.of("examples/virtualcenter-vpxd-cfg")), State.NOTHING).steps().stream()
                .noneMatch(s -> s.action() instanceof CheckRegistry));
    }

    @Test
    void tests_that_may_be_left_out_are_planned_with_the_others_and_never_alone() {
        GeneralSpec spec = Examples.spec(Path.of("examples/virtualcenter-registry"));
        List<Step> steps = plan(spec, State.NOTHING).steps();
        List<Step> optional = steps.stream().filter(s -> s.action() instanceof ConfirmTask c && c.optional()).toList();
        assertEquals(2, optional.size());
        assertTrue(optional.stream().allMatch(s -> s.title().startsWith("Optional: ") && s.risk() == Risk.OUTAGE && !s.gate()));
        State without = Execution.run(steps.stream().filter(s -> !optional.contains(s)).toList(), State.NOTHING);
        assertEquals(List.of(), plan(spec, without).steps());
    }

    private static int index(Plan plan, Class<? extends Action> type, Phase phase) {
        for (int i = 0; i < plan.steps().size(); i++) {
            if (type.isInstance(plan.steps().get(i).action()) && plan.steps().get(i).phase() == phase) {
                return i;
            }
        }
        throw new AssertionError("no " + type.getSimpleName() + " in phase " + phase.number());
    }

    @Test
    void waits_cover_the_longest_path_of_pending_timeouts() {
        Plan plan = plan(Examples.spec(Path.of("examples/virtualcenter-registry")), State.NOTHING);
        for (Step step : plan.steps()) {
            if (step.action() instanceof BringGroupOnline b) {
                assertTrue(b.waitSeconds() >= 4 * 180, "IP, name, server, web: " + b.waitSeconds());
            } else if (step.action() instanceof MoveGroup m && m.test()) {
                assertTrue(m.waitSeconds() >= 8 * 180, "offline here and online there: " + m.waitSeconds());
            }
        }
    }

    @Test
    void a_wait_of_the_spec_is_taken_and_twice_for_a_move() {
        SpecDraft draft = SampleSpecs.virtualCenterDraft();
        draft.group("VC Group").waitSeconds = 2000;
        for (Step step : plan(draft.build(), State.NOTHING).steps()) {
            if (step.action() instanceof BringGroupOnline b) {
                assertEquals(2000, b.waitSeconds());
            } else if (step.action() instanceof TakeGroupOffline t) {
                assertEquals(2000, t.waitSeconds());
            } else if (step.action() instanceof MoveGroup m && m.test()) {
                assertEquals(4000, m.waitSeconds());
            }
        }
    }

    @Test
    void a_group_moves_only_to_nodes_that_may_own_all_of_it_and_other_owners_are_taken_out() {
        for (GeneralSpec spec : specs()) {
            plan(spec, State.NOTHING).steps().forEach(s -> {
                if (s.action() instanceof MoveGroup m) {
                    spec.group(m.group()).ifPresent(g -> assertTrue(g.mayRunOn(m.node()), s.id()));
                }
            });
        }
        GeneralSpec four = Examples.spec(Examples.CASES.resolve("12-owners-of-four"));
        State done = Execution.run(plan(four, State.NOTHING).steps(), State.NOTHING);
        Name disk = Name.of("Disk F:");
        assertEquals(Set.of(Name.of("INF3"), Name.of("INF4")), done.resource(disk).orElseThrow().possibleOwners());
        State every = done.mapResource(disk, r -> r.withPossibleOwners(new TreeSet<>(four.target().nodeNames())));
        assertTrue(plan(four, every).steps().stream().anyMatch(s -> s.action() instanceof RemovePossibleOwners), "a node too many is taken out");
        inOrder(plan(four, State.NOTHING), "5/disk-f/possible-owners", "5/dfs-root/possible-owners", "5/files-dfs/owner-inf3", "5/disk-f/other-owners",
                "5/disk-f/private-properties");
    }

    /** The plan has all of these steps, in this order. */
    static void inOrder(Plan plan, String... wanted) {
        assertEquals(List.of(wanted), plan.steps().stream().map(Step::id).filter(List.of(wanted)::contains).toList());
    }

    /** Its owners are as the spec asks, but for one that another resource lacks; no command would lead the group back to where it lies. */
    @Test
    void a_group_on_a_node_that_may_not_own_it_comes_home_by_way_of_a_list_that_holds_that_node() {
        GeneralSpec four = Examples.spec(Examples.CASES.resolve("12-owners-of-four"));
        State done = Execution.run(plan(four, State.NOTHING).steps(), State.NOTHING);
        State lost = done.mapGroup(Name.of("Files & DFS"), g -> g.withOnline(false).withOwner(Name.of("INF1")))
                .mapResource(Name.of("Files IP"), r -> r.withPossibleOwners(new TreeSet<>(Set.of(Name.of("INF1")))));
        Plan plan = plan(four, lost);
        inOrder(plan, "5/disk-f/possible-owners", "5/files-ip/possible-owners", "5/files-dfs/owner-inf3", "5/disk-f/other-owners", "6c/files-dfs/online");
        Step let = plan.steps().stream().filter(s -> s.id().equals("5/disk-f/possible-owners")).findFirst().orElseThrow();
        assertTrue(let.action().effect(lost).resource(Name.of("Disk F:")).orElseThrow().possibleOwners().contains(Name.of("INF1")));
        assertEquals(done, Execution.run(plan.steps(), lost));
    }

    @Test
    void preferred_owners_are_set_only_where_a_spec_names_them() {
        assertFalse(plan(Examples.spec(Path.of("examples/virtualcenter-registry")), State.NOTHING).steps().stream()
                .anyMatch(s -> s.action() instanceof SetPreferredOwners));
        assertTrue(plan(Examples.spec(Path.of("examples/file-server")), State.NOTHING).steps().stream()
                .anyMatch(s -> s.action() instanceof SetPreferredOwners));
    }
}
