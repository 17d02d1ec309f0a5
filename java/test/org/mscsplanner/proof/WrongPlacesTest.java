package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.Machine;

/** Where no script may do anything: a prompt that sees another registry, a node without cluster.exe. */
class WrongPlacesTest {
    private final Material material = Materials.of(Examples.CASES.resolve("25-sync-as-a-managed-account")).get(0);
    private final Course course = new Course(material, new Interpreter());

    @Test
    void no_script_runs_in_a_32_bit_prompt_of_a_64_bit_node() {
        for (Leg.Script script : course.scripts()) {
            World world = StartWorld.of(material, material.from());
            world.machine(script.node()).orElseThrow().setPrompt32Bit(true);
            for (ScriptRun run : List.of(course.run(world, script, Watch.NONE), course.undo(world, script, Watch.NONE))) {
                refused(run, "this is a 32-bit command prompt");
                assertEquals(List.of(), run.calls(), "the registry that it would ask is the wrong one");
            }
        }
    }

    @Test
    void nothing_is_collected_in_a_32_bit_prompt_of_a_64_bit_node() {
        World world = StartWorld.of(material, material.from());
        Machine node = world.machines().values().iterator().next();
        node.setPrompt32Bit(true);
        ScriptRun run = new Interpreter().run(world, node.name(), Material.onNode("passport/collect.cmd").text(), List.of(), Watch.NONE);
        refused(run, "this is a 32-bit command prompt");
        assertEquals(List.of(), run.calls());
    }

    /** From Windows Server 2012 on it is a feature of its own; services were stopped on every node before the first script asked the cluster. */
    @Test
    void the_first_script_of_every_node_says_that_cluster_exe_is_missing() {
        World world = StartWorld.of(material, material.from());
        world.machines().values().stream().map(Machine::missingTools).forEach(tools -> tools.add("cluster"));
        for (Leg.Script script : course.scripts()) {
            ScriptRun run = course.run(world, script, Watch.NONE);
            refused(run, "(cluster.exe ended with code 9009). Nothing was changed.");
            assertTrue(run.said("Install-WindowsFeature RSAT-Clustering-CmdInterface"), () -> run.screen().toString());
        }
    }

    private static void refused(ScriptRun run, String why) {
        assertEquals(5, run.exit(), () -> run.screen().toString());
        assertTrue(run.said(why), () -> run.screen().toString());
    }
}
