package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.ReplicationState;

/** Lets one member send to another. Each pair needs both directions, because each node can own the group (D-23). */
public record AddReplicationConnection(Name group, Name from, Name to) implements Replication {
    @Override
    public ReplicationState change(ReplicationState before) {
        return before.withConnection(from, to);
    }

    @Override
    public boolean shows(ReplicationState state) {
        return state.connects(from, to);
    }

    @Override
    public String title() {
        return "Connect " + from + " to " + to + " in \"" + group + "\"";
    }

    @Override
    public String check() {
        return "dfsradmin conn list shows " + from + " sending to " + to + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Deletes the connection if this plan added it.");
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("DFS Management, Replication, " + group + ", page Connections: New Connection, sending member " + from
                + ", receiving member " + to + ", without a second one in the other direction.");
    }
}
