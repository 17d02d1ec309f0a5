package org.mscsplanner.simulate.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.mscsplanner.model.Name;

/**
 * Time: it passes from one event to the next, and at each event everything that is due ends and everything that can begin
 * does, until nothing changes.
 */
public final class Timeline {
    private static final long OFFLINE_MILLIS = 2_000;
    private static final long RESTART_MILLIS = 500;
    /** Everything has ended one way or the other by then: the longest failover period and the patience of every resource. */
    private static final long LONG = 60L * 24 * 3_600_000;

    private final Cluster cluster;
    private final Checkpoints checkpoints;
    private final Failover failover;
    private final ResourceLife life;
    /** Who depends on a resource; made anew for each step, because dependencies change between requests. */
    private Map<Name, List<ClusterResource>> dependents = Map.of();
    /** Who has which address and name; made anew like them. */
    private Claims claims = new Claims(List.of());

    Timeline(Cluster cluster, Checkpoints checkpoints, Failover failover) {
        this.cluster = cluster;
        this.checkpoints = checkpoints;
        this.failover = failover;
        this.life = new ResourceLife(cluster, checkpoints);
    }

    private long now() {
        return cluster.clock().millis();
    }

    ResourceLife life() {
        return life;
    }

    /**
     * Lets time pass from event to event until something holds.
     *
     * @param limitMillis how long at most; {@link Long#MAX_VALUE} for as long as anything can still happen
     * @return whether it holds; the clock stands where it began to, or at the limit
     */
    public boolean run(BooleanSupplier holds, long limitMillis) {
        long limit = limitMillis > LONG ? now() + LONG : now() + limitMillis;
        while (!holds.getAsBoolean()) {
            long next = nextEvent();
            if (next > limit) {
                if (limitMillis <= LONG) {
                    cluster.clock().advanceTo(limit);
                }
                return holds.getAsBoolean();
            }
            cluster.clock().advanceTo(Math.max(now(), next));
            step();
        }
        return true;
    }

    /** Lets a time pass, with everything that happens in it. */
    public void pass(long millis) {
        checkpoints.saveChanges();
        long end = now() + millis;
        run(() -> now() >= end, millis);
        cluster.clock().advanceTo(Math.max(now(), end));
        step();
    }

    /** True when nothing of a resource is under way. */
    public boolean isSettled(ClusterResource resource) {
        return resource.until() == ClusterResource.NEVER && cluster.group(resource.group()).filter(g -> g.target().isEmpty()).isPresent();
    }

    /** True when nothing of a group is under way. */
    public boolean isSettled(ClusterGroup group) {
        return group.target().isEmpty() && cluster.resources(group).stream().allMatch(r -> r.until() == ClusterResource.NEVER);
    }

    /** Notes what should not be, for whoever started a service by hand. */
    public void watch() {
        life.watch();
    }

    private long nextEvent() {
        long next = Long.MAX_VALUE;
        for (ClusterResource resource : cluster.resources().values()) {
            next = Math.min(next, Math.min(resource.until(), resource.retryAt()));
        }
        for (ClusterGroup group : cluster.groups().values()) {
            // A group that waits for a resource arrives with that resource's event, not by itself.
            next = Math.min(next, Math.min(group.arrival() > now() ? group.arrival() : Long.MAX_VALUE, group.failbackAt()));
        }
        return next;
    }

    /** Everything that is due, and everything that can begin, until nothing changes. */
    void step() {
        if (!cluster.answers()) {
            return;
        }
        dependents = index();
        claims = new Claims(cluster.resources().values());
        boolean changed = true;
        while (changed) {
            changed = false;
            for (ClusterGroup group : List.copyOf(cluster.groups().values())) {
                changed |= failover.back(group, now()) | arrive(group);
            }
            for (ClusterResource resource : List.copyOf(cluster.resources().values())) {
                changed |= finish(resource) || begin(resource);
            }
        }
        life.watch();
    }

    private Map<Name, List<ClusterResource>> index() {
        Map<Name, List<ClusterResource>> index = new HashMap<>();
        for (ClusterResource resource : cluster.resources().values()) {
            resource.dependencies().forEach(c -> c.forEach(n -> index.computeIfAbsent(n, x -> new ArrayList<>()).add(resource)));
        }
        return index;
    }

