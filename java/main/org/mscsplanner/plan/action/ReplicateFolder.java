package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.ReplicationState;
import org.mscsplanner.model.State;
import org.mscsplanner.model.WinPath;

/**
 * Lets a member take part in a replicated folder, which begins the first comparison.
 *
 * @param first its files win the first comparison; said once, when the folder is new: later it would make every other
 *     member give up what it has (D-23)
 * @param before where the state says that the member keeps the folder until now; {@link WinPath#NONE} when it takes no part
 */
public record ReplicateFolder(Name group, Name folder, Name node, WinPath path, boolean first, WinPath before) implements Replication {
    /** What dfsradmin lists has no form that a source tells, so that no script could read the path again. */
    @Override
    public ReplicateFolder knowing(State state) {
        return state.replication(group).map(r -> new ReplicateFolder(group, folder, node, path, first, r.path(folder, node))).orElse(this);
    }

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
        String moved = "; the files stay. What the first comparison moved lies in " + path + "\\DfsrPrivate\\PreExisting.";
        return Undo.by((before.equals(WinPath.NONE) ? "Ends the part that " + node + " takes in the folder" : "Lets " + node + " keep the folder at " + before + " again") + moved);
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("DFS Management, Replication, " + group + ", page Memberships, " + folder + ": " + node + ", Enabled, local path " + path
                + (first ? ", and in the shortcut menu Make Primary." : "."));
    }
}
