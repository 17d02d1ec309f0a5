package org.mscsplanner.proof.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mscsplanner.proof.Fault;
import org.mscsplanner.proof.FaultResult;
import org.mscsplanner.proof.Outcome;
import org.mscsplanner.render.document.Block;
import org.mscsplanner.render.document.Block.Tone;
import org.mscsplanner.render.document.Document;
import org.mscsplanner.render.document.Document.Chapter;
import org.mscsplanner.render.document.Document.Part;
import org.mscsplanner.render.document.Text;
import org.mscsplanner.simulate.cluster.Reading;

/** A rehearsal as a document, to lie beside the others of its folder. */
public final class RehearsalDocument {
    private RehearsalDocument() { }

    /**
     * The document.
     *
     * @param name of the change
     * @param approval the approval digest of the files that were rehearsed
     * @param changed what is other than it was rendered, one sentence a file; empty for an unchanged folder
     * @param outcomes one a cluster
     */
    public static Document of(String name, String approval, List<String> changed, List<Outcome> outcomes) {
        List<Part> parts = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            parts.add(part(outcome, outcomes.size() > 1));
        }
        parts.add(new Part("readings", "What the simulation assumes", List.of(readings())));
        String title = (changed.isEmpty() ? "" : "Changed after rendering (" + String.join("; ", changed) + "): ") + "rehearsal of " + name;
        return new Document(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1),
                "The files of this folder, run on a simulated cluster. A rehearsal shows that they fit together; it cannot show that the real cluster is as the spec says.",
                "en", parts, "Rehearsed files: approval digest " + approval);
    }

    private static Part part(Outcome outcome, boolean several) {
        String cluster = outcome.plan().scope().cluster().text();
        String prefix = several ? cluster.toLowerCase(Locale.ROOT) + "-" : "";
        List<Chapter> chapters = new ArrayList<>(List.of(answers(prefix, outcome), scripts(prefix, outcome)));
        if (!outcome.checkpoints().values().isEmpty()) {
            chapters.add(new Chapter(prefix + "checkpoints", "Checkpoints: which copy holds what",
                    new CheckpointTable(outcome.plan(), outcome.checkpoints()).blocks()));
        }
        if (!outcome.faults().isEmpty()) {
            chapters.add(faults(prefix, outcome));
        }
        if (!outcome.undos().isEmpty() && (outcome.undos().stream().anyMatch(u -> !u.byHand().isEmpty()) || !outcome.withoutReturn().isEmpty())) {
            chapters.add(byHand(prefix, outcome));
        }
        if (!outcome.skips().isEmpty()) {
            chapters.add(skips(prefix, outcome));
        }
        if (!outcome.starts().all().isEmpty()) {
            chapters.add(starts(prefix, outcome));
        }
        return new Part(prefix + "rehearsal", "Cluster " + cluster, chapters);
    }

    private static Chapter answers(String prefix, Outcome outcome) {
        List<Block> blocks = new ArrayList<>();
        List<String> problems = outcome.problems();
        blocks.add(new Block.Paragraph(Text.plain(problems.isEmpty() ? "Nothing is wrong." : Answers.count(problems.size(), "problem") + ":"),
                problems.isEmpty() ? Tone.PLAIN : Tone.ALARM));
        if (!problems.isEmpty()) {
            blocks.add(new Block.Items(true, problems.stream().map(Text::plain).toList()));
        }
        blocks.add(new Block.Facts(new Answers(outcome).all().stream().map(a -> new Block.Fact(Text.strong(a.question()), Text.plain(a.text()))).toList()));
        return new Chapter(prefix + "answers", "What it shows", blocks);
    }

    private static Chapter scripts(String prefix, Outcome outcome) {
        return new Chapter(prefix + "scripts", "The scripts", List.of(table(List.of("script", "node", "steps", "exit", "simulated seconds"),
                outcome.scripts().stream().map(s -> List.of(Text.code(s.name() + ".cmd"), Text.plain(s.node().text()), number(s.steps()),
                        number(s.exit()), number(s.seconds()))).toList())));
    }

    /** One row a step, one column a kind of fault. */
    private static Chapter faults(String prefix, Outcome outcome) {
        List<Fault.Kind> kinds = List.of(Fault.Kind.values());
        Map<String, List<FaultResult>> bySteps = new LinkedHashMap<>();
        outcome.faults().forEach(f -> bySteps.computeIfAbsent(f.fault().step(), s -> new ArrayList<>()).add(f));
        List<List<Text>> rows = new ArrayList<>();
        bySteps.forEach((step, results) -> rows.add(Stream.concat(Stream.of(Text.code(step)),
                kinds.stream().map(kind -> cell(results.stream().filter(r -> r.fault().kind() == kind).toList()))).toList()));
        return new Chapter(prefix + "faults", "Faults", List.of(
                new Block.Paragraph(Text.plain("What the script does in which it happens. A rerun after the repair is part of each answer."), Tone.NOTE),
                table(Stream.concat(Stream.of("step"), kinds.stream().map(Fault.Kind::words)).toList(), rows)));
    }

    private static Text cell(List<FaultResult> results) {
        return results.stream().anyMatch(r -> !r.isGood()) ? Text.strong("PROBLEM")
                : Text.plain(String.join("; ", results.stream().map(r -> r.end().words()).distinct().toList()));
    }

    private static Chapter byHand(String prefix, Outcome outcome) {
        List<List<Text>> rows = new ArrayList<>();
        outcome.withoutReturn().forEach(s -> rows.add(List.of(Text.code(s.id()), Text.plain(s.title() + ". " + s.undo().text()))));
        outcome.undos().stream().filter(u -> !u.byHand().isEmpty())
                .forEach(u -> rows.add(List.of(Text.code(u.step()), Text.plain("Undo from here: " + String.join("; ", u.byHand())))));
        return new Chapter(prefix + "by-hand", "What no script takes back", List.of(table(List.of("step", "what is left to a person"), rows)));
    }

    private static Chapter skips(String prefix, Outcome outcome) {
        List<List<Text>> rows = outcome.skips().stream().map(s -> List.of(Text.code(s.step()), Text.plain(s.noticed().words()),
                s.where().isEmpty() ? Text.NONE : Text.code(s.where()), Text.plain(s.what().isEmpty() ? "" : s.what().get(0)))).toList();
        return new Chapter(prefix + "left-out", "When a step is left out", List.of(table(List.of("without step", "noticed", "at", "what"), rows)));
    }

    private static Chapter starts(String prefix, Outcome outcome) {
        List<List<Text>> rows = outcome.starts().all().stream().map(s -> List.of(number(s.number()), number(s.absent()), number(s.wanted()), number(s.other()),
                s.isGood() ? Text.plain(s.answer()) : Text.strong(s.answer()), Text.plain(s.hindrance() + (s.stopped().isEmpty() ? "" : ": " + s.stopped())))).toList();
        return new Chapter(prefix + "starts", "Where something is there already", List.of(
                new Block.Paragraph(Text.plain("Every two objects of the plan meet in every combination of \"not there\", \"as wanted\" and \"another value\" that can be, and the groups "
                        + "on every node, in at least one of these starts; the last ones each hold something that no script may change. From each of them the scripts must reach "
                        + "the end, or stop in front of it, a second run change nothing, and undo lead back. rehearsal.json names what each start holds."), Tone.NOTE),
                table(List.of("start", "not there", "as wanted", "another value", "what became of it", "in the way"), rows)));
    }

    private static Chapter readings() {
        return new Chapter("assumptions", "What no source verifies", List.of(
                new Block.Paragraph(Text.plain("Where the documents about cluster.exe are silent, the simulation takes the reading that is harder on a script."), Tone.NOTE),
                table(List.of("question", "the simulation's answer"), Stream.of(Reading.values())
                        .map(r -> List.of(Text.plain(r.question()), Text.plain(r.answer()))).toList())));
    }

    private static Text number(long number) {
        return Text.plain(Long.toString(number));
    }

    private static Block.Table table(List<String> head, List<List<Text>> rows) {
        return new Block.Table(head.stream().map(Text::plain).toList(), rows);
    }
}
