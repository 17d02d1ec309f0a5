package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.examples.Patched;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.action.CopyItem;
import org.mscsplanner.plan.action.InstallSyncScript;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.FileTree;

/** A copy of one file does not make the folder that it goes into: on the other node nobody may have made it. */
class NewFolderTest {
    private static final WinPath FOLDER = WinPath.of("C:\\Acme\\lic");
    private static final WinPath FILE = FOLDER.resolve("acme.lic");

    private final Material material = Materials.of(Examples.spec("spec.json", new String(Patched.fileServer("""
            {'files': [{'name': 'licence', 'group': 'File Group', 'path': 'C:\\\\Acme\\\\lic\\\\acme.lic', 'kind': 'file'}]}"""), StandardCharsets.UTF_8)
            .getBytes(StandardCharsets.UTF_8)), State.NOTHING);
    private final Course course = new Course(material, new Interpreter());
    private final World world = StartWorld.of(material, material.from());
    private final FileTree files = world.machine(Name.of("FSNODE1")).orElseThrow().files();

    private Leg.Script runTo() {
        for (Leg.Script script : course.scripts()) {
            ScriptRun run = course.run(world, script, Watch.NONE);
            assertTrue(run.isDone(), () -> run.screen().toString());
            if (script.steps().stream().anyMatch(s -> s.action() instanceof CopyItem)) {
                return script;
            }
        }
        throw new AssertionError("no copy");
    }

    @Test
    void it_is_made_for_the_file_and_goes_with_it() {
        files.removeFile(FILE);
        assertTrue(files.removeFolder(FOLDER));
        Leg.Script script = runTo();
        assertTrue(files.file(FILE).isPresent());
        assertTrue(course.undo(world, script, Watch.NONE).isDone());
        assertFalse(files.exists(FOLDER));
    }

    @Test
    void one_that_was_there_stays() {
        Leg.Script script = runTo();
        assertTrue(course.undo(world, script, Watch.NONE).isDone());
        assertTrue(files.file(FILE).isPresent());
    }

    /** del ends with 0 whether it deleted the file or not. */
    @Test
    void a_copy_that_undo_cannot_remove_is_told() {
        files.removeFile(FILE);
        Leg.Script script = runTo();
        world.machine(Name.of("FSNODE1")).orElseThrow().locked().add(FILE);
        ScriptRun undo = course.undo(world, script, Watch.NONE);
        assertEquals(3, undo.exit(), () -> undo.screen().toString());
        assertTrue(undo.said("cannot be deleted"), () -> undo.screen().toString());
        world.machine(Name.of("FSNODE1")).orElseThrow().locked().clear();
        assertTrue(course.undo(world, script, Watch.NONE).isDone());
        assertFalse(files.exists(FILE));
    }

    @Test
    void the_folder_of_a_sync_and_those_around_it_go_with_its_script() {
        Material deep = deep();
        Outcome outcome = new Rehearsal(deep, new Interpreter(), (done, of, what) -> { })
                .of(deep.from(), new Rehearsal.Asked(Choice.NONE, Choice.ALL, Choice.NONE));
        assertTrue(outcome.undos().stream().allMatch(UndoResult::isBack), () -> outcome.undos().toString());
    }

    /** The log of a sync that ran, and what somebody else put there. */
    @Test
    void a_folder_around_that_of_a_sync_stays_where_something_else_is_in_it() {
        for (String other : List.of("D:\\Jobs\\sync\\lic\\mscs-sync.log", "D:\\Jobs\\sync\\other\\x.txt", "D:\\Jobs\\x.txt")) {
            Material deep = deep();
            Course way = new Course(deep, new Interpreter());
            World there = StartWorld.of(deep, deep.from());
            for (Leg.Script script : way.scripts()) {
                assertTrue(way.run(there, script, Watch.NONE).isDone());
                if (script.steps().stream().anyMatch(s -> s.action() instanceof InstallSyncScript)) {
                    FileTree tree = there.machine(script.node()).orElseThrow().files();
                    WinPath file = WinPath.of(other);
                    tree.makeFolder(file.parent());
                    tree.write(file, FileEntry.of(new byte[] {'x'}, 0));
                    ScriptRun undo = way.undo(there, script, Watch.NONE);
                    assertTrue(undo.isDone(), () -> undo.screen().toString());
                    assertTrue(tree.file(file).isPresent());
                    assertFalse(tree.file(WinPath.of("D:\\Jobs\\sync\\lic\\mscs-sync.cmd")).isPresent());
                    break;
                }
            }
        }
    }

    private static Material deep() {
        return Materials.of(Examples.spec("spec.json", Patched.fileServer("""
                {'files': [{'name': 'licence', 'group': 'File Group', 'path': 'C:\\\\Acme\\\\lic'}],
                 'syncJobs': [{'name': 'lic', 'group': 'File Group', 'method': 'scheduled', 'account': 'CORP\\\\svc', 'folder': 'D:\\\\Jobs\\\\sync\\\\lic'}]}""")),
                State.NOTHING);
    }
}
