package org.mscsplanner.model;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A replication group of DFS Replication, as Active Directory has it.
 *
 * @param folders by replicated folder: where each member keeps it that takes part
 * @param connections receivers, by sender
 */
public record ReplicationState(SortedSet<Name> members, SortedMap<Name, SortedMap<Name, WinPath>> folders,
        SortedMap<Name, SortedSet<Name>> connections) {
    /** As it is made. */
    public static final ReplicationState CREATED = new ReplicationState(new TreeSet<>(), new TreeMap<>(), new TreeMap<>());

    public ReplicationState {
        members = Collections.unmodifiableSortedSet(new TreeSet<>(members));
        SortedMap<Name, SortedMap<Name, WinPath>> paths = new TreeMap<>();
        folders.forEach((folder, at) -> paths.put(folder, Collections.unmodifiableSortedMap(new TreeMap<>(at))));
        folders = Collections.unmodifiableSortedMap(paths);
        SortedMap<Name, SortedSet<Name>> receivers = new TreeMap<>();
        connections.forEach((sender, to) -> receivers.put(sender, Collections.unmodifiableSortedSet(new TreeSet<>(to))));
        connections = Collections.unmodifiableSortedMap(receivers);
    }

    public boolean connects(Name from, Name to) {
        return connections.getOrDefault(from, Collections.emptySortedSet()).contains(to);
    }

    /** Where the member keeps the folder; {@link WinPath#NONE} when it takes no part. */
    public WinPath path(Name folder, Name member) {
        return folders.getOrDefault(folder, Collections.emptySortedMap()).getOrDefault(member, WinPath.NONE);
    }

    /** True when the member keeps the folder there and takes part. */
    public boolean replicates(Name folder, Name member, WinPath path) {
        return path(folder, member).equals(path);
    }

    public ReplicationState withMember(Name member) {
        SortedSet<Name> more = new TreeSet<>(members);
        more.add(member);
        return new ReplicationState(more, folders, connections);
    }

    public ReplicationState withFolder(Name folder) {
        SortedMap<Name, SortedMap<Name, WinPath>> more = new TreeMap<>(folders);
        more.putIfAbsent(folder, new TreeMap<>());
        return new ReplicationState(members, more, connections);
    }

    public ReplicationState withConnection(Name from, Name to) {
        SortedMap<Name, SortedSet<Name>> more = new TreeMap<>(connections);
        SortedSet<Name> receivers = new TreeSet<>(connections.getOrDefault(from, Collections.emptySortedSet()));
        receivers.add(to);
        more.put(from, receivers);
        return new ReplicationState(members, folders, more);
    }

    public ReplicationState withMembership(Name folder, Name member, WinPath path) {
        SortedMap<Name, SortedMap<Name, WinPath>> more = new TreeMap<>(folders);
        SortedMap<Name, WinPath> at = new TreeMap<>(folders.getOrDefault(folder, Collections.emptySortedMap()));
        at.put(member, path);
        more.put(folder, at);
        return new ReplicationState(members, more, connections);
    }
}
