package org.mscsplanner.simulate.cluster;

import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.Name;

/**
 * What somebody asks of groups and resources: a request is noted and answered with a Win32 code, and {@link #timeline} lets
 * it happen. Providers come online before their dependents and go offline after them (reference 7.2;
 * MSCS:resource-dependencies).
 */
public final class Engine {
    private final Cluster cluster;
    private final Checkpoints checkpoints;
    private final Failover failover;
    private final Timeline timeline;

    public Engine(Cluster cluster) {
        this.cluster = cluster;
        this.checkpoints = new Checkpoints(cluster);
        this.failover = new Failover(cluster);
        this.timeline = new Timeline(cluster, checkpoints, failover);
    }

    /** Time, in which requests are carried out. */
    public Timeline timeline() {
        return timeline;
    }

    private long now() {
        return cluster.clock().millis();
    }

    /** Asks for a resource, and for what it depends on, to be online. */
    public int online(ClusterResource resource) {
        checkpoints.saveChanges();
        Name owner = cluster.ownerOf(resource);
        if (resource.status() == Status.ONLINE) {
            return Win32.ALREADY_ONLINE;
        }
        int code = hostProblem(owner);
        if (code != Win32.DONE) {
            return code;
        } else if (!resource.possibleOwners().contains(owner)) {
            return Win32.NODE_CANNOT_HOST;
        }
        want(resource);
        timeline.step();
        return Win32.DONE;
    }

    private void want(ClusterResource resource) {
        resource.want(true);
        if (resource.status() == Status.FAILED) {
            resource.restarts().clear();
            resource.become(Status.OFFLINE, ClusterResource.NEVER, 0);
        }
        resource.dependencies().forEach(clause -> {
            if (clause.stream().noneMatch(n -> cluster.resource(n).filter(r -> r.isWanted() && r.status() != Status.FAILED).isPresent())) {
                clause.stream().findFirst().flatMap(cluster::resource).ifPresent(this::want);
            }
        });
    }

    /** Asks for a resource, and before it for what depends on it, to be offline. */
    public int offline(ClusterResource resource) {
        checkpoints.saveChanges();
        if (resource.name().equals(cluster.quorumResource())) {
            return Win32.NOT_ON_QUORUM;
        } else if (!resource.isWanted() && resource.status() == Status.OFFLINE) {
            return Win32.ALREADY_OFFLINE;
        }
        release(resource);
        timeline.step();
        return Win32.DONE;
    }

    private void release(ClusterResource resource) {
        resource.want(false);
        resource.retryAt(ClusterResource.NEVER);
        if (resource.status() == Status.FAILED) {
            resource.become(Status.OFFLINE, ClusterResource.NEVER, 0);
        }
        cluster.dependents(resource).stream().filter(d -> timeline.needs(d, resource) && (d.isWanted() || d.status().isActive())).forEach(this::release);
    }

    /** Asks for every resource of a group to be online, on a node if one is named. */
    public int online(ClusterGroup group, Optional<Name> node) {
        checkpoints.saveChanges();
        Name where = node.orElse(group.owner());
        int code = where.equals(group.owner()) ? hostProblem(where) : moveProblem(group, where);
        if (code != Win32.DONE) {
            return code;
        }
        List<ClusterResource> members = cluster.resources(group);
        if (where.equals(group.owner()) && !members.isEmpty() && cluster.status(group) == Status.ONLINE) {
            return Win32.ALREADY_ONLINE;
        } else if (members.stream().anyMatch(r -> !r.possibleOwners().contains(where))) {
            return Win32.NODE_NOT_GROUP_OWNER;
        }
        group.properties().put(Name.of("PersistentState"), Setting.number(1));
        members.forEach(this::want);
        if (!where.equals(group.owner())) {
            group.leaveFor(cluster.node(where).orElseThrow().name(), now());
        }
        timeline.step();
        return Win32.DONE;
    }

    public int offline(ClusterGroup group) {
        checkpoints.saveChanges();
        if (cluster.resources(group).stream().anyMatch(r -> r.name().equals(cluster.quorumResource()))) {
            return Win32.NOT_ON_QUORUM;
        }
        boolean already = cluster.status(group) == Status.OFFLINE && cluster.resources(group).stream().noneMatch(ClusterResource::isWanted);
        group.properties().put(Name.of("PersistentState"), Setting.number(0));
        if (already) {
            return Win32.ALREADY_OFFLINE;
        }
        cluster.resources(group).forEach(this::release);
        timeline.step();
        return Win32.DONE;
    }

    /** Without a node the one that a failover would choose (SDK, MoveClusterGroup). */
    public int move(ClusterGroup group, Optional<Name> node) {
        checkpoints.saveChanges();
        Optional<Name> to = node.isPresent() ? node : failover.target(group);
        if (to.isEmpty()) {
            return Win32.HOST_NOT_AVAILABLE;
        }
        int code = moveProblem(group, to.get());
        if (code != Win32.DONE) {
            return code;
        }
        if (!to.get().equals(group.owner())) {
            group.leaveFor(cluster.node(to.get()).orElseThrow().name(), now());
            timeline.step();
        }
        return Win32.DONE;
    }

    private int moveProblem(ClusterGroup group, Name node) {
        int code = hostProblem(node);
        if (code != Win32.DONE) {
            return code;
        } else if (group.target().isPresent()) {
            return Win32.GROUP_MOVING;
        }
        return cluster.resources(group).stream().allMatch(r -> r.possibleOwners().contains(node)) ? Win32.DONE : Win32.NODE_NOT_GROUP_OWNER;
    }

    private int hostProblem(Name node) {
        Optional<ClusterNode> host = cluster.node(node);
        if (host.isEmpty()) {
            return Win32.NODE_NOT_FOUND;
        }
        return switch (host.get().state()) {
            case UP -> Win32.DONE;
            case PAUSED -> Win32.NODE_PAUSED;
            case DOWN -> Win32.NODE_DOWN;
        };
    }

    /** Lets a resource fail as if its monitor had said so. */
    public int fail(ClusterResource resource) {
        checkpoints.saveChanges();
        if (resource.status() != Status.ONLINE) {
            return Win32.INVALID_STATE;
        }
        timeline.failed(resource, Win32.RESOURCE_FAILED);
        timeline.step();
        return Win32.DONE;
    }
}
