package org.mscsplanner.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A group as it is.
 *
 * @param owner the node that owns it; {@link Name#NONE} when unknown (a new group may be owned by any node)
 * @param online all of its resources are online
 */
public record GroupState(Name owner, boolean online, SortedMap<Name, PropertyValue> properties,
        List<Name> preferredOwners) {
    public GroupState {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        preferredOwners = List.copyOf(preferredOwners);
    }

    /** As the cluster makes it: offline, on a node that nobody chose. */
    public static GroupState created() {
        return new GroupState(Name.NONE, false, new TreeMap<>(), List.of());
    }

    public GroupState withOwner(Name node) {
        return new GroupState(node, online, properties, preferredOwners);
    }

    public GroupState withOnline(boolean now) {
        return new GroupState(owner, now, properties, preferredOwners);
    }

    public GroupState withProperties(SortedMap<Name, PropertyValue> more) {
        SortedMap<Name, PropertyValue> all = new TreeMap<>(properties);
        all.putAll(more);
        return new GroupState(owner, online, all, preferredOwners);
    }

    public GroupState withPreferredOwners(List<Name> owners) {
        return new GroupState(owner, online, properties, owners);
    }
}
