package org.mscsplanner.render.sync;

import java.util.List;
import org.mscsplanner.model.Name;
import org.mscsplanner.script.Phrase;
import org.mscsplanner.script.Statement;
import org.mscsplanner.script.Statements;
import org.mscsplanner.text.Columns;
import org.mscsplanner.text.FindstrText;
import org.mscsplanner.text.Word;

/**
 * Who owns the group? cluster.exe is asked whether there is such a group, and then for the groups of this very node, where a
 * row that begins with the group's name is looked for: no translated word decides (D-04; cluster.exe reference, 8.2). The question is put by a helper beside the script,
 * because a cluster that hangs would hang whoever asks it: after a minute without an answer the owner is not known. A helper
 * that still hangs holds its file, and as long as it does nobody asks again.
 *
 * <p>After a failover the first runs only compare. They are counted, not timed: a clock that is set back changes nothing.
 */
final class OwnerCheck {
    private static final int PATIENCE_SECONDS = 60;
    private static final int NAME_COLUMN = 20;

    private final Places places;
    private final Name cluster;
    private final Name group;
    private final MayOwn mayOwn;
    private final long quietRuns;

    OwnerCheck(Places places, Name cluster, Name group, MayOwn mayOwn, long quietRuns) {
        this.places = places;
        this.cluster = cluster;
        this.group = group;
        this.mayOwn = mayOwn;
        this.quietRuns = quietRuns;
    }

    private Word answer() {
        return places.own("owner.txt");
    }

    private Word code() {
        return places.own("owner-code.txt");
    }

    /** The helper: it asks, and then says that it has an answer. */
    void helper(Statements out) {
        out.section("The helper that asks the cluster.");
        out.label("ask").into(answer(), "cluster", List.of(cluster(), Word.literal("group"), Word.value(group.text()))).unlessCode(0, "asked");
        out.into(answer(), "cluster", List.of(cluster(), Word.literal("group"), Word.ofVariable("/node:", "COMPUTERNAME"))).label("asked");
        out.write(places.own("owner-new.txt"), Phrase.of("", "RC"));
        out.hide("move", Word.literal("/y"), places.own("owner-new.txt"), code()).exit(0);
    }

    private Word cluster() {
        return Word.of("/cluster:", cluster.text());
    }

    /** Leads to {@code owner}, {@code not_owner} or {@code unknown_owner}; with THEN to another place. */
    void question(Statements out) {
        out.section("Who owns the group? THEN says where an owner goes on.");
        out.label("question");
        mayOwn.unless(out, "may_not_own");
        for (Word old : List.of(answer(), code())) {
            out.hide("del", Word.literal("/q"), old).ifExists(old, Result.UNKNOWN_OWNER.label());
        }
        out.add(new Statement.Start(places.script(), "/ask"));
        out.set("N", "0").label("wait").ifExists(code(), "answered").increment("N");
        out.ifAtLeast("N", PATIENCE_SECONDS, Result.UNKNOWN_OWNER.label()).pause(1).go("wait");
        out.label("answered").set("RC", "1").take("RC", code(), 0, false);
        out.unlessCode(0, Result.UNKNOWN_OWNER.label());
        if (FindstrText.isPlain(group.text())) {
            out.hide("findstr", Word.literal("/i"), Word.literal("/b"), Word.literal("/l"), row(column().replace("\\", "\\\\")), answer()).save();
        } else {
            out.hide("findstr", Word.literal("/i"), Word.literal("/r"), row("^" + FindstrText.expression(column())), answer()).save();
        }
        out.ifCode(1, "not_here").unlessCode(0, Result.UNKNOWN_OWNER.label());
        out.ifText("THEN", "copy", "copy");
    }

    private String column() {
        return Columns.left(group.text(), NAME_COLUMN);
    }

    /** The group's name in its column, this node, and the blank behind it. */
    private static Word row(String column) {
        return new Word(List.of(new Word.Piece("/c:", Word.Kind.LITERAL), new Word.Piece(column + " ", Word.Kind.QUOTED),
                new Word.Piece("COMPUTERNAME", Word.Kind.VARIABLE), new Word.Piece(" ", Word.Kind.QUOTED)));
    }

    /** The other nodes remember that they do not own the group; when one of them does later, it compares first. */
    void elsewhere(Statements out) {
        if (!mayOwn.every()) {
            out.section("A node that may not own the group never copies, even when the group lies on it.");
            out.label("may_not_own").say(Phrase.of(mayOwn.sentence()));
        }
        out.section("Another node owns it. When this one does some day, it only compares at first.");
        out.label("not_here").unlessText("THEN", "first", Result.MOVED.label());
        remember(out);
        out.set("RESULT", Result.NOT_OWNER.word()).go("said");
    }

    void remember(Statements out) {
        if (quietRuns > 0) {
            out.write(quiet(), Phrase.of(Long.toString(quietRuns)));
        }
    }

    /** The quiet time is over: the next run of an owner copies. */
    void forget(Statements out) {
        if (quietRuns > 0) {
            out.hide("del", Word.literal("/q"), quiet());
        }
    }

    private Word quiet() {
        return places.own("quiet.txt");
    }

    /** An owner that was none a short while ago compares only, for so many runs; what a person accepted is copied. */
    void quietTime(Statements out) {
        out.section("The owner. In the quiet time after a failover it compares and copies nothing.");
        out.label("owner");
        if (quietRuns == 0) {
            return;
        }
        out.unlessText("MODE", "/pass", "loud").unlessExists(quiet(), "loud");
        out.set("QUIET", Long.toString(quietRuns)).take("QUIET", quiet(), 0, false).ifText("QUIET", "0", "loud");
        out.add(new Statement.Decrement("QUIET")).write(quiet(), Phrase.of("", "QUIET"));
        out.set("RESULT", Result.QUIET.word()).set("COPY", "no").label("loud");
    }
}
