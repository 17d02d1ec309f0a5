package org.mscsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.SpecDraft;
import org.mscsplanner.model.State;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.plan.action.AddReplicationConnection;
import org.mscsplanner.plan.action.ByHand;
import org.mscsplanner.plan.action.ConfirmTask;
import org.mscsplanner.plan.action.CopyItem;
import org.mscsplanner.plan.action.ExportRegistryKey;
import org.mscsplanner.plan.action.InstallSyncScript;
import org.mscsplanner.plan.action.ReplicateFolder;
import org.mscsplanner.plan.action.Replication;
import org.mscsplanner.plan.action.SetCommonProperties;
import org.mscsplanner.plan.action.SetPrivateProperties;
import org.mscsplanner.spec.Specs;

/** The methods of data synchronisation as steps of phase 8. */
class SyncPassTest {
    private static final Path BY_HAND = Path.of("java/test/cases/21-copies-by-hand");
    private static final Path ONCE = Path.of("java/test/cases/22-sync-as-a-resource-once");
    private static final Path DFSR = Path.of("java/test/cases/24-dfs-replication");
    private static final Path LOOP = Path.of("java/test/cases/23-sync-as-a-resource-in-a-loop");

    private static List<Step> phase8(GeneralSpec spec, State from) {
        return Planner.plan(spec, "", from, "").steps().stream().filter(s -> s.phase() == Phase.SYNC_JOBS).toList();
    }

    private static List<String> ids(List<Step> steps) {
        return steps.stream().map(Step::id).toList();
    }

    private static State done(GeneralSpec spec) {
        return Execution.run(Planner.plan(spec, "", State.NOTHING, "").steps(), State.NOTHING);
    }

    /** The script accepts an item on the owner alone, which is another node after the move. */
    @Test
    void a_conflict_is_settled_on_the_node_that_owns_the_group_then() {
        for (Path example : List.of(ONCE, LOOP)) {
            for (Step step : phase8(Examples.spec(example), State.NOTHING)) {
                if (step.action() instanceof ConfirmTask task && step.id().matches(".*/(runs|direction)")) {
                    assertTrue(task.ifNot().contains("put what is right on " + step.target().node() + " and run"), () -> step.id() + ": " + task.ifNot());
                }
            }
        }
    }

    @Test
    void a_share_that_a_sync_copies_to_is_made_by_a_person_before_anything_runs_through_it() {
        GeneralSpec spec = Examples.spec(Path.of("java/test/cases/02-sync-with-xcopy-to-a-share"));
        List<Step> steps = phase8(spec, State.NOTHING);
        assertEquals("8/acme/share-ready", steps.get(0).id());
        assertTrue(steps.get(0).gate() && steps.get(0).target().isPerson());
        ConfirmTask task = (ConfirmTask) steps.get(0).action();
        String said = String.join("\n", task.instructions()) + task.commands();
        for (String part : List.of("acme-sync=C:\\", "/GRANT:CORP\\NODE1$,FULL", "/GRANT:CORP\\NODE2$,FULL", "C:\\mscs-sync", "C:\\Acme\\conf", "arguments=[share, acme-sync]")) {
            assertTrue(said.contains(part), () -> part + " is not in " + said);
        }
        assertFalse(said.contains("\\\\NODE2"), "whoever types the commands is not let through the share");
        assertTrue(steps.stream().filter(s -> s.action() instanceof InstallSyncScript).allMatch(s -> s.needs().contains("8/acme/share-ready")));
        assertTrue(phase8(Examples.spec(Path.of("examples/virtualcenter-registry")), State.NOTHING).stream().noneMatch(s -> s.id().contains("share")));
        assertEquals(List.of(), phase8(spec, done(spec)));
    }

    /** The folder of one file may be the root of the drive: a right on all below it would be one on Windows. */
    @Test
    void for_a_single_file_nobody_is_let_into_all_that_lies_beside_it() {
        String json = new String(Examples.read(Path.of("java/test/cases/02-sync-with-xcopy-to-a-share/spec.json")), StandardCharsets.UTF_8);
        List<Step> steps = phase8(Specs.read("spec.json", json.replace("C:\\\\Acme\\\\acme.ini", "C:\\\\acme.ini").getBytes(StandardCharsets.UTF_8)).value().orElseThrow(), State.NOTHING);
        String said = ((ConfirmTask) steps.get(0).action()).commands().toString();
        for (String part : List.of("[C:\\, /E, /G, CORP\\NODE1$:C", "[C:\\acme.ini, /E, /G, CORP\\NODE1$:C", "[C:\\Acme\\conf, /T, /E, /G", "[C:\\Acme\\keys, /T, /E, /G, CORP\\NODE1$:F")) {
            assertTrue(said.contains(part), () -> part + " is not in " + said);
        }
        assertFalse(said.contains("[C:\\, /T"), said);
    }

