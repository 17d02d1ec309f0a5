package org.mscsplanner.plan.action;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;

/** Gives a resource that is there the kind of resource monitor that {@link CreateResource} gives a new one. */
public record SetResourceMonitor(Name resource, boolean separate) implements Action, OfResource {
    /** What it sets, as the property that it is. */
    public SortedMap<Name, PropertyValue> properties() {
        return new TreeMap<>(Map.of(Name.of("SeparateMonitor"), new PropertyValue.Number(separate ? 1 : 0)));
    }

    @Override
    public State effect(State before) {
        return before.mapResource(resource, r -> r.withSeparateMonitor(separate));
    }

    @Override
    public boolean holds(State state) {
        return state.resource(resource).map(ResourceState::separateMonitor).filter(s -> s == separate).isPresent();
    }

    @Override
    public String title() {
        return "Let \"" + resource + "\" run in " + (separate ? "a resource monitor of its own" : "the common resource monitor");
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "The properties of the resource read " + Properties.text(properties()) + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Restores the recorded values, unless the resource itself is deleted.");
    }

    @Override
    public Clicks gui() {
        return Clicks.on2003("properties of \"" + resource + "\", page General, Run this resource in a separate Resource Monitor: " + (separate ? "set." : "clear."));
    }
}
