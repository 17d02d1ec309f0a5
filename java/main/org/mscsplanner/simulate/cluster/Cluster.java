package org.mscsplanner.simulate.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.Subnet;
import org.mscsplanner.simulate.node.Clock;
import org.mscsplanner.simulate.node.Machine;

/**
 * What the cluster consists of. It changes through {@link Configuration} and {@link DependencyTree} (what is configured),
 * {@link Engine} (what happens in time) and {@link Checkpoints}; all of them work on the same cluster.
 */
public final class Cluster {
    private final Name name;
    private final OsVersion os;
    private final Clock clock;
    private final SortedMap<Name, Machine> machines;
    private final SortedMap<Name, ClusterNode> nodes = new TreeMap<>();
    private final SortedMap<Name, ClusterNetwork> networks = new TreeMap<>();
    private final SortedMap<Name, ClusterGroup> groups = new TreeMap<>();
    private final SortedMap<Name, ClusterResource> resources = new TreeMap<>();
    private final SortedMap<Name, ResourceType> types = new TreeMap<>();
    private final List<Hazard> hazards = new ArrayList<>();
    private PropertySet properties;
    private PropertySet privates;
    private Readings readings = Readings.CAUTIOUS;
    private Votes votes = Votes.DISK;
    private Name quorumResource = Name.NONE;

    /**
     * An empty cluster of running nodes.
     *
     * @param machines by name; the cluster works on them
     */
    public Cluster(Name name, OsVersion os, Clock clock, SortedMap<Name, Machine> machines) {
        this.name = name;
        this.os = os;
        this.clock = clock;
        this.machines = machines;
        this.properties = new PropertySet(CommonProperties.CLUSTER, os, false);
        this.privates = new PropertySet(List.of(), os, true);
        for (Name node : machines.keySet()) {
            nodes.put(node, new ClusterNode(node, nodes.size() + 1, new PropertySet(CommonProperties.NODE, os, false), free()));
        }
        ResourceTypes.ALL.forEach(t -> types.put(t.name(), t));
    }

    private PropertySet free() {
        return new PropertySet(List.of(), os, true);
    }

    public Name name() {
        return name;
    }

    public OsVersion os() {
        return os;
    }

    Clock clock() {
        return clock;
    }

    public Readings readings() {
        return readings;
    }

    public void setReadings(Readings other) {
        readings = other;
    }

    /** The cluster's own common properties. */
    public PropertySet properties() {
        return properties;
    }

    public PropertySet privates() {
        return privates;
    }

    /** How the cluster decides whether it may go on. */
    public Votes votes() {
        return votes;
    }

    public void setVotes(Votes other) {
        votes = other;
    }

    /** {@link Name#NONE} when the world has none. */
    public Name quorumResource() {
        return quorumResource;
    }

    public void setQuorumResource(Name resource) {
        quorumResource = resource;
    }

    /** What should never have happened, in the order in which it did: two copies of a service, a restored key that lost an edit. */
    public List<Hazard> hazards() {
        return Collections.unmodifiableList(hazards);
    }

    void hazard(Hazard what) {
        if (!hazards.contains(what)) {
            hazards.add(what);
        }
    }

    /** By name. */
    public SortedMap<Name, ClusterNode> nodes() {
        return Collections.unmodifiableSortedMap(nodes);
    }

    /** In the order of their numbers. */
    public List<ClusterNode> nodesByNumber() {
        return nodes.values().stream().sorted(Comparator.comparingInt(ClusterNode::number)).toList();
    }

    public Optional<ClusterNode> node(Name node) {
        return Optional.ofNullable(nodes.get(node));
    }

    boolean isUp(Name node) {
        return node(node).filter(n -> n.state() == ClusterNode.State.UP).isPresent();
    }

    /** Up or paused: it runs what it hosts. */
    public boolean runs(Name node) {
        return node(node).filter(n -> n.state() != ClusterNode.State.DOWN).isPresent();
    }

    /** True while at least one node runs: the cluster can be asked. */
    public boolean answers() {
        return nodes.keySet().stream().anyMatch(this::runs);
    }

    public Machine machine(Name node) {
        Machine machine = machines.get(node);
        if (machine == null) {
            throw new IllegalArgumentException("no machine " + node);
        }
        return machine;
    }

    SortedMap<Name, Machine> machines() {
        return machines;
    }

    public SortedMap<Name, ClusterNetwork> networks() {
        return Collections.unmodifiableSortedMap(networks);
    }

