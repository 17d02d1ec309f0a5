package org.mscsplanner.render.sync;

import java.util.List;
import org.mscsplanner.script.Phrase;
import org.mscsplanner.script.Statement;
import org.mscsplanner.script.Statements;
import org.mscsplanner.text.Word;

/**
 * One item against one other node: is there anything to copy, and may it be copied? The state of the other node after the
 * last sync lies in the file STATE here, that of this node in the file THERE on the other one. A copy is allowed only when
 * the other node is as it was then (I-35); or when a sync of this node was interrupted and every file over there is one of
 * then or one of that sync; or, without any record, when no file over there would be replaced.
 */
final class Comparison {
    private final Places places;
    private final CopyTool tool;

    Comparison(Places places, CopyTool tool) {
        this.places = places;
        this.tool = tool;
    }

    void write(Statements out) {
        lists(out);
        judgement(out);
        strangers(out);
        decision(out);
    }

    private Word state() {
        return Places.variable("STATE");
    }

    private Word target() {
        return places.work(CopyTool.TARGET_LIST);
    }

    private Word source() {
        return places.work(CopyTool.SOURCE_LIST);
    }

    private void lists(Statements out) {
        out.section("What is here, what is there, and what differs.");
        out.label("compare").set("RC", "0").set("AFTER", "judged").set("ADOPT", "no").set("EXTRA", "0").set("BEHIND", "0");
        evidence(out, CopyTool.BEHIND_LIST);
        out.set("STATE", places.ownPhrase("state\\", "ITEM", "-", "TO", ".txt"));
        out.set("PENDING", places.ownPhrase("state\\", "ITEM", "-", "TO", "-pending.txt"));
        out.set("CONFLICT", places.ownPhrase("conflict-", "ITEM", "-", "TO", ".txt"));
        out.set("THERE", places.otherFolder("\\state\\", "ITEM", "-", "COMPUTERNAME", ".txt"));
        tool.newerOnly(out);
        out.unlessText("MODE", "/accept", "list_both");
        tool.whateverDiffers(out);
        out.label("list_both");
        tool.listSource(out, CopyTool.SOURCE_LIST);
        tool.listOther(out, places, "target_listed");
        out.unlessText("SOURCES", "0", "differences").ifText("TARGETS", "0", "same").go(Result.NO_SOURCE.label());
        out.label("differences");
        tool.waiting(out, "WAITING");
        out.ifText("TARGETS", "0", "watch");
        tool.behind(out);
        out.section("A watched item is never copied.");
        out.label("watch").unlessText("ALARM", "yes", "judge");
        out.unlessText("WAITING", "0", Result.CHANGED.label()).unlessText("BEHIND", "0", Result.CHANGED.label()).go("same");
    }

    private void judgement(Statements out) {
        out.section("Is the other node as the last sync left it?");
        out.label("judge").ifText("MODE", "/accept", "accepted").ifExists(state(), "known");
        out.section("No record of a last sync: then nothing over there may be replaced, and nothing is removed.");
        out.unlessText("BEHIND", "0", Result.CONFLICT.label());
        tool.replaced(out);
        evidence(out, CopyTool.REPLACED_LIST).unlessText("OVER", "0", Result.CONFLICT.label());
        out.label("accepted").set("ADOPT", "yes").set("BUDGET", "0").go("decide");
        out.label("known").into(places.work("changed.txt"), "fc", List.of(Word.literal("/l"), state(), target()));
        out.ifCode(0, "unchanged").unlessCode(1, Result.FAILED.label());
        evidence(out, "changed.txt").set("ADOPT", "yes").set("KNOWN", source().argv()).set("LINES", target().argv());
        out.unlessText("WAITING", "0", "interrupted").ifText("BEHIND", "0", "strangers");
        out.section("It differs. Was a sync of this node interrupted? Then it has as many files as before, or more.");
        out.label("interrupted").unlessExists(Places.variable("PENDING"), Result.CONFLICT.label());
        out.count("N", state()).ifMore("N", "TARGETS", Result.CONFLICT.label());
        tool.unfinished().ifPresent(mark -> out.set("LINES", places.work("finished.txt").argv()).into(places.work("finished.txt"), "findstr",
                List.of(Word.literal("/v"), Word.literal("/l"), Word.ofQuoted("/c:", mark), target())).ifAtLeast("RC", 2, Result.FAILED.label()));
    }

