package org.mscsplanner.plan.action;

import java.util.List;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.model.WinPath;

/**
 * Puts the reviewed copy in the place of the original, provided that the original is still the one that was copied.
 *
 * @param staged id of the step that made the copies
 */
public record InstallEditedFile(Name node, WinPath file, List<String> parent, String element, String text, String staged)
        implements Action {
    public InstallEditedFile {
        parent = List.copyOf(parent);
    }

    /** What a state says of the file's content afterwards. */
    public String content() {
        return "<" + element + ">" + text + "</" + element + "> in " + String.join("/", parent);
    }

    @Override
    public State effect(State before) {
        return before.mapNode(node, n -> n.withFile(file, content()));
    }

    @Override
    public boolean holds(State state) {
        return state.node(node).file(file).filter(content()::equals).isPresent();
    }

    @Override
    public String title() {
        return "Install the edited " + file.fileName() + " on " + node;
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "The file on " + node + " is byte for byte the reviewed copy.";
    }

    @Override
    public Undo undo() {
        return Undo.by("Puts the saved original back.");
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("Copy the reviewed file over " + file + ".");
    }
}
