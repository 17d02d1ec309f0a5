package org.mscsplanner.plan.action;

import java.util.List;
import org.mscsplanner.model.FileEdit;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.model.WinPath;

/**
 * A person fetches a file from a node; the verb {@code stage} edits the copy on the workstation, keeps every other byte, and
 * puts original and edited copy beside the scripts, where the board sees the very bytes.
 *
 * <p>Decided against a script for cscript that edits on the node. What runs on nodes stays inside the closed batch language,
 * so that a rehearsal runs it: a .vbs would be the one thing that is never rehearsed. There would be two editors of the same
 * file that must agree to the byte, one of them in VBScript 5.6, whose text streams know the ANSI code page and UTF-16 but
 * not UTF-8. And hardened servers switch the Windows Script Host off. The price is one file carried there and back.
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
        return originalName(file);
    }

    /** Name of the untouched copy of a file. */
    public static String originalName(WinPath file) {
        return file.fileName() + ".original";
    }

    /** Name of the note that says for which step the copies were made. */
    public String noteName() {
        return noteName(file);
    }

    /** Name of the note beside the edited copy of a file. */
    public static String noteName(WinPath file) {
        return file.fileName() + ".staged.txt";
    }

    @Override
    public List<String> instructions() {
        return List.of("Copy " + file + " from " + node + " to the workstation.",
                "There: java -jar mscs-planner.jar stage FOLDER --step " + evidence + " --from COPY, with this folder and that copy. It puts "
                        + originalName() + " and " + editedName() + " into the folder " + FOLDER + " beside the scripts and says what it changed.",
                "Compare the two: they differ in the element " + element + " and nowhere else.",
                "Copy the folder " + FOLDER + " beside the scripts on " + node + ".");
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

    /** A copy of before holds another text, or was made of another file. */
    @Override
    public boolean precautionary() {
        return true;
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
    public Clicks gui() {
        return Clicks.anywhere("Or in an editor that keeps encoding and line ends: put <" + element + ">" + FileEdit.inXml(text) + "</" + element + "> on a line of its own right after <"
                + parent.get(parent.size() - 1) + ">.");
    }
}
