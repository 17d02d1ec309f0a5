package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/** Brings one resource online where its group is, with what it needs; everything else of the group is online already. */
public record BringResourceOnline(Name resource, Name group, long waitSeconds) implements Action, OfGroup, OfResource {
    @Override
    public State effect(State before) {
        return before.mapGroup(group, g -> g.withOnline(true));
    }

    @Override
    public boolean holds(State state) {
        return state.group(group).filter(g -> g.online()).isPresent();
    }

    @Override
    public String title() {
        return "Bring the resource \"" + resource + "\" online";
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "Every resource of the group \"" + group + "\" is Online.";
    }

    @Override
    public Undo undo() {
        return Undo.by("Takes the resource offline; the rest of the group stays online.");
    }

    @Override
    public Clicks gui() {
        return Clicks.on2003("right-click \"" + resource + "\", Bring Online.");
    }
}
