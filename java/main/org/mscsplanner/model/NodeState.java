package org.mscsplanner.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mscsplanner.model.ServiceSetting.StartMode;

/**
 * Facts of one node.
 *
 * @param services by key name
 * @param registry values below HKEY_LOCAL_MACHINE, by key and then by value name
 * @param files by path; the content is a digest or any text that tells two contents apart
 * @param tasks scheduled tasks by name; the text tells two definitions apart
 * @param users local users
 * @param localGroups members of local groups, by group; a group that is not there is unknown or absent
 */
public record NodeState(SortedMap<Name, ServiceState> services,
        SortedMap<RegistryKey, SortedMap<Name, RegistryEntry.Data>> registry, SortedMap<WinPath, String> files,
        SortedMap<Name, String> tasks, SortedSet<Name> users, SortedMap<Name, SortedSet<Name>> localGroups) {
    /** Nothing is known of the node. */
    public static final NodeState UNKNOWN =
            new NodeState(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new TreeMap<>());

    public NodeState {
        services = NameMap.of(services);
        SortedMap<RegistryKey, SortedMap<Name, RegistryEntry.Data>> keys = new TreeMap<>();
        for (Map.Entry<RegistryKey, SortedMap<Name, RegistryEntry.Data>> e : registry.entrySet()) {
            keys.put(e.getKey(), NameMap.of(e.getValue()));
        }
        registry = Collections.unmodifiableSortedMap(keys);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        tasks = NameMap.of(tasks);
        users = Collections.unmodifiableSortedSet(new TreeSet<>(users));
        SortedMap<Name, SortedSet<Name>> members = new TreeMap<>();
        localGroups.forEach((group, names) -> members.put(group, Collections.unmodifiableSortedSet(new TreeSet<>(names))));
        localGroups = Collections.unmodifiableSortedMap(members);
    }

    /** A Windows service: how it starts (empty: not known), and whether it runs. */
    public record ServiceState(Optional<StartMode> startMode, boolean running) { }

    public Optional<ServiceState> service(Name name) {
        return Optional.ofNullable(services.get(name));
    }

    public Optional<RegistryEntry.Data> value(RegistryKey key, Name value) {
        return Optional.ofNullable(registry.get(key)).map(values -> values.get(value));
    }

    public Optional<String> file(WinPath path) {
        return Optional.ofNullable(files.get(path));
    }

    public NodeState withService(Name name, ServiceState state) {
        return new NodeState(NameMap.of(services).with(name, state), registry, files, tasks, users, localGroups);
    }

    /** With several services changed at once. */
    public NodeState withServices(Map<Name, ServiceState> changed) {
        SortedMap<Name, ServiceState> more = new TreeMap<>(services);
        more.putAll(changed);
        return new NodeState(more, registry, files, tasks, users, localGroups);
    }

    public NodeState withValue(RegistryKey key, Name value, RegistryEntry.Data data) {
        SortedMap<RegistryKey, SortedMap<Name, RegistryEntry.Data>> more = new TreeMap<>(registry);
        SortedMap<Name, RegistryEntry.Data> values = new TreeMap<>(registry.getOrDefault(key, new TreeMap<>()));
        values.put(value, data);
        more.put(key, values);
        return new NodeState(services, more, files, tasks, users, localGroups);
    }

    public NodeState withFile(WinPath path, String content) {
        SortedMap<WinPath, String> more = new TreeMap<>(files);
        more.put(path, content);
        return new NodeState(services, registry, more, tasks, users, localGroups);
    }

    public NodeState withTask(Name name, String definition) {
        return new NodeState(services, registry, files, NameMap.of(tasks).with(name, definition), users, localGroups);
    }

    public NodeState withUser(Name name) {
        SortedSet<Name> more = new TreeSet<>(users);
        more.add(name);
        return new NodeState(services, registry, files, tasks, more, localGroups);
    }

    public NodeState withLocalGroup(Name name) {
        SortedMap<Name, SortedSet<Name>> more = new TreeMap<>(localGroups);
        more.putIfAbsent(name, new TreeSet<>());
        return new NodeState(services, registry, files, tasks, users, more);
    }

    public NodeState withMember(Name group, Name user) {
        SortedMap<Name, SortedSet<Name>> more = new TreeMap<>(localGroups);
        SortedSet<Name> members = new TreeSet<>(localGroups.getOrDefault(group, new TreeSet<>()));
        members.add(user);
        more.put(group, members);
        return new NodeState(services, registry, files, tasks, users, more);
    }
}
