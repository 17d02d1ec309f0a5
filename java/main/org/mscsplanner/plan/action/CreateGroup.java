package org.mscsplanner.plan.action;

import org.mscsplanner.model.GroupState;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/** Creates an empty group; a group that exists stays as it is. */
public record CreateGroup(Name group) implements Action, OfGroup {
    @Override
    public State effect(State before) {
        return before.group(group).isPresent() ? before : before.withGroup(group, GroupState.created());
    }

    @Override
    public boolean holds(State state) {
        return state.group(group).isPresent();
    }

    @Override
    public String title() {
        return "Create the group \"" + group + "\"";
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "The group \"" + group + "\" is listed.";
    }

    @Override
    public Undo undo() {
        return Undo.by("Deletes the group if this plan created it.");
    }

    @Override
    public Clicks gui() {
        return Clicks.on2003("right-click Groups, New, Group, name \"" + group + "\"; select no preferred owners; Finish.");
    }
}
