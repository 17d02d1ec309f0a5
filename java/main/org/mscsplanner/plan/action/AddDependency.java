package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/** Makes a resource depend on another one of its group. */
public record AddDependency(Name resource, Name provider) implements Action, OfResource {
    @Override
    public State effect(State before) {
        return before.mapResource(resource, r -> r.withDependency(provider));
    }

    @Override
    public boolean holds(State state) {
        return state.resource(resource).filter(r -> r.dependencies().contains(provider)).isPresent();
    }

    @Override
    public String title() {
        return "Make \"" + resource + "\" depend on \"" + provider + "\"";
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "\"" + provider + "\" is among the dependencies of \"" + resource + "\".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Removes the dependency if this plan added it, unless the resource itself is deleted.");
    }

    @Override
    public Clicks gui() {
        return Clicks.on2003("properties of \"" + resource + "\", Dependencies, Modify: add \"" + provider + "\".");
    }
}
