package org.mscsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.GroupState;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.State;

/** What a state makes necessary: what drifted is mended, what was done for something replaced is done again, what else is there is told. */
class ChangedStateTest {
    private final GeneralSpec spec = Examples.spec(Path.of("examples/virtualcenter-registry"));
    private final State done = Execution.run(PlannerTest.plan(spec, State.NOTHING).steps(), State.NOTHING);

    @Test
    void a_changed_property_takes_the_group_offline_and_online_again_and_nothing_else() {
        State drifted = done.mapResource(Name.of("VC Network Name"), r -> r.withPrivateProperties(new TreeMap<>(
                Map.of(Name.of("Name"), new PropertyValue.Text("OTHER")))));
        List<String> steps = PlannerTest.plan(spec, drifted).steps().stream().map(Step::id).toList();
        assertTrue(steps.contains("5/vc-network-name/private-properties"), steps.toString());
        assertTrue(steps.contains("5/vc-group/offline") && steps.contains("6c/vc-group/online"), steps.toString());
        assertFalse(steps.contains("5/vc-group/create-group"), steps.toString());
        assertEquals(done, Execution.run(PlannerTest.plan(spec, drifted).steps(), drifted));
    }

    /** Cluster Administrator does not set it unless somebody asks; what is there is not created, and create changes nothing of it. */
    @Test
    void a_resource_that_was_made_in_the_common_monitor_gets_one_of_its_own_and_is_not_created() {
        State byHand = done.mapResource(Name.of("VC IP Address"), r -> r.withSeparateMonitor(false));
        List<Step> steps = PlannerTest.plan(spec, byHand).steps();
        Step set = steps.stream().filter(s -> s.id().equals("5/vc-ip-address/monitor")).findFirst().orElseThrow();
        assertEquals("Let \"VC IP Address\" run in a resource monitor of its own", set.title());
        assertTrue(steps.stream().noneMatch(s -> s.title().startsWith("Create")), steps::toString);
        PlannerTest.inOrder(PlannerTest.plan(spec, byHand), "5/vc-group/offline", "5/vc-ip-address/monitor", "6c/vc-group/online");
        assertEquals(done, Execution.run(steps, byHand));
        assertEquals(List.of(), PlannerTest.plan(spec, done).steps());
    }

    /** The resource stays, and so does its checkpoint of the key, which holds what is written again: a rehearsal of such a plan ended as a bug. */
    @Test
    void a_resource_that_is_called_otherwise_now_takes_its_key_along() {
        String text = new String(Examples.read(Path.of("examples/virtualcenter-registry/spec.json")), StandardCharsets.UTF_8);
        GeneralSpec renamed = Examples.spec("spec.json", text.replace("\"licenseServer\": {", "\"resourceNames\": {\"server\": \"VC Server\"}, \"licenseServer\": {")
                .getBytes(StandardCharsets.UTF_8));
        Plan plan = PlannerTest.plan(renamed, done);
        PlannerTest.inOrder(plan, "5/vc-server/create", "6a/software-vmware-inc-vmware-virtualcenter/write-registry", "6c/vc-group/online");
        State after = Execution.run(plan.steps(), done);
        assertEquals(2, after.resources().values().stream().filter(r -> !r.registryCheckpoints().isEmpty()).count());
        assertTrue(PlannerTest.plan(renamed, after).isEmpty());
    }

    /** Installing a server again on the way of a first installation may empty the database that the other node works with. */
    @Test
    void nothing_is_installed_again_when_two_nodes_exchange_their_roles() {
        String text = new String(Examples.read(Path.of("examples/virtualcenter-registry/spec.json")), StandardCharsets.UTF_8);
        GeneralSpec exchanged = Examples.spec("spec.json", text.replace("\"primaryNode\": \"VCNODE1\"", "\"primaryNode\": \"VCNODE2\"").getBytes(StandardCharsets.UTF_8));
        assertEquals(Name.of("VCNODE2"), exchanged.groups().get(0).primaryNode());
        assertEquals(List.of(), PlannerTest.plan(exchanged, done).steps().stream().filter(s -> s.target().isPerson()).map(Step::id).toList());
        assertEquals(List.of(), PlannerTest.plan(exchanged, done).steps().stream().map(Step::id).filter(id -> !id.startsWith("6b/")).toList());
    }

