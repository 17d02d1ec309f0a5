package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.RandomSpecs;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.AddDependency;
import org.mscsplanner.plan.action.AddRegistryCheckpoint;
import org.mscsplanner.plan.action.CreateGroup;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.proof.covering.Rule;
import org.mscsplanner.proof.covering.Rule.Cell;
import org.mscsplanner.property.Gen;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.simulate.cluster.Status;

/**
 * Plans that meet a cluster where any part of their result is there already, with other values, on any node. Every build
 * goes a few of the starts of each cluster; {@code -Dstarts.all=true} goes all of them, {@code -Dstarts.undo=1} with undo from
 * every step.
 */
class StartsTest {
    private static final boolean ALL = Boolean.getBoolean("starts.all");
    private static final int UNDO_EVERY = Integer.getInteger("starts.undo", 10);

    /** Every cluster of every example and golden case, planned against nothing. */
    static Stream<Arguments> clusters() {
        List<Arguments> all = new ArrayList<>();
        for (Path folder : Examples.sound()) {
            Examples.spec(folder).everyCluster().forEach(s -> all.add(Arguments.of(folder.getFileName() + " " + s.name(), s)));
        }
        return all.stream();
    }

    private static Starting starting(GeneralSpec spec, Material material) {
        return new Starting(material, new Interpreter(), Optional.of(s -> Materials.of(spec, s)), State.NOTHING, UNDO_EVERY);
    }

