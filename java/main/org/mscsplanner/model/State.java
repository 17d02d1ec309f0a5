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
        groups = NameMap.of(groups);
        resources = NameMap.of(resources);
        nodes = NameMap.of(nodes);
        replication = NameMap.of(replication);
        evidence = Collections.unmodifiableSortedSet(new TreeSet<>(evidence));
    }

    /** True when it is equal to {@link #NOTHING}. */
    public boolean isNothing() {
        return groups.isEmpty() && resources.isEmpty() && nodes.isEmpty() && replication.isEmpty() && evidence.isEmpty();
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
        return new State(NameMap.of(groups).with(name, group), resources, nodes, replication, evidence);
    }

    /** Unchanged when the group does not exist. */
    public State mapGroup(Name name, UnaryOperator<GroupState> change) {
        return group(name).map(g -> withGroup(name, change.apply(g))).orElse(this);
    }

    public State withResource(Name name, ResourceState resource) {
        return new State(groups, NameMap.of(resources).with(name, resource), nodes, replication, evidence);
    }

    /** Unchanged when the resource does not exist. */
    public State mapResource(Name name, UnaryOperator<ResourceState> change) {
        return resource(name).map(r -> withResource(name, change.apply(r))).orElse(this);
    }

    public State mapNode(Name name, UnaryOperator<NodeState> change) {
        return new State(groups, resources, NameMap.of(nodes).with(name, change.apply(node(name))), replication, evidence);
    }

    public Optional<ReplicationState> replication(Name group) {
        return Optional.ofNullable(replication.get(group));
    }

    public State withReplication(Name group, ReplicationState state) {
        return new State(groups, resources, nodes, NameMap.of(replication).with(group, state), evidence);
    }

    public State withEvidence(String id) {
        SortedSet<String> more = new TreeSet<>(evidence);
        more.add(id);
        return new State(groups, resources, nodes, replication, more);
    }
}
