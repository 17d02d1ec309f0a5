package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/** Makes sure that a group is offline, dependents first, before something is written that the next online would restore. */
public record TakeGroupOffline(Name group, long waitSeconds) implements Action, OfGroup {
    @Override
    public State effect(State before) {
        return GroupEffects.offline(before, group);
    }

    @Override
    public boolean holds(State state) {
        return state.group(group).filter(g -> !g.online()).isPresent();
    }

    @Override
    public boolean precautionary() {
        return true;
    }

    @Override
    public String title() {
        return "Make sure that the group \"" + group + "\" is offline";
    }

    @Override
    public Risk risk() {
        return Risk.OUTAGE;
    }

    @Override
    public String check() {
        return "Every resource of the group is Offline.";
    }

    @Override
    public Undo undo() {
        return Undo.by("Brings the group online again if it was online before.");
    }

    @Override
    public Clicks gui() {
        return Clicks.on2003("right-click \"" + group + "\", Take Offline.");
    }
}
