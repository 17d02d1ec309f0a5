package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.CopyItem;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.tool.Answer;

/** What a script that stops half-way leaves, and whether one gets on from there. */
class HalfwayTest {
    private static final Material MATERIAL = Materials.of(Examples.ROOT.resolve("virtualcenter-registry")).get(0);
    private static final Course COURSE = new Course(MATERIAL, new Interpreter());
    private static final Baseline BASE = Baseline.go(COURSE, StartWorld.of(MATERIAL, MATERIAL.from()));

    private static int leg(Class<?> action) {
        return COURSE.legIndex(MATERIAL.plan().steps().stream().filter(s -> action.isInstance(s.action())).map(Step::id).findFirst().orElseThrow());
    }

    @Test
    void a_node_that_can_write_nothing_down_refuses_before_anything_is_changed() {
        for (Leg.Script script : COURSE.scripts()) {
            World world = BASE.beforeLeg(COURSE.legIndex(script.steps().get(0).id()));
            world.machine(script.node()).orElseThrow().setFull(true);
            ScriptRun run = COURSE.run(world, script, Watch.NONE);
            assertEquals(5, run.exit(), () -> script.name() + run.screen());
            assertTrue(run.said("REFUSED: nothing can be written into the folder"), () -> run.screen().toString());
            assertEquals(List.of(), Baseline.facts(BASE.beforeLeg(COURSE.legIndex(script.steps().get(0).id()))).differencesTo(Baseline.facts(world)), script.name());
        }
    }

    /** The backup of a folder stops after its own folder was made: undo has nothing to take back, and says so instead of stopping. */
    @Test
    void undo_gets_past_a_backup_that_was_not_finished() {
        int leg = leg(CopyItem.class);
        Leg.Script script = (Leg.Script) COURSE.legs().get(leg);
        World world = BASE.beforeLeg(leg);
        Machine machine = world.machine(script.node()).orElseThrow();
        CopyItem copy = (CopyItem) script.steps().stream().filter(s -> s.action() instanceof CopyItem).findFirst().orElseThrow().action();
        machine.files().write(WinPath.of(copy.path() + "\\was.here"), FileEntry.of(new byte[] {1}, 0));
        ScriptRun run = COURSE.run(world, script, new NoXcopy());
        assertTrue(run.said("STOPPED at step"), () -> run.screen().toString());
        ScriptRun undo = COURSE.undo(world, script, Watch.NONE);
        assertTrue(undo.isDone(), () -> undo.screen().toString());
        ScriptRun again = COURSE.run(world, script, Watch.NONE);
        assertTrue(again.isDone(), () -> again.screen().toString());
        // The next undo loses its node between the marks and the folder that they speak of.
        List<WinPath> marks = machine.files().files().keySet().stream().filter(p -> p.text().contains("copy-to") && p.text().contains(".was-")).toList();
        assertTrue(!marks.isEmpty());
        marks.forEach(machine.files()::removeFile);
        ScriptRun last = COURSE.undo(world, script, Watch.NONE);
        assertTrue(last.isDone(), () -> last.screen().toString());
    }

    /** No xcopy ends well, as on a disk that is too small for a backup. */
    private static final class NoXcopy implements Watch {
        @Override
        public Optional<Answer> instead(World world, String step, String program, String tail) {
            return program.equals("xcopy") ? Optional.of(new Answer(4, "Insufficient memory.\r\n")) : Optional.empty();
        }
    }
}
