package org.mscsplanner.plan.action;

import java.util.Collections;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/** Adds a local user to a local group of its node. */
public record AddLocalGroupMember(Name node, Name group, Name user) implements Action {
    @Override
    public State effect(State before) {
        return before.mapNode(node, n -> n.withMember(group, user));
    }

    @Override
    public boolean holds(State state) {
        return state.node(node).localGroups().getOrDefault(group, Collections.emptySortedSet()).contains(user);
    }

    @Override
    public String title() {
        return "Add " + user + " to the local group \"" + group + "\" on " + node;
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "net localgroup \"" + group + "\" lists " + user + " on " + node + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Takes the user out of the group if this plan added it.");
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("Computer Management on " + node + ", Local Users and Groups, Groups: \"" + group + "\", Add: " + user + ".");
    }
}
