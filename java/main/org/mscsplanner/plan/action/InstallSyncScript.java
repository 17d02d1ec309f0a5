package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;

/**
 * Copies the sync script to its folder on a node.
 *
 * @param source the script's folder below the rendered folder, with slashes
 * @param does what the script is made of: a script that does something else is another one
 */
public record InstallSyncScript(Name job, Name node, String source, WinPath folder, String does) implements Action {
    private String content() {
        return "sync script of " + job + ": " + does;
    }

    @Override
    public State effect(State before) {
        return before.mapNode(node, n -> n.withFile(folder.resolve(SyncJob.SCRIPT), content()));
    }

    @Override
    public boolean holds(State state) {
        return state.node(node).file(folder.resolve(SyncJob.SCRIPT)).filter(content()::equals).isPresent();
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
    public Clicks gui() {
        return Clicks.anywhere("Copy " + source.replace('/', '\\') + "\\" + SyncJob.SCRIPT + " of this folder to " + folder + " on " + node + ".");
    }
}
