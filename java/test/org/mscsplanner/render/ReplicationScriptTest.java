package org.mscsplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.ReplicationState;
import org.mscsplanner.model.State;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.rehearse.Call;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.MemoryFiles;

/** The scripts that set up DFS Replication, on servers of a simulated cluster. */
class ReplicationScriptTest {
    private static final GeneralSpec SPEC = Examples.spec(Path.of("java/test/cases/24-dfs-replication"));
    private static final Name GROUP = Name.of("mscs-VCCLUSTER-vc-data");
    private static final List<RenderedFile> FILES = RenderedLinesTest.render(SPEC);

    private final World world = world();

    /** The rendered folder on every server, and the mark of every script before the first one of phase 8. */
    private static World world() {
        World world = World.of(SPEC.target().cluster(), SPEC.target().os(),
                SPEC.target().nodeNames().stream().map(n -> Machine.named(n, new MemoryFiles())).toList());
        for (Machine machine : world.machines().values()) {
            for (RenderedFile file : FILES) {
                write(machine, WinPath.of("C:\\plan\\" + file.path().replace('/', '\\')), file.bytes());
            }
            scripts("scripts/").stream().takeWhile(s -> !s.contains("-sync-")).forEach(s -> write(machine, WinPath.of("C:\\WINDOWS\\Cluster\\mscs-planner\\"
                    + digest() + "\\" + s.replaceAll("scripts/|\\.cmd", "") + ".done"), new byte[0]));
        }
        return world;
    }

    private static void write(Machine machine, WinPath path, byte[] bytes) {
        machine.files().makeFolder(path.parent());
        machine.files().write(path, FileEntry.of(bytes, 0));
    }

    private static String digest() {
        String script = new String(FILES.stream().filter(f -> f.path().startsWith("scripts/01")).findFirst().orElseThrow().bytes(), StandardCharsets.US_ASCII);
        return script.replaceAll("(?s).*mscs-planner\\\\([0-9a-f]+).*", "$1");
    }

    private static List<String> scripts(String start) {
        return FILES.stream().map(RenderedFile::path).filter(p -> p.startsWith(start) && p.indexOf('/', start.length()) < 0).sorted().toList();
    }

    private static List<String> syncScripts(String start) {
        return scripts(start).stream().filter(p -> p.contains("-sync-")).toList();
    }

    private ScriptRun run(String script) {
        Name node = Name.of(script.replaceAll(".*-(vcnode[12])\\.cmd", "$1"));
        return new Interpreter().run(world, node, "C:\\plan\\" + script.replace('/', '\\'), List.of(), Watch.NONE);
    }

    private List<Call> good(List<String> scripts) {
        List<Call> calls = new ArrayList<>();
        for (String script : scripts) {
            ScriptRun run = run(script);
            assertEquals(0, run.exit(), script + " " + run.screen() + run.why());
            calls.addAll(run.calls());
        }
        return calls;
    }

    private static long primary(List<Call> calls) {
        return calls.stream().filter(c -> c.program().equals("dfsradmin") && c.tail().contains("/isprimary:true")).count();
    }

    @Test
    void the_scripts_make_what_the_plan_says() {
        State planned = Execution.run(Planner.plan(SPEC, "", State.NOTHING, "").steps(), State.NOTHING);
        good(syncScripts("scripts/"));
        assertEquals(planned.replication(), new TreeMap<>(world.replication()));
        ReplicationState made = world.replication().get(GROUP);
        assertTrue(made.connects(Name.of("VCNODE1"), Name.of("VCNODE2")) && made.connects(Name.of("VCNODE2"), Name.of("VCNODE1")));
        assertEquals(List.of(2, 2, 2), made.folders().values().stream().map(Map::size).toList());
    }

    @Test
    void who_is_primary_is_said_once_for_each_folder_however_often_the_scripts_run() {
        List<Call> calls = new ArrayList<>(good(syncScripts("scripts/")));
        assertEquals(3, primary(calls));
        calls.addAll(good(syncScripts("scripts/")));
        assertEquals(3, primary(calls));
        assertTrue(calls.stream().filter(c -> c.tail().contains("/isprimary:true")).allMatch(c -> c.tail().contains("/memname:VCNODE1 ")));
    }

    @Test
    void a_group_that_is_there_already_is_left_alone() {
        world.replication().put(GROUP, ReplicationState.CREATED);
        List<String> scripts = syncScripts("scripts/");
        good(scripts.subList(0, 2));
        ScriptRun run = run(scripts.get(2));
        assertEquals(3, run.exit());
        assertTrue(run.said("was there before this plan"), run.screen().toString());
        assertEquals(ReplicationState.CREATED, world.replication().get(GROUP));
    }

    @Test
    void undo_takes_back_what_the_scripts_made() {
        good(syncScripts("scripts/"));
        List<String> undo = new ArrayList<>(syncScripts("scripts/undo/"));
        Collections.reverse(undo);
        good(undo);
        assertEquals(Map.of(), world.replication());
    }

    @Test
    void a_node_without_the_replication_service_stops_it_first() {
        world.machine(Name.of("VCNODE2")).orElseThrow().services().stop(Name.of("Dfsr"));
        List<String> scripts = syncScripts("scripts/");
        assertEquals(0, run(scripts.get(0)).exit());
        ScriptRun run = run(scripts.get(1));
        assertEquals(3, run.exit());
        assertTrue(run.said("The service Dfsr does not run on VCNODE2"), run.screen().toString());
        assertEquals(5, run(scripts.get(2)).exit(), "the next script misses the record of this one");
    }
}
