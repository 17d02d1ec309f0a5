package org.mscsplanner.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.clusterexe.Format;
import org.mscsplanner.model.DependencyExpression;
import org.mscsplanner.model.GroupState;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.NodeState;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryEntry.Data;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;
import org.mscsplanner.model.Subnet;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.action.CopyItem;
import org.mscsplanner.render.RegistryFiles;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.cluster.ClusterGroup;
import org.mscsplanner.simulate.cluster.ClusterResource;
import org.mscsplanner.simulate.cluster.Setting;
import org.mscsplanner.simulate.node.Actor;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.ScheduledTask;
import org.mscsplanner.simulate.node.Service;
import org.mscsplanner.simulate.node.Services;
import org.mscsplanner.simulate.node.Trees;

/** Puts a state into a world: what it says is so, whatever was there before; what it does not mention stays. */
final class StateInWorld {
    private static final Actor SETUP = Actor.before("the state");
    private static final Pattern TASK = Pattern.compile("(.*) every ([0-9]+) (\\w+) as (.*)");

    private final World world;

    StateInWorld(World world) {
        this.world = world;
    }

    void apply(State state) {
        state.nodes().forEach((name, node) -> world.machine(name).ifPresent(m -> node(m, node)));
        state.replication().forEach(world.replication()::put);
        state.groups().forEach(this::group);
        state.resources().forEach(this::resource);
        state.resources().forEach((name, r) -> dependencies(name, r));
        state.groups().forEach((name, g) -> {
            if (g.online()) {
                ClusterGroup group = world.cluster().group(name).orElseThrow();
                world.engine().online(group, Optional.empty());
                world.engine().timeline().run(() -> world.engine().timeline().isSettled(group), Long.MAX_VALUE);
            }
        });
    }

    private void node(Machine machine, NodeState node) {
        node.services().forEach((name, s) -> {
            if (machine.services().service(name).isEmpty()) {
                machine.services().install(name, Service.of(name.text()), Services.DEMAND, SETUP);
            }
            s.startMode().ifPresent(mode -> machine.services().setStartType(name, mode.number(), SETUP));
            if (s.running()) {
                machine.services().start(name, 0);
            } else {
                machine.services().stopWithDependents(name);
            }
        });
        for (Map.Entry<RegistryKey, SortedMap<Name, Data>> key : node.registry().entrySet()) {
            machine.registry().create(key.getKey());
            key.getValue().forEach((name, data) -> machine.registry().write(key.getKey(), name, RegistryFiles.value(data), SETUP));
        }
        node.files().forEach((path, content) -> {
            Optional<Machine> original = CopyItem.original(content).flatMap(world::machine).filter(m -> m.files().isFolder(path));
            original.ifPresentOrElse(o -> same(o, machine, path), () -> file(machine, path, content));
        });
        machine.localUsers().addAll(node.users());
        node.localGroups().forEach((group, members) -> machine.localGroups().computeIfAbsent(group, g -> new TreeSet<>()).addAll(members));
        node.tasks().forEach((name, definition) -> machine.tasks().put(name, task(definition)));
    }

    /**
     * A state tells a content only apart from others, but for that of an edit; the text itself stands in for it, in a file that the plan edits
     * as a comment, and in a folder for its first file: nothing is there that a copy of the folder would leave.
     */
    private static void file(Machine machine, WinPath path, String content) {
        WinPath file = machine.files().isFolder(path) ? Trees.files(machine.files(), path).stream().findFirst().orElse(path.resolve("content.txt")) : path;
        machine.files().makeFolder(file.parent());
        Optional<byte[]> xml = EditedFile.edited(content).or(() -> machine.files().file(file).flatMap(f -> EditedFile.told(f.bytes(), content)));
        machine.files().write(file, FileEntry.of(xml.orElseGet(() -> content.getBytes(StandardCharsets.UTF_8)), 0));
    }

    private static void same(Machine original, Machine machine, WinPath folder) {
        Trees.remove(machine.files(), folder);
        Trees.folders(original.files(), folder).forEach(machine.files()::makeFolder);
        Trees.files(original.files(), folder).forEach(f -> machine.files().write(f, original.files().file(f).orElseThrow()));
    }

    private static ScheduledTask task(String definition) {
        Matcher parts = TASK.matcher(definition);
        return parts.matches() ? new ScheduledTask(parts.group(1), parts.group(3).equals("minutes") ? "minute" : parts.group(3),
                Integer.parseInt(parts.group(2)), parts.group(4)) : new ScheduledTask(definition, "minute", 1, "");
    }

    private void group(Name name, GroupState state) {
        world.configuration().createGroup(name);
        ClusterGroup group = world.cluster().group(name).orElseThrow();
        if (!state.owner().isEmpty() && world.cluster().node(state.owner()).isPresent()) {
            world.engine().move(group, Optional.of(state.owner()));
        }
        state.properties().forEach((property, value) -> group.properties().put(property, setting(value)));
        world.configuration().setPreferredOwners(group, state.preferredOwners());
    }

    private void resource(Name name, ResourceState state) {
        world.cluster().addType(Name.of(state.type()));
        if (world.cluster().group(state.group()).isEmpty()) {
            world.configuration().createGroup(state.group());
        }
        world.configuration().createResource(name, state.group(), Name.of(state.type()), state.separateMonitor());
        ClusterResource resource = world.cluster().resource(name).orElseThrow();
        state.properties().forEach((property, value) -> resource.properties().put(property, setting(value)));
        state.privateProperties().forEach((property, value) -> resource.privates().put(property, setting(value)));
        if (!state.possibleOwners().isEmpty()) {
            resource.possibleOwners().retainAll(state.possibleOwners());
        }
        PropertyValue network = state.privateProperties().get(Name.of("Network"));
        if (network != null) {
            world.cluster().addNetwork(Name.of(network.toString()), Subnet.NONE, 3);
        }
        PropertyValue service = state.privateProperties().get(Name.of("ServiceName"));
        if (service != null) {
            world.machines().values().forEach(m -> {
                if (m.services().service(Name.of(service.toString())).isEmpty()) {
                    m.services().install(Name.of(service.toString()), Service.of(service.toString()), Services.DEMAND, SETUP);
                }
            });
        }
        state.registryCheckpoints().forEach(key -> {
            world.machines().values().forEach(m -> m.registry().create(key));
            world.checkpoints().add(resource, key.text());
        });
        resource.cryptoCheckpoints().addAll(state.cryptoCheckpoints());
    }

    private void dependencies(Name name, ResourceState state) {
        ClusterResource resource = world.cluster().resource(name).orElseThrow();
        if (!state.expression().isEmpty()) {
            world.dependencies().set(resource, DependencyExpression.clauses(state.expression()).orElseThrow());
            return;
        }
        List<Name> missing = state.dependencies().stream().filter(p -> world.cluster().resource(p).isPresent()).toList();
        missing.forEach(p -> world.dependencies().add(resource, p));
    }

    static Setting setting(PropertyValue value) {
        if (value instanceof PropertyValue.Number n) {
            return Setting.number(n.number());
        } else if (value instanceof PropertyValue.Strings s) {
            return new Setting(Format.MULTI_STRING, s.strings());
        }
        return Setting.text(value.toString());
    }
}
