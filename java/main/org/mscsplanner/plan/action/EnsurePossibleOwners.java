package org.mscsplanner.plan.action;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.mscsplanner.model.GroupState;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/**
 * Verifies that nodes are possible owners of a resource, and adds those that are missing.
 *
 * <p>A group can lie, offline, on a node that may not own it, as when the others have died; no command leads it back to such a
 * node. So the one that has it comes in too, until {@link RemovePossibleOwners} takes it out behind the move: undo finds it
 * there when it leads the group back, and takes it out last.
 *
 * @param passing nodes of the cluster that come in only as long as they have the group
 */
public record EnsurePossibleOwners(Name resource, Name group, List<Name> nodes, List<Name> passing) implements Action, OfGroup, OfResource {
    public EnsurePossibleOwners {
        nodes = List.copyOf(nodes);
        passing = List.copyOf(passing);
    }

    @Override
    public State effect(State before) {
        return before.mapResource(resource, r -> {
            TreeSet<Name> owners = new TreeSet<>(r.possibleOwners());
            owners.addAll(wanted(before));
            return r.withPossibleOwners(owners);
        });
    }

    @Override
    public boolean holds(State state) {
        return state.resource(resource).filter(r -> r.possibleOwners().containsAll(wanted(state))).isPresent();
    }

    private List<Name> wanted(State state) {
        List<Name> wanted = new ArrayList<>(nodes);
        state.group(group).map(GroupState::owner).filter(passing::contains).ifPresent(wanted::add);
        return wanted;
    }

    @Override
    public String title() {
        return "Verify the possible owners of \"" + resource + "\": " + Name.list(nodes);
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "The list of possible owners holds " + Name.list(nodes) + "; a node that is missing is added with /addowner:NODE.";
    }

    @Override
    public Undo undo() {
        return Undo.by("Removes the owners that this plan added, unless the resource itself is deleted.");
    }

    @Override
    public Clicks gui() {
        return Clicks.on2003("properties of \"" + resource + "\", General, Possible owners, Modify.");
    }
}
