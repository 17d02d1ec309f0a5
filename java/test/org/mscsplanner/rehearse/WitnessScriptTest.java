package org.mscsplanner.rehearse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.MemoryFiles;
import org.mscsplanner.simulate.tool.Answer;
import org.mscsplanner.simulate.tool.Session;
import org.mscsplanner.simulate.tool.Toolbox;

/** The script that sets and proves a witness share (D-22), run in a majority node set. */
class WitnessScriptTest {
    private static final Path SCRIPT = Path.of("java/test/cases/07-witness-share/expected/rendered/scripts/01-witness-vcnode1.cmd");
    private static final Name FIRST = Name.of("VCNODE1");

    private final World world = World.of(Name.of("VCCLUSTER"), OsVersion.W2003_SP2,
            List.of(Machine.named(FIRST, new MemoryFiles()), Machine.named(Name.of("VCNODE2"), new MemoryFiles())));

    private void typed(String tail) {
        Answer answer = Toolbox.run(new Session(world, machine()), "cluster", tail, "");
        assertEquals(0, answer.code(), tail + answer.output());
    }

    private Machine machine() {
        return world.machine(FIRST).orElseThrow();
    }

    private ScriptRun run(Watch watch) throws IOException {
        WinPath at = WinPath.of("C:\\plan\\scripts\\x.cmd");
        machine().files().makeFolder(at.parent());
        machine().files().write(at, FileEntry.of(Files.readAllBytes(SCRIPT), 0));
        return new Interpreter().run(world, FIRST, at.text(), List.of(), watch);
    }

    private String witnessInUse() {
        return world.cluster().resource(Name.of("Majority Node Set")).orElseThrow().effective().text("MNSFileShare");
    }

    private Name owner() {
        return world.cluster().group(Name.of("Cluster Group")).orElseThrow().owner();
    }

    private void ownedBy(String node) {
        typed("group \"Cluster Group\" /create");
        typed("res \"Majority Node Set\" /create /group:\"Cluster Group\" /type:\"Majority Node Set\"");
        typed("group \"Cluster Group\" /online:" + node + " /wait:60");
        typed("/quorum:\"Majority Node Set\"");
        assertEquals(Name.of(node), owner());
        assertEquals("", witnessInUse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"VCNODE1", "VCNODE2"})
    void moving_the_group_makes_the_share_the_witness_and_nothing_is_taken_offline(String start) throws IOException {
        ownedBy(start);
        for (int time = 1; time <= 2; time++) {
            ScriptRun run = run(Watch.NONE);
            assertEquals(0, run.exit(), run.toString());
            assertEquals("\\\\DBSRV\\VCCLUSTER-MNS", witnessInUse());
            assertEquals(FIRST, owner());
            assertTrue(run.calls().stream().noneMatch(call -> call.tail().contains("/off")), run.toString());
        }
    }

    @Test
    void a_quorum_resource_that_did_not_take_the_share_fails_the_proof() throws IOException {
        ownedBy("VCNODE1");
        ScriptRun run = run(new Watch() {
            @Override
            public Optional<Answer> instead(World seen, String step, String program, String tail) {
                return tail.contains("MNSFileShare=") ? Optional.of(new Answer(5024, "")) : Optional.empty();
            }
        });
        assertEquals(3, run.exit(), run.toString());
        assertEquals("1/witness/check-share", run.step());
    }
}
