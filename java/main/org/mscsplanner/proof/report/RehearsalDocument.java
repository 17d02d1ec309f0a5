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
import org.mscsplanner.proof.SkipResult;
import org.mscsplanner.proof.StartResult;
import org.mscsplanner.proof.UndoResult;
import org.mscsplanner.render.document.Block;
import org.mscsplanner.render.document.Block.Tone;
import org.mscsplanner.render.document.Document;
import org.mscsplanner.render.document.Document.Chapter;
import org.mscsplanner.render.document.Document.Part;
import org.mscsplanner.render.document.Text;
import org.mscsplanner.simulate.cluster.Reading;

/** A rehearsal as a document, to lie beside the others of its folder. */
public final class RehearsalDocument {
    private final Speech speech;

    private RehearsalDocument(Speech speech) {
        this.speech = speech;
    }

    /**
     * The document.
     *
     * @param name of the change
     * @param approval the approval digest of the files that were rehearsed
     * @param changed what is other than it was rendered, one sentence a file; empty for an unchanged folder
     * @param outcomes one a cluster
     * @param language one of {@link org.mscsplanner.render.document.Wording#LANGUAGES}
     */
    public static Document of(String name, String approval, List<String> changed, List<Outcome> outcomes, String language) {
        return new RehearsalDocument(Speech.of(language)).document(name, approval, changed, outcomes);
    }

