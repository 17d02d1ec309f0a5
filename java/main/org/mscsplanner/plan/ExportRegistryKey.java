package org.mscsplanner.plan;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.State;

/** Saves a registry key of a node into the record folder before a checkpoint can overwrite it. Changes nothing. */
public record ExportRegistryKey(Name node, RegistryKey key) implements Action {
    @Override
    public State effect(State before) {
        return before;
    }

    @Override
    public boolean holds(State state) {
        return true;
    }

    @Override
    public boolean looksOnly() {
        return true;
    }

    @Override
    public String title() {
        return "Save the registry key " + key + " of " + node;
    }

    @Override
    public Risk risk() {
        return Risk.READ;
    }

    @Override
    public String check() {
        return "The record folder of " + node + " holds the exported key.";
    }

    @Override
    public Undo undo() {
        return Undo.none("It changes nothing.");
    }

    @Override
    public String gui() {
        return "regedit on " + node + ": select " + key.forRegFile() + ", File, Export.";
    }
}
