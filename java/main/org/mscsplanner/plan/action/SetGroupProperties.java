package org.mscsplanner.plan.action;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.State;

/** Sets common properties of a group. */
public record SetGroupProperties(Name group, SortedMap<Name, PropertyValue> properties) implements Action, OfGroup {
    public static final Name CLASS_NAMES = Name.of("AntiAffinityClassNames");

    public SetGroupProperties {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }

    @Override
    public State effect(State before) {
        return before.mapGroup(group, g -> g.withProperties(properties));
    }

    @Override
    public boolean holds(State state) {
        return state.group(group).filter(g -> Properties.hold(properties, g.properties())).isPresent();
    }

    @Override
    public String title() {
        return "Set properties of the group \"" + group + "\": " + Properties.text(properties);
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "The properties of the group read " + Properties.text(properties) + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Restores the recorded values, unless the group itself is deleted; several values of one property are left to a person.");
    }

    @Override
    public Clicks gui() {
        SortedMap<Name, PropertyValue> shown = new TreeMap<>(properties);
        shown.remove(CLASS_NAMES);
        String pages = "properties of \"" + group + "\", pages General, Failover and Failback: " + Properties.text(shown) + ".";
        return Clicks.on2003(shown.size() == properties.size() ? pages : pages + " No page shows " + CLASS_NAMES + ": the command alone sets it.");
    }
}
