package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.ReplicateFolder;
import org.mscsplanner.plan.action.Replication;
import org.mscsplanner.rehearse.Interpreter;

/**
 * Plans against a cluster whose DFS Replication is set up in part: what was there of it stays when the rest is taken back. The
 * starts of a plan against nothing cannot show this, since it stops in front of a replication group that is there.
 */
class ReplicationUndoTest {
    private static final Path DFSR = Path.of("java/test/cases/24-dfs-replication");

    @Test
    void undo_from_every_step_leaves_what_was_there_of_a_replication() {
        GeneralSpec spec = Examples.spec(DFSR);
        List<Step> steps = Materials.of(spec, State.NOTHING).plan().steps();
        List<Integer> parts = IntStream.range(0, steps.size()).filter(i -> steps.get(i).action() instanceof Replication).boxed().toList();
        assertTrue(parts.size() > 10, steps.toString());
        for (int part : parts) {
            assertEquals(List.of(), notBack(Materials.of(spec, Execution.run(steps.subList(0, part + 1), State.NOTHING))), () -> "behind " + steps.get(part).id());
        }
    }

    /** Program Files (x86) of 64-bit Windows: the members keep the folders elsewhere from then on, and undo puts them back where they were. */
    @Test
    void undo_lets_a_member_keep_a_folder_where_it_kept_it_before() {
        byte[] later = new String(Examples.read(DFSR.resolve("spec.json")), StandardCharsets.UTF_8).replace("\"x86\"", "\"x64\"").getBytes(StandardCharsets.UTF_8);
        State before = Execution.run(Materials.of(Examples.spec(DFSR), State.NOTHING).plan().steps(), State.NOTHING);
        Material material = Materials.of(Examples.spec("spec.json", later), before);
        List<WinPath> kept = material.plan().steps().stream().flatMap(s -> s.action() instanceof ReplicateFolder r ? Stream.of(r.before()) : Stream.empty()).toList();
        assertEquals(4, kept.size());
        assertFalse(kept.contains(WinPath.NONE), kept.toString());
        assertEquals(List.of(), notBack(material));
    }

    /** Undo from every step of a replication that does not lead back to the start. */
    private static List<String> notBack(Material material) {
        Course course = new Course(material, new Interpreter());
        Baseline base = Baseline.go(course, StartWorld.of(material, material.from()));
        assertTrue(base.isDone(), () -> base.toString());
        assertEquals(List.of(), new EndState(material).differences(base.end()));
        Undoing undoing = new Undoing(course, base);
        return course.scripts().stream().flatMap(s -> s.steps().stream()).filter(s -> s.action() instanceof Replication).map(s -> undoing.from(s.id()))
                .filter(u -> !u.isBack()).map(u -> u.step() + ": " + u.stopped() + u.differences()).toList();
    }
}