    /** Somebody reserved the old address, wrote it into DNS and tried it; none of that tells anything of the new one. */
    @Test
    void what_persons_did_for_a_value_that_is_replaced_is_done_again() {
        State old = done.mapResource(Name.of("VC IP Address"), r -> {
            TreeMap<Name, PropertyValue> values = new TreeMap<>(r.privateProperties());
            values.put(Name.of("Address"), new PropertyValue.Text("10.20.0.2"));
            return r.withPrivateProperties(values);
        });
        List<Step> again = PlannerTest.plan(spec, old).steps();
        PlannerTest.inOrder(PlannerTest.plan(spec, old), "0/virtual-server-identity/confirm", "0/no-stale-record-vcsrv/confirm", "5/vc-ip-address/private-properties",
                "6c/vc-group/online", "6c/name-answers-vcsrv/confirm", "7/vc-group/move-to-vcnode2", "7/reconnect-away/confirm", "7/vc-group/move-home-to-vcnode1");
        assertTrue(again.stream().noneMatch(s -> s.id().startsWith("3/install") || s.id().startsWith("4/install")), again::toString);
        assertEquals(done, Execution.run(again, old));
        State network = done.mapResource(Name.of("VC IP Address"), r -> {
            TreeMap<Name, PropertyValue> values = new TreeMap<>(r.privateProperties());
            values.put(Name.of("EnableNetBIOS"), new PropertyValue.Number(0));
            return r.withPrivateProperties(values);
        });
        assertTrue(PlannerTest.plan(spec, network).steps().stream().noneMatch(s -> s.target().isPerson()), "a number is nothing that anybody reserved");
    }

    @Test
    void a_group_whose_address_is_another_one_is_tried_again_on_every_node() {
        GeneralSpec files = Examples.spec(Path.of("examples/file-server"));
        State there = Execution.run(PlannerTest.plan(files, State.NOTHING).steps(), State.NOTHING);
        State old = there.mapResource(Name.of("File IP"), r -> {
            TreeMap<Name, PropertyValue> values = new TreeMap<>(r.privateProperties());
            values.put(Name.of("Address"), new PropertyValue.Text("10.30.0.29"));
            return r.withPrivateProperties(values);
        });
        PlannerTest.inOrder(PlannerTest.plan(files, old), "5/file-ip/private-properties", "6c/file-group/online", "7/file-group/works-on-fsnode1", "7/file-group/works-on-fsnode2");
        assertEquals(there, Execution.run(PlannerTest.plan(files, old).steps(), old));
    }

    /** A resource that is new in a group has been seen on no node. */
    @Test
    void a_group_that_gets_a_resource_is_tried_again_on_every_node() {
        GeneralSpec files = Examples.spec(Path.of("examples/file-server"));
        State there = Execution.run(PlannerTest.plan(files, State.NOTHING).steps(), State.NOTHING);
        String text = new String(Examples.read(Path.of("examples/file-server/spec.json")), StandardCharsets.UTF_8);
        GeneralSpec more = Examples.spec("spec.json", text.replaceFirst("\"resources\": \\[",
                "\"resources\": [{\"name\": \"Scan\", \"type\": \"Generic Script\", \"private\": {\"ScriptFilePath\": \"C:/a.vbs\"}},").getBytes(StandardCharsets.UTF_8));
        Plan plan = PlannerTest.plan(more, there);
        PlannerTest.inOrder(plan, "5/scan/create", "6c/file-group/online", "7/file-group/works-on-fsnode1", "7/file-group/works-on-fsnode2");
        assertEquals(List.of(), PlannerTest.plan(more, Execution.run(plan.steps(), there)).steps());
    }

