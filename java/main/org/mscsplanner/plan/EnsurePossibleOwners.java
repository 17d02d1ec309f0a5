package org.mscsplanner.plan;

import java.util.List;
import java.util.TreeSet;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/** Verifies that nodes are possible owners of a resource, and adds those that are missing. */
public record EnsurePossibleOwners(Name resource, List<Name> nodes) implements Action {
    public EnsurePossibleOwners {
        nodes = List.copyOf(nodes);
    }

    @Override
    public State effect(State before) {
        return before.mapResource(resource, r -> {
            TreeSet<Name> owners = new TreeSet<>(r.possibleOwners());
            owners.addAll(nodes);
            return r.withPossibleOwners(owners);
        });
    }

    @Override
    public boolean holds(State state) {
        return state.resource(resource).filter(r -> r.possibleOwners().containsAll(nodes)).isPresent();
    }

    @Override
    public String title() {
        return "Verify the possible owners of \"" + resource + "\": " + Properties.names(nodes);
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "The list of possible owners holds " + Properties.names(nodes) + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Removes the owners that this plan added, unless the resource itself is deleted.");
    }

    @Override
    public String gui() {
        return "Cluster Administrator: properties of \"" + resource + "\", General, Possible owners, Modify.";
    }
}
