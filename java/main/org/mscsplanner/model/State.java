package org.mscsplanner.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What is there: cluster objects, facts of each node, and what persons have confirmed. A plan is the difference between
 * a spec and a state; the effect of a step is a function from state to state.
 *
 * <p>What a state does not mention is unknown or absent; the planner then plans the step, and the rendered script looks
 * before it changes anything.
 *
 * @param replication replication groups of DFS Replication in the domain
 * @param evidence ids of person steps and tests that were done
 */
public record State(SortedMap<Name, GroupState> groups, SortedMap<Name, ResourceState> resources,
        SortedMap<Name, NodeState> nodes, SortedMap<Name, ReplicationState> replication, SortedSet<String> evidence) {
    /** Nothing is known and nothing is there. */
    public static final State NOTHING =
            new State(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeSet<>());

    public State {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        resources = Collections.unmodifiableSortedMap(new TreeMap<>(resources));
        nodes = Collections.unmodifiableSortedMap(new TreeMap<>(nodes));
        replication = Collections.unmodifiableSortedMap(new TreeMap<>(replication));
        evidence = Collections.unmodifiableSortedSet(new TreeSet<>(evidence));
    }

    public Optional<GroupState> group(Name name) {
        return Optional.ofNullable(groups.get(name));
    }

    public Optional<ResourceState> resource(Name name) {
        return Optional.ofNullable(resources.get(name));
    }

    /** The node's facts; an empty set of facts when nothing is known of it. */
    public NodeState node(Name name) {
        return nodes.getOrDefault(name, NodeState.UNKNOWN);
    }

    public State withGroup(Name name, GroupState group) {
        return new State(put(groups, name, group), resources, nodes, replication, evidence);
    }

    /** Unchanged when the group does not exist. */
    public State mapGroup(Name name, UnaryOperator<GroupState> change) {
        return group(name).map(g -> withGroup(name, change.apply(g))).orElse(this);
    }

    public State withResource(Name name, ResourceState resource) {
        return new State(groups, put(resources, name, resource), nodes, replication, evidence);
    }

    /** Unchanged when the resource does not exist. */
    public State mapResource(Name name, UnaryOperator<ResourceState> change) {
        return resource(name).map(r -> withResource(name, change.apply(r))).orElse(this);
    }

    public State mapNode(Name name, UnaryOperator<NodeState> change) {
        return new State(groups, resources, put(nodes, name, change.apply(node(name))), replication, evidence);
    }

    public Optional<ReplicationState> replication(Name group) {
        return Optional.ofNullable(replication.get(group));
    }

    public State withReplication(Name group, ReplicationState state) {
        return new State(groups, resources, nodes, put(replication, group, state), evidence);
    }

    public State withEvidence(String id) {
        SortedSet<String> more = new TreeSet<>(evidence);
        more.add(id);
        return new State(groups, resources, nodes, replication, more);
    }

    private static <V> SortedMap<Name, V> put(SortedMap<Name, V> map, Name key, V value) {
        SortedMap<Name, V> copy = new TreeMap<>(map);
        copy.put(key, value);
        return copy;
    }
}
