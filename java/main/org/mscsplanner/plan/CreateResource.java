package org.mscsplanner.plan;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;

/** Creates a resource; a resource that exists stays as it is. A new one is offline, so its group is not online as a whole. */
public record CreateResource(Name resource, Name group, String type, boolean separateMonitor) implements Action {
    @Override
    public State effect(State before) {
        return before.resource(resource).isPresent()
                ? before
                : before.withResource(resource, ResourceState.created(group, type, separateMonitor)).mapGroup(group, g -> g.withOnline(false));
    }

    @Override
    public boolean holds(State state) {
        return state.resource(resource)
                .filter(r -> r.group().equals(group) && r.type().equalsIgnoreCase(type))
                .isPresent();
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
        return "The resource \"" + resource + "\" is listed in the group \"" + group + "\".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Deletes the resource if this plan created it.");
    }

    @Override
    public String gui() {
        return "Cluster Administrator: right-click \"" + group + "\", New, Resource, name \"" + resource + "\", type " + type
                + (separateMonitor ? ", Run this resource in a separate Resource Monitor." : ".");
    }
}
