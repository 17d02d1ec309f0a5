package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;

/** A node that cannot be reached: its records say nothing, and what they do not say is no leave to go on. */
class NodeGoneTest {
    private static final Name NODE1 = Name.of("VCNODE1");
    private static final Name NODE2 = Name.of("VCNODE2");
    private static final String UNSEEN = "REFUSED: \\\\VCNODE1\\admin$\\Cluster cannot be read; what ran on that node is recorded there. Nothing was changed.";

    /** It keeps what it has read. */
    private final Interpreter interpreter = new Interpreter();
    private final Material material = Materials.of(Examples.spec(Path.of("examples/virtualcenter-registry")), State.NOTHING);
    private final Course course = new Course(material, interpreter);
    private final World world = StartWorld.of(material, material.from());

    /** Persons and scripts in turn, up to a script that is the last one. */
    private static Optional<Leg.Script> walk(Course course, World world, Predicate<Leg.Script> last) {
        for (Leg leg : course.legs()) {
            if (leg instanceof Leg.Person person) {
                course.act(world, person);
            } else if (leg instanceof Leg.Script script) {
                ScriptRun run = course.run(world, script, Watch.NONE);
                assertTrue(run.isDone(), () -> run.screen().toString());
                if (last.test(script)) {
                    return Optional.of(script);
                }
            }
        }
        return Optional.empty();
    }

    /** Everything up to the first copy onto the second node; that script. */
    private Leg.Script copied() {
        return walk(course, world, s -> s.path().contains("-copy-vcnode2")).orElseThrow();
    }

    private ScriptRun run(Name node, String path, String... arguments) {
        return interpreter.run(world, node, Material.onNode(path).text(), List.of(arguments), Watch.NONE);
    }

    @Test
    void an_undo_refuses_where_nobody_can_see_whether_a_later_script_began() {
        Leg.Script copy = copied();
        world.machine(NODE1).orElseThrow().crash();
        ScriptRun run = run(NODE2, copy.undoPath());
        assertEquals(5, run.exit());
        assertEquals(List.of(UNSEEN, "Start that node and its Server service, and run this as an administrator of it.",
                "Only if the node will not come back: 06-copy-vcnode2.cmd /gone"), run.screen());
    }

    @Test
    void whoever_says_that_the_node_is_gone_takes_back_without_it() {
        Leg.Script copy = copied();
        world.machine(NODE1).orElseThrow().crash();
        ScriptRun run = run(NODE2, copy.undoPath(), "/gone");
        assertTrue(run.isDone(), () -> run.screen().toString());
        assertEquals("\\\\VCNODE1\\admin$\\Cluster cannot be read: whether a later script began there is not known.", run.screen().get(0));
        assertFalse(run.screen().toString().contains("there is no record"), () -> run.screen().toString());
    }

    @Test
    void one_step_alone_is_taken_back_without_it_too() {
        Leg.Script copy = copied();
        world.machine(NODE1).orElseThrow().crash();
        ScriptRun run = run(NODE2, copy.undoPath(), "/step", "6b/ssl/copy-to-vcnode2", "/gone");
        assertTrue(run.isDone(), () -> run.screen().toString());
        assertEquals(1, run.screen().stream().filter(s -> s.startsWith("[")).count(), () -> run.screen().toString());
    }

    /** Whoever takes everything back without a node calls every script alike. */
    @Test
    void one_that_asks_no_other_node_takes_the_word_too() {
        copied();
        List<Leg.Script> scripts = course.scripts();
        ScriptRun run = run(NODE1, scripts.get(scripts.size() - 1).undoPath(), "/gone");
        assertTrue(run.isDone(), () -> run.screen().toString());
    }

