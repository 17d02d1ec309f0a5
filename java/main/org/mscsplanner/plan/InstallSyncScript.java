package org.mscsplanner.plan;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.model.WinPath;

/**
 * Copies the sync script to its folder on a node.
 *
 * @param source the script's folder below the rendered folder, with slashes
 */
public record InstallSyncScript(Name job, Name node, String source, WinPath folder) implements Action {
    /** Name of the script in its folder. */
    public static final String FILE = "mscs-sync.cmd";

    @Override
    public State effect(State before) {
        return before.mapNode(node, n -> n.withFile(folder.resolve(FILE), "sync script of " + job));
    }

    @Override
    public boolean holds(State state) {
        return state.node(node).file(folder.resolve(FILE)).filter(c -> c.equals("sync script of " + job)).isPresent();
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
        return folder.resolve(FILE) + " on " + node + " is the file of this folder.";
    }

    @Override
    public Undo undo() {
        return Undo.by("Puts the saved script back, or removes it if none was there.");
    }

    @Override
    public String gui() {
        return "Copy " + source.replace('/', '\\') + "\\" + FILE + " of this folder to " + folder + " on " + node + ".";
    }
}
