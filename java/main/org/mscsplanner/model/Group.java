package org.mscsplanner.model;

import java.util.List;
import java.util.Optional;
import org.mscsplanner.diag.Place;

/**
 * A resource group.
 *
 * @param primaryNode where it is brought online first and where its data come from at the start; afterwards the owner
 *     at run time decides, never this field (I-25)
 * @param preferredOwners ordered; empty is the normal state
 * @param antiAffinity values of AntiAffinityClassNames; groups that share one avoid each other
 * @param failoverThreshold failovers within the period before the cluster gives up
 * @param waitSeconds how long a script waits for the group to be online or offline, twice that for a move; 0: the longest
 *     path of pending timeouts and a margin
 * @param resources in the order of the spec
 */
public record Group(Name name, String description, Name primaryNode, List<Name> preferredOwners,
        List<String> antiAffinity, long failoverThreshold, long failoverPeriodHours, Optional<Failback> failback,
        long waitSeconds, List<Resource> resources, Place at) {
    /** The failover threshold that Windows takes for one less than the cluster has nodes. */
    public static final long ONE_LESS_THAN_NODES = 0xFFFFFFFFL;
    /** What a wait has beyond the longest path of pending timeouts. */
    public static final long WAIT_MARGIN_SECONDS = 60;

    public Group {
        preferredOwners = List.copyOf(preferredOwners);
        antiAffinity = List.copyOf(antiAffinity);
        resources = List.copyOf(resources);
    }

    /** The hours, 0 to 23 in the cluster's local time, between which a group may go back to its preferred owner. */
    public record Failback(long windowStartHour, long windowEndHour, Place at) { }

    /** True when the node is a possible owner of every resource. */
    public boolean mayRunOn(Name node) {
        return resources.stream().allMatch(r -> r.possibleOwners().contains(node));
    }

    /** A private property of every resource of a type that has it, in the order of the spec: the addresses, for example. */
    public List<String> privateTexts(String type, String property) {
        return resources.stream().filter(r -> r.isType(type)).flatMap(r -> r.privateText(property).stream()).toList();
    }

    public Optional<Resource> resource(Name wanted) {
        return resources.stream().filter(r -> r.name().equals(wanted)).findFirst();
    }
}
