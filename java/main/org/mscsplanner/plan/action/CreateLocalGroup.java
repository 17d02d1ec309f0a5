package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/**
 * Makes sure that a local group is there. One that Windows itself has under another name in another language (Users,
 * Administrators) is never made: a namesake would have no rights.
 */
public record CreateLocalGroup(Name node, Name group) implements Action {
    @Override
    public State effect(State before) {
        return before.mapNode(node, n -> n.withLocalGroup(group));
    }

    @Override
    public boolean holds(State state) {
        return state.node(node).localGroups().containsKey(group);
    }

    @Override
    public String title() {
        return "Make sure that the local group \"" + group + "\" is on " + node;
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "net localgroup lists \"" + group + "\" on " + node + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Deletes the group if this plan made it.");
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("Computer Management on " + node + ", Local Users and Groups, Groups: New Group \"" + group + "\", if it is not there.");
    }
}
