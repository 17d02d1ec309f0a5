package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryEntry.Data;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.Phase;
import org.mscsplanner.plan.action.MoveGroup;
import org.mscsplanner.proof.Rehearsal.Asked;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.simulate.node.Actor;
import org.mscsplanner.text.RegFile.Value;

/**
 * A group with a registry checkpoint is online when its node dies: what the failover restored on the other node is no other end,
 * and what differs beside that still is.
 */
class FailedOverKeysTest {
    private static final RegistryKey KEY = RegistryKey.of("SOFTWARE\\VMware, Inc.\\VMware VirtualCenter");
    private static final Name GROUP = Name.of("VC Group");
    private static final Name MANAGED_IP = Name.of("managedip");
    private static final List<Name> NODES = List.of(Name.of("VCNODE1"), Name.of("VCNODE2"));

    /** Everything is there, with another value below the checkpoint. */
    private static State state(Name owner) {
        State state = Execution.run(Materials.of(Examples.ROOT.resolve("virtualcenter-registry")).get(0).plan().steps(), State.NOTHING);
        for (Name node : NODES) {
            state = state.mapNode(node, n -> n.withValue(KEY, MANAGED_IP, new Data.Text("10.20.0.99")));
        }
        return new MoveGroup(GROUP, owner, 0, true).effect(state);
    }

    private static Material material(Name owner) {
        return Materials.of(Examples.spec(Examples.ROOT.resolve("virtualcenter-registry")), state(owner));
    }

    /** Everything is there, but for a property that counts at the next online: no step tries the group on the other node. */
    private static State untried() {
        return Execution.run(Materials.of(Examples.ROOT.resolve("virtualcenter-registry")).get(0).plan().steps(), State.NOTHING)
                .mapResource(Name.of("VC IP Address"), r -> r.withPrivateProperties(new TreeMap<>(Map.of(Name.of("EnableNetBIOS"), new PropertyValue.Number(0)))));
    }

    @Test
    void a_plan_that_moves_nothing_ends_where_the_failover_led() {
        State from = untried();
        Material material = Materials.of(Examples.spec(Examples.ROOT.resolve("virtualcenter-registry")), from);
        assertTrue(material.plan().steps().stream().noneMatch(s -> s.phase() == Phase.TESTS), () -> material.plan().steps().toString());
        Outcome outcome = Materials.rehearse(material, Choice.ALL, Choice.NONE);
        assertEquals(List.of(), outcome.problems());
        assertTrue(outcome.faults().stream().anyMatch(f -> f.fault().kind() == Fault.Kind.OWN_NODE_DIES && f.fault().step().endsWith("vc-group/offline")),
                () -> outcome.faults().toString());
    }

    @Test
    void no_fault_ends_otherwise_wherever_the_group_was_planned_and_found() {
        for (Name planned : NODES) {
            Material material = material(planned);
            for (Name found : NODES) {
                Outcome outcome = new Rehearsal(material, new Interpreter(), (what, number, of) -> { }).of(state(found), new Asked(Choice.ALL, Choice.NONE, Choice.NONE));
                assertEquals(List.of(), outcome.problems(), () -> "planned on " + planned + ", found on " + found);
                assertTrue(outcome.faults().stream().anyMatch(f -> f.fault().kind() == Fault.Kind.OWN_NODE_DIES && f.fault().step().equals("6a/vc-group/offline")));
            }
        }
    }

    /** What the end is said to be where something else than the plan writes a value in the last script of the way after a fault. */
    private static String after(Name node, RegistryKey key) {
        Material material = material(NODES.get(0));
        Interpreter interpreter = new Interpreter();
        boolean[] faulty = {false};
        Course course = new Course(material, (world, at, script, arguments, watch) -> {
            ScriptRun run = interpreter.run(world, at, script, arguments, watch);
            if (faulty[0] && script.endsWith(last(material) + ".cmd")) {
                world.machine(node).orElseThrow().registry().write(key, MANAGED_IP, new Value.Text("by somebody"), Actor.before("somebody"));
            }
            return run;
        });
        Baseline base = Baseline.go(course, StartWorld.of(material, material.from()));
        faulty[0] = true;
        Faulting faulting = new Faulting(course, base);
        Fault dies = faulting.faults().stream().filter(f -> f.kind() == Fault.Kind.OWN_NODE_DIES && f.step().equals("6a/vc-group/offline")).findFirst().orElseThrow();
        return String.join("\n", faulting.judge(dies).problems());
    }

    private static String last(Material material) {
        List<Leg.Script> scripts = new Course(material, new Interpreter()).scripts();
        return scripts.get(scripts.size() - 1).name();
    }

    @Test
    void what_the_next_failover_would_not_put_right_is_told() {
        assertEquals("", after(NODES.get(1), KEY));
        assertTrue(after(NODES.get(1), RegistryKey.of("SOFTWARE\\Acme")).contains("node VCNODE2, registry, SOFTWARE\\Acme \"managedip\": nothing ->"));
        String own = after(NODES.get(0), KEY);
        assertTrue(own.contains("checkpoint " + KEY) && own.contains("node VCNODE1, registry, " + KEY), own);
    }
}
