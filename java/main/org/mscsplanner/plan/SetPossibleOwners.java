package org.mscsplanner.plan;

import java.util.List;
import java.util.TreeSet;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/**
 * Makes some nodes the possible owners of a resource, and no other: every node is one of a new resource, so the spec's list
 * holds only when the others are taken out.
 *
 * @param others nodes of the cluster that shall not own it
 */
public record SetPossibleOwners(Name resource, List<Name> nodes, List<Name> others) implements Action {
    public SetPossibleOwners {
        nodes = List.copyOf(nodes);
        others = List.copyOf(others);
    }

    @Override
    public State effect(State before) {
        return before.mapResource(resource, r -> r.withPossibleOwners(new TreeSet<>(nodes)));
    }

    @Override
    public boolean holds(State state) {
        return state.resource(resource).filter(r -> r.possibleOwners().equals(new TreeSet<>(nodes))).isPresent();
    }

    @Override
    public String title() {
        return "Set the possible owners of \"" + resource + "\": " + Properties.names(nodes);
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "The list of possible owners holds " + Properties.names(nodes) + " and no other node.";
    }

    @Override
    public Undo undo() {
        return Undo.by("Removes the owners that this plan added and adds those that it removed, unless the resource itself is deleted.");
    }

    @Override
    public String gui() {
        return "Cluster Administrator: properties of \"" + resource + "\", General, Possible owners, Modify.";
    }
}
