package org.mscsplanner.plan.action;

import java.util.List;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/** Replaces the ordered list of preferred owners of a group; only a general spec with a list asks for it. */
public record SetPreferredOwners(Name group, List<Name> owners) implements Action, OfGroup {
    public SetPreferredOwners {
        owners = List.copyOf(owners);
    }

    @Override
    public State effect(State before) {
        return before.mapGroup(group, g -> g.withPreferredOwners(owners));
    }

    @Override
    public boolean holds(State state) {
        return state.group(group).filter(g -> g.preferredOwners().equals(owners)).isPresent();
    }

    @Override
    public String title() {
        return "Set the preferred owners of the group \"" + group + "\": " + Name.list(owners);
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "The preferred owners are " + Name.list(owners) + ", in this order.";
    }

    @Override
    public Undo undo() {
        return Undo.by("Restores a recorded list of one node, or of two in a cluster of two, unless the group itself is deleted; an empty or longer list is left to a person.");
    }

    @Override
    public Clicks gui() {
        return Clicks.on2003("properties of \"" + group + "\", General, Preferred owners, Modify.");
    }
}
