package org.mscsplanner.plan;

import java.util.List;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.model.WinPath;

/**
 * A person fetches a file from a node, edits the copy on the workstation with {@code vpxd-cfg} (which keeps every other
 * byte), reviews it and puts original and edited copy beside the scripts. The node needs no XML tool, and the board sees
 * the very bytes.
 *
 * @param evidence the id that the state keeps when it was done
 */
public record StageEditedFile(String evidence, Name node, WinPath file, List<String> parent, String element, String text)
        implements Action {
    public StageEditedFile {
        parent = List.copyOf(parent);
    }

    /** The folder beside the scripts that holds both copies. */
    public static final String FOLDER = "staged";

    /** Name of the untouched copy in the staging folder. */
    public String originalName() {
        return file.fileName() + ".original";
    }

    /** Name of the edited copy in the staging folder. */
    public String editedName() {
        return file.fileName();
    }

    @Override
    public State effect(State before) {
        return before.withEvidence(evidence);
    }

    @Override
    public boolean holds(State state) {
        return state.evidence().contains(evidence);
    }

    @Override
    public String title() {
        return "Prepare the edited copy of " + file.fileName() + " of " + node;
    }

    @Override
    public Risk risk() {
        return Risk.READ;
    }

    @Override
    public String check() {
        return "The folder " + FOLDER + " beside the scripts holds " + originalName() + " and " + editedName() + ", and they differ in one element.";
    }

    @Override
    public Undo undo() {
        return Undo.none("It changes nothing on a node; delete the two copies.");
    }

    @Override
    public String gui() {
        return "Or in an editor that keeps encoding and line ends: put <" + element + ">" + text + "</" + element + "> on a line of its own right after <"
                + parent.get(parent.size() - 1) + ">.";
    }
}
