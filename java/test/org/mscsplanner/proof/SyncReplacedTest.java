package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.State;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.action.InstallSyncScript;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.FileTree;

/** cmd.exe reads a batch file line by line: a sync script that is replaced while it runs would go on in the middle of another one. */
class SyncReplacedTest {
    private static final WinPath FOLDER = WinPath.of("C:\\mscs-sync");
    private static final WinPath SCRIPT = FOLDER.resolve("mscs-sync.cmd");
    private static final WinPath SCREEN = FOLDER.resolve("running.txt");

    private static Material material(String tool, State from) {
        String spec = new String(Examples.read(Examples.ROOT.resolve("virtualcenter-registry/spec.json")), StandardCharsets.UTF_8);
        return Materials.of(Examples.spec("spec.json", spec.replace("\"tool\": \"robocopy\"", tool).getBytes(StandardCharsets.UTF_8)), from);
    }

    private record Lab(Course course, Leg.Script script, World world, FileTree files) {
        static Lab of() {
            State done = Execution.run(material("\"tool\": \"robocopy\"", State.NOTHING).plan().steps(), State.NOTHING);
            Material material = material("\"tool\": \"robocopy\", \"deletionBudget\": 5", done);
            Course course = new Course(material, new Interpreter());
            Leg.Script script = course.scripts().get(0);
            assertTrue(script.steps().get(0).action() instanceof InstallSyncScript, script.name());
            World world = StartWorld.of(material, material.from());
            return new Lab(course, script, world, world.machine(script.node()).orElseThrow().files());
        }

        /** A run holds its screen open: nothing can delete it. */
        void screen(char attribute) {
            files.write(SCREEN, new FileEntry(new byte[] {'x'}, 0, Set.of(attribute), FileEntry.INHERITED));
        }

        byte[] there() {
            return files.file(SCRIPT).orElseThrow().bytes();
        }

        void refused(ScriptRun run, byte[] before) {
            assertEquals(3, run.exit(), () -> run.screen().toString());
            assertTrue(run.said("The sync runs here just now"), () -> run.screen().toString());
            assertArrayEquals(before, there());
        }
    }

    @Test
    void a_script_that_runs_is_not_replaced_and_not_put_back() {
        Lab lab = Lab.of();
        byte[] old = lab.there();
        lab.screen('R');
        lab.refused(lab.course.run(lab.world, lab.script, Watch.NONE), old);
        lab.screen('A');
        assertTrue(lab.course.run(lab.world, lab.script, Watch.NONE).isDone());
        byte[] fresh = lab.there();
        lab.screen('R');
        assertTrue(lab.course.run(lab.world, lab.script, Watch.NONE).isDone(), "it is in place already");
        lab.refused(lab.course.undo(lab.world, lab.script, Watch.NONE), fresh);
        lab.screen('A');
        assertTrue(lab.course.undo(lab.world, lab.script, Watch.NONE).isDone());
        assertArrayEquals(old, lab.there());
    }

    @Test
    void undo_that_has_nothing_to_put_back_does_not_ask_whether_it_runs() {
        Lab lab = Lab.of();
        byte[] old = lab.there();
        lab.screen('R');
        ScriptRun run = lab.course.undo(lab.world, lab.script, Watch.NONE);
        assertTrue(run.isDone(), () -> run.screen().toString());
        assertTrue(run.said("nothing to take back"), () -> run.screen().toString());
        assertArrayEquals(old, lab.there());
    }
}
