package org.mscsplanner.plan.action;

import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.FileItem.Kind;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.model.WinPath;

/**
 * Copies a file item from the node that leads to another node, with a backup of what was there (R-142, R-143, I-52).
 *
 * @param expected names that must be there and equal afterwards; empty when unknown
 * @param keepAccess copy owner and access list too: the item holds private keys (D-19)
 */
public record CopyItem(Name item, Name from, Name node, WinPath path, Kind kind, List<String> expected,
        boolean keepAccess) implements Action {
    private static final String AS_ON = "as on ";

    public CopyItem {
        expected = List.copyOf(expected);
    }

    /** The node whose content a state means that knows none of it; empty for a content of its own. */
    public static Optional<Name> original(String content) {
        return content.startsWith(AS_ON) ? Optional.of(Name.of(content.substring(AS_ON.length()))) : Optional.empty();
    }

    private String content(State state) {
        return state.node(from).file(path).orElse(AS_ON + from);
    }

    @Override
    public State effect(State before) {
        return before.mapNode(node, n -> n.withFile(path, content(before)));
    }

    @Override
    public boolean holds(State state) {
        return state.node(node).file(path).filter(content(state)::equalsIgnoreCase).isPresent();
    }

    @Override
    public String title() {
        return "Copy " + item + " from " + from + " to " + node;
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return node + " holds the same " + item + " as " + from + compared();
    }

    /** fc does not go into folders. */
    private String compared() {
        if (kind == Kind.FILE) {
            return ", compared byte by byte.";
        }
        return expected.isEmpty() ? "; the files directly in it are compared byte by byte, what lies deeper was copied without an error."
                : "; " + String.join(", ", expected) + " are compared byte by byte, everything else was copied without an error.";
    }

    @Override
    public Undo undo() {
        return Undo.by("Puts the saved files back and removes what was not there.");
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("Explorer: copy " + path + " from " + from + " over the same folder on " + node + "; save the old one first.");
    }
}
