package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.State;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.action.WriteRegistry;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.Actor;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.FileTree;
import org.mscsplanner.simulate.node.Registry;
import org.mscsplanner.text.RegFile;
import org.mscsplanner.text.RegFile.Value;
import org.mscsplanner.text.RegText;

/** Values of the registry that a command line carries badly: written, read back, and taken back. */
class RegistryUndoTest {
    private static final RegistryKey KEY = RegistryKey.of("SOFTWARE\\Acme\\Quota");
    private static final Map<String, Value> OLD = Map.of("", new Value.Text("what was here"), "Plain", new Value.ExpandText("%TEMP%\\a & b"),
            "Home", new Value.Text("D:\\Old\\"), "Start", new Value.Text("\"D:\\Old App\\x.exe\" /q"), "Limit", new Value.Qword(7));

    /** With the example's only value, five others: a default value, paths, a program with blanks, a number of 64 bits. */
    private static Material material(String os) {
        return material(os, "D:\\\\App\\\\new one");
    }

    private static Material material(String os, String unnamed) {
        String more = """
                "value": "", "type": "string", "data": "@"}, {"group": "File Group", "key": "SOFTWARE\\\\Acme\\\\Quota",
                "value": "Plain", "type": "string", "data": "C:\\\\a.b"}, {"group": "File Group", "key": "SOFTWARE\\\\Acme\\\\Quota",
                "value": "Home", "type": "string", "data": "D:\\\\App"}, {"group": "File Group", "key": "SOFTWARE\\\\Acme\\\\Quota",
                "value": "Start", "type": "string", "data": "x"}, {"group": "File Group", "key": "SOFTWARE\\\\Acme\\\\Quota",
                "value": "Limit", "type": "qword", "data": 5000""".replace("@", unnamed);
        String spec = new String(Examples.read(Examples.ROOT.resolve("file-server/spec.json")), StandardCharsets.UTF_8)
                .replace("\"value\": \"Limit\", \"type\": \"dword\", \"data\": 5000", more).replace("2003-r2-sp2", os)
                .replaceAll("\"acknowledge\": (?s:.*)]", "\"acknowledge\": []");
        return Materials.of(Examples.spec("spec.json", spec.getBytes(StandardCharsets.UTF_8)), State.NOTHING);
    }

    private record Lab(World world, Course course, Leg.Script script, Registry registry) {
        static Lab of(Material material) {
            return of(material, OLD);
        }

        static Lab of(Material material, Map<String, Value> old) {
            return from(material, registry -> old.forEach((name, value) -> registry.write(KEY, Name.of(name), value, Actor.before("the scripts"))));
        }

        static Lab from(Material material, Consumer<Registry> before) {
            Course course = new Course(material, new Interpreter());
            World world = StartWorld.of(material, material.from());
            Leg.Script script = course.scripts().stream().filter(s -> s.steps().get(0).action() instanceof WriteRegistry).findFirst().orElseThrow();
            Registry registry = world.machine(script.node()).orElseThrow().registry();
            before.accept(registry);
            for (Leg.Script leg : course.scripts().subList(0, course.scripts().indexOf(script) + 1)) {
                ScriptRun run = course.run(world, leg, Watch.NONE);
                assertTrue(run.isDone(), () -> run.screen().toString());
            }
            return new Lab(world, course, script, registry);
        }

        ScriptRun undo() {
            ScriptRun run = course.undo(world, script, Watch.NONE);
            assertTrue(run.isDone(), () -> run.screen().toString());
            return run;
        }

        Map<String, Value> values() {
            Map<String, Value> values = new TreeMap<>();
            OLD.keySet().forEach(name -> registry.value(KEY, Name.of(name)).ifPresent(written -> values.put(name, written.value())));
            return values;
        }
    }

    @Test
    void what_quotes_cannot_carry_is_left_to_a_person_and_everything_else_comes_back() {
        Lab lab = Lab.of(material("2003-r2-sp2"));
        assertEquals(new Value.Qword(5000), lab.values().get("Limit"));
        assertEquals(new Value.Text("D:\\App\\new one"), lab.values().get(""));
        ScriptRun undo = lab.undo();
        assertEquals(Map.of("", OLD.get(""), "Plain", OLD.get("Plain"), "Home", new Value.Text("D:\\App"), "Start", new Value.Text("x"), "Limit", new Value.Qword(5000)),
                lab.values());
        Map<String, String> left = Map.of("Home", "D:\\Old\\", "Start", "\"D:\\Old App\\x.exe\" /q", "Limit", "REG_QWORD");
        left.forEach((name, value) -> {
            String record = LeftOver.of(name, "regedit", undo, lab.world.machine(lab.script.node()).orElseThrow());
            assertTrue(record.contains(value), record);
        });
    }