    /** Adds a network; role as in its property. */
    public void addNetwork(Name network, Subnet subnet, int role) {
        ClusterNetwork made = new ClusterNetwork(network, subnet, new PropertySet(CommonProperties.NETWORK, os, false));
        made.properties().put(Name.of("Role"), Setting.number(role));
        networks.put(network, made);
    }

    /** Gives a network another name. */
    void renameNetwork(Name from, Name to) {
        ClusterNetwork old = networks.remove(from);
        if (old != null) {
            addNetwork(to, old.subnet(), (int) old.properties().number("Role"));
        }
    }

    public SortedMap<Name, ClusterGroup> groups() {
        return Collections.unmodifiableSortedMap(groups);
    }

    public Optional<ClusterGroup> group(Name group) {
        return Optional.ofNullable(groups.get(group));
    }

    void put(ClusterGroup group) {
        groups.put(group.name(), group);
    }

    void removeGroup(Name group) {
        groups.remove(group);
    }

    ClusterGroup newGroup(Name group, Name owner) {
        return new ClusterGroup(group, owner, new PropertySet(CommonProperties.GROUP, os, false), free());
    }

    public SortedMap<Name, ClusterResource> resources() {
        return Collections.unmodifiableSortedMap(resources);
    }

    public Optional<ClusterResource> resource(Name resource) {
        return Optional.ofNullable(resources.get(resource));
    }

    /** The resources of a group by name. */
    public List<ClusterResource> resources(ClusterGroup group) {
        return resources.values().stream().filter(r -> r.group().equals(group.name())).toList();
    }

    /** Resources that depend on one directly, by name. */
    List<ClusterResource> dependents(ClusterResource provider) {
        return resources.values().stream().filter(r -> r.dependsOn(provider.name())).toList();
    }

    void put(ClusterResource resource) {
        resources.put(resource.name(), resource);
    }

    void removeResource(Name resource) {
        resources.remove(resource);
    }

    ClusterResource newResource(Name resource, ResourceType type, Name group, boolean core) {
        return new ClusterResource(resource, type, group, new PropertySet(CommonProperties.RESOURCE, os, false),
                new PropertySet(type.privates(), os, true), core);
    }

    /** The node that runs a resource, or would. */
    public Name ownerOf(ClusterResource resource) {
        return group(resource.group()).map(ClusterGroup::owner).orElse(Name.NONE);
    }

    public Optional<ResourceType> type(Name type) {
        return Optional.ofNullable(types.get(type));
    }

    /** Display names of the types that are registered, sorted. */
    public List<Name> typeNames() {
        return List.copyOf(types.keySet());
    }

    /** Registers a type of somebody else's. */
    public void addType(Name type) {
        types.putIfAbsent(type, ResourceTypes.custom(type));
    }

    void removeType(Name type) {
        types.remove(type);
    }

    /** An empty group counts as offline (reference 7.2). */
    public Status status(ClusterGroup group) {
        int online = 0;
        int offline = 0;
        boolean failed = false;
        List<ClusterResource> members = resources(group);
        for (ClusterResource resource : members) {
            if (resource.status().isPending()) {
                return Status.PENDING;
            }
            online += resource.status() == Status.ONLINE ? 1 : 0;
            offline += resource.status() == Status.OFFLINE ? 1 : 0;
            failed |= resource.status() == Status.FAILED;
        }
        if (group.target().isPresent()) {
            return Status.PENDING;
        } else if (offline == members.size()) {
            return Status.OFFLINE;
        } else if (online == members.size()) {
            return Status.ONLINE;
        }
        return online == 0 && failed ? Status.FAILED : Status.PARTIAL;
    }

    /** An independent copy that works on other machines and another clock. */
    public Cluster copy(Clock copiedClock, SortedMap<Name, Machine> copiedMachines) {
        Cluster copy = new Cluster(name, os, copiedClock, copiedMachines);
        nodes.forEach((n, node) -> copy.nodes.put(n, node.copy()));
        networks.forEach((n, network) -> copy.networks.put(n, network.copy()));
        groups.forEach((n, group) -> copy.groups.put(n, group.copyAs(n)));
        resources.forEach((n, resource) -> copy.resources.put(n, resource.copyAs(n)));
        copy.types.clear();
        copy.types.putAll(types);
        copy.hazards.addAll(hazards);
        copy.properties = properties.copy();
        copy.privates = privates.copy();
        copy.readings = readings;
        copy.votes = votes;
        copy.quorumResource = quorumResource;
        return copy;
    }
}