    /** KNOWN is the list of this node, LINES that of the other one; where every line is known it goes on behind {@code all_known}. */
    private void strangers(Statements out) {
        out.section("Every file over there must be one that this node has, or had when a sync was interrupted, or one of the last sync.");
        out.label("strangers");
        known(out, "KNOWN", 1);
        out.unlessExists(Places.variable("PENDING"), "of_last_sync");
        known(out, "PENDING", 2);
        out.label("of_last_sync").count("N", state()).ifText("N", "0", Result.CONFLICT.label());
        known(out, "STATE", 3);
        out.go(Result.CONFLICT.label());
    }

    /**
     * Keeps of LINES those that do not stand in a list; findstr compares whole lines, and without regard to case, where it is reliable.
     * robocopy begins its list with an empty line, and no source tells whether findstr finds an empty text in every line: such
     * lines are left out. Every other line has a size.
     */
    private void known(Statements out, String variable, int number) {
        Word texts = places.work("known.txt");
        out.into(texts, "findstr", List.of(Word.literal("/r"), Word.ofQuoted("/c:", "[0-9]"), Places.variable(variable)));
        out.unlessCode(0, Result.FAILED.label());
        Word list = Word.ofQuoted("/g:", texts.argv());
        Word rest = places.work("strange-" + number + ".txt");
        out.into(rest, "findstr", CopyTool.words(Places.literals("/v", "/x", "/i", "/l"), List.of(list, Places.variable("LINES"))));
        out.ifAtLeast("RC", 2, Result.FAILED.label()).set("LINES", rest.argv()).set("EVIDENCE", rest.argv());
        out.count("N", rest).ifText("N", "0", "all_known");
    }

    /** The file that is kept if this ends in a conflict. */
    private Statements evidence(Statements out, String file) {
        return out.set("EVIDENCE", places.work(file).argv());
    }

    private void decision(Statements out) {
        out.label("all_known").ifText("AFTER", "now_there", "now_there");
        out.section("Known. A file that is newer over there all the same was restored there, or a clock is wrong.");
        out.label("unchanged");
        evidence(out, CopyTool.BEHIND_LIST).unlessText("BEHIND", "0", Result.CONFLICT.label());
        out.label("decide").unlessText("WAITING", "0", "work").ifText("ADOPT", "yes", "work").unlessExists(Places.variable("THERE"), "work");
        out.hide("fc", Word.literal("/l"), source(), Places.variable("THERE")).save().ifCode(0, "same");
        out.section("Something is to be done. How many files would be removed?");
        out.label("work");
        tool.removal().ifPresent(r -> {
            out.ifText("BUDGET", "0", "allowed");
            r.count(out, "EXTRA");
            out.ifMore("EXTRA", "BUDGET", Result.OVER_BUDGET.label()).label("allowed");
        });
        out.ifText("COPY", "yes", "adopt");
        out.add(new Statement.CountLines("TOTAL", places.work(CopyTool.WAITING_LIST)));
        out.say(Phrase.of("", "ITEM", " to ", "TO", ": ", "WAITING", " to copy, ", "EXTRA", " to remove; nothing was copied"));
        out.run(new Statement.Output.Screen(), "type", List.of(places.work(CopyTool.WAITING_LIST)));
        out.go("next_item");
        out.label("same").say(Phrase.of("", "ITEM", " to ", "TO", ": in step")).go("next_item");
    }
}
