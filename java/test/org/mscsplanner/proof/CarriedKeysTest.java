package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.action.MoveGroup;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.simulate.World;
import org.mscsplanner.text.RegFile.Value;

/**
 * A value below a checkpoint changes while the group runs on another node than the primary one: whatever else the key holds
 * there by now is what the group works with, and is not replaced by what the primary node had when it was the owner last.
 */
class CarriedKeysTest {
    private static final RegistryKey KEY = RegistryKey.of("SOFTWARE\\VMware, Inc.\\VMware VirtualCenter");
    private static final Name GROUP = Name.of("VC Group");
    private static final Name PRIMARY = Name.of("VCNODE1");
    private static final Name OTHER = Name.of("VCNODE2");
    private static final String SPEC = new String(Examples.read(Examples.ROOT.resolve("virtualcenter-registry/spec.json")), StandardCharsets.UTF_8);

    private static State on(Name owner) {
        State done = Execution.run(material(SPEC, State.NOTHING).plan().steps(), State.NOTHING);
        return new MoveGroup(GROUP, owner, 0, true).effect(done);
    }

    private static Material material(String spec, State from) {
        return Materials.of(Examples.spec("spec.json", spec.getBytes(StandardCharsets.UTF_8)), from);
    }

    /** The address changes; the world has on each node who installed the software, below the key. */
    private static void change(Name planned, Name found) {
        Material material = material(SPEC.replace("10.20.0.20", "10.20.0.25"), on(planned));
        Course course = new Course(material, new Interpreter());
        World start = StartWorld.of(material, on(found));
        Baseline way = Baseline.go(course, start);
        assertTrue(way.isDone(), () -> Undoing.said(way.stopped().orElseThrow().run().orElseThrow()));
        assertEquals(PRIMARY, way.end().cluster().group(GROUP).orElseThrow().owner());
        assertEquals(new Value.Text(found.text()), value(way.end(), "InstalledOn"), "planned on " + planned + ", found on " + found);
        assertEquals(new Value.Text("10.20.0.25"), value(way.end(), "managedip"));
        UndoResult back = new Undoing(course, way).fromEnd();
        assertEquals(Optional.empty(), back.stopped());
        assertEquals(List.of(), back.differences());
    }

    private static Value value(World world, String name) {
        return world.machine(PRIMARY).orElseThrow().registry().value(KEY, Name.of(name)).orElseThrow().value();
    }

    @Test
    void the_key_of_the_node_that_runs_the_group_is_the_one_that_stays() {
        change(OTHER, OTHER);
    }

    @Test
    void also_where_the_group_went_there_after_it_was_planned() {
        change(PRIMARY, OTHER);
    }

    @Test
    void nothing_is_carried_where_the_primary_node_runs_it() {
        change(OTHER, PRIMARY);
        change(PRIMARY, PRIMARY);
    }
}
