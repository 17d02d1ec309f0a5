package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;

/**
 * Saves a registry key of a node into the record folder before a checkpoint can overwrite it: one that was there already
 * does so on the primary node too, at the first online. Changes nothing.
 */
public record ExportRegistryKey(Name node, RegistryKey key) implements Look {
    @Override
    public String title() {
        return "Save the registry key " + key + " of " + node;
    }

    @Override
    public String check() {
        return "The record folder of " + node + " holds the exported key.";
    }

    @Override
    public Undo undo() {
        return Undo.by("Puts the saved key back where the cluster has put another node's in its place.");
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("regedit on " + node + ": select " + key.forRegFile() + ", File, Export.");
    }
}
