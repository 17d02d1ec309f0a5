package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/**
 * Moves a group to a node; an online group comes online there, an offline one stays offline.
 *
 * @param test true for a group that runs, above all in a failover test: clients lose the service while it moves
 */
public record MoveGroup(Name group, Name node, long waitSeconds, boolean test) implements Action, OfGroup {
    @Override
    public State effect(State before) {
        return GroupEffects.move(before, group, node);
    }

    @Override
    public boolean holds(State state) {
        return state.group(group).filter(g -> g.owner().equals(node)).isPresent();
    }

    @Override
    public String title() {
        return (test ? "Move the group \"" + group + "\" to " + node : "Make " + node + " the owner of the offline group \"" + group + "\"");
    }

    @Override
    public Risk risk() {
        return Risk.OUTAGE;
    }

    @Override
    public String check() {
        return "The owner of the group is " + node + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Moves the group back to the recorded owner.");
    }

    @Override
    public Clicks gui() {
        return Clicks.on2003("right-click \"" + group + "\", Move Group, until the owner is " + node + ".");
    }
}