    /** Another item is another folder that the account must be let into. */
    @Test
    void the_share_is_looked_at_again_when_the_script_is_another_one() {
        GeneralSpec spec = Examples.spec(Path.of("java/test/cases/02-sync-with-xcopy-to-a-share"));
        String json = new String(Examples.read(Path.of("java/test/cases/02-sync-with-xcopy-to-a-share/spec.json")), StandardCharsets.UTF_8);
        GeneralSpec more = Specs.read("spec.json", json.replace("\"acme-sync\"", "\"other-share\"").getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        assertTrue(ids(phase8(more, done(spec))).contains("8/acme/share-ready"));
    }

    @Test
    void a_resource_that_copies_is_made_after_the_tests_and_after_its_script_lies_everywhere() {
        List<Step> steps = phase8(Examples.spec(ONCE), State.NOTHING);
        List<String> ids = ids(steps);
        int created = ids.indexOf("8/vcsync/create");
        assertTrue(ids.indexOf("8/vc-data/install-on-vcnode1") < created && ids.indexOf("8/vc-data/install-on-vcnode2") < created, ids.toString());
        assertTrue(steps.get(created).needs().containsAll(List.of("8/vc-data/install-on-vcnode1", "8/vc-data/install-on-vcnode2")));
        assertTrue(created < ids.indexOf("8/vcsync/depend-on-virtualcenter-server") && ids.indexOf("8/vcsync/depend-on-virtualcenter-server") < ids.indexOf("8/vc-data/online"));
        assertEquals("8/vcsync/offline", ids.get(0), "a running batch file is not replaced");
        assertTrue(ids(Planner.plan(Examples.spec(ONCE), "", State.NOTHING, "").steps()).stream().noneMatch(id -> id.startsWith("5/vcsync")));
    }

    @Test
    void a_fault_of_the_sync_restarts_it_once_and_moves_nothing() {
        for (Path example : List.of(ONCE, LOOP)) {
            List<SetCommonProperties> common = phase8(Examples.spec(example), State.NOTHING).stream()
                    .flatMap(s -> s.action() instanceof SetCommonProperties c ? Stream.of(c) : Stream.empty()).toList();
            assertFalse(common.isEmpty());
            for (SetCommonProperties c : common) {
                assertEquals(new PropertyValue.Number(1), c.properties().get(Name.of("RestartAction")));
                assertEquals(new PropertyValue.Number(1), c.properties().get(Name.of("RestartThreshold")));
            }
        }
    }

    @Test
    void each_group_has_a_resource_of_its_own_that_stays_alive_in_its_own_folder() {
        List<String> commands = phase8(Examples.spec(LOOP), State.NOTHING).stream()
                .flatMap(s -> s.action() instanceof SetPrivateProperties p ? Stream.of(p.properties().toString()) : Stream.empty()).toList();
        assertEquals(List.of("{CommandLine=cmd /k C:\\mscs-sync\\mscs-sync.cmd /loop, CurrentDirectory=C:\\mscs-sync}",
                "{CommandLine=cmd /k C:\\mscs-sync-licenses\\mscs-sync.cmd /loop, CurrentDirectory=C:\\mscs-sync-licenses}"), commands);
    }

    @Test
    void a_changed_command_line_takes_the_sync_offline_and_nothing_else_and_is_seen_at_work() {
        GeneralSpec spec = Examples.spec(ONCE);
        State drifted = done(spec).mapResource(Name.of("VCSync"), r -> r.withPrivateProperties(new TreeMap<>(
                Map.of(Name.of("CommandLine"), new PropertyValue.Text("cmd /k old.cmd")))));
        List<Step> steps = Planner.plan(spec, "", drifted, "").steps();
        assertEquals(List.of("8/vcsync/offline", "8/vcsync/private-properties", "8/vc-data/online", "8/vc-data/runs"), ids(steps));
        assertEquals(done(spec), Execution.run(steps, drifted));
    }

    /** What somebody saw of the resource that is gone, or of the script of before, tells nothing of these. */
    @Test
    void a_sync_resource_that_is_made_again_or_gets_another_script_is_seen_at_work_again() {
        GeneralSpec spec = Examples.spec(LOOP);
        State done = done(spec);
        TreeMap<Name, ResourceState> left = new TreeMap<>(done.resources());
        left.remove(Name.of("VCSync"));
        List<String> ids = ids(phase8(spec, new State(done.groups(), left, done.nodes(), done.replication(), done.evidence())));
        assertTrue(ids.contains("8/vcsync/create") && ids.contains("8/vc-data/runs") && !ids.contains("8/vc-licenses/runs"), ids.toString());
        String often = new String(Examples.read(LOOP.resolve("spec.json")), StandardCharsets.UTF_8).replace("\"everyMinutes\": 10", "\"everyMinutes\": 20");
        List<String> again = ids(phase8(Examples.spec("spec.json", often.getBytes(StandardCharsets.UTF_8)), done));
        assertTrue(again.containsAll(List.of("8/vc-data/install-on-vcnode2", "8/vc-data/runs", "8/vc-licenses/runs")), again.toString());
    }

    @Test
    void a_second_move_proves_each_job_that_works_by_itself() {
        for (Path example : List.of(ONCE, LOOP, Path.of("examples/virtualcenter-registry"))) {
            List<Step> steps = phase8(Examples.spec(example), State.NOTHING);
            List<String> ids = ids(steps);
            int move = ids.indexOf("8/vc-data/move-to-vcnode2");
            assertTrue(move > 0 && ids.get(move + 1).equals("8/vc-data/direction") && ids.get(move + 2).equals("8/vc-data/move-home-to-vcnode1"), ids.toString());
            assertTrue(steps.get(move + 1).gate());
        }
    }

    @Test
    void copies_by_hand_are_one_step_for_each_owner_and_no_script() {
        List<Step> steps = phase8(Examples.spec(BY_HAND), State.NOTHING);
        assertEquals(List.of("8/vc-data/by-hand-from-vcnode1", "8/vc-data/by-hand-from-vcnode2"), ids(steps));
        assertTrue(steps.stream().allMatch(s -> s.target().isPerson()));
        assertTrue(steps.get(0).gate() && !steps.get(1).gate());
        ConfirmTask first = (ConfirmTask) steps.get(0).action();
        assertEquals(4, first.commands().size(), "one for each item of Table 1");
        assertTrue(first.instructions().stream().anyMatch(i -> i.startsWith("ssl: ") && i.contains("vpxd.exe -p")), first.instructions().toString());
        assertTrue(first.commands().stream().allMatch(c -> ((ByHand.CopyFiles) c).to().text().startsWith("\\\\VCNODE2\\C$\\")));
        ConfirmTask second = (ConfirmTask) steps.get(1).action();
        assertTrue(second.commands().stream().allMatch(c -> ((ByHand.CopyFiles) c).to().text().startsWith("\\\\VCNODE1\\C$\\")));
    }

    @Test
    void replication_begins_behind_its_filters_with_the_primary_node_and_in_both_directions() {
        List<Step> steps = phase8(Examples.spec(DFSR), State.NOTHING);
        List<String> ids = ids(steps);
        int filters = ids.indexOf("8/vc-data/filters-of-licenses-ssl-upgrade");
        assertTrue(steps.get(filters).gate() && ids.indexOf("8/vc-data/dfsr-needs") < ids.indexOf("8/vc-data/replication-group"), ids.toString());
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).action() instanceof ReplicateFolder r) {
                assertTrue(i > filters, ids.toString());
                assertEquals(r.node().equals(Name.of("VCNODE1")), r.first());
            }
        }
        assertTrue(ids.indexOf("8/vc-data/replicate-ssl-on-vcnode1") < ids.indexOf("8/vc-data/replicate-ssl-on-vcnode2"));
        assertEquals(List.of("VCNODE1>VCNODE2", "VCNODE2>VCNODE1"), steps.stream()
                .flatMap(s -> s.action() instanceof AddReplicationConnection c ? Stream.of(c.from() + ">" + c.to()) : Stream.empty()).toList());
        assertTrue(steps.stream().noneMatch(s -> s.action() instanceof ReplicateFolder r && r.folder().equals(Name.of("vpxd-cfg"))));
        ConfirmTask hands = (ConfirmTask) steps.get(ids.indexOf("8/vc-data/by-hand-from-vcnode1")).action();
        assertEquals(1, hands.commands().size(), "vpxd.cfg is handled apart");
    }

    @Test
    void a_second_primary_member_is_never_made_for_a_folder_that_replicates() {
        State without = done(changed("\"webAccess\"", "\"data\": {\"excluded\": [{\"item\": \"upgrade\", \"reason\": \"no hosts of another release\"}]}, \"webAccess\""));
        assertEquals(List.of("8/vc-data/dfsr-runs-on-vcnode1", "8/vc-data/dfsr-runs-on-vcnode2", "8/vc-data/replicated-folder-upgrade",
                "8/vc-data/filters-of-licenses-ssl-upgrade", "8/vc-data/replicate-upgrade-on-vcnode1", "8/vc-data/replicate-upgrade-on-vcnode2",
                "8/vc-data/replicates-licenses-ssl-upgrade"), ids(phase8(Examples.spec(DFSR), without)));
    }

    /** Every method, in a cluster of three nodes of which two may own the group. */
    @Test
    void files_scripts_and_tasks_go_only_to_nodes_that_may_own_the_group() {
        for (SyncJob.Method method : SyncJob.Method.values()) {
            SpecDraft draft = SampleSpecs.fileServerDraft();
            draft.nodes.add(SampleSpecs.node("N9", "10.20.0.99"));
            SpecDraft.GroupDraft group = draft.groups.get(0);
            List<String> two = draft.nodes.stream().map(n -> n.name).filter(n -> !n.equals("N9")).toList();
            group.resources.get(0).possibleOwners = two;
            draft.files.add(SampleSpecs.item("conf", group.name, "C:\\Acme\\conf", FileItem.Kind.FOLDER));
            draft.syncJobs.clear();
            SpecDraft.SyncDraft job = SampleSpecs.job("acme", group.name);
            job.method = method;
            draft.syncJobs.add(job);
            if (method == SyncJob.Method.CLUSTER_RESOURCE) {
                SpecDraft.ResourceDraft resource = new SpecDraft.ResourceDraft();
                resource.name = "Sync";
                resource.type = Resource.GENERIC_APPLICATION;
                group.resources.add(resource);
                job.resource = "Sync";
            }
            List<Step> steps = Planner.plan(draft.build(), "", State.NOTHING, "").steps();
            List<Step> files = steps.stream().filter(s -> s.phase() == Phase.SYNC_JOBS || s.action() instanceof CopyItem || s.action() instanceof ExportRegistryKey).toList();
            assertTrue(files.stream().anyMatch(s -> s.action() instanceof CopyItem) && files.stream().anyMatch(s -> s.phase() == Phase.SYNC_JOBS), method.name());
            for (Step step : files) {
                String said = step.target() + " " + step.action() + " " + step.title();
                assertFalse(said.replaceAll("(possible|other)-?owners.*|EnsurePossibleOwners.*", "").contains("N9"), () -> method + ": " + step.id() + " " + said);
            }
        }
    }

    /** The spec of DFS Replication with a text exchanged. */
    private static GeneralSpec changed(String from, String to) {
        String json = new String(Examples.read(DFSR.resolve("spec.json")), StandardCharsets.UTF_8);
        assertTrue(json.contains(from));
        return Examples.spec("changed", json.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_only_watched_does_not_replicate() {
        List<Step> steps = phase8(changed("\"managedIp\": \"registry\"", "\"managedIp\": \"vpxd.cfg\""), State.NOTHING);
        ConfirmTask hands = (ConfirmTask) steps.get(ids(steps).indexOf("8/vc-data/by-hand-from-vcnode1")).action();
        assertEquals(2, hands.commands().size(), "ssl and vpxd.cfg");
        assertTrue(hands.instructions().stream().anyMatch(i -> i.startsWith("ssl: ") && i.contains("vpxd.exe -p")), hands.instructions().toString());
        assertTrue(steps.stream().noneMatch(s -> s.action() instanceof ReplicateFolder r && r.folder().equals(Name.of("ssl"))));
    }

    @Test
    void whoever_reads_of_a_first_copy_learns_that_it_takes_more_than_the_patterns() {
        SpecDraft draft = SampleSpecs.virtualCenterDraft();
        SpecDraft.FileDraft folder = draft.files.stream().filter(f -> f.kind == FileItem.Kind.FOLDER).findFirst().orElseThrow();
        String whole = "takes the whole folder";
        assertTrue(copies(draft).stream().noneMatch(s -> s.reason().sentence().contains(whole)));
        folder.exclude = List.of("*.log");
        assertEquals(List.of(folder.name), copies(draft).stream().filter(s -> s.reason().sentence().contains(whole)).map(s -> ((CopyItem) s.action()).item().text()).toList());
    }

    private static List<Step> copies(SpecDraft draft) {
        return Planner.plan(draft.build(), "", State.NOTHING, "").steps().stream().filter(s -> s.action() instanceof CopyItem).toList();
    }
}
