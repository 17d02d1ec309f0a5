package org.mscsplanner.render.sync;

import java.util.List;
import java.util.Locale;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.Name;
import org.mscsplanner.script.Phrase;
import org.mscsplanner.script.Statement;
import org.mscsplanner.script.Statements;
import org.mscsplanner.text.Word;

/** Every other node that may own the group in turn, and for each of them every item: two tables, and the jumps that walk through them. */
final class Rounds {
    private final Places places;
    private final CopyTool tool;
    private final List<Name> nodes;
    private final List<FileItem> items;

    Rounds(Places places, CopyTool tool, List<Name> nodes, List<FileItem> items) {
        this.places = places;
        this.tool = tool;
        this.nodes = nodes;
        this.items = items;
    }

    void write(Statements out) {
        out.section("Every other node in turn.");
        out.set("NODE", "0");
        table(out, "node", "NODE", nodes.size(), "done");
        for (int i = 0; i < nodes.size(); i++) {
            out.label("node_" + (i + 1)).ifText("COMPUTERNAME", nodes.get(i).text(), "next_node").set("TO", nodes.get(i).text()).go("reach");
        }
        out.section("Every item to that node.");
        out.label("reach").set("ITEM", "-").set("RC", "0").set("NUMBER", "0");
        out.unlessExists(places.reach(), Result.NO_TARGET.label());
        table(out, "item", "NUMBER", items.size(), "next_node");
        for (int i = 0; i < items.size(); i++) {
            item(out, items.get(i), i + 1);
        }
    }

    /** {@code next_X} counts on and jumps to {@code X_1}, {@code X_2} and so on. */
    private static void table(Statements out, String name, String counter, int size, String end) {
        out.label("next_" + name).increment(counter);
        for (int i = 1; i <= size; i++) {
            out.ifText(counter, Integer.toString(i), name + "_" + i);
        }
        out.go(end);
    }

    private void item(Statements out, FileItem item, int number) {
        out.section(item.description().isEmpty() ? item.path().text() : item.description());
        out.label("item_" + number).add(new Statement.StepGate(item.name().text().toLowerCase(Locale.ROOT), "next_item"));
        out.set("ITEM", item.name().text()).set("SRC", item.folder().text()).set("DST", places.other(item.folder()));
        out.set("ALARM", item.onChange() == FileItem.OnChange.ALARM ? "yes" : "no");
        out.set("BUDGET", Long.toString(item.kind() == FileItem.Kind.FILE || tool.removal().isEmpty() ? 0 : item.deletionBudget()));
        tool.item(out, item);
        out.unlessExists(Word.quoted(item.path().text()), Result.NO_SOURCE.label());
        if (item.kind() == FileItem.Kind.FOLDER) {
            // What these folders are called only the node itself knows.
            List.of("SystemRoot", "ProgramFiles").forEach(v -> out.ifText(v, item.path().text(), Result.VETOED.label()));
        }
        out.go("compare");
    }

    /** How a problem of one item is noted: the worst one becomes the result of the run. */
    void notes(Statements out) {
        out.section("Problems of one item. The worst one is the result of the run; the other items go on.");
        for (Result result : Result.of(tool)) {
            if (result.rank() > 0 && result != Result.BUSY) {
                note(out, result);
            }
        }
        out.label("noted").say(Phrase.of("", "ITEM", " to ", "TO", ": ", "WHAT", ", code ", "RC"));
        out.log(Places.variable("LOG"), Phrase.of("MSCS-ITEM result=", "WHAT", " item=", "ITEM", " to=", "TO", " code=", "RC"));
        out.ifMore("RANK", "WORST", "worst").go("note_end");
        out.label("worst").set("WORST", Phrase.of("", "RANK")).set("RESULT", Phrase.of("", "WHAT")).set("EXIT", Phrase.of("", "STATUS"));
        out.set("AT", Phrase.of("item=", "ITEM", " to=", "TO", " code=", "RC")).label("note_end");
        out.ifText("WHAT", Result.UNKNOWN_OWNER.word(), "done").ifText("WHAT", Result.MOVED.word(), "done");
        out.ifText("WHAT", Result.NO_TARGET.word(), "next_node").go("next_item");
    }

    private static void note(Statements out, Result result) {
        out.label(result.label());
        if (result == Result.CONFLICT) {
            out.hide("copy", Word.literal("/y"), Word.literal("/b"), Places.variable("EVIDENCE"), Places.variable("CONFLICT"));
        }
        out.set("WHAT", result.word()).set("STATUS", Integer.toString(result.exit())).set("RANK", Integer.toString(result.rank())).go("noted");
    }
}
