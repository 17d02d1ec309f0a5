package org.mscsplanner.plan;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;

/**
 * Saves a registry key of a node into the record folder before a checkpoint can overwrite it. Changes nothing.
 *
 * @param overwritten the first move puts the key of the primary node in its place; undo puts the saved one back
 */
public record ExportRegistryKey(Name node, RegistryKey key, boolean overwritten) implements Look {
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
        return overwritten ? Undo.by("Puts the saved key back where the cluster has put the other node's in its place.")
                : Undo.none("It changes nothing.");
    }

    @Override
    public String gui() {
        return "regedit on " + node + ": select " + key.forRegFile() + ", File, Export.";
    }
}