    /** The next undo script may save the key for a checkpoint once more, so that later would be too late. */
    @Test
    void a_rehearsal_puts_back_what_is_left_before_it_runs_the_next_undo_script() {
        Material material = material("2003-r2-sp2");
        Course course = new Course(material, new Interpreter());
        World start = StartWorld.of(material, material.from());
        Registry registry = start.machine(Name.of("FSNODE2")).orElseThrow().registry();
        OLD.forEach((name, value) -> registry.write(KEY, Name.of(name), value, start.actor()));
        UndoResult back = new Undoing(course, Baseline.go(course, start)).fromEnd();
        assertEquals(Optional.empty(), back.stopped());
        assertEquals(List.of(), back.differences());
        assertEquals(3, back.byHand().size(), () -> back.byHand().toString());
    }

    @Test
    void later_versions_put_numbers_of_64_bits_back() {
        Lab lab = Lab.of(material("2008"));
        lab.undo();
        assertEquals(Optional.of(new Value.Qword(7)), Optional.ofNullable(lab.values().get("Limit")));
        assertEquals(OLD.get(""), lab.values().get(""));
    }

    /** The checkpoint of a key above would carry an empty key to every node. */
    @Test
    void a_key_below_a_checkpoint_that_was_made_goes_with_its_values_unless_something_else_is_in_it() {
        for (String os : List.of("2003-r2-sp2", "2008-r2")) {
            assertFalse(without(os, key -> { }).registry.has(KEY), os);
            assertTrue(without(os, r -> r.write(KEY, Name.of("Later"), new Value.Text("x"), Actor.before("the undo"))).registry.has(KEY), os);
            assertTrue(without(os, r -> r.create(RegistryKey.of(KEY + "\\Below"))).registry.has(KEY), os);
            Lab there = Lab.of(checkpointed(os), Map.of());
            there.undo();
            assertTrue(there.registry.has(KEY), os);
        }
    }

    private static Material checkpointed(String os) {
        String spec = new String(Examples.read(Examples.ROOT.resolve("file-server/spec.json")), StandardCharsets.UTF_8).replace("2003-r2-sp2", os)
                .replace("\"name\": \"File Name\", ", "\"name\": \"File Name\", \"registryCheckpoints\": [\"SOFTWARE\\\\Acme\"], ");
        return Materials.of(Examples.spec("spec.json", spec.getBytes(StandardCharsets.UTF_8)), State.NOTHING);
    }

    /** Without the key at the start, up to the written values, with something done then, and undone. */
    private static Lab without(String os, Consumer<Registry> then) {
        Lab lab = Lab.from(checkpointed(os), r -> r.remove(KEY));
        assertTrue(lab.registry.has(KEY));
        then.accept(lab.registry);
        lab.undo();
        return lab;
    }

    /** reg query answers with a text of its own, and with 0, where there is no default value. */
    @Test
    void a_default_value_that_was_not_there_is_gone_again() {
        for (String os : List.of("2003-r2-sp2", "2008-r2")) {
            Lab lab = Lab.of(material(os), Map.of("Plain", OLD.get("Plain")));
            assertEquals(new Value.Text("D:\\App\\new one"), lab.values().get(""));
            assertEquals("Write (Default), Home, Limit, Plain, Start below SOFTWARE\\Acme\\Quota on FSNODE2", lab.script.steps().get(0).title());
            lab.undo();
            assertEquals(Map.of("Plain", OLD.get("Plain")), lab.values(), os);
        }
    }

    /** Of such a key a later reg.exe may show no line at all; an empty listing is no full disk there. */
    @Test
    void a_key_that_is_there_with_nothing_in_it_has_nothing_again() {
        for (String os : List.of("2003-r2-sp2", "2008-r2")) {
            Lab lab = Lab.from(material(os), registry -> {
                registry.remove(KEY);
                registry.create(KEY);
            });
            assertEquals(new Value.Text("D:\\App\\new one"), lab.values().get(""), os);
            lab.undo();
            assertEquals(Map.of(), lab.values(), os);
            assertTrue(lab.registry.has(KEY), os);
        }
    }

    @Test
    void a_default_value_that_was_not_written_is_noticed_though_its_text_cannot_be_compared() {
        for (String os : List.of("2003-r2-sp2", "2008-r2")) {
            Lab lab = Lab.of(material(os, "100% new"), Map.of());
            lab.registry.remove(KEY, Name.NONE);
            FileTree files = lab.world.machine(lab.script.node()).orElseThrow().files();
            WinPath file = Material.onNode("registry/6a.software-acme-quota.write-registry.reg");
            byte[] without = RegText.bytes(new RegFile(List.of()));
            assertTrue(files.write(file, FileEntry.of(without, 0)));
            ScriptRun run = lab.course.step(lab.world, lab.script.steps().get(0).id());
            assertTrue(run.said("The default value was not written."), () -> os + run.screen());
        }
    }

    @Test
    void a_person_loads_the_file_of_the_step_where_a_value_cannot_be_typed() {
        byte[] runbook = material("2003-r2-sp2").files().get("runbook.md");
        assertTrue(new String(runbook, StandardCharsets.UTF_8).contains("\nreg import \"registry\\6a.software-acme-quota.write-registry.reg\"\n"));
    }
}
