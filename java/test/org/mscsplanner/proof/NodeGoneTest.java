package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
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

    private final Material material = Materials.of(Examples.spec(Path.of("examples/virtualcenter-registry")), State.NOTHING);
    private final Course course = new Course(material, new Interpreter());
    private final World world = StartWorld.of(material, material.from());

    /** Everything up to the first copy onto the second node; that script. */
    private Leg.Script copied() {
        for (Leg leg : course.legs()) {
            if (leg instanceof Leg.Person person) {
                course.act(world, person);
            } else if (leg instanceof Leg.Script script) {
                ScriptRun run = course.run(world, script, Watch.NONE);
                assertTrue(run.isDone(), () -> run.screen().toString());
                if (script.path().contains("-copy-vcnode2")) {
                    return script;
                }
            }
        }
        throw new AssertionError("no copy");
    }

    private ScriptRun run(Name node, String path, String... arguments) {
        return new Interpreter().run(world, node, Material.onNode(path).text(), List.of(arguments), Watch.NONE);
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

    @Test
    void a_later_script_that_can_be_seen_is_taken_back_first_whatever_is_said() {
        Leg.Script copy = copied();
        assertTrue(run(NODE1, "scripts/07-online-vcnode1.cmd").isDone());
        ScriptRun run = run(NODE2, copy.undoPath(), "/gone");
        assertEquals(5, run.exit());
        assertEquals(List.of("REFUSED: take back 07-online-vcnode1 on VCNODE1 first. Nothing was changed."), run.screen());
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
}
