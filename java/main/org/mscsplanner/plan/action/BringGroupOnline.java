package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/** Brings a group online on a node. Afterwards it may fail over: online on any node is what counts. */
public record BringGroupOnline(Name group, Name node, long waitSeconds) implements Action, OfGroup {
    @Override
    public State effect(State before) {
        return GroupEffects.online(before, group, node);
    }

    @Override
    public boolean holds(State state) {
        return state.group(group).filter(g -> g.online()).isPresent();
    }

    @Override
    public String title() {
        return "Bring the group \"" + group + "\" online on " + node;
    }

    @Override
    public Risk risk() {
        return Risk.OUTAGE;
    }

    @Override
    public String check() {
        return "Every resource of the group is Online on " + node + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Takes the group offline if it was offline before, and back to the node where it was.");
    }

    @Override
    public Clicks gui() {
        return Clicks.on2003("right-click \"" + group + "\", Bring Online.");
    }
}
