package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.State;

/**
 * Saves a registry key with a resource: from now on the cluster restores it before the resource comes online, on
 * whatever node (KB 174070). It is taken from the group's current owner.
 */
public record AddRegistryCheckpoint(Name resource, Name group, RegistryKey key) implements Action, OfGroup, OfResource {
    @Override
    public State effect(State before) {
        return before.mapResource(resource, r -> r.withRegistryCheckpoint(key));
    }

    @Override
    public boolean holds(State state) {
        return state.resource(resource).filter(r -> r.registryCheckpoints().contains(key)).isPresent();
    }

    @Override
    public String title() {
        return "Add a registry checkpoint to \"" + resource + "\": " + key;
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "The checkpoints of \"" + resource + "\" show exactly one line with " + key + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Removes the checkpoint if this plan added it, unless the resource itself is deleted.");
    }

    @Override
    public Clicks gui() {
        return Clicks.on2003("properties of \"" + resource + "\", Registry Replication, Add: " + key.forRegFile() + ".");
    }
}
