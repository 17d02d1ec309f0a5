package org.mscsplanner.simulate.cluster;

import java.util.List;
import java.util.Optional;
import org.mscsplanner.clusterexe.Format;
import org.mscsplanner.model.Name;

/**
 * What is configured: groups, resources, owners, properties; {@link DependencyTree} has their dependencies. Answers are Win32
 * codes (reference 5.2, 5.3 and the suggested answers of 7.6).
 */
public final class Configuration {
    private final Cluster cluster;

    public Configuration(Cluster cluster) {
        this.cluster = cluster;
    }

    /** Which node owns a new group is not documented; the last one is seldom the one that a plan wants. */
    public int createGroup(Name group) {
        if (cluster.group(group).isPresent()) {
            return Win32.OBJECT_EXISTS;
        }
        Optional<ClusterNode> owner = cluster.nodesByNumber().stream().filter(n -> cluster.isUp(n.name())).reduce((a, b) -> b);
        if (owner.isEmpty()) {
            return Win32.HOST_NOT_AVAILABLE;
        }
        cluster.put(cluster.newGroup(group, owner.get().name()));
        return Win32.DONE;
    }

    /** Offline and empty (SDK, DeleteClusterGroup). */
    public int deleteGroup(ClusterGroup group) {
        if (cluster.resources(group).stream().anyMatch(ClusterResource::isCore)) {
            return Win32.CORE_RESOURCE;
        } else if (!cluster.resources(group).isEmpty()) {
            return Win32.INVALID_STATE;
        }
        cluster.removeGroup(group.name());
        return Win32.DONE;
    }

    public int renameGroup(ClusterGroup group, Name to) {
        if (!group.name().equals(to) && cluster.group(to).isPresent()) {
            return Win32.OBJECT_EXISTS;
        }
        List<ClusterResource> members = cluster.resources(group);
        cluster.removeGroup(group.name());
        cluster.put(group.copyAs(to));
        members.forEach(r -> r.moveTo(to));
        return Win32.DONE;
    }

    /** @return 5042 when one of them is no node */
    public int setPreferredOwners(ClusterGroup group, List<Name> owners) {
        if (owners.stream().anyMatch(o -> cluster.node(o).isEmpty())) {
            return Win32.NODE_NOT_FOUND;
        }
        group.setPreferredOwners(owners.stream().map(this::spelled).toList());
        return Win32.DONE;
    }

    private Name spelled(Name node) {
        return cluster.node(node).map(ClusterNode::name).orElse(node);
    }

    /** Offline, and every node may own it (reference 7.2). */
    public int createResource(Name resource, Name group, Name type, boolean separate) {
        if (cluster.resource(resource).isPresent()) {
            return Win32.OBJECT_EXISTS;
        } else if (cluster.group(group).isEmpty()) {
            return Win32.GROUP_NOT_FOUND;
        } else if (cluster.type(type).isEmpty()) {
            return Win32.TYPE_NOT_FOUND;
        }
        ResourceType of = cluster.type(type).get();
        if (of.is(ResourceType.MAJORITY_NODE_SET) && cluster.resources().values().stream().anyMatch(r -> r.type().equals(of))) {
            return Win32.ONLY_ONE_PER_CLUSTER;
        }
        ClusterResource made = cluster.newResource(resource, of, cluster.group(group).get().name(), false);
        made.possibleOwners().addAll(cluster.nodes().keySet());
        if (separate) {
            made.properties().put(Name.of("SeparateMonitor"), Setting.number(1));
        }
        cluster.put(made);
        return Win32.DONE;
    }

    public int deleteResource(ClusterResource resource) {
        if (cluster.quorumResource().equals(resource.name())) {
            return Win32.QUORUM_RESOURCE;
        } else if (resource.isCore()) {
            return Win32.CORE_RESOURCE;
        } else if (resource.status().isActive()) {
            return Win32.RESOURCE_ONLINE;
        } else if (!cluster.dependents(resource).isEmpty()) {
            return Win32.DEPENDENT_EXISTS;
        }
        cluster.removeResource(resource.name());
        return Win32.DONE;
    }

