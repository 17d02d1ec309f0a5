package org.mscsplanner.simulate;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.ReplicationState;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.cluster.Checkpoints;
import org.mscsplanner.simulate.cluster.Cluster;
import org.mscsplanner.simulate.cluster.Configuration;
import org.mscsplanner.simulate.cluster.DependencyTree;
import org.mscsplanner.simulate.cluster.Engine;
import org.mscsplanner.simulate.cluster.Membership;
import org.mscsplanner.simulate.node.Actor;
import org.mscsplanner.simulate.node.Clock;
import org.mscsplanner.simulate.node.FileTree;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.Service;
import org.mscsplanner.simulate.node.Services;

/**
 * Servers, the cluster that they form, and the time. It is changed by whoever acts in it; {@link #copy} gives a world that
 * goes its own way from there.
 */
public final class World {
    private final Clock clock;
    private final SortedMap<Name, Machine> machines;
    private final Cluster cluster;
    private final SortedMap<Name, ReplicationState> replication = new TreeMap<>();
    private String actor = "setup";

    private World(Clock clock, SortedMap<Name, Machine> machines, Cluster cluster) {
        this.clock = clock;
        this.machines = machines;
        this.cluster = cluster;
    }

    /** A cluster whose nodes run, with nothing in it. */
    public static World of(Name cluster, OsVersion os, List<Machine> servers) {
        Clock clock = new Clock();
        SortedMap<Name, Machine> machines = new TreeMap<>();
        servers.forEach(m -> {
            if (os.hasReplication()) {
                m.services().install(Name.of("Dfsr"), Service.of("DFS Replication"), Services.AUTOMATIC, Actor.before("setup"));
            }
            m.boot(clock.millis());
            machines.put(m.name(), m);
        });
        return new World(clock, machines, new Cluster(cluster, os, clock, machines));
    }

    public Clock clock() {
        return clock;
    }

    /** By name. */
    public SortedMap<Name, Machine> machines() {
        return Collections.unmodifiableSortedMap(machines);
    }

    public Optional<Machine> machine(Name name) {
        return Optional.ofNullable(machines.get(name));
    }

    public Cluster cluster() {
        return cluster;
    }

    /** Replication groups in Active Directory, which every server sees; only the topology, no file travels. */
    public SortedMap<Name, ReplicationState> replication() {
        return replication;
    }

    public Engine engine() {
        return new Engine(cluster);
    }

    public Configuration configuration() {
        return new Configuration(cluster);
    }

    public DependencyTree dependencies() {
        return new DependencyTree(cluster);
    }

    public Membership membership() {
        return new Membership(cluster);
    }

    public Checkpoints checkpoints() {
        return new Checkpoints(cluster);
    }

    /** Who acts at the moment: it is written beside every registry value. */
    public Actor actor() {
        return new Actor(actor, clock.turn());
    }

    /** Somebody else acts from now on. */
    public void setActor(String who) {
        clock.nextTurn();
        actor = who;
    }

    /** The time on a server's own clock. */
    public long timeOn(Machine machine) {
        return clock.millis() + machine.clockOffsetMillis();
    }

    /** A file of a server. */
    public record Located(Machine machine, WinPath path) {
        public FileTree files() {
            return machine.files();
        }
    }

    /**
     * Where a path leads, seen from a server: a drive of its own, or {@code \\SERVER\SHARE\...} of a server that runs.
     * Empty for a path that leads nowhere.
     */
    public Optional<Located> locate(Machine here, WinPath given) {
        WinPath path = straight(given);
        if (!path.isUnc()) {
            return path.drive().isPresent() ? Optional.of(new Located(here, path)) : Optional.empty();
        }
        String[] parts = path.text().substring(2).split("\\\\", 3);
        if (parts.length < 2) {
            return Optional.empty();
        }
        return machine(Name.of(parts[0])).filter(Machine::isRunning).flatMap(m -> m.share(parts[1])
                .map(root -> new Located(m, parts.length == 2 ? root : root.resolve(parts[2]))));
    }

    /** Without {@code .} and {@code ..} between backslashes. */
    private static WinPath straight(WinPath path) {
        if (!path.text().contains("\\.")) {
            return path;
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.text().split("\\\\", -1)) {
            if (part.equals("..") && parts.size() > 1) {
                parts.removeLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return WinPath.of(String.join("\\", parts));
    }

    public World copy() {
        Clock copiedClock = clock.copy();
        SortedMap<Name, Machine> copied = new TreeMap<>();
        machines.forEach((name, machine) -> copied.put(name, machine.copy()));
        World copy = new World(copiedClock, copied, cluster.copy(copiedClock, copied));
        copy.actor = actor;
        copy.replication.putAll(replication);
        return copy;
    }
}
