package org.mscsplanner.simulate.cluster;

import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.Name;
import org.mscsplanner.simulate.node.Machine;

/** Nodes come and go: power, the Cluster service, pause (reference 5.4 and 7.2), and whether the rest of the cluster may go on. */
public final class Membership {
    /** Nodes need a while to agree that one of them is gone; an assumption of the simulation. */
    private static final long REGROUP_MILLIS = 10_000;

    private final Cluster cluster;
    private final Checkpoints checkpoints;
    private final Failover failover;
    private final Timeline timeline;

    public Membership(Cluster cluster) {
        this.cluster = cluster;
        this.checkpoints = new Checkpoints(cluster);
        this.failover = new Failover(cluster);
        this.timeline = new Timeline(cluster, checkpoints, failover);
    }

    private long now() {
        return cluster.clock().millis();
    }

    /** A node loses its power. What it ran comes up on another node, as far as the votes of the others suffice. */
    public void crash(Name node) {
        checkpoints.saveChanges();
        cluster.node(node).ifPresent(n -> n.become(ClusterNode.State.DOWN));
        cluster.machine(node).crash();
        lose(node);
    }

    /** The Cluster service of a node ends in order: its groups go to other nodes first. */
    public int stop(Name node, long limitMillis) {
        checkpoints.saveChanges();
        List<ClusterGroup> groups = cluster.groups().values().stream().filter(g -> g.owner().equals(node)).toList();
        for (ClusterGroup group : groups) {
            failover.target(group).ifPresent(t -> group.leaveFor(t, now()));
        }
        timeline.step();
        boolean empty = timeline.run(() -> groups.stream().noneMatch(g -> g.target().isPresent()), limitMillis);
        cluster.node(node).ifPresent(n -> n.become(ClusterNode.State.DOWN));
        cluster.machine(node).services().stop(Machine.CLUSTER_SERVICE);
        lose(node);
        return empty ? Win32.DONE : cluster.readings().stillPending();
    }

    private void lose(Name node) {
        for (ClusterResource resource : cluster.resources().values()) {
            if (cluster.ownerOf(resource).equals(node) && resource.status() != Status.FAILED) {
                timeline.life().stopNow(resource);
                resource.become(Status.OFFLINE, ClusterResource.NEVER, 0);
            }
        }
        int up = (int) cluster.nodes().keySet().stream().filter(cluster::runs).count();
        if (!cluster.votes().suffice(up, cluster.nodes().size())) {
            cluster.nodes().values().forEach(n -> {
                n.become(ClusterNode.State.DOWN);
                cluster.machine(n.name()).services().stop(Machine.CLUSTER_SERVICE);
            });
            cluster.resources().values().forEach(r -> {
                timeline.life().stopNow(r);
                r.become(Status.OFFLINE, ClusterResource.NEVER, 0);
            });
            return;
        }
        for (ClusterGroup group : cluster.groups().values()) {
            if (group.owner().equals(node) || group.target().filter(node::equals).isPresent()) {
                failover.leave(group, now() + REGROUP_MILLIS);
            }
        }
        timeline.step();
    }

    /** A node starts and joins; groups that were stuck on it, or prefer it, come (back) to it. */
    public void start(Name node) {
        checkpoints.saveChanges();
        if (!cluster.machine(node).isRunning()) {
            cluster.machine(node).boot(now());
        } else {
            cluster.machine(node).services().start(Machine.CLUSTER_SERVICE, now());
        }
        cluster.node(node).ifPresent(n -> n.become(ClusterNode.State.UP));
        failover.welcome(node, now());
        timeline.step();
    }

    public int pause(Name node) {
        return become(node, ClusterNode.State.UP, ClusterNode.State.PAUSED, Win32.NODE_PAUSED);
    }

    public int resume(Name node) {
        int code = become(node, ClusterNode.State.PAUSED, ClusterNode.State.UP, Win32.NODE_NOT_PAUSED);
        if (code == Win32.DONE) {
            failover.welcome(node, now());
            timeline.step();
        }
        return code;
    }

    private int become(Name node, ClusterNode.State from, ClusterNode.State to, int otherwise) {
        checkpoints.saveChanges();
        Optional<ClusterNode> found = cluster.node(node);
        if (found.isEmpty()) {
            return Win32.NODE_NOT_FOUND;
        } else if (found.get().state() == ClusterNode.State.DOWN) {
            return Win32.NODE_DOWN;
        } else if (found.get().state() != from) {
            return otherwise;
        }
        found.get().become(to);
        return Win32.DONE;
    }
}
