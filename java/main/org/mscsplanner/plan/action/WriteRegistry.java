package org.mscsplanner.plan.action;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.State;

/** Writes values below one registry key of a node from a .reg file and reads them back. */
public record WriteRegistry(Name node, RegistryKey key, SortedMap<Name, RegistryEntry.Data> values) implements Action {
    /** What scripts call a value of a key, in a sentence: the one without a name is the default value. */
    public static String called(Name value) {
        return value.isEmpty() ? "default value" : value.text();
    }

    public WriteRegistry {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    @Override
    public State effect(State before) {
        State after = before;
        for (Map.Entry<Name, RegistryEntry.Data> value : values.entrySet()) {
            after = after.mapNode(node, n -> n.withValue(key, value.getKey(), value.getValue()));
        }
        return after;
    }

    /**
     * The values are there, and no checkpoint may put others over them: of a group that is not online nobody knows what its
     * saved copies hold, and of one that is online they hold what its owner has.
     */
    @Override
    public boolean holds(State state) {
        return isOn(state, node) && state.resources().values().stream().filter(r -> r.registryCheckpoints().stream().anyMatch(c -> c.covers(key)))
                .allMatch(r -> state.group(r.group()).filter(g -> g.online() && isOn(state, g.owner())).isPresent());
    }

    /** A checkpoint of a resource that the plan does not know stays, and may well hold the same. */
    @Override
    public boolean isDone(State after) {
        return isOn(after, node);
    }

    private boolean isOn(State state, Name where) {
        return values.entrySet().stream().allMatch(v -> state.node(where).value(key, v.getKey()).filter(v.getValue()::equals).isPresent());
    }

    @Override
    public String title() {
        return "Write " + Properties.values(values.keySet()) + " below " + key + " on " + node;
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "reg query shows the values on " + node + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Restores the recorded values; removes those that were not there.");
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("regedit on " + node + ": below " + key.forRegFile() + " create or change " + Properties.values(values.keySet()) + ". Close regedit afterwards.");
    }
}
