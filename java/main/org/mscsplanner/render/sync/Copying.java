package org.mscsplanner.render.sync;

import org.mscsplanner.script.Phrase;
import org.mscsplanner.script.Statement;
import org.mscsplanner.script.Statements;
import org.mscsplanner.text.Word;

/**
 * The copy itself. The cluster is asked once more in front of it and in front of a removal. A file with the state of this
 * node is written first, so that an interrupted copy explains itself; records are replaced whole, by a move.
 */
final class Copying {
    private final Places places;
    private final CopyTool tool;

    Copying(Places places, CopyTool tool) {
        this.places = places;
        this.tool = tool;
    }

    void write(Statements out) {
        adopt(out);
        copy(out);
        tool.removal().ifPresent(r -> remove(r, out));
        keep(out);
    }

    private void copyFile(Statements out, Word from, Word to) {
        out.hide("copy", Word.literal("/y"), Word.literal("/b"), from, to).save().unlessCode(0, Result.FAILED.label());
    }

    private void replace(Statements out, Word from, Word to) {
        out.hide("move", Word.literal("/y"), from, to).save().unlessCode(0, Result.FAILED.label());
    }

    private void adopt(Statements out) {
        Word fresh = places.work("state.txt");
        out.section("What the other node has is what this node knows of it now.");
        out.label("adopt").unlessText("ADOPT", "yes", "adopted");
        copyFile(out, places.work(CopyTool.TARGET_LIST), fresh);
        out.ifText("MODE", "/accept", "adopted");
        replace(out, fresh, Places.variable("STATE"));
        out.label("adopted").ifText("WAITING", "0", "copied").set("THEN", "copy").go("question");
    }

    private void copy(Statements out) {
        out.section("Still the owner: copy, then look whether anything is left.");
        out.label("copy").unlessText("MODE", "/accept", "copy_now");
        aside(out);
        out.label("copy_now");
        copyFile(out, places.work(CopyTool.SOURCE_LIST), places.work("pending.txt"));
        replace(out, places.work("pending.txt"), Places.variable("PENDING"));
        out.add(new Statement.CountLines("TOTAL", places.work(CopyTool.WAITING_LIST)));
        tool.copy(out);
        out.set("CODE", Phrase.of("", "RC"));
        tool.newerOnly(out);
        tool.listOther(out, places, "copy_listed");
        // The owner may have changed a file since the first look at it, and then the copy took the new one.
        tool.listSource(out, "again.txt");
        out.hide("fc", Word.literal("/l"), places.work("again.txt"), places.work(CopyTool.TARGET_LIST)).save().ifCode(0, "now_there");
        out.set("AFTER", "now_there").set("KNOWN", places.work("again.txt").argv()).set("LINES", places.work(CopyTool.TARGET_LIST).argv()).go("strangers");
        out.section("That is what the other node has now, whether all was copied or not.");
        out.label("now_there");
        copyFile(out, places.work(CopyTool.TARGET_LIST), places.work("state.txt"));
        replace(out, places.work("state.txt"), Places.variable("STATE"));
        out.set("RC", Phrase.of("", "CODE"));
        tool.unlessCopied(out);
        tool.waiting(out, "N");
        out.unlessText("N", "0", Result.FAILED.label()).go("copied");
    }

    /** A person decided that the owner is right: nothing is lost all the same. */
    private void aside(Statements out) {
        out.set("N", "0").label("next_aside").increment("N");
        out.set("ASIDE", places.otherFolder("\\aside\\", "ITEM", "-", "N"));
        out.ifExists(Places.variable("ASIDE"), "next_aside");
        out.ifText("TARGETS", "0", "put_aside");
        out.makeFolder(Places.variable("ASIDE"));
        tool.aside(out);
        out.label("put_aside");
        replace(out, places.work("state.txt"), Places.variable("STATE"));
    }

    private void remove(CopyTool.Removal removal, Statements out) {
        out.section("Remove what this node has no more, within the budget, if this node is still the owner.");
        out.label("copied").ifText("EXTRA", "0", "keep").set("THEN", "remove").go("question");
        out.label("remove");
        removal.count(out, "N");
        out.ifMore("N", "BUDGET", Result.OVER_BUDGET.label());
        removal.remove(out);
        tool.listOther(out, places, "removal_listed");
    }

    private void keep(Statements out) {
        out.section("Done: both nodes keep a record.");
        out.label(tool.removal().isPresent() ? "keep" : "copied");
        out.makeFolder(Places.quoted(places.otherFolder("\\state")));
        out.set("FRESH", Phrase.of("", "THERE", ".new"));
        copyFile(out, places.work(CopyTool.SOURCE_LIST), Places.variable("FRESH"));
        replace(out, Places.variable("FRESH"), Places.variable("THERE"));
        replace(out, places.work(CopyTool.TARGET_LIST), Places.variable("STATE"));
        out.unlessExists(Places.variable("PENDING"), "kept").hide("del", Word.literal("/q"), Places.variable("PENDING"));
        out.label("kept").log(Places.variable("LOG"), Phrase.of("MSCS-ITEM result=ok item=", "ITEM", " to=", "TO", " files=", "WAITING", " removed=", "EXTRA"));
        out.say(Phrase.of("", "ITEM", " to ", "TO", ": ", "WAITING", " copied, ", "EXTRA", " removed")).go("next_item");
    }
}
