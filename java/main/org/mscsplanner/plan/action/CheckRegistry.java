package org.mscsplanner.plan.action;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.RegistryKey;

/**
 * Looks that a checkpoint brought values along: on the node that took the group over they read as they were written on the
 * first one. Changes nothing.
 */
public record CheckRegistry(Name node, RegistryKey key, SortedMap<Name, RegistryEntry.Data> values) implements Look {
    public CheckRegistry {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    @Override
    public String title() {
        return "Check that " + Properties.values(values.keySet()) + " below " + key + " came along to " + node;
    }

    @Override
    public String check() {
        return "reg query shows the values on " + node + ", although nobody wrote them there.";
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("regedit on " + node + ": look below " + key.forRegFile() + ", change nothing, and close regedit.");
    }
}