    /** The old script goes on every few minutes, with the items, the tool and the budget of before; a person sees the new one at work. */
    @Test
    void a_sync_script_that_does_something_else_is_installed_again() {
        String text = new String(Examples.read(Path.of("examples/virtualcenter-registry/spec.json")), StandardCharsets.UTF_8);
        for (String change : List.of("\"tool\": \"xcopy\"", "\"tool\": \"robocopy\", \"deletionBudget\": 5", "\"tool\": \"robocopy\", \"quietMinutesAfterFailover\": 60")) {
            GeneralSpec changed = Examples.spec("spec.json", text.replace("\"tool\": \"robocopy\"", change).getBytes(StandardCharsets.UTF_8));
            assertEquals(List.of("8/vc-data/install-on-vcnode1", "8/vc-data/install-on-vcnode2", "8/vc-data/run-as"), PlannerTest.plan(changed, done).steps().stream().map(Step::id).toList(), change);
        }
    }

    @Test
    void what_a_planned_object_has_besides_is_reported_and_left_alone() {
        State more = done.mapResource(Name.of("VC Network Name"), r -> r.withDependency(Name.of("Disk X:")).withRegistryCheckpoint(RegistryKey.of("SOFTWARE\\Old")))
                .mapGroup(Name.of("VC Group"), g -> g.withPreferredOwners(List.of(Name.of("VCNODE2"))));
        Plan plan = PlannerTest.plan(spec, more);
        assertEquals(List.of(), plan.steps());
        assertEquals(List.of("preferred owners of group VC Group", "dependency of resource VC Network Name on Disk X:",
                "registry checkpoint of resource VC Network Name: SOFTWARE\\Old"), plan.unmanaged());
    }

    /** A node that the spec has no more can take the group all the same, and a task goes on copying; other tasks are nobody's business here. */
    @Test
    void nodes_and_tasks_that_the_spec_has_no_more_are_reported() {
        Name third = Name.of("VCNODE3");
        State more = done.mapResource(Name.of("VC IP Address"), r -> r.withPossibleOwners(new TreeSet<>(List.of(Name.of("VCNODE1"), Name.of("VCNODE2"), third))))
                .mapNode(third, n -> n.withTask(Name.of("mscs-sync-vc-data"), "old")).mapNode(Name.of("VCNODE1"), n -> n.withTask(Name.of("mscs-sync-older"), "old").withTask(Name.of("Backup"), "nightly"));
        assertEquals(List.of("task mscs-sync-older on VCNODE1", "task mscs-sync-vc-data on VCNODE3", "possible owner VCNODE3 of resources of group VC Group"),
                PlannerTest.plan(spec, more).unmanaged());
        String manual = new String(Examples.read(Path.of("examples/virtualcenter-registry/spec.json")), StandardCharsets.UTF_8)
                .replaceAll("\"sync\": \\{[^}]*\\}", "\"sync\": {\"method\": \"manual\"}");
        assertEquals(List.of("task mscs-sync-vc-data on VCNODE1", "task mscs-sync-vc-data on VCNODE2"),
                PlannerTest.plan(Examples.spec("spec.json", manual.getBytes(StandardCharsets.UTF_8)), done).unmanaged());
    }

    @Test
    void what_the_spec_does_not_mention_is_reported_and_left_alone() {
        State from = State.NOTHING.withGroup(Name.of("Other Group"), GroupState.created());
        Plan plan = PlannerTest.plan(Examples.spec(Path.of("examples/file-server")), from);
        assertEquals(List.of("group Other Group"), plan.unmanaged());
        assertTrue(Execution.run(plan.steps(), from).group(Name.of("Other Group")).isPresent());
    }
}
