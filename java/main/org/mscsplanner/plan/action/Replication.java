package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.ReplicationState;
import org.mscsplanner.model.State;

/**
 * A change of a replication group of DFS Replication. It is kept in Active Directory, so any server of the domain
 * that has the tools can make it, once for all.
 */
public sealed interface Replication extends Action permits AddReplicatedFolder, AddReplicationConnection, AddReplicationMember,
        CreateReplicationGroup, ReplicateFolder {
    /** The replication group. */
    Name group();

    ReplicationState change(ReplicationState before);

    boolean shows(ReplicationState state);

    @Override
    default State effect(State before) {
        return before.replication(group()).map(r -> before.withReplication(group(), change(r))).orElse(before);
    }

    @Override
    default boolean holds(State state) {
        return state.replication(group()).filter(this::shows).isPresent();
    }

    @Override
    default Risk risk() {
        return Risk.CHANGE;
    }
}
