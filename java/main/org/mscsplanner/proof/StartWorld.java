package org.mscsplanner.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mscsplanner.model.FileItem.Kind;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.State;
import org.mscsplanner.model.Subnet;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.AddRegistryCheckpoint;
import org.mscsplanner.plan.action.CheckLocalUser;
import org.mscsplanner.plan.action.CheckServicesStopped;
import org.mscsplanner.plan.action.CopyItem;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.plan.action.ExportRegistryKey;
import org.mscsplanner.plan.action.InstallEditedFile;
import org.mscsplanner.plan.action.SetPrivateProperties;
import org.mscsplanner.plan.action.SetServiceStartMode;
import org.mscsplanner.plan.action.SetWitnessShare;
import org.mscsplanner.plan.action.StageEditedFile;
import org.mscsplanner.plan.action.StopService;
import org.mscsplanner.plan.action.WaitUntilReady;
import org.mscsplanner.plan.action.WriteRegistry;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.cluster.ClusterGroup;
import org.mscsplanner.simulate.node.Actor;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.MemoryFiles;
import org.mscsplanner.simulate.node.Service;
import org.mscsplanner.simulate.node.Services;
import org.mscsplanner.text.RegFile.Value;

/**
 * The world in front of the first script. The plan's state is in it, and besides everything that persons have made ready by
 * then: the software is installed on every node, its services start by themselves and run, its keys and files are there,
 * and they differ from node to node, so that a copy that was not made shows.
 */
public final class StartWorld {
    private static final Actor SETUP = Actor.before("the installer");
    private final Material material;
    private final World world;
    private final Set<Name> slow = new TreeSet<>();

    private StartWorld(Material material) {
        this.material = material;
        List<Machine> machines = material.plan().scope().nodes().stream().map(n -> Machine.named(n, new MemoryFiles())).toList();
        this.world = World.of(material.plan().scope().cluster(), material.plan().scope().os(), machines);
    }

    /** @param from what is there beside what the plan's steps take for granted */
    public static World of(Material material, State from) {
        StartWorld start = new StartWorld(material);
        start.build();
        new StateInWorld(start.world).apply(from);
        start.actions().forEach(start::quorum);
        start.world.engine().timeline().watch();
        return start.world;
    }

    private void build() {
        world.machines().values().forEach(m -> put(m, material));
        actions().forEach(this::networks);
        actions().forEach(this::types);
        actions().forEach(this::software);
        actions().forEach(this::readiness);
    }

    private List<Action> actions() {
        return material.plan().steps().stream().map(Step::action).toList();
    }

    /** A majority node set with the cluster's own group is there before any plan: without it there would be no cluster. */
    private void quorum(Action action) {
        if (action instanceof SetWitnessShare w && world.cluster().resource(w.resource()).isEmpty()) {
            world.configuration().createGroup(w.group());
            world.configuration().createResource(w.resource(), w.group(), Name.of(Resource.MAJORITY_NODE_SET), false);
            ClusterGroup group = world.cluster().group(w.group()).orElseThrow();
            world.engine().online(group, Optional.empty());
            world.engine().timeline().run(() -> world.engine().timeline().isSettled(group), Long.MAX_VALUE);
            world.cluster().setQuorumResource(w.resource());
        }
    }

    /** Puts the rendered folder on a server. */
    static void put(Machine machine, Material folder) {
        folder.files().forEach((path, bytes) -> put(machine, Material.onNode(path), bytes));
    }

    static void put(Machine machine, WinPath path, byte[] bytes) {
        machine.files().makeFolder(path.parent());
        machine.files().write(path, FileEntry.of(bytes, 0));
    }

    private void networks(Action action) {
        if (action instanceof SetPrivateProperties p) {
            PropertyValue network = p.properties().get(Name.of("Network"));
            if (network != null) {
                world.cluster().addNetwork(Name.of(network.toString()), Subnet.NONE, 3);
            }
        }
    }

    private void types(Action action) {
        if (action instanceof CreateResource c) {
            world.cluster().addType(Name.of(c.type()));
        }
    }

    private void software(Action action) {
        if (action instanceof StopService s) {
            service(s.node(), s.service(), true);
        } else if (action instanceof SetServiceStartMode s) {
            service(s.node(), s.service(), true);
        } else if (action instanceof CheckServicesStopped c) {
            c.nodes().forEach(n -> c.services().forEach(s -> service(n, s, true)));
        } else if (action instanceof SetPrivateProperties p) {
            Optional.ofNullable(p.properties().get(Name.of("ServiceName"))).ifPresent(named ->
                    world.machines().keySet().forEach(n -> service(n, Name.of(named.toString()), false)));
        } else if (action instanceof ExportRegistryKey e) {
            key(e.node(), e.key());
        } else if (action instanceof AddRegistryCheckpoint a) {
            world.machines().keySet().forEach(n -> key(n, a.key()));
        } else if (action instanceof CheckLocalUser u) {
            user(world.machine(u.node()).orElseThrow(), u);
        } else if (action instanceof WriteRegistry w) {
            key(w.node(), w.key());
        } else if (action instanceof CopyItem c) {
            world.machines().keySet().forEach(n -> item(n, c));
        } else if (action instanceof InstallEditedFile e) {
            xml(e.node(), e.file(), e.parent());
        } else if (action instanceof StageEditedFile e) {
            xml(e.node(), e.file(), e.parent());
        }
    }

    /** A service that the plan stops runs as its installer left it; any other one waits for the cluster. */
    private void service(Name node, Name service, boolean managed) {
        Services services = world.machine(node).orElseThrow().services();
        if (services.service(service).isEmpty()) {
            services.install(service, Service.of(service.text()), managed ? Services.AUTOMATIC : Services.DEMAND, SETUP);
        }
        if (managed) {
            services.setStartType(service, Services.AUTOMATIC, SETUP);
            services.start(service, 0);
        }
    }

    private static void user(Machine machine, CheckLocalUser wanted) {
        machine.localUsers().add(wanted.user());
        wanted.groups().forEach(g -> machine.localGroups().computeIfAbsent(g, n -> new TreeSet<>()).add(wanted.user()));
    }

    private void readiness(Action action) {
        if (action instanceof WaitUntilReady w && slow.add(w.service())) {
            world.machines().values().forEach(m -> m.services().readyAfter(w.service(), w.delaySeconds()));
        }
    }

    private void key(Name node, RegistryKey key) {
        Machine machine = world.machine(node).orElseThrow();
        if (!machine.registry().has(key)) {
            machine.registry().write(key, Name.of("InstalledOn"), new Value.Text(node.text()), SETUP);
            machine.registry().write(RegistryKey.of(key + "\\DB"), Name.of("1"), new Value.Text("DSN of " + node), SETUP);
        }
    }

    private void item(Name node, CopyItem copy) {
        Machine machine = world.machine(node).orElseThrow();
        String content = copy.item() + " of " + node;
        if (copy.kind() == Kind.FILE) {
            file(machine, copy.path(), content);
            return;
        }
        Map<String, String> files = new TreeMap<>(Map.of("first.txt", content, "deeper\\second.txt", "deeper " + content));
        copy.expected().forEach(name -> files.put(name, name + ", " + content));
        files.forEach((name, text) -> file(machine, copy.path().resolve(name), text));
    }

    private void file(Machine machine, WinPath path, String content) {
        if (machine.files().file(path).isEmpty()) {
            put(machine, path, (content + "\r\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void xml(Name node, WinPath path, List<String> parent) {
        put(world.machine(node).orElseThrow(), path, EditedFile.installed(parent));
    }
}
