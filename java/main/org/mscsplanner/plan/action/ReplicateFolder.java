package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.ReplicationState;
import org.mscsplanner.model.WinPath;

/**
 * Lets a member take part in a replicated folder, which begins the first comparison.
 *
 * @param first its files win the first comparison; said once, when the folder is new: later it would make every other
 *     member give up what it has (D-23)
 */
public record ReplicateFolder(Name group, Name folder, Name node, WinPath path, boolean first) implements Replication {
    @Override
    public ReplicationState change(ReplicationState before) {
        return before.withMembership(folder, node, path);
    }

    @Override
    public boolean shows(ReplicationState state) {
        return state.replicates(folder, node, path);
    }

    @Override
    public String title() {
        return "Replicate \"" + folder + "\" on " + node + (first ? ", whose files win the first comparison" : "");
    }

    @Override
    public String check() {
        return "dfsradmin membership list shows " + node + " with " + path + " in \"" + folder + "\".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Ends the part that " + node + " takes in the folder; the files stay. What the first comparison moved lies in "
                + path + "\\DfsrPrivate\\PreExisting.");
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("DFS Management, Replication, " + group + ", page Memberships, " + folder + ": " + node + ", Enabled, local path " + path
                + (first ? ", and in the shortcut menu Make Primary." : "."));
    }
}