    /** @return how often undo was proved */
    private static int judge(int number, Start start, Starting starting) {
        StartResult result = starting.judge(number, start);
        assertEquals(List.of(), result.problems(), () -> "start " + number + ": " + result.there());
        assertTrue(result.undos() > 0);
        assertFalse(start.hindrance().isEmpty() && !result.stopped().isEmpty(), result.stopped());
        return result.undos();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clusters")
    void scripts_and_a_plan_made_for_it_reach_the_end_from_a_start_and_go_back_to_it(String name, GeneralSpec spec, TestReporter reporter) {
        Material material = Materials.of(spec, State.NOTHING);
        List<Start> starts = Factors.of(material).starts().all();
        Starting starting = starting(spec, material);
        if (ALL) {
            int undos = 0;
            for (int i = 0; i < starts.size(); i++) {
                undos += judge(i + 1, starts.get(i), starting);
            }
            reporter.publishEntry(name, starts.size() + " starts, " + undos + " undos");
        } else {
            Gen.forAll(2, gen -> {
                int chosen = gen.number(0, starts.size() - 1);
                judge(chosen + 1, starts.get(chosen), starting);
                survives(material, starts.get(gen.number(0, starts.size() - 1)), gen);
            });
        }
    }

    /** Some faults on the way from there. */
    private static void survives(Material material, Start start, Gen gen) {
        Course course = new Course(material, new Interpreter());
        Baseline base = Baseline.go(course, start.world(material, State.NOTHING));
        if (!base.isDone()) {
            return;
        }
        Faulting faulting = new Faulting(course, base);
        // A plan that was made for nothing saves the primary node's key in the place of the one that the group runs with elsewhere; where that node dies, its key wins.
        boolean carried = base.start().cluster().resources().values().stream().anyMatch(r -> !r.checkpoints().isEmpty() && r.status() == Status.ONLINE
                && !base.start().cluster().ownerOf(r).equals(base.end().cluster().ownerOf(r)));
        List<Fault> faults = faulting.faults().stream().filter(f -> !carried || f.node().isEmpty()).toList();
        for (Fault fault : gen.list(3, 3, g -> g.oneOf(faults))) {
            assertEquals(List.of(), faulting.judge(fault).problems(), () -> fault.title() + " at " + fault.step() + " from " + start.words());
        }
    }

    /** Offline on a node that only some of its resources may run on: undo leads it back there all the same. */
    @ParameterizedTest
    @CsvSource({"12-owners-of-four, on INF1, INF3", "13-sync-where-some-may-own, on TRI1, TRI2"})
    void a_group_that_lies_where_it_may_not_be_comes_home_and_goes_back(String name, String where, String primary) {
        GeneralSpec spec = Examples.spec(Examples.CASES.resolve(name));
        Material material = Materials.of(spec, State.NOTHING);
        List<Start> all = Factors.of(material).starts().all();
        List<Integer> lost = IntStream.range(0, all.size()).filter(i -> all.get(i).hindrance().isEmpty()
                && all.get(i).words().stream().anyMatch(w -> w.startsWith("group ") && w.endsWith(": " + where))
                && all.get(i).words().stream().anyMatch(w -> w.contains("\"Disk ") && w.contains("possible owners: [" + primary))).boxed().toList();
        assertFalse(lost.isEmpty());
        lost.stream().limit(2).forEach(i -> judge(i + 1, all.get(i), starting(spec, material)));
    }

    /** A batch file that runs is not replaced, so its resource goes offline first: not one of another group that is only called so. */
    @ParameterizedTest
    @CsvSource({"22-sync-as-a-resource-once, VCSync", "23-sync-as-a-resource-in-a-loop, VCSync", "23-sync-as-a-resource-in-a-loop, LSSync"})
    void a_resource_of_another_group_that_is_called_like_the_sync_stays_as_it_is(String name, String resource) {
        GeneralSpec spec = Examples.spec(Examples.CASES.resolve(name));
        Material material = Materials.of(spec, State.NOTHING);
        Starting starting = new Starting(material, new Interpreter(), Optional.of(s -> Materials.of(spec, s)), State.NOTHING, 1);
        List<Start> strangers = Factors.of(material).starts().all().stream()
                .filter(s -> s.hindrance().equals("resource \"" + resource + "\" is in the group \"Another Group\"")).toList();
        assertFalse(strangers.isEmpty());
        for (Start start : strangers) {
            StartResult result = starting.judge(1, start);
            assertEquals(List.of(), result.problems());
            assertTrue(result.stopped().startsWith("STOPPED at step 8/" + resource.toLowerCase(Locale.ROOT) + "/offline The resource "), result::stopped);
        }
    }

    /** Such a plan knows less of the cluster than the state: what it does not touch, copied files for one, is there all the same. */
    @Test
    void it_holds_for_a_plan_against_a_state() {
        for (String mode : List.of("once", "loop")) {
            State done = Execution.run(Materials.of(sync("once"), State.NOTHING).plan().steps(), State.NOTHING);
            GeneralSpec spec = sync(mode);
            Material material = Materials.of(spec, done);
            Starting starting = new Starting(material, new Interpreter(), Optional.of(s -> Materials.of(spec, s)), done, UNDO_EVERY);
            for (Start start : Factors.of(material).starts().all()) {
                assertEquals(List.of(), starting.judge(0, start).problems(), () -> mode + ": " + start.words());
            }
        }
    }

    /** Such a group is online in front of the plan, and so is what a start puts into it; without that undo would bring it online. */
    @Test
    void it_holds_for_a_resource_that_joins_a_group_at_work() {
        String spec = new String(Examples.read(Examples.ROOT.resolve("file-server/spec.json")), StandardCharsets.UTF_8);
        String address = "{\"name\": \"File IP\"";
        String more = spec.replace(address, "{\"name\": \"Indexer\", \"type\": \"Generic Service\", \"dependsOn\": [\"Disk F:\"], \"private\": {\"ServiceName\": \"cisvc\"}}, " + address);
        fromEveryStart(spec, more);
    }

    /** A node that joins gets a copy, and the third one has it already: its folder is that of the first one in every start. */
    @Test
    void it_holds_for_a_node_that_may_own_a_group_from_now_on() {
        String spec = new String(Examples.read(Examples.CASES.resolve("13-sync-where-some-may-own/spec.json")), StandardCharsets.UTF_8);
        fromEveryStart(spec, spec.replaceFirst(", *\"possibleOwners\": \\[[^\\]]*\\]", ""));
    }

    private static void fromEveryStart(String before, String after) {
        assertNotEquals(before, after);
        State done = Execution.run(Materials.of(Examples.spec("spec.json", before.getBytes(StandardCharsets.UTF_8)), State.NOTHING).plan().steps(), State.NOTHING);
        GeneralSpec spec = Examples.spec("spec.json", after.getBytes(StandardCharsets.UTF_8));
        Material material = Materials.of(spec, done);
        Starting starting = new Starting(material, new Interpreter(), Optional.of(s -> Materials.of(spec, s)), done, UNDO_EVERY);
        List<Start> starts = Factors.of(material).starts().all();
        assertTrue(starts.size() > 3, () -> starts.size() + " starts");
        for (Start start : starts) {
            assertEquals(List.of(), starting.judge(0, start).problems(), () -> start.words().toString());
        }
    }

    private static GeneralSpec sync(String mode) {
        String spec = new String(Examples.read(Examples.CASES.resolve("22-sync-as-a-resource-once/spec.json")), StandardCharsets.UTF_8);
        return Examples.spec("spec.json", spec.replace("\"mode\": \"once\"", "\"mode\": \"" + mode + "\"").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void it_holds_for_random_specs() {
        Gen.forAll(8, gen -> {
            GeneralSpec spec = new RandomSpecs(gen.number(0, 1_000_000)).spec(1 + gen.size() / 3);
            Material material = Materials.of(spec, State.NOTHING);
            List<Start> starts = Factors.of(material).starts().all();
            int chosen = gen.number(0, starts.size() - 1);
            judge(chosen + 1, starts.get(chosen), starting(spec, material));
        });
    }

    /** Counted apart from how the starts were made: every pair of levels is met, or shown to contradict the rules. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("clusters")
    void every_two_objects_meet_in_every_way_that_can_be(String name, GeneralSpec spec) {
        Factors factors = Factors.of(Materials.of(spec, State.NOTHING));
        Starts starts = factors.starts();
        Set<String> met = new HashSet<>();
        for (Start start : starts.all()) {
            int[] levels = start.levels();
            for (int f = 0; f < levels.length; f++) {
                for (int g = f + 1; g < levels.length; g++) {
                    met.add(f + "=" + levels[f] + "," + g + "=" + levels[g]);
                }
            }
        }
        assertEquals(starts.pairs(), met.size());
        int possible = 0;
        for (int f = 0; f < factors.all().size(); f++) {
            for (int g = f + 1; g < factors.all().size(); g++) {
                for (int l = 0; l < factors.all().get(f).levels().size(); l++) {
                    for (int k = 0; k < factors.all().get(g).levels().size(); k++) {
                        boolean isMet = met.contains(f + "=" + l + "," + g + "=" + k);
                        assertTrue(isMet || contradicts(new Cell(f, l), new Cell(g, k), factors.rules()),
                                factors.all().get(f).what() + " at " + l + ", " + factors.all().get(g).what() + " at " + k);
                        possible += isMet ? 1 : 0;
                    }
                }
            }
        }
        assertEquals(met.size(), possible);
    }

    /** True when following the rules from two levels leads to one that is said to be 0, or to what is impossible. */
    private static boolean contradicts(Cell a, Cell b, List<Rule> rules) {
        Set<Integer> raised = new HashSet<>();
        Stream.of(a, b).filter(c -> c.level() > 0).forEach(c -> raised.add(c.factor()));
        boolean more = true;
        while (more) {
            more = false;
            for (Rule rule : rules) {
                boolean applies = rule.when().stream().allMatch(c -> c.level() == Cell.ANY ? raised.contains(c.factor()) : c.equals(a) || c.equals(b));
                if (applies && rule.then() == Rule.IMPOSSIBLE) {
                    return true;
                }
                more |= applies && raised.add(rule.then());
            }
        }
        return Stream.of(a, b).anyMatch(c -> c.level() == 0 && raised.contains(c.factor()));
    }

    @Test
    void a_world_shows_what_its_start_says() {
        Material material = Materials.of(Examples.spec(Examples.ROOT.resolve("virtualcenter-registry")), State.NOTHING);
        int held = 0;
        int missed = 0;
        for (Start start : Factors.of(material).starts().all()) {
            if (!start.hindrance().isEmpty()) {
                continue;
            }
            State seen = new EndState(material).observed(start.world(material, State.NOTHING), Set.of());
            for (Step step : material.plan().steps()) {
                Optional<Boolean> said = says(start.words(), step.action());
                if (said.isPresent()) {
                    assertEquals(said.get(), step.action().holds(seen), () -> step.id() + " where there is " + start.words());
                    held += said.get() ? 1 : 0;
                    missed += said.get() ? 0 : 1;
                }
            }
            boolean online = start.words().contains("group \"VC Group\", state: online") && !seen.resources().isEmpty();
            assertEquals(online, seen.groups().values().stream().anyMatch(g -> g.online()), () -> start.words().toString());
        }
        assertTrue(held > 200 && missed > 200, held + " and " + missed);
    }

    private static Optional<Boolean> says(List<String> words, Action action) {
        String what = action instanceof CreateGroup g ? "group \"" + g.group() + "\": "
                : action instanceof CreateResource r ? "resource \"" + r.resource() + "\": "
                : action instanceof AddDependency d ? "resource \"" + d.resource() + "\", dependency on \"" + d.provider() + "\": "
                : action instanceof AddRegistryCheckpoint c ? "resource \"" + c.resource() + "\", checkpoint " + c.key() + ": " : "";
        return what.isEmpty() ? Optional.empty() : Optional.of(words.stream()
                .anyMatch(w -> w.startsWith(what) && (!(action instanceof CreateResource) || w.startsWith(what + "there"))));
    }
}