    private boolean arrive(ClusterGroup group) {
        if (group.arrival() > now() || cluster.resources(group).stream().anyMatch(r -> r.status().isActive())) {
            return false;
        }
        Name node = group.target().orElseThrow();
        group.arrive(node);
        for (ClusterResource resource : cluster.resources(group)) {
            resource.restarts().clear();
            if (resource.status() == Status.FAILED && resource.isWanted()) {
                resource.become(Status.OFFLINE, ClusterResource.NEVER, 0);
            }
        }
        return true;
    }

    private boolean finish(ClusterResource resource) {
        if (resource.retryAt() <= now()) {
            resource.retryAt(ClusterResource.NEVER);
            resource.restarts().clear();
            if (resource.status() == Status.FAILED) {
                resource.become(Status.OFFLINE, ClusterResource.NEVER, 0);
            }
            return true;
        }
        if (resource.until() > now()) {
            return false;
        }
        if (resource.status() == Status.OFFLINE_PENDING) {
            life.end(resource);
            resource.become(Status.OFFLINE, ClusterResource.NEVER, 0);
        } else if (resource.status() == Status.ONLINE_PENDING) {
            int code = resource.outcome() == Win32.DONE ? life.start(resource) : resource.outcome();
            if (code == Win32.DONE) {
                resource.become(Status.ONLINE, ClusterResource.NEVER, 0);
            } else {
                failed(resource, code);
            }
        } else {
            // A failed resource that waits for its restart.
            resource.become(Status.OFFLINE, ClusterResource.NEVER, 0);
        }
        return true;
    }

    private boolean begin(ClusterResource resource) {
        ClusterGroup group = cluster.group(resource.group()).orElseThrow();
        boolean leaving = group.target().isPresent();
        if (resource.status() == Status.ONLINE || resource.status() == Status.ONLINE_PENDING) {
            boolean must = leaving || !resource.isWanted() || !providersOnline(resource);
            if (!must || dependents.getOrDefault(resource.name(), List.of()).stream().anyMatch(d -> d.status().isActive() && needs(d, resource))) {
                return false;
            }
            resource.become(Status.OFFLINE_PENDING, now() + OFFLINE_MILLIS, 0);
            return true;
        }
        if (resource.status() != Status.OFFLINE || !resource.isWanted() || leaving || !cluster.isUp(group.owner())
                || !providersOnline(resource)) {
            return false;
        }
        checkpoints.restore(resource);
        long timeout = resource.properties().number("PendingTimeout");
        boolean late = resource.onlineMillis() > timeout;
        resource.become(Status.ONLINE_PENDING, now() + Math.min(resource.onlineMillis(), timeout), late ? Win32.RESOURCE_FAILED : life.problem(resource, claims));
        claims.begins(resource);
        return true;
    }

    private boolean providersOnline(ClusterResource resource) {
        return resource.dependencies().stream().allMatch(c -> c.stream()
                .anyMatch(n -> cluster.resource(n).filter(r -> r.status() == Status.ONLINE).isPresent()));
    }

    /** Whether a dependent cannot do without a provider: no alternative of it is online. */
    boolean needs(ClusterResource dependent, ClusterResource provider) {
        return dependent.dependencies().stream().filter(c -> c.contains(provider.name())).anyMatch(c -> c.stream()
                .filter(n -> !n.equals(provider.name())).noneMatch(n -> cluster.resource(n).filter(r -> r.status() == Status.ONLINE).isPresent()));
    }

    /** RestartAction, RestartThreshold and RestartPeriod (reference 9.1), then the group's own policy. */
    void failed(ClusterResource resource, int code) {
        life.stopNow(resource);
        resource.become(Status.FAILED, ClusterResource.NEVER, code);
        long action = resource.properties().number("RestartAction");
        if (action == 0) {
            return;
        }
        long period = resource.properties().number("RestartPeriod");
        while (!resource.restarts().isEmpty() && now() - resource.restarts().getFirst() > period) {
            resource.restarts().removeFirst();
        }
        if (resource.restarts().size() < resource.properties().number("RestartThreshold")) {
            resource.restarts().addLast(now());
            resource.become(Status.FAILED, now() + RESTART_MILLIS, code);
            return;
        }
        ClusterGroup group = cluster.group(resource.group()).orElseThrow();
        if (action != 2 || !failover.leave(group, now())) {
            long retry = resource.properties().number("RetryPeriodOnFailure");
            resource.retryAt(retry == Declared.MOST ? ClusterResource.NEVER : now() + retry);
        }
    }
}