    public int renameResource(ClusterResource resource, Name to) {
        if (!resource.name().equals(to) && cluster.resource(to).isPresent()) {
            return Win32.OBJECT_EXISTS;
        }
        Name from = resource.name();
        cluster.removeResource(from);
        cluster.put(resource.copyAs(to));
        for (ClusterResource other : cluster.resources().values()) {
            other.setDependencies(other.dependencies().stream()
                    .map(c -> c.stream().map(n -> n.equals(from) ? to : n).toList()).toList());
        }
        if (cluster.quorumResource().equals(from)) {
            cluster.setQuorumResource(to);
        }
        return Win32.DONE;
    }

    /** @return 5010 when the node is one already */
    public int addPossibleOwner(ClusterResource resource, Name node) {
        if (cluster.node(node).isEmpty()) {
            return Win32.NODE_NOT_FOUND;
        } else if (cluster.quorumResource().equals(resource.name())) {
            return Win32.NOT_ON_QUORUM;
        }
        return resource.possibleOwners().add(spelled(node)) ? Win32.DONE : Win32.OBJECT_EXISTS;
    }

    /** @return 5042 when it is none; 5071 for the node that runs the resource */
    public int removePossibleOwner(ClusterResource resource, Name node) {
        if (cluster.quorumResource().equals(resource.name())) {
            return Win32.NOT_ON_QUORUM;
        } else if (!resource.possibleOwners().contains(node)) {
            return Win32.NODE_NOT_FOUND;
        } else if (resource.status().isActive() && cluster.ownerOf(resource).equals(node)) {
            return Win32.NODE_CANNOT_HOST;
        }
        resource.possibleOwners().remove(node);
        return Win32.DONE;
    }

    /**
     * Sets a property of a resource (reference 6.3).
     *
     * @return 0, 5024 (stored, acts at the next online), or a failure
     */
    public int set(ClusterResource resource, boolean isPrivate, Name property, List<String> parts,
            Optional<Format> format) {
        if (isPrivate && isTooNew(resource, property)) {
            return Win32.INVALID_PARAMETER;
        }
        if (isPrivate && resource.type().is(ResourceType.IP_ADDRESS) && property.equals(Name.of("Network"))
                && !cluster.networks().isEmpty() && !cluster.networks().containsKey(Name.of(String.join(",", parts)))) {
            return Win32.NETWORK_NOT_FOUND;
        }
        return (isPrivate ? resource.privates() : resource.properties()).set(property, parts, format, resource.status() == Status.ONLINE);
    }

    /** Checklist item 8 of the reference: 2003 refuses the private properties that came with 2008. */
    private boolean isTooNew(ClusterResource resource, Name property) {
        return resource.type().privates().stream().anyMatch(d -> d.name().equals(property))
                && resource.type().privates().stream().noneMatch(d -> d.name().equals(property) && cluster.os().compareTo(d.since()) >= 0);
    }

    /** Sets a property of an object that is neither online nor offline. */
    public int set(PropertySet properties, Name property, List<String> parts, Optional<Format> format) {
        return properties.set(property, parts, format, false);
    }

    /** A network may not drop clients while addresses of resources are on it (5067). */
    public int setNetwork(ClusterNetwork network, Name property, List<String> parts, Optional<Format> format) {
        boolean used = cluster.resources().values().stream().anyMatch(r -> r.type().is(ResourceType.IP_ADDRESS)
                && Name.of(r.privates().text("Network")).equals(network.name()));
        if (property.equals(Name.of("Role")) && used && (parts.equals(List.of("0")) || parts.equals(List.of("1")))) {
            return Win32.NETWORK_HAS_DEPENDENTS;
        }
        return network.properties().set(property, parts, format, false);
    }

    public int renameNetwork(ClusterNetwork network, Name to) {
        if (!network.name().equals(to) && cluster.networks().containsKey(to)) {
            return Win32.OBJECT_EXISTS;
        }
        cluster.renameNetwork(network.name(), to);
        return Win32.DONE;
    }

    /** A type of which a resource is there stays: 5023, which no source gives. */
    public int removeType(Name type) {
        if (cluster.resources().values().stream().anyMatch(r -> r.type().name().equals(type))) {
            return Win32.INVALID_STATE;
        }
        cluster.removeType(type);
        return Win32.DONE;
    }

    /** Back to the default, or gone. */
    public int reset(PropertySet properties, Name property) {
        return properties.reset(property);
    }
}
