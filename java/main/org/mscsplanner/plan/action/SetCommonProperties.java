package org.mscsplanner.plan.action;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.State;

/** Sets common properties of a resource. */
public record SetCommonProperties(Name resource, SortedMap<Name, PropertyValue> properties) implements Action, OfResource {
    public SetCommonProperties {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }

    @Override
    public State effect(State before) {
        return before.mapResource(resource, r -> r.withProperties(properties));
    }

    @Override
    public boolean holds(State state) {
        return state.resource(resource).filter(r -> Properties.hold(properties, r.properties())).isPresent();
    }

    @Override
    public String title() {
        return "Set properties of \"" + resource + "\": " + Properties.text(properties);
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "The properties of the resource read " + Properties.text(properties) + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Restores the recorded values, unless the resource itself is deleted.");
    }

    @Override
    public Clicks gui() {
        return Clicks.on2003("properties of \"" + resource + "\", pages General and Advanced: " + Properties.text(properties) + ".");
    }
}
