package org.mscsplanner.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mscsplanner.command.Records;
import org.mscsplanner.text.Word;

/**
 * What a script asks about the other scripts of its plan: which have begun, and which are done. Their records lie on the
 * node that ran them; those of another node are read through its administrative share of the Windows folder. A record
 * that is not there says something only where records can be seen, so the folder around them is asked first.
 */
final class OtherScripts {
    private static final String SHARED = "\\admin$\\Cluster";
    /** Says that a node which cannot be reached will not come back. */
    private static final String WILL_NOT_COME_BACK = "/gone";
    /** What the head of an undo script says of that. */
    static final String ONLY_IF_GONE = "Where it refuses because another node cannot be reached, and only if that node will not come back: add " + WILL_NOT_COME_BACK;

    private final Script script;
    private final String recordFolder;

    /** @param recordFolder below the Windows folder of every node */
    OtherScripts(Script script, String recordFolder) {
        this.script = script;
        this.recordFolder = recordFolder;
    }

    /** {@code /gone} alone. Every undo script takes it, so that all of them are called alike. */
    void gone(Statements out) {
        if (isUndo()) {
            out.set(Records.GONE, "");
            out.ifText("~1", WILL_NOT_COME_BACK, "gone");
        }
    }

    /** {@code /gone} behind {@code /step ID}; alone it stands alone, or the rest would be dropped without a word. */
    void stepGone(Statements out) {
        if (isUndo()) {
            out.ifText("~3", "", "guards");
            out.unlessText("~3", WILL_NOT_COME_BACK, "usage");
            out.label("gone");
            out.set(Records.GONE, "1");
            out.unlessText("ONLY", "", "guards");
            out.unlessText("~2", "", "usage");
        }
    }

    /** A whole script is not run again when one behind it is done: it would stop services, move groups or copy older files over newer ones. */
    void passed(Statements out) {
        if (!script.next().isEmpty()) {
            out.unlessText("ONLY", "", "first_time");
            for (Script.Other next : script.next()) {
                out.set("WHO", nameOf(next));
                out.ifExists(mark(next, ".done"), "passed");
            }
            out.label("first_time");
        }
    }

    /** What must be done before. */
    void earlier(Statements out) {
        for (Script.Other earlier : script.earlier()) {
            if (isElsewhere(earlier)) {
                out.set("WHO", earlier.node());
                out.unlessExists(folder(earlier), "unseen");
            }
            out.set("WHO", nameOf(earlier));
            out.unlessExists(mark(earlier, ".done"), "not_yet");
        }
    }

    /** What must be taken back before, the last one first: whoever is sent to a script is not sent on by that one. */
    void later(Statements out) {
        List<Script.Other> lastFirst = new ArrayList<>(script.later());
        Collections.reverse(lastFirst);
        Set<String> asked = new HashSet<>();
        for (Script.Other later : lastFirst) {
            if (isElsewhere(later) && asked.add(later.node())) {
                String seen = "seen_" + asked.size();
                out.set("WHO", later.node());
                out.ifExists(folder(later), seen);
                out.ifText(Records.GONE, "", "unseen");
                out.say(Phrase.of("\\\\", "WHO", SHARED + " cannot be read: whether a later script began there is not known."));
                out.label(seen);
            }
            out.set("WHO", nameOf(later));
            out.ifExists(mark(later, ".started"), "later_first");
        }
    }

    /** Where {@link #passed} leads to. */
    void history(Statements out) {
        if (!script.next().isEmpty()) {
            out.refuse("passed", Phrase.of("", "WHO", " is done already, so nothing of this script is done again. /step ID runs one step all the same."),
                    Head.DONE);
        }
    }

    /** How the script is called. */
    Phrase usage() {
        return isUndo() ? Phrase.of("Usage: ", "SCRIPT", ".cmd, or ", "SCRIPT", ".cmd /step ID; " + WILL_NOT_COME_BACK + " behind it when another node will not come back")
                : Phrase.of("Usage: ", "SCRIPT", ".cmd, or ", "SCRIPT", ".cmd /step ID");
    }

    /** Where {@link #earlier} and {@link #later} lead to. */
    void refusals(Statements out) {
        if (!script.earlier().isEmpty()) {
            out.refuse("not_yet", Phrase.of("REFUSED: run ", "WHO", " first; there is no record that it ended well. Nothing was changed."), Head.REFUSED);
        }
        if (!script.later().isEmpty()) {
            out.refuse("later_first", Phrase.of("REFUSED: take back ", "WHO", " first. Nothing was changed."), Head.REFUSED);
        }
        if (Stream.concat(script.earlier().stream(), script.later().stream()).anyMatch(this::isElsewhere)) {
            out.label("unseen");
            out.say(Phrase.of("REFUSED: \\\\", "WHO", SHARED + " cannot be read; what ran on that node is recorded there. Nothing was changed."));
            out.say("Start that node and its Server service, and run this as an administrator of it.");
            if (isUndo()) {
                out.say(Phrase.of("Only if the node will not come back: ", "SCRIPT", ".cmd " + WILL_NOT_COME_BACK));
            }
            out.exit(Head.REFUSED);
        }
    }

    private boolean isUndo() {
        return script.kind() == Script.Kind.UNDO;
    }

    private boolean isElsewhere(Script.Other other) {
        return !other.node().equals(script.node());
    }

    private static String nameOf(Script.Other other) {
        return other.name() + " on " + other.node();
    }

    private Word mark(Script.Other other, String suffix) {
        String file = "\\" + other.name() + suffix;
        return isElsewhere(other) ? Word.quoted("\\\\" + other.node() + "\\admin$\\" + recordFolder + file) : Word.variable(Records.FOLDER, file);
    }

    /** In every Windows folder of a node of a cluster, whether a plan ran there or not. */
    private static Word folder(Script.Other other) {
        return Word.quoted("\\\\" + other.node() + SHARED);
    }
}
