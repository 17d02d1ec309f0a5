package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;

/**
 * Creates a resource. One that exists stays, and gets the wanted kind of resource monitor. A new one is offline, so its group is
 * not online as a whole.
 */
public record CreateResource(Name resource, Name group, String type, boolean separateMonitor) implements Action, OfGroup, OfResource {
    /** Cluster Administrator gives Read, cluster.exe does not ("Cluster resource", cc785087). */
    private static final String SHARED = " Made with cluster.exe, the share gives Everyone full control: set its permissions before it goes online.";

    @Override
    public State effect(State before) {
        return before.resource(resource).isPresent()
                ? before.mapResource(resource, r -> r.withSeparateMonitor(separateMonitor))
                : before.withResource(resource, ResourceState.created(group, type, separateMonitor)).mapGroup(group, g -> g.withOnline(false));
    }

    /** The monitor of one that is there is a change of its own, {@link SetResourceMonitor}. */
    @Override
    public boolean holds(State state) {
        return state.resource(resource).filter(r -> r.group().equals(group) && r.type().equalsIgnoreCase(type)).isPresent();
    }

    @Override
    public String title() {
        return "Create the resource \"" + resource + "\" (" + type + ")";
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "The resource \"" + resource + "\" is listed in the group \"" + group + "\"; its property SeparateMonitor is " + (separateMonitor ? 1 : 0) + "."
                + (type.equalsIgnoreCase(Resource.FILE_SHARE) ? SHARED : "");
    }

    @Override
    public Undo undo() {
        return Undo.by("Deletes the resource if this plan created it; otherwise SeparateMonitor becomes what it was.");
    }

    @Override
    public Clicks gui() {
        return Clicks.on2003("right-click \"" + group + "\", New, Resource, name \"" + resource + "\", type " + type
                + (separateMonitor ? ", Run this resource in a separate Resource Monitor; of one that is there: Properties, General." : "."));
    }
}
