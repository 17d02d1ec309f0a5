package org.mscsplanner.simulate.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.Name;

/**
 * Where a group goes when it cannot stay, and when it comes back (reference 7.2 and 9.2; MSCS:failover; MSCS:p-gly; domain
 * facts, section 2): preferred owners in their order, then the other nodes by number; only nodes that every resource may
 * run on; nodes that host a group with the same anti-affinity class only when no other is left; at most FailoverThreshold
 * times within FailoverPeriod.
 */
final class Failover {
    private static final long HOUR = 3_600_000;

    private final Cluster cluster;

    Failover(Cluster cluster) {
        this.cluster = cluster;
    }

    /** The next node for a group; empty when no other node can host it. */
    Optional<Name> target(ClusterGroup group) {
        List<Name> candidates = new ArrayList<>(group.preferredOwners());
        cluster.nodesByNumber().stream().map(ClusterNode::name).filter(n -> !candidates.contains(n)).forEach(candidates::add);
        List<Name> fit = candidates.stream().filter(n -> !n.equals(group.owner()) && cluster.isUp(n) && canHost(group, n)).toList();
        return fit.stream().filter(n -> !hostsRival(group, n)).findFirst().or(() -> fit.stream().findFirst());
    }

    private boolean canHost(ClusterGroup group, Name node) {
        return cluster.resources(group).stream().allMatch(r -> r.possibleOwners().contains(node));
    }

    private boolean hostsRival(ClusterGroup group, Name node) {
        return cluster.groups().values().stream().anyMatch(other -> other != group
                && (other.target().isPresent() ? other.target().get() : other.owner()).equals(node)
                && other.antiAffinity().stream().anyMatch(group.antiAffinity()::contains));
    }

    /**
     * Sends a group away, if its policy and the other nodes let it.
     *
     * @return false when it stays: threshold reached, or nowhere to go
     */
    boolean leave(ClusterGroup group, long notBefore) {
        long now = cluster.clock().millis();
        long period = group.properties().number("FailoverPeriod") * HOUR;
        while (!group.failovers().isEmpty() && now - group.failovers().getFirst() > period) {
            group.failovers().removeFirst();
        }
        long threshold = group.properties().number("FailoverThreshold");
        long most = threshold == Declared.MOST ? cluster.nodes().size() - 1L : threshold;
        if (group.failovers().size() >= most) {
            return false;
        }
        Optional<Name> to = target(group);
        to.ifPresent(node -> {
            group.failovers().addLast(now);
            group.leaveFor(node, notBefore);
        });
        return to.isPresent();
    }

    /** A node is there again: groups that lost their owner start on it, groups that prefer it come back (AutoFailbackType). */
    void welcome(Name node, long now) {
        for (ClusterGroup group : cluster.groups().values()) {
            if (!cluster.runs(group.owner()) && group.target().isEmpty() && canHost(group, node)) {
                group.leaveFor(node, now);
            } else if (prefers(group, node)) {
                group.failBackAt(window(group, now));
            }
        }
    }

    private boolean prefers(ClusterGroup group, Name node) {
        List<Name> order = group.preferredOwners();
        int here = order.indexOf(group.owner());
        int there = order.indexOf(node);
        return group.properties().number("AutoFailbackType") == 1 && there >= 0 && (here < 0 || there < here);
    }

    /** Now, or when the window opens; both hours must be set, otherwise there is no window. */
    private long window(ClusterGroup group, long now) {
        long start = group.properties().number("FailbackWindowStart");
        long end = group.properties().number("FailbackWindowEnd");
        int hour = cluster.clock().hour();
        boolean none = start > 23 || end > 23;
        boolean inside = start <= end ? hour >= start && hour < end : hour >= start || hour < end;
        if (none || inside) {
            return now;
        }
        long hours = (start - hour + 24) % 24;
        return (now / HOUR + hours) * HOUR;
    }

    /** Lets a group go back when its time has come; true when it does. */
    boolean back(ClusterGroup group, long now) {
        if (group.failbackAt() > now) {
            return false;
        }
        group.failBackAt(ClusterGroup.NEVER);
        Optional<Name> home = group.preferredOwners().stream().filter(n -> cluster.isUp(n) && canHost(group, n)).findFirst();
        boolean goes = group.target().isEmpty() && home.filter(n -> prefers(group, n)).isPresent();
        if (goes) {
            group.leaveFor(home.get(), now);
        }
        return true;
    }
}
