package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.ReplicationState;

/** Adds a replicated folder to a replication group; no member takes part in it yet. */
public record AddReplicatedFolder(Name group, Name folder) implements Replication {
    @Override
    public ReplicationState change(ReplicationState before) {
        return before.withFolder(folder);
    }

    @Override
    public boolean shows(ReplicationState state) {
        return state.folders().containsKey(folder);
    }

    @Override
    public String title() {
        return "Add the replicated folder \"" + folder + "\" to \"" + group + "\"";
    }

    @Override
    public String check() {
        return "dfsradmin rf list shows \"" + folder + "\".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Deletes the replicated folder if this plan added it; the files stay on every node.");
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("DFS Management, Replication, " + group + ", page Replicated Folders: New Replicated Folder, " + folder + ".");
    }
}
