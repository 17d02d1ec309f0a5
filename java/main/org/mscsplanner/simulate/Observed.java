package org.mscsplanner.simulate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mscsplanner.clusterexe.Format;
import org.mscsplanner.model.GroupState;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.NodeState;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryEntry.Data;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.ReplicationState;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.ServiceSetting.StartMode;
import org.mscsplanner.model.State;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.cluster.ClusterGroup;
import org.mscsplanner.simulate.cluster.ClusterResource;
import org.mscsplanner.simulate.cluster.PropertySet;
import org.mscsplanner.simulate.cluster.Setting;
import org.mscsplanner.simulate.cluster.Status;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.ScheduledTask;
import org.mscsplanner.text.RegFile.Value;

/** A world as a state: what an observer of the cluster would write down. */
public final class Observed {
    private Observed() { }

    /**
     * The state.
     *
     * @param files paths whose content on each node is of interest
     */
    public static State of(World world, Collection<WinPath> files) {
        State state = State.NOTHING;
        for (ClusterGroup group : world.cluster().groups().values()) {
            state = state.withGroup(group.name(), new GroupState(group.owner(), world.cluster().status(group) == Status.ONLINE,
                    properties(group.properties()), group.preferredOwners()));
        }
        for (ClusterResource resource : world.cluster().resources().values()) {
            state = state.withResource(resource.name(), resource(resource));
        }
        for (Machine machine : world.machines().values()) {
            state = state.mapNode(machine.name(), n -> node(machine, files));
        }
        for (Map.Entry<Name, ReplicationState> group : world.replication().entrySet()) {
            state = state.withReplication(group.getKey(), group.getValue());
        }
        return state;
    }

    private static ResourceState resource(ClusterResource r) {
        List<Name> providers = r.dependencies().stream().flatMap(List::stream).toList();
        boolean plain = r.dependencies().stream().allMatch(c -> c.size() == 1);
        String expression = plain ? "" : r.dependencies().stream().map(Observed::clause).collect(Collectors.joining(" and "));
        return new ResourceState(r.group(), r.typeName(), r.properties().number("SeparateMonitor") == 1, r.possibleOwners(),
                new TreeSet<>(providers), expression, properties(r.properties()), properties(r.privates()),
                new TreeSet<>(r.checkpoints().keySet()), new TreeSet<>(r.cryptoCheckpoints()));
    }

    private static String clause(List<Name> names) {
        return names.size() == 1 ? "[" + names.get(0) + "]" : names.stream().map(n -> "[" + n + "]").collect(Collectors.joining(" or ", "(", ")"));
    }

    private static SortedMap<Name, PropertyValue> properties(PropertySet set) {
        SortedMap<Name, PropertyValue> all = new TreeMap<>();
        set.names().forEach(n -> set.value(n).ifPresent(v -> all.put(n, value(v))));
        return all;
    }

    private static PropertyValue value(Setting setting) {
        if (setting.format() == Format.DWORD) {
            return new PropertyValue.Number(setting.number());
        }
        return setting.format() == Format.MULTI_STRING ? new PropertyValue.Strings(setting.parts()) : new PropertyValue.Text(setting.text());
    }

    private static NodeState node(Machine machine, Collection<WinPath> files) {
        SortedMap<Name, NodeState.ServiceState> services = new TreeMap<>();
        machine.services().all().forEach((name, service) -> services.put(name,
                new NodeState.ServiceState(startMode(machine.services().startType(name)), service.isRunning())));
        SortedMap<RegistryKey, SortedMap<Name, Data>> registry = new TreeMap<>();
        machine.registry().all().forEach(key -> {
            SortedMap<Name, Data> values = new TreeMap<>();
            machine.registry().values(key).forEach((name, written) -> data(written.value()).ifPresent(d -> values.put(name, d)));
            registry.put(key, values);
        });
        SortedMap<WinPath, String> contents = new TreeMap<>();
        files.stream().filter(machine.files()::exists).forEach(p -> contents.put(p, Facts.content(machine.files(), p)));
        SortedMap<Name, String> tasks = new TreeMap<>();
        machine.tasks().forEach((name, task) -> tasks.put(name, definition(task)));
        return new NodeState(services, registry, contents, tasks, machine.localUsers(), machine.localGroups());
    }

    private static Optional<StartMode> startMode(int number) {
        for (StartMode mode : StartMode.values()) {
            if (mode.number() == number) {
                return Optional.of(mode);
            }
        }
        return Optional.empty();
    }

    private static Optional<Data> data(Value value) {
        if (value instanceof Value.Text t) {
            return Optional.of(new Data.Text(t.text()));
        } else if (value instanceof Value.ExpandText t) {
            return Optional.of(new Data.ExpandText(t.text()));
        } else if (value instanceof Value.MultiText m) {
            return Optional.of(new Data.MultiText(m.texts()));
        } else if (value instanceof Value.Dword d) {
            return Optional.of(new Data.Dword(d.number()));
        } else if (value instanceof Value.Qword q) {
            return Optional.of(new Data.Qword(q.number()));
        }
        return value instanceof Value.Binary b ? Optional.of(new Data.Binary(b.hex())) : Optional.empty();
    }

    private static String definition(ScheduledTask task) {
        return task.run() + " every " + task.every() + (task.schedule().equals("minute") ? " minutes" : " " + task.schedule()) + " as " + task.account();
    }
}
