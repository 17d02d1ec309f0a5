package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.observe.passport.Area;
import org.mscsplanner.observe.passport.Disparity;
import org.mscsplanner.observe.passport.Passport;
import org.mscsplanner.observe.passport.PassportComparison;
import org.mscsplanner.observe.passport.PassportReader;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.ScheduledTask;
import org.mscsplanner.text.RegFile.Value;

/** The rendered collector runs on simulated nodes, and what it wrote reads back. */
class PassportRunTest {
    private static final Name FIRST = Name.of("VCNODE1");
    private static final Name SECOND = Name.of("VCNODE2");
    private static final RegistryKey VMWARE = RegistryKey.of("SOFTWARE\\VMware, Inc.\\VMware VirtualCenter");

    private static Material material() {
        return Materials.of(Examples.ROOT.resolve("virtualcenter-registry")).get(0);
    }

    private static World world(Material material) {
        return StartWorld.of(material, material.from());
    }

    private static Passport collect(World world, Name node) {
        Machine machine = world.machine(node).orElseThrow();
        Map<WinPath, Object> before = outside(machine);
        ScriptRun run = new Interpreter().run(world, node, Material.onNode("passport/collect.cmd").text(), List.of(), Watch.NONE);
        assertEquals(0, run.exit(), run.toString());
        assertEquals(before, outside(machine), "it changes nothing but its own folder");
        try {
            return PassportReader.read(written(machine));
        } catch (PassportReader.Refused e) {
            throw new AssertionError(run.toString(), e);
        }
    }

    private static WinPath folder(Machine machine) {
        return WinPath.of("C:\\WINDOWS\\Temp\\mscs-passport-" + machine.name());
    }

    private static Map<WinPath, Object> outside(Machine machine) {
        Map<WinPath, Object> all = new TreeMap<>();
        machine.files().files().forEach((path, file) -> {
            if (!path.parent().equals(folder(machine))) {
                all.put(path, file);
            }
        });
        return all;
    }

    private static Map<String, byte[]> written(Machine machine) {
        Map<String, byte[]> files = new TreeMap<>();
        machine.files().names(folder(machine)).forEach(n -> files.put(n, machine.files().file(folder(machine).resolve(n)).orElseThrow().bytes()));
        return files;
    }

    static Stream<Material> every_example() {
        return Examples.sound().stream().map(Materials::of).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("every_example")
    void every_node_of_every_example_has_a_passport(Material material) {
        World world = world(material);
        for (Machine machine : world.machines().values()) {
            Passport passport = collect(world, machine.name());
            assertEquals(machine.name().text(), passport.node());
            assertEquals(material.planJsonDigest(), passport.plan());
            assertEquals(new TreeSet<Area>(), passport.unanswered());
            assertTrue(passport.subjects(Area.GROUP).containsKey("Administrators") && passport.subjects(Area.GROUP).containsKey("Users"), passport.toString());
        }
    }

    @Test
    void a_node_is_told_as_it_is_and_secrets_stay_there() {
        World world = world(material());
        Machine first = world.machine(FIRST).orElseThrow();
        first.registry().write(RegistryKey.of(VMWARE + "\\DB"), Name.of("1"), new Value.Text("VMware VirtualCenter"), world.actor());
        first.registry().write(RegistryKey.of(VMWARE + "\\DB"), Name.of("3"), new Value.Text("canary-1"), world.actor());
        first.registry().write(VMWARE, Name.of("AdminPassword"), new Value.Text("canary-2"), world.actor());
        first.registry().write(VMWARE, Name.of("Serial"), new Value.Text("CANAR-Y3333-CCCCC-DDDDD-EEEEE"), world.actor());
        first.registry().write(RegistryKey.of("SYSTEM\\CurrentControlSet\\Services\\vpxd"), Name.of("ImagePath"), new Value.Text("C:\\vpxd.exe"), world.actor());
        first.tasks().put(Name.of("mscs-sync-vc-data"), new ScheduledTask("C:\\x.cmd", "minute", 15, "x"));
        first.localUsers().addAll(List.of(Name.of("a"), Name.of("b c"), Name.of("d"), Name.of("vcoperator")));
        first.shares().put(Name.of("data"), WinPath.of("C:\\data 1"));
        Passport passport = collect(world, FIRST);
        assertEquals("C:\\vpxd.exe", passport.subjects(Area.SERVICE).get("vpxd").get("image path"));
        assertEquals("automatic running", passport.subjects(Area.SERVICE).get("vpxd").get("start mode") + " " + passport.subjects(Area.SERVICE).get("vpxd").get("state"));
        assertEquals("REG_SZ VMware VirtualCenter", passport.subjects(Area.REGISTRY).get("HKEY_LOCAL_MACHINE\\" + VMWARE + "\\DB").get("1"));
        assertTrue(passport.subjects(Area.USER).keySet().containsAll(List.of("a", "b c", "d", "vcoperator")), passport.subjects(Area.USER).toString());
        assertEquals("C:\\data 1", passport.subjects(Area.SHARE).get("data").get("folder"));
        assertTrue(passport.subjects(Area.TASK).containsKey("mscs-sync-vc-data") && passport.subjects(Area.DRIVE).containsKey("C:"), passport.toString());
        assertTrue(passport.subjects(Area.FILE).keySet().stream().anyMatch(f -> f.startsWith("ssl\\")), passport.subjects(Area.FILE).toString());
        written(first).forEach((name, bytes) -> assertTrue(!new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).contains("canar"), name));
    }

    /** Nobody takes what an earlier run has left for the passport of today. */
    @Test
    void what_cannot_be_written_is_no_passport() {
        World world = world(material());
        Machine first = world.machine(FIRST).orElseThrow();
        collect(world, FIRST);
        first.setFull(true);
        refused(world);
        first.setFull(false);
        collect(world, FIRST);
        WinPath index = folder(first).resolve("passport.txt");
        FileEntry old = first.files().file(index).orElseThrow();
        first.files().write(index, new FileEntry(old.bytes(), old.modified(), Set.of('R'), old.access()));
        refused(world);
    }

    private static void refused(World world) {
        ScriptRun run = new Interpreter().run(world, FIRST, Material.onNode("passport/collect.cmd").text(), List.of(), Watch.NONE);
        assertEquals(3, run.exit(), run.toString());
        assertTrue(run.said("What it holds is no passport of this run"), run.toString());
    }

    @Test
    void two_nodes_that_differ_are_told_with_the_symptom() {
        World world = world(material());
        Machine second = world.machine(SECOND).orElseThrow();
        second.registry().write(VMWARE, Name.of("managedip"), new Value.Text("10.9.9.9"), world.actor());
        second.localUsers().add(Name.of("vcoperator"));
        List<Disparity> found = PassportComparison.of(collect(world, FIRST), collect(world, SECOND));
        assertTrue(found.stream().anyMatch(d -> d.area() == Area.REGISTRY && d.fact().equals("managedip") && d.right().endsWith("10.9.9.9")), found.toString());
        assertTrue(found.stream().anyMatch(d -> d.area() == Area.USER && d.subject().equals("vcoperator") && d.left().isEmpty()), found.toString());
        assertTrue(found.stream().anyMatch(d -> d.area() == Area.SERVICE && d.subject().equals("vpxd") && d.symptom().contains("runs on both nodes")), found.toString());
        assertEquals(List.of(), PassportComparison.of(collect(world, FIRST), collect(world, FIRST)).stream().filter(d -> !d.fact().equals("state")).toList());
    }
}
