package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.ReplicationState;
import org.mscsplanner.model.State;
import org.mscsplanner.model.SyncJob;

/** Makes a replication group. It is empty: nothing replicates before members take part in a folder. */
public record CreateReplicationGroup(Name group) implements Replication {
    /** The replication group of a job; Active Directory holds it, so the cluster's name is in it. */
    public static Name nameOf(Name cluster, SyncJob job) {
        return Name.of("mscs-" + cluster + "-" + job.name());
    }

    @Override
    public ReplicationState change(ReplicationState before) {
        return before;
    }

    @Override
    public boolean shows(ReplicationState state) {
        return true;
    }

    @Override
    public State effect(State before) {
        return before.replication(group).isPresent() ? before : before.withReplication(group, ReplicationState.CREATED);
    }

    @Override
    public String title() {
        return "Create the replication group \"" + group + "\"";
    }

    @Override
    public String check() {
        return "dfsradmin rg list shows \"" + group + "\".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Deletes the replication group if this plan made it; the files stay on every node.");
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("DFS Management, Replication: New Replication Group, multipurpose, " + group + ".");
    }
}
