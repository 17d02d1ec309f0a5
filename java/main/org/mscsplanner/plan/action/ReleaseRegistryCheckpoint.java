package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.State;

/**
 * Takes a registry checkpoint out that an earlier hand has made, before a value below its key is written: the next online
 * would put the saved, older key over the new value (KB 174070). The checkpoint is added again after the value was written.
 */
public record ReleaseRegistryCheckpoint(Name resource, RegistryKey key) implements Action, OfResource {
    @Override
    public State effect(State before) {
        return before.mapResource(resource, r -> r.withoutRegistryCheckpoint(key));
    }

    @Override
    public boolean holds(State state) {
        return state.resource(resource).filter(r -> r.registryCheckpoints().contains(key)).isEmpty();
    }

    @Override
    public boolean precautionary() {
        return true;
    }

    @Override
    public String title() {
        return "Take an older registry checkpoint of \"" + resource + "\" out, if there is one: " + key;
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "The checkpoints of \"" + resource + "\" do not show " + key + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Adds the checkpoint again if it was there before.");
    }

    @Override
    public Clicks gui() {
        return Clicks.on2003("properties of \"" + resource + "\", Registry Replication: remove " + key.forRegFile() + " if it is listed.");
    }
}
