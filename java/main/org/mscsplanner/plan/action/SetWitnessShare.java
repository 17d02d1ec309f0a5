package org.mscsplanner.plan.action;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.GroupState;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;
import org.mscsplanner.model.WinPath;

/**
 * Names the share that gives a majority node set its extra vote (KB 921181). The quorum resource cannot be taken offline:
 * the value counts from the next move of its group on.
 *
 * @param resource the quorum resource, which is there before any plan
 * @param group the cluster's own group
 */
public record SetWitnessShare(Name resource, Name group, WinPath share) implements Action, OfGroup, OfResource {
    private static final Name PROPERTY = Name.of("MNSFileShare");

    /** As private properties of the resource. */
    public SortedMap<Name, PropertyValue> properties() {
        return new TreeMap<>(Map.of(PROPERTY, new PropertyValue.Text(share.text())));
    }

    @Override
    public State effect(State before) {
        State there = before.resource(resource).isPresent() ? before
                : before.withResource(resource, ResourceState.created(group, Resource.MAJORITY_NODE_SET, false));
        State whole = there.group(group).isPresent() ? there
                : there.withGroup(group, new GroupState(Name.NONE, true, new TreeMap<>(), List.of()));
        return whole.mapResource(resource, r -> r.withPrivateProperties(properties()));
    }

    @Override
    public boolean holds(State state) {
        return state.resource(resource).filter(r -> Properties.hold(properties(), r.privateProperties())).isPresent();
    }

    @Override
    public String title() {
        return "Set the witness share of \"" + resource + "\" to " + share;
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "The private property MNSFileShare of \"" + resource + "\" reads " + share + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Restores the recorded share; it counts after the cluster's group has moved once more.");
    }

    @Override
    public Clicks gui() {
        return Clicks.NONE;
    }
}
