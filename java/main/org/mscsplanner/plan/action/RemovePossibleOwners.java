package org.mscsplanner.plan.action;

import java.util.List;
import java.util.TreeSet;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/**
 * Takes nodes out of the possible owners of a resource that the spec does not name there: every node is one of a new resource
 * . Their group is elsewhere by then, and undo puts them in before it leads the group back.
 */
public record RemovePossibleOwners(Name resource, List<Name> nodes) implements Action, OfResource {
    public RemovePossibleOwners {
        nodes = List.copyOf(nodes);
    }

    @Override
    public State effect(State before) {
        return before.mapResource(resource, r -> {
            TreeSet<Name> owners = new TreeSet<>(r.possibleOwners());
            nodes.forEach(owners::remove);
            return r.withPossibleOwners(owners);
        });
    }

    @Override
    public boolean holds(State state) {
        return state.resource(resource).filter(r -> r.possibleOwners().stream().noneMatch(nodes::contains)).isPresent();
    }

    @Override
    public boolean precautionary() {
        return true;
    }

    @Override
    public String title() {
        return "Take other nodes out of the possible owners of \"" + resource + "\": " + Name.list(nodes);
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "The list of possible owners does not hold " + Name.list(nodes) + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Adds the owners that this plan removed, unless the resource itself is deleted.");
    }

    @Override
    public Clicks gui() {
        return Clicks.on2003("properties of \"" + resource + "\", General, Possible owners, Modify.");
    }
}
