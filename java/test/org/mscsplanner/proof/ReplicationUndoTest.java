package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.Step;
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
            State from = Execution.run(steps.subList(0, part + 1), State.NOTHING);
            Material material = Materials.of(spec, from);
            Course course = new Course(material, new Interpreter());
            Baseline base = Baseline.go(course, StartWorld.of(material, from));
            List<String> problems = new ArrayList<>();
            assertTrue(base.isDone(), () -> "behind " + steps.get(part).id());
            assertEquals(List.of(), new EndState(material).differences(base.end()));
            Undoing undoing = new Undoing(course, base);
            course.scripts().stream().flatMap(s -> s.steps().stream()).filter(s -> s.action() instanceof Replication).map(s -> undoing.from(s.id()))
                    .filter(u -> !u.isBack()).forEach(u -> problems.add(u.step() + ": " + u.stopped() + u.differences()));
            assertEquals(List.of(), problems, () -> "behind " + steps.get(part).id());
        }
    }
}
