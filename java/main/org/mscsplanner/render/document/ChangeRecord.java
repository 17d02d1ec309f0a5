package org.mscsplanner.render.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mscsplanner.model.Group;
import org.mscsplanner.plan.Bounds;
import org.mscsplanner.plan.Phase;
import org.mscsplanner.plan.Step;
import org.mscsplanner.render.document.Block.Fact;
import org.mscsplanner.render.document.Document.Chapter;
import org.mscsplanner.render.document.Document.Part;

/** The fields of a change form, in its order, to be pasted one by one. */
final class ChangeRecord {
    private final Pen pen;
    private final Overview overview;
    private final ApproverPart approver;

    ChangeRecord(Pen pen, Overview overview) {
        this.pen = pen;
        this.overview = overview;
        this.approver = new ApproverPart(pen, overview);
    }

    Document document() {
        return new Document(pen.words("record.title", "name", pen.clean(overview.spec().name())), pen.words("runbook.subtitle", "cluster", pen.clean(overview.spec().target().cluster().text())),
                pen.wording().language(), List.of(new Part("record", pen.words("part.record"), List.of(request(), items(), justification(), implementation(), risk(), backout(), test(), approval()))),
                pen.words("foot", "digest", pen.material().shortApproval()));
    }

    private Chapter request() {
        List<Fact> list = new ArrayList<>(List.of(approver.change()));
        list.add(pen.fact("record.short", shortly()));
        list.add(pen.fact("glance.contacts", pen.contacts()));
        list.add(pen.fact("record.start", pen.say("line")));
        list.add(pen.fact("record.end", pen.say("line")));
        list.add(approver.duration());
        list.add(pen.fact("glance.window", approver.window()));
        return pen.chapter("record-request", List.of(new Block.Facts(list)));
    }

    /** Which groups are new, and which others the plan changes. */
    private Text shortly() {
        List<Group> made = overview.spec().groups().stream().filter(overview::creates).toList();
        if (made.isEmpty()) {
            return pen.say("record.short.change", "groups", named(overview.there()), "cluster", overview.spec().target().cluster());
        }
        List<Group> changed = overview.changed();
        return pen.say(changed.isEmpty() ? "record.short.text" : "record.short.both", "groups", named(made), "changed", named(changed), "cluster", overview.spec().target().cluster());
    }

    private Text named(List<Group> groups) {
        return pen.names(groups.stream().map(Group::name).toList());
    }

    private Chapter items() {
        List<List<Text>> rows = new ArrayList<>();
        rows.add(List.of(pen.say("item.cluster"), pen.name(overview.spec().target().cluster())));
        overview.spec().target().nodeNames().stream().sorted().forEach(n -> rows.add(List.of(pen.say("item.node"), pen.name(n))));
        for (Group group : overview.spec().groups()) {
            rows.add(List.of(pen.say("item.group"), pen.name(group.name())));
            if (!overview.addresses(group).isEmpty() || !overview.networkNames(group).isEmpty()) {
                rows.add(List.of(pen.say("item.server"), Text.plain(pen.clean(overview.networkNames(group) + " " + overview.addresses(group)).strip())));
            }
        }
        overview.spec().services().stream().map(s -> s.name()).sorted().forEach(s -> rows.add(List.of(pen.say("item.service"), pen.name(s))));
        return pen.chapter("record-items", List.of(pen.table("items.head", rows)));
    }

    private Chapter justification() {
        List<Block> blocks = new ArrayList<>(List.of(pen.paragraph("record.why")));
        if (!overview.spec().decisions().isEmpty()) {
            blocks.add(new Block.Items(false, overview.spec().decisions().stream().map(d -> pen.prose(d.topic()).and(Text.plain(": ")).and(pen.prose(d.choice())).and(Text.plain(". "))
                    .and(pen.prose(d.reason()))).toList()));
        }
        return pen.chapter("record-justification", blocks);
    }

    private Chapter implementation() {
        List<Text> lines = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            List<Step> steps = overview.plan().steps().stream().filter(s -> s.phase() == phase).toList();
            if (!steps.isEmpty()) {
                Bounds bounds = Bounds.of(steps);
                List<Text> scripts = pen.material().scripts().stream().filter(p -> p.steps().stream().anyMatch(id -> steps.stream().anyMatch(s -> s.id().equals(id))))
                        .map(p -> Text.code(p.path())).toList();
                lines.add(pen.say("record.phase", "number", phase.number(), "title", pen.phase(phase), "steps", steps(steps),
                        "least", Durations.of(bounds.leastSeconds()), "most", Durations.of(bounds.mostSeconds()),
                        "scripts", scripts.isEmpty() ? pen.say("lane.person") : Text.joined(", ", scripts)));
            }
        }
        return pen.chapter("record-implementation", List.of(new Block.Items(true, lines), pen.paragraph("record.runbook")));
    }

    private Text steps(List<Step> steps) {
        return steps.size() == 1 ? pen.say("steps.one", "step", pen.number(steps.get(0)))
                : pen.say("steps.many", "from", pen.number(steps.get(0)), "to", pen.number(steps.get(steps.size() - 1)));
    }

    private Chapter risk() {
        List<Block> blocks = new ArrayList<>(ObstacleText.blocks(pen, pen::stepNumbers));
        for (Group group : overview.spec().groups()) {
            blocks.add(new Block.Paragraph(pen.say("glance.outage", "group", group.name()).and(Text.plain(": ")).and(approver.unavailable(group)), Block.Tone.PLAIN));
            blocks.addAll(approver.impacts(group));
        }
        AppendixPart appendix = new AppendixPart(pen, overview);
        blocks.add(pen.table("risks.head", appendix.riskRows()));
        blocks.addAll(appendix.outside());
        return pen.chapter("record-risk", blocks);
    }

    private Chapter backout() {
        List<Text> undo = new ArrayList<>(pen.material().scripts().stream().map(s -> pen.say("record.undo", "script", Text.code(s.undo()), "node", s.node())).toList());
        Collections.reverse(undo);
        List<Block> blocks = new ArrayList<>(List.of(pen.paragraph("undo.how")));
        if (!undo.isEmpty()) {
            blocks.add(new Block.Items(true, undo));
        }
        blocks.add(overview.withoutUndo().isEmpty() ? pen.paragraph("undo.all") : pen.paragraph("undo.not", "steps", pen.stepNumbers(overview.withoutUndo())));
        blocks.addAll(approver.byHand(pen::stepNumbers));
        return pen.chapter("record-backout", blocks);
    }

    private Chapter test() {
        List<Text> checks = overview.plan().steps().stream().filter(s -> s.phase() == Phase.TESTS || s.phase() == Phase.SYNC_JOBS)
                .map(s -> pen.say("record.check", "number", pen.number(s), "title", pen.prose(s.title()), "expected", pen.prose(s.check()))).toList();
        return pen.chapter("record-test", checks.isEmpty() ? List.of(pen.paragraph("phase.empty")) : List.of(new Block.Items(false, checks)));
    }

    private Chapter approval() {
        return pen.chapter("record-approval", List.of(pen.paragraph("sign.text", "digest", Text.code(pen.material().approval())),
                new Block.Signatures(List.of(pen.words("sign.requester"), pen.words("sign.approver")))));
    }
}
