package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/**
 * Makes sure that a resource that nothing depends on is offline, before what it runs is changed; a resource that is not
 * there is offline. The rest of its group stays online.
 */
public record TakeResourceOffline(Name resource, Name group, long waitSeconds) implements Action, OfGroup, OfResource {
    @Override
    public State effect(State before) {
        return before.resource(resource).isEmpty() ? before : before.mapGroup(group, g -> g.withOnline(false));
    }

    @Override
    public boolean holds(State state) {
        return state.resource(resource).isEmpty() || state.group(group).filter(g -> g.online()).isEmpty();
    }

    @Override
    public boolean precautionary() {
        return true;
    }

    @Override
    public String title() {
        return "Make sure that the resource \"" + resource + "\" is offline";
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "The resource is in the group \"" + group + "\" and Offline, or it is not there yet; one of another group is left alone. The rest of the group is as it was.";
    }

    @Override
    public Undo undo() {
        return Undo.by("Brings a resource that was there before online again where its group was online.");
    }

    @Override
    public Clicks gui() {
        return Clicks.on2003("right-click \"" + resource + "\", Take Offline, if it is there.");
    }
}
