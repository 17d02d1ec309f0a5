package org.mscsplanner.proof.report;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.checkpoint.History;
import org.mscsplanner.plan.checkpoint.ValueHistory;
import org.mscsplanner.plan.checkpoint.ValueHistory.Held;
import org.mscsplanner.plan.checkpoint.ValueHistory.Moment;
import org.mscsplanner.render.document.Block;
import org.mscsplanner.render.document.Text;

/** Which copy of a checkpointed value holds what: one table a value, one row a step that changes something. */
final class CheckpointTable {
    private final Plan plan;
    private final History history;

    CheckpointTable(Plan plan, History history) {
        this.plan = plan;
        this.history = history;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (ValueHistory value : history.values()) {
            blocks.add(new Block.Paragraph(Text.code(value.value().text()).and(Text.plain(" below ")).and(Text.code(value.key().text())), Block.Tone.PLAIN));
            List<Text> head = new ArrayList<>(List.of(Text.plain("after")));
            plan.scope().nodes().stream().sorted().forEach(n -> head.add(Text.plain(n.text())));
            head.addAll(List.of(Text.plain("saved copy"), Text.plain("the next online works with")));
            blocks.add(new Block.Table(head, value.moments().stream().map(this::row).toList()));
        }
        return blocks;
    }

    private List<Text> row(Moment moment) {
        List<Text> row = new ArrayList<>(List.of(Text.plain(after(moment))));
        moment.nodes().values().forEach(held -> row.add(cell(held)));
        row.add(moment.copies().isEmpty() ? Text.plain("none") : Text.joined("; ", moment.copies().stream().map(c -> cell(c.held())).toList()));
        row.add(Text.plain(moment.next()));
        return row;
    }

    private Text cell(Held held) {
        return held.isNothing() ? Text.plain("nothing") : Text.code(held.text()).and(Text.plain(" (" + writer(held) + ")"));
    }

    String text() {
        StringBuilder out = new StringBuilder();
        for (ValueHistory value : history.values()) {
            out.append(value.value()).append(" below ").append(value.key()).append('\n');
            for (Moment moment : value.moments()) {
                out.append("  ").append(after(moment)).append('\n');
                moment.nodes().forEach((node, held) -> line(out, node.text(), held));
                moment.copies().forEach(c -> line(out, "saved copy of " + c.resource(), c.held()));
                out.append("    the next online works with ").append(moment.next()).append('\n');
            }
        }
        return out.toString();
    }

    private void line(StringBuilder out, String where, Held held) {
        out.append("    ").append(where).append(": ").append(held.isNothing() ? "nothing" : held.text() + "   (" + writer(held) + ")").append('\n');
    }

    private String after(Moment moment) {
        return moment.step().isEmpty() ? "the start" : "step " + number(moment.step()) + " " + moment.step();
    }

    private String writer(Held held) {
        return plan.step(held.by()).isPresent() ? "step " + number(held.by()) : held.by();
    }

    private int number(String step) {
        return plan.number(plan.step(step).orElseThrow());
    }
}