    @Test
    void a_later_script_that_can_be_seen_is_taken_back_first_whatever_is_said() {
        Leg.Script copy = copied();
        assertTrue(run(NODE1, "scripts/07-online-vcnode1.cmd").isDone());
        ScriptRun run = run(NODE2, copy.undoPath(), "/gone");
        assertEquals(5, run.exit());
        assertEquals(List.of("REFUSED: take back 07-online-vcnode1 on VCNODE1 first. Nothing was changed."), run.screen());
    }

    @Test
    void a_move_back_to_a_node_that_is_down_says_what_to_do_and_with_the_word_leaves_the_group() {
        walk(course, world, s -> false);
        world.membership().crash(NODE2);
        String undo = "scripts/undo/16-failover-vcnode1.cmd";
        ScriptRun stopped = run(NODE1, undo);
        assertEquals(3, stopped.exit());
        assertTrue(stopped.said("VCNODE2 is down, and had the group VC Group before. Start it and run this script again."), () -> stopped.screen().toString());
        ScriptRun gone = run(NODE1, undo, "/gone");
        assertTrue(gone.isDone() && gone.said("    VCNODE2 is down: the group stays where it is"), () -> gone.screen().toString());
    }

    @Test
    void words_that_would_be_dropped_are_refused() {
        Leg.Script copy = copied();
        for (List<String> words : List.of(List.of("/gone", "/step"), List.of("/step", "6b/ssl/copy-to-vcnode2", "/went"), List.of("/step", "", "/gone"))) {
            ScriptRun run = run(NODE2, copy.undoPath(), words.toArray(String[]::new));
            assertEquals(1, run.exit(), () -> words + " " + run.screen());
        }
    }

    @Test
    void a_script_says_that_the_records_before_it_cannot_be_seen() {
        Leg.Script copy = copied();
        world.machine(NODE1).orElseThrow().crash();
        ScriptRun run = run(NODE2, copy.path());
        assertEquals(5, run.exit());
        assertEquals(List.of(UNSEEN, "Start that node and its Server service, and run this as an administrator of it."), run.screen());
    }

    static List<Material> materials() {
        return Examples.sound().stream().flatMap(f -> Materials.of(f).stream()).toList();
    }

    /** Whichever node is lost behind whichever script: the others take back all that they did, and what they have then is what the whole way back leaves them. */
    @ParameterizedTest
    @MethodSource("materials")
    void the_way_back_leads_without_any_one_node_from_everywhere(Material each) {
        Course way = new Course(each, interpreter);
        World done = StartWorld.of(each, each.from());
        List<Leg.Script> lastFirst = new ArrayList<>();
        walk(way, done, script -> {
            lastFirst.add(0, script);
            done.machines().keySet().forEach(lost -> without(lost, done, lastFirst));
            return false;
        });
        World back = done.copy();
        lastFirst.forEach(s -> assertTrue(way.undo(back, s, Watch.NONE).isDone(), s::undoPath));
        for (Name lost : done.machines().keySet()) {
            assertEquals(ofLiving(done, back, lost), ofLiving(done, without(lost, done, lastFirst), lost), "without " + lost);
        }
    }

    private World without(Name lost, World world, List<Leg.Script> lastFirst) {
        World without = world.copy();
        without.membership().crash(lost);
        without.engine().timeline().pass(3_600_000);
        for (Leg.Script script : lastFirst) {
            if (!script.node().equals(lost)) {
                ScriptRun run = interpreter.run(without, script.node(), Material.onNode(script.undoPath()).text(), List.of("/gone"), Watch.NONE);
                assertTrue(run.isDone(), () -> "without " + lost + ", " + script.undoPath() + ": " + run.screen());
            }
        }
        return without;
    }

    private static List<String> ofLiving(World before, World after, Name lost) {
        return Baseline.facts(before).differencesTo(Baseline.facts(after)).stream().filter(d -> isOfLiving(d, lost)).toList();
    }

    private static boolean isOfLiving(String difference, Name lost) {
        return difference.startsWith("node ") && !difference.startsWith("node " + lost + ",") && !difference.startsWith("node " + lost + ":");
    }
}
