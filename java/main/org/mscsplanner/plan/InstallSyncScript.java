package org.mscsplanner.plan;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;

/**
 * Copies the sync script to its folder on a node.
 *
 * @param source the script's folder below the rendered folder, with slashes
 */
public record InstallSyncScript(Name job, Name node, String source, WinPath folder) implements Action {
    @Override
    public State effect(State before) {
        return before.mapNode(node, n -> n.withFile(folder.resolve(SyncJob.SCRIPT), "sync script of " + job));
    }

    @Override
    public boolean holds(State state) {
        return state.node(node).file(folder.resolve(SyncJob.SCRIPT)).filter(c -> c.equals("sync script of " + job)).isPresent();
    }

    @Override
    public String title() {
        return "Copy the sync script to " + folder + " on " + node;
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return folder.resolve(SyncJob.SCRIPT) + " on " + node + " is the file of this folder.";
    }

    @Override
    public Undo undo() {
        return Undo.by("Puts the saved script back, or removes it if none was there.");
    }

    @Override
    public String gui() {
        return "Copy " + source.replace('/', '\\') + "\\" + SyncJob.SCRIPT + " of this folder to " + folder + " on " + node + ".";
    }
}
