package org.mscsplanner.simulate.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.Name;

/** A group. Its state follows from its resources; see {@link Cluster#status(ClusterGroup)}. */
public final class ClusterGroup {
    static final long NEVER = Long.MAX_VALUE;

    private final Name name;
    private final PropertySet properties;
    private final PropertySet privates;
    private Name owner;
    private List<Name> preferredOwners = List.of();
    /** When it failed over, oldest first. */
    private final Deque<Long> failovers = new ArrayDeque<>();
    private Optional<Name> target = Optional.empty();
    private long arrival;
    private long failbackAt = NEVER;

    ClusterGroup(Name name, Name owner, PropertySet properties, PropertySet privates) {
        this.name = name;
        this.owner = owner;
        this.properties = properties;
        this.privates = privates;
        properties.put(Name.of("Name"), Setting.text(name.text()));
    }

    public Name name() {
        return name;
    }

    public Name owner() {
        return owner;
    }

    public PropertySet properties() {
        return properties;
    }

    public PropertySet privates() {
        return privates;
    }

    /** In order; empty when there is no preference. */
    public List<Name> preferredOwners() {
        return preferredOwners;
    }

    void setPreferredOwners(List<Name> owners) {
        preferredOwners = List.copyOf(owners);
    }

    Deque<Long> failovers() {
        return failovers;
    }

    /** Where it is on its way to. */
    Optional<Name> target() {
        return target;
    }

    /** @param notBefore when it may arrive at the earliest: nodes need a while to agree that one of them is gone */
    void leaveFor(Name node, long notBefore) {
        target = Optional.of(node);
        arrival = notBefore;
    }

    long arrival() {
        return target.isPresent() ? arrival : NEVER;
    }

    void arrive(Name node) {
        owner = node;
        target = Optional.empty();
    }

    /** When it goes back to a preferred owner, on the clock of the simulation. */
    long failbackAt() {
        return failbackAt;
    }

    void failBackAt(long moment) {
        failbackAt = moment;
    }

    List<String> antiAffinity() {
        return properties.value(Name.of("AntiAffinityClassNames")).map(Setting::parts).orElse(List.of());
    }

    ClusterGroup copyAs(Name newName) {
        ClusterGroup copy = new ClusterGroup(newName, owner, properties.copy(), privates.copy());
        copy.preferredOwners = new ArrayList<>(preferredOwners);
        copy.failovers.addAll(failovers);
        copy.target = target;
        copy.arrival = arrival;
        copy.failbackAt = failbackAt;
        return copy;
    }
}
