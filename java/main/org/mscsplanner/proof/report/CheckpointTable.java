package org.mscsplanner.proof.report;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.RegistryEntry;
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
    private final Speech speech;

    CheckpointTable(Plan plan, History history, Speech speech) {
        this.plan = plan;
        this.history = history;
        this.speech = speech;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (ValueHistory value : history.values()) {
            blocks.add(new Block.Paragraph(speech.text("checkpoint.value", "value", Text.code(RegistryEntry.shown(value.value())), "key", Text.code(value.key().text())), Block.Tone.PLAIN));
            List<Text> head = new ArrayList<>(List.of(speech.text("checkpoint.after")));
            plan.scope().nodes().stream().sorted().forEach(n -> head.add(Text.plain(n.text())));
            head.addAll(List.of(speech.text("checkpoint.copy"), speech.text("checkpoint.next")));
            blocks.add(new Block.Table(head, value.moments().stream().map(this::row).toList()));
        }
        return blocks;
    }

    private List<Text> row(Moment moment) {
        List<Text> row = new ArrayList<>(List.of(Text.plain(after(moment))));
        moment.nodes().values().forEach(held -> row.add(cell(held)));
        row.add(moment.copies().isEmpty() ? speech.text("checkpoint.none") : Text.joined("; ", moment.copies().stream().map(c -> cell(c.held())).toList()));
        row.add(Text.plain(speech.sentence(moment.next())));
        return row;
    }

    private Text cell(Held held) {
        return held.isNothing() ? speech.text("checkpoint.nothing") : Text.code(held.text()).and(Text.plain(" (" + writer(held) + ")"));
    }

    String text() {
        StringBuilder out = new StringBuilder();
        for (ValueHistory value : history.values()) {
            out.append(speech.say("checkpoint.value", "value", RegistryEntry.shown(value.value()), "key", value.key().text())).append('\n');
            for (Moment moment : value.moments()) {
                out.append("  ").append(after(moment)).append('\n');
                moment.nodes().forEach((node, held) -> line(out, node.text(), held));
                moment.copies().forEach(c -> line(out, speech.say("checkpoint.copyOf", "resource", c.resource().text()), c.held()));
                out.append("    ").append(speech.say("checkpoint.next")).append(' ').append(speech.sentence(moment.next())).append('\n');
            }
        }
        return out.toString();
    }

    private void line(StringBuilder out, String where, Held held) {
        out.append("    ").append(where).append(": ").append(held.isNothing() ? speech.say("checkpoint.nothing") : held.text() + "   (" + writer(held) + ")").append('\n');
    }

    private String after(Moment moment) {
        return moment.step().isEmpty() ? speech.say("checkpoint.start") : step(moment.step()) + " " + moment.step();
    }

    private String writer(Held held) {
        return plan.step(held.by()).isPresent() ? step(held.by()) : speech.sentence(held.by());
    }

    private String step(String id) {
        return speech.say("checkpoint.step", "number", Integer.toString(plan.number(plan.step(id).orElseThrow())));
    }
}
