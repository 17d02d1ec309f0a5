package org.mscsplanner.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Subnet;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.node.Actor;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.MemoryFiles;
import org.mscsplanner.simulate.node.Service;
import org.mscsplanner.simulate.node.Services;
import org.mscsplanner.simulate.tool.Answer;
import org.mscsplanner.simulate.tool.Session;
import org.mscsplanner.simulate.tool.Toolbox;
import org.mscsplanner.text.RegFile.Value;

/** A world of a test, and somebody who types at its servers. */
public final class Worlds {
    public static final RegistryKey KEY = RegistryKey.of("SOFTWARE\\Acme, Inc.\\App");
    public static final Name HOME = Name.of("Home");

    private final World world;

    private Worlds(World world) {
        this.world = world;
    }

    /** Servers N1, N2 ... with a service Svc, a key and a folder each; a network Public. */
    public static Worlds of(OsVersion os, int nodes) {
        List<Machine> machines = IntStream.rangeClosed(1, nodes).mapToObj(i -> machine("N" + i)).toList();
        World world = World.of(Name.of("CLU"), os, machines);
        world.cluster().addNetwork(Name.of("Public"), new Subnet("10.0.0.0/24"), 3);
        return new Worlds(world);
    }

    /** Somebody who types in a world that is there. */
    public static Worlds around(World world) {
        return new Worlds(world);
    }

    public static Worlds of2003() {
        return of(OsVersion.W2003_SP2, 2);
    }

    private static Machine machine(String name) {
        Machine machine = Machine.named(Name.of(name), new MemoryFiles());
        machine.services().install(Name.of("Svc"), Service.of("The Service").readyAfter(120), Services.DEMAND, Actor.before("setup"));
        machine.registry().write(KEY, HOME, new Value.Text("of " + name), Actor.before("setup"));
        machine.files().makeFolder(WinPath.of("C:\\data"));
        return machine;
    }

    public World world() {
        return world;
    }

    public Machine machine(int number) {
        return world.machine(Name.of("N" + number)).orElseThrow();
    }

    public Answer run(int node, String program, String tail) {
        return Toolbox.run(new Session(world, machine(node)), program, tail, "");
    }

    /** The exit code of a cluster.exe line typed at the first server. */
    public int cluster(String tail) {
        return typed(tail).code();
    }

    private Answer typed(String tail) {
        return Toolbox.run(new Session(world, world.machines().values().iterator().next()), "cluster", "/cluster:CLU " + tail, "");
    }

    /** What such a line prints, with plain line ends. */
    public String listing(String tail) {
        return typed(tail).output().replace("\r", "");
    }

    /** A group G with address, name and service, in this order of dependency. */
    public Worlds withGroup() {
        return done("group G /create", "res IP /create /group:G /type:\"IP Address\" /priv Address=10.0.0.9 SubnetMask=255.255.255.0 Network=Public",
                "res NN /create /group:G /type:\"Network Name\" /priv Name=VS", "res NN /adddep:IP",
                "res S /create /group:G /type:\"Generic Service\" /priv ServiceName=Svc UseNetworkName=1", "res S /adddep:NN");
    }

    /** Lines that must end with 0. */
    public Worlds done(String... tails) {
        for (String tail : tails) {
            Answer answer = typed(tail);
            assertEquals(0, answer.code(), tail + "\n" + answer.output());
        }
        return this;
    }

    public String owner(String group) {
        return world.cluster().group(Name.of(group)).orElseThrow().owner().text();
    }

    public String state(String resource) {
        return world.cluster().resource(Name.of(resource)).orElseThrow().status().words();
    }

    public boolean runs(int node) {
        return machine(node).services().service(Name.of("Svc")).orElseThrow().isRunning();
    }

    public String home(int node) {
        return machine(node).registry().value(KEY, HOME).map(w -> ((Value.Text) w.value()).text()).orElse("");
    }

    public void setHome(int node, String text) {
        world.setActor("test");
        machine(node).registry().write(KEY, HOME, new Value.Text(text), world.actor());
    }

    public void file(int node, String path, String text, long modified) {
        WinPath at = WinPath.of(path);
        machine(node).files().makeFolder(at.parent());
        machine(node).files().write(at, FileEntry.of(text.getBytes(StandardCharsets.US_ASCII), modified));
    }

    public String file(int node, String path) {
        return machine(node).files().file(WinPath.of(path)).map(f -> new String(f.bytes(), StandardCharsets.US_ASCII)).orElse("nothing");
    }
}
