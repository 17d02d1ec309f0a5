package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/** Saves a cryptographic key container with a resource; it is taken from the current owner of its group. */
public record AddCryptoCheckpoint(Name resource, Name group, String key) implements Action, OfGroup, OfResource {
    @Override
    public State effect(State before) {
        return before.mapResource(resource, r -> r.withCryptoCheckpoint(key));
    }

    @Override
    public boolean holds(State state) {
        return state.resource(resource).filter(r -> r.cryptoCheckpoints().contains(key)).isPresent();
    }

    @Override
    public String title() {
        return "Add a crypto key checkpoint to \"" + resource + "\": " + key;
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "The crypto checkpoints of \"" + resource + "\" show " + key + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Removes the checkpoint if this plan added it, unless the resource itself is deleted.");
    }

    @Override
    public Clicks gui() {
        return Clicks.NONE;
    }
}
