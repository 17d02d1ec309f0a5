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
import org.mscsplanner.model.State;
import org.mscsplanner.plan.action.CreateGroup;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.plan.action.SetPreferredOwners;
import org.mscsplanner.plan.action.SetPrivateProperties;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.cluster.ClusterResource;

/** A share of a whole drive was there before: its path ends in a backslash, which would end the quotes of a command line. */
class PropertyUndoTest {
    private static final Name SHARE = Name.of("R&D Share");

    @Test
    void a_value_that_ends_in_a_backslash_is_left_to_a_person_and_the_others_come_back() {
        Material material = Materials.of(Examples.ROOT.resolve("file-server")).get(0);
        Course course = new Course(material, new Interpreter());
        World world = StartWorld.of(material, material.from());
        Deeds.act(world, new CreateGroup(Name.of("File Group")));
        Deeds.act(world, new CreateResource(SHARE, Name.of("File Group"), "File Share", false));
        Deeds.act(world, new SetPrivateProperties(SHARE, new TreeMap<>(Map.of(Name.of("Path"), new PropertyValue.Text("F:\\"),
                Name.of("Remark"), new PropertyValue.Text("the drive")))));
        Leg.Script script = course.scripts().get(0);
        ScriptRun run = course.run(world, script, Watch.NONE);
        assertTrue(run.isDone(), () -> run.screen().toString());
        assertEquals("1 F:\\Shares\\R&D 100% research", state(world));
        ScriptRun undo = course.undo(world, script, Watch.NONE);
        assertTrue(undo.isDone(), () -> undo.screen().toString());
        String left = LeftOver.of("Path", "Cluster Administrator", undo, world.machine(script.node()).orElseThrow());
        assertTrue(left.lines().anyMatch(line -> line.matches(".* Path +F:\\\\ *")), left);
        assertEquals("0 F:\\Shares\\R&D the drive", state(world));
    }

    @Test
    void the_only_preferred_owner_of_a_group_comes_back_whatever_the_number_of_nodes() {
        String spec = new String(Examples.read(Examples.ROOT.resolve("file-server/spec.json")), StandardCharsets.UTF_8)
                .replace("{\"name\": \"FSNODE2\", \"address\": \"10.30.0.12\"}", "{\"name\": \"FSNODE2\", \"address\": \"10.30.0.12\"}, {\"name\": \"FSNODE3\", \"address\": \"10.30.0.13\"}");
        Material material = Materials.of(Examples.spec("spec.json", spec.getBytes(StandardCharsets.UTF_8)), State.NOTHING);
        Course course = new Course(material, new Interpreter());
        World world = StartWorld.of(material, material.from());
        Name group = Name.of("File Group");
        List<Name> before = List.of(Name.of("FSNODE3"));
        Deeds.act(world, new CreateGroup(group));
        Deeds.act(world, new SetPreferredOwners(group, before));
        Leg.Script script = course.scripts().get(0);
        assertTrue(course.run(world, script, Watch.NONE).isDone());
        assertEquals(2, world.cluster().group(group).orElseThrow().preferredOwners().size());
        ScriptRun undo = course.undo(world, script, Watch.NONE);
        assertTrue(undo.said(": done. The records are in"), () -> undo.screen().toString());
        assertEquals(before, world.cluster().group(group).orElseThrow().preferredOwners());
    }

    private static String state(World world) {
        ClusterResource share = world.cluster().resource(SHARE).orElseThrow();
        return share.properties().number("SeparateMonitor") + " " + share.privates().text("Path") + " " + share.privates().text("Remark");
    }
}
