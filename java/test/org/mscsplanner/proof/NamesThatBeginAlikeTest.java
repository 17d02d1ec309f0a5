package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.action.AddDependency;
import org.mscsplanner.plan.action.AddRegistryCheckpoint;
import org.mscsplanner.plan.action.CreateGroup;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.plan.action.RegisterSyncTask;
import org.mscsplanner.plan.action.SetPrivateProperties;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.cluster.ClusterResource;
import org.mscsplanner.simulate.node.ScheduledTask;

/**
 * What was there before has a name that goes on where a name of the plan ends: another group, another provider, another key, another
 * task. A listing that is searched for the shorter name shows the longer one too.
 */
class NamesThatBeginAlikeTest {
    private static final Name GROUP = Name.of("Orders");
    private static final Name OTHER_GROUP = Name.of("Orders Old");
    private static final Name SERVICE = Name.of("Orders Service");
    private static final Name DATABASE = Name.of("Orders Database Server");
    private static final RegistryKey KEY = RegistryKey.of("SOFTWARE\\Acme\\Orders");
    private static final RegistryKey OTHER_KEY = RegistryKey.of("SOFTWARE\\Acme\\OrdersArchive");

    private static final String SPEC = """
            {"format": "mscs-spec/1", "name": "alike",
             "target": {"cluster": "CLU", "address": "10.40.0.10", "domain": "corp.example.test", "os": "2003-sp2", "edition": "enterprise", "architecture": "x86",
              "networks": [{"name": "Public", "role": "mixed", "subnet": "10.40.0.0/24"}],
              "nodes": [{"name": "NODE1", "address": "10.40.0.11"}, {"name": "NODE2", "address": "10.40.0.12"}],
              "quorum": {"type": "disk", "resource": "Disk Q:"}},
             "groups": [{"name": "Orders", "resources": [
              {"name": "Orders Database Server", "type": "Generic Service", "private": {"ServiceName": "OrdersDb"}},
              {"name": "Orders Service", "type": "Generic Service", "dependsOn": ["Orders Database Server"], "private": {"ServiceName": "Orders"},
               "registryCheckpoints": ["SOFTWARE\\\\Acme\\\\Orders"]}]}],
             "registry": [{"group": "Orders", "key": "SOFTWARE\\\\Acme\\\\Orders", "value": "Spool", "data": "C:\\\\Spool"}],
             "files": [{"name": "conf", "group": "Orders", "path": "C:\\\\Orders"}],
             "syncJobs": [{"name": "orders", "group": "Orders", "method": "scheduled", "everyMinutes": 15, "account": "SYSTEM",
              "destination": "orders", "grants": ["CORP\\\\NODE1$", "CORP\\\\NODE2$"]}]}
            """;

    private final Material material = Materials.of(Examples.spec("spec.json", SPEC.getBytes(StandardCharsets.UTF_8)), State.NOTHING);
    private final Course course = new Course(material, new Interpreter());
    private final World world = StartWorld.of(material, material.from());

    @Test
    void a_resource_of_another_group_is_not_taken_for_one_of_this_group() {
        there(DATABASE, OTHER_GROUP, "OldDb");
        ScriptRun run = runTo(CreateResource.class);
        assertEquals(3, run.exit(), () -> run.screen().toString());
        assertTrue(run.said("is not in the group Orders. Look what uses it; move or rename it first."), () -> run.screen().toString());
        assertEquals("OldDb", resource(DATABASE).privates().text("ServiceName"));
    }

    @Test
    void a_dependency_on_another_resource_stays_and_ours_goes() {
        Name other = Name.of(DATABASE + " 2");
        there(other, GROUP, "OldDb");
        there(SERVICE, GROUP, "Orders");
        Deeds.act(world, new AddDependency(SERVICE, other));
        andBack(AddDependency.class);
        assertEquals(List.of(List.of(other)), resource(SERVICE).dependencies());
    }

    @Test
    void a_checkpoint_of_another_key_stays_and_ours_goes() {
        there(SERVICE, GROUP, "Orders");
        world.machines().values().forEach(m -> m.registry().create(OTHER_KEY));
        Deeds.act(world, new AddRegistryCheckpoint(SERVICE, GROUP, OTHER_KEY));
        assertEquals(List.of(OTHER_KEY), List.copyOf(resource(SERVICE).checkpoints().keySet()));
        andBack(AddRegistryCheckpoint.class);
        assertEquals(List.of(OTHER_KEY), List.copyOf(resource(SERVICE).checkpoints().keySet()));
    }

    @Test
    void a_task_of_another_job_stays_and_ours_goes() {
        Map<Name, ScheduledTask> tasks = world.machine(Name.of("NODE1")).orElseThrow().tasks();
        ScheduledTask old = new ScheduledTask("C:\\old\\mscs-sync.cmd", "minute", 15, "SYSTEM");
        tasks.put(Name.of("mscs-sync-orders-archive"), old);
        andBack(RegisterSyncTask.class);
        assertEquals(Map.of(Name.of("mscs-sync-orders-archive"), old), tasks);
    }

    private void there(Name resource, Name group, String service) {
        if (world.cluster().group(group).isEmpty()) {
            Deeds.act(world, new CreateGroup(group));
        }
        Deeds.act(world, new CreateResource(resource, group, "Generic Service", true));
        Deeds.act(world, new SetPrivateProperties(resource, new TreeMap<>(Map.of(Name.of("ServiceName"), new PropertyValue.Text(service)))));
    }

    private ClusterResource resource(Name name) {
        return world.cluster().resource(name).orElseThrow();
    }

    /** The last script, which has a step of this kind; those in front of it end well. */
    private ScriptRun runTo(Class<?> action) {
        for (Leg.Script script : course.scripts()) {
            ScriptRun run = course.run(world, script, Watch.NONE);
            if (script.steps().stream().anyMatch(s -> action.isInstance(s.action()))) {
                return run;
            }
            assertTrue(run.isDone(), () -> run.screen().toString());
        }
        throw new AssertionError("no script has a step of " + action);
    }

    /** There and all the way back. */
    private void andBack(Class<?> action) {
        ScriptRun run = runTo(action);
        assertTrue(run.isDone(), () -> run.screen().toString());
        for (int i = course.scripts().size() - 1; i >= 0; i--) {
            ScriptRun undo = course.undo(world, course.scripts().get(i), Watch.NONE);
            assertTrue(undo.isDone(), () -> undo.screen().toString());
        }
    }
}