    private Document document(String name, String approval, List<String> changed, List<Outcome> outcomes) {
        List<Part> parts = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            parts.add(part(outcome, outcomes.size() > 1));
        }
        parts.add(new Part("readings", speech.say("part.readings"), List.of(readings())));
        String title = changed.isEmpty() ? speech.say("title", "name", name)
                : speech.say("title.changed", "name", name, "changes", String.join("; ", changed.stream().map(speech::sentence).toList()));
        return new Document(title, speech.say("subtitle"), speech.language(), parts, speech.say("foot", "digest", approval));
    }

    private Part part(Outcome outcome, boolean several) {
        String cluster = outcome.plan().scope().cluster().text();
        String prefix = several ? cluster.toLowerCase(Locale.ROOT) + "-" : "";
        List<Chapter> chapters = new ArrayList<>(List.of(answers(prefix, outcome), scripts(prefix, outcome)));
        if (!outcome.checkpoints().values().isEmpty()) {
            chapters.add(chapter(prefix, "checkpoints", new CheckpointTable(outcome.plan(), outcome.checkpoints(), speech).blocks()));
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
        return new Part(prefix + "rehearsal", speech.say("part.cluster", "cluster", cluster), chapters);
    }

    /** @param anchor that of the chapter in a document of one cluster; the key of its title, too */
    private Chapter chapter(String prefix, String anchor, List<Block> blocks) {
        return new Chapter(prefix + anchor, speech.say("chapter." + anchor), blocks);
    }

    private Chapter answers(String prefix, Outcome outcome) {
        List<Block> blocks = new ArrayList<>();
        List<String> problems = outcome.problems();
        blocks.add(new Block.Paragraph(Text.plain(problems.isEmpty() ? speech.say("good") : speech.count("problems", problems.size())),
                problems.isEmpty() ? Tone.PLAIN : Tone.ALARM));
        if (!problems.isEmpty()) {
            blocks.add(new Block.Items(true, problems.stream().map(this::sentence).toList()));
        }
        blocks.add(new Block.Facts(new Answers(outcome, speech).all().stream().map(a -> new Block.Fact(Text.strong(a.question()), Text.plain(a.text()))).toList()));
        return chapter(prefix, "answers", blocks);
    }

    private Chapter scripts(String prefix, Outcome outcome) {
        return chapter(prefix, "scripts", List.of(new Block.Table(speech.head("scripts.head"),
                outcome.scripts().stream().map(s -> List.of(Text.code(s.name() + ".cmd"), Text.plain(s.node().text()), number(s.steps()),
                        number(s.exit()), number(s.seconds()))).toList())));
    }

    /** One row a step, one column a kind of fault. */
    private Chapter faults(String prefix, Outcome outcome) {
        List<Fault.Kind> kinds = List.of(Fault.Kind.values());
        Map<String, List<FaultResult>> bySteps = new LinkedHashMap<>();
        outcome.faults().forEach(f -> bySteps.computeIfAbsent(f.fault().step(), s -> new ArrayList<>()).add(f));
        List<List<Text>> rows = new ArrayList<>();
        bySteps.forEach((step, results) -> rows.add(Stream.concat(Stream.of(Text.code(step)),
                kinds.stream().map(kind -> cell(results.stream().filter(r -> r.fault().kind() == kind).toList()))).toList()));
        List<Text> head = Stream.concat(Stream.of(speech.text("faults.step")), kinds.stream().map(k -> sentence(k.words()))).toList();
        return chapter(prefix, "faults", List.of(new Block.Paragraph(speech.text("faults.note"), Tone.NOTE), new Block.Table(head, rows)));
    }

    private Text cell(List<FaultResult> results) {
        return results.stream().anyMatch(r -> !r.isGood()) ? Text.strong(speech.say("problem"))
                : Text.joined("; ", results.stream().map(r -> r.end().words()).distinct().map(this::sentence).toList());
    }

    private Chapter byHand(String prefix, Outcome outcome) {
        List<List<Text>> rows = new ArrayList<>();
        outcome.withoutReturn().forEach(s -> rows.add(List.of(Text.code(s.id()), sentence(s.title()).and(Text.plain(". ")).and(sentence(s.undo().text())))));
        outcome.undos().stream().filter(u -> !u.byHand().isEmpty()).forEach(u -> rows.add(List.of(Text.code(u.step()), left(u))));
        return chapter(prefix, "by-hand", List.of(new Block.Table(speech.head("byHand.head"), rows)));
    }

    /** In the words of the undo scripts. */
    private Text left(UndoResult undo) {
        return speech.text("byHand.undo").and(Text.plain(" ")).and(Text.joined("; ", undo.byHand().stream().map(Text::code).toList()));
    }

    private Chapter skips(String prefix, Outcome outcome) {
        List<List<Text>> rows = outcome.skips().stream().map(s -> List.of(Text.code(s.step()), sentence(s.noticed().words()),
                s.where().isEmpty() ? Text.NONE : Text.code(s.where()), what(s))).toList();
        return chapter(prefix, "left-out", List.of(new Block.Table(speech.head("skips.head"), rows)));
    }

    private Text what(SkipResult skip) {
        if (skip.what().isEmpty()) {
            return Text.NONE;
        }
        return skip.noticed() == SkipResult.Noticed.BY_A_SCRIPT ? Text.code(skip.what().get(0)) : sentence(skip.what().get(0));
    }

    private Chapter starts(String prefix, Outcome outcome) {
        Answers answers = new Answers(outcome, speech);
        List<List<Text>> rows = outcome.starts().all().stream().map(s -> List.of(number(s.number()), number(s.absent()), number(s.wanted()), number(s.other()),
                s.isGood() ? Text.plain(answers.start(s)) : Text.strong(answers.start(s)), inTheWay(s))).toList();
        return chapter(prefix, "starts", List.of(new Block.Paragraph(speech.text("starts.note"), Tone.NOTE), new Block.Table(speech.head("starts.head"), rows)));
    }

    /** What stands there, and what the script said that stopped in front of it. */
    private Text inTheWay(StartResult start) {
        return start.stopped().isEmpty() ? sentence(start.hindrance())
                : sentence(start.hindrance()).and(Text.plain(": ")).and(Text.code(start.stopped()));
    }

    private Chapter readings() {
        return chapter("", "assumptions", List.of(new Block.Paragraph(speech.text("readings.note"), Tone.NOTE),
                new Block.Table(speech.head("readings.head"), Stream.of(Reading.values()).map(r -> List.of(sentence(r.question()), sentence(r.answer()))).toList())));
    }

    private Text sentence(String english) {
        return Text.plain(speech.sentence(english));
    }

    private static Text number(long number) {
        return Text.plain(Long.toString(number));
    }
}
