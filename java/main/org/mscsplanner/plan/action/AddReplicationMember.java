package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.ReplicationState;

/** Makes a node a member of a replication group. */
public record AddReplicationMember(Name group, Name node) implements Replication {
    @Override
    public ReplicationState change(ReplicationState before) {
        return before.withMember(node);
    }

    @Override
    public boolean shows(ReplicationState state) {
        return state.members().contains(node);
    }

    @Override
    public String title() {
        return "Add " + node + " to the replication group \"" + group + "\"";
    }

    @Override
    public String check() {
        return "dfsradmin mem list shows " + node + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Takes the member out if this plan added it.");
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("DFS Management, Replication, " + group + ", page Memberships: New Member, " + node + ".");
    }
}
