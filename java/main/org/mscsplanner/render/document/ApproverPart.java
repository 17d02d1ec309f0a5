package org.mscsplanner.render.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Resource;
import org.mscsplanner.plan.Bounds;
import org.mscsplanner.plan.Outage;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.WindowFit;
import org.mscsplanner.render.document.Block.Fact;
import org.mscsplanner.render.document.Block.Paragraph;
import org.mscsplanner.render.document.Block.Tone;
import org.mscsplanner.render.document.Document.Chapter;
import org.mscsplanner.render.document.Document.Part;

/** Page one, for whoever signs: what changes, how long nobody can work, what cannot be taken back, what was accepted. */
final class ApproverPart {
    /** More changes than that are named by their numbers, more groups in one sentence. */
    private static final int MANY = 8;
    private static final int MANY_BY_HAND = 50;

    private final Pen pen;
    private final Overview overview;

    ApproverPart(Pen pen, Overview overview) {
        this.pen = pen;
        this.overview = overview;
    }

    Part part() {
        List<Chapter> chapters = new ArrayList<>(List.of(glance(), outage(), undo(), accepted(), proof(), decisions()));
        chapters.add(new Questions(pen, overview, this).chapter());
        chapters.add(signatures());
        return new Part("approve", pen.words("part.approve"), chapters);
    }

    private Chapter glance() {
        Material m = pen.material();
        List<Fact> list = new ArrayList<>(List.of(change(), pen.fact("glance.contacts", pen.contacts()), pen.fact("glance.cluster", cluster())));
        list.add(pen.fact("glance.what", changes()));
        if (!overview.spec().clusters().isEmpty()) {
            list.add(pen.fact("glance.further", pen.say("glance.further.text", "folders", Text.joined(", ", overview.spec().clusters().stream().map(c -> Text.code(c.name())).toList()))));
        }
        list.addAll(List.of(pen.fact("glance.steps", steps()), duration(), pen.fact("glance.window", window())));
        for (Group group : overview.spec().groups()) {
            list.add(new Fact(pen.say("glance.outage", "group", group.name()), unavailable(group)));
        }
        list.add(pen.fact("glance.undo", overview.withoutUndo().isEmpty() ? pen.say("undo.all") : pen.say("undo.not", "steps", pen.stepLinks(overview.withoutUndo()))));
        list.add(pen.fact("glance.accepted", count(m.objections().accepted())));
        list.add(pen.fact("glance.warned", count(m.objections().warned())));
        list.add(pen.fact("glance.digest", Text.code(m.approval())));
        List<Block> blocks = new ArrayList<>();
        if (WindowFit.of(overview.plan()) == WindowFit.SHORT) {
            blocks.add(new Paragraph(window(), Tone.ALARM));
        }
        blocks.addAll(ObstacleText.blocks(pen, pen::stepLinks));
        blocks.add(new Block.Facts(list));
        return pen.chapter("glance", blocks);
    }

    Fact change() {
        String number = overview.spec().change().number();
        return pen.fact("glance.change", number.isEmpty() ? pen.say("notGiven") : Text.plain(pen.clean(number)));
    }

    Fact duration() {
        Bounds all = overview.duration();
        return pen.fact("glance.duration", pen.say("leastMost", "least", Durations.of(all.leastSeconds()), "most", Durations.of(all.mostSeconds())));
    }

    /** Its name, version and nodes. */
    Text cluster() {
        return pen.say("glance.cluster.text", "cluster", overview.spec().target().cluster(), "os", overview.spec().target().os().title(),
                "nodes", pen.names(overview.spec().target().nodeNames().stream().sorted().toList()));
    }

    /** How many there are, and how many of them persons do. */
    Text steps() {
        int all = overview.plan().steps().size();
        int byHand = overview.byPersons().size();
        return pen.say("glance.steps.text", "all", all, "scripted", all - byHand, "byHand", byHand);
    }

    /** What is new in the cluster; where all of the groups are there, what changes in them. */
    private Text changes() {
        if (overview.plan().isEmpty()) {
            return pen.say("glance.nothing");
        }
        List<Group> all = overview.spec().groups();
        List<Text> said = new ArrayList<>(groups("glance.new", all.stream().filter(overview::creates).toList()));
        said.addAll(there(overview.there()));
        said.addAll(groups("glance.online", overview.there().stream().filter(overview::bringsOnline).toList()));
        List<Step> changing = overview.there().isEmpty() ? List.of() : overview.changing();
        if (!changing.isEmpty()) {
            said.add(pen.say("glance.changes", "steps", changing.size() > MANY ? pen.stepLinks(changing) : Text.joined("; ",
                    changing.stream().map(s -> pen.say("glance.step", "step", pen.stepLink(s), "title", pen.prose(s.title()))).toList())));
        }
        return Text.joined(" ", said);
    }

    /** A sentence a group; one for all of them where nobody would read so many. */
    private List<Text> groups(String key, List<Group> groups) {
        return groups.size() > MANY
                ? many(key, groups, Group::resources)
                : groups.stream().map(g -> pen.say(key, "group", g.name(), "resources", pen.resources(g.resources()), "node", g.primaryNode())).toList();
    }

    /** Groups that are there may lack resources, which the plan makes: those are not there already. */
    private List<Text> there(List<Group> groups) {
        return groups.size() > MANY ? many("glance.there", groups, overview::present)
                : groups.stream().map(g -> pen.say(overview.created(g).isEmpty() ? "glance.there" : overview.present(g).isEmpty() ? "glance.there.empty" : "glance.there.part",
                        "group", g.name(), "resources", pen.resources(overview.present(g)), "missing", pen.resources(overview.created(g)))).toList();
    }

    private List<Text> many(String key, List<Group> groups, Function<Group, List<Resource>> which) {
        return List.of(pen.say(key + ".many", "count", groups.size(), "groups", pen.names(groups.stream().map(Group::name).toList()),
                "resources", pen.resources(groups.stream().flatMap(g -> which.apply(g).stream()).toList())));
    }

    Text window() {
        Bounds all = overview.duration();
        return pen.say("window." + WindowFit.of(overview.plan()).name().toLowerCase(Locale.ROOT), "window", Durations.of(overview.plan().scope().windowMinutes() * 60),
                "least", Durations.of(all.leastSeconds()), "most", Durations.of(all.mostSeconds()));
    }

    /** In all, every interruption counted. */
    Text unavailable(Group group) {
        return Outage.sum(overview.outages(group)).map(b -> pen.say("outage.sum", "least", Durations.of(b.leastSeconds()), "most", Durations.of(b.mostSeconds())))
                .orElse(pen.say("outage.never"));
    }

    private Chapter outage() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(pen.paragraph("outage.text"));
        new TimeBars(pen, overview).block().ifPresent(blocks::add);
        if (!overview.outages().isEmpty()) {
            blocks.add(pen.table("outage.head", overview.outages().stream().map(o -> List.of(pen.name(o.group()),
                    o.from() == o.to() ? pen.stepLink(o.from()) : pen.say("outage.steps", "from", pen.stepLink(o.from()), "to", pen.stepLink(o.to())),
                    Text.plain(Durations.of(o.bounds().leastSeconds())), Text.plain(Durations.of(o.bounds().mostSeconds())),
                    pen.say(!o.ends() ? "outage.open" : o.test() ? "outage.test" : "outage.change"))).toList()));
        }
        if (!overview.optionalOutages().isEmpty()) {
            blocks.add(pen.paragraph("outage.optional", "steps", pen.stepLinks(overview.optionalOutages())));
        }
        for (Group group : overview.spec().groups()) {
            blocks.addAll(impacts(group));
        }
        return pen.chapter("outage", blocks);
    }

    /** What is not there for users while a service of the group is away, of services that the wording knows. */
    List<Paragraph> impacts(Group group) {
        return group.resources().stream().flatMap(r -> r.service().stream()).map(s -> "impact." + Glossary.slug(s.text()))
                .filter(pen.wording()::has).map(k -> pen.paragraph(k)).toList();
    }

    private Chapter undo() {
        List<Block> blocks = new ArrayList<>();
        List<Step> stay = overview.withoutUndo();
        blocks.add(stay.isEmpty() ? pen.paragraph("undo.all") : pen.alarm("undo.not", "steps", pen.stepLinks(stay)));
        if (!stay.isEmpty()) {
            blocks.add(pen.table("undo.head", stay.stream().map(s -> List.of(pen.stepLink(s), pen.prose(s.title()), pen.prose(s.undo().text()))).toList()));
        }
        blocks.addAll(byHand(pen::stepLinks));
        blocks.add(pen.paragraph("undo.how"));
        return pen.chapter("undo", blocks);
    }

    /**
     * What no script takes back because a person did it; nothing for no such step.
     *
     * @param steps the numbers of steps, as the document sets them
     */
    List<Block> byHand(Function<List<Step>, Text> steps) {
        List<Step> all = overview.byPersons();
        if (all.isEmpty()) {
            return List.of();
        }
        return List.of(all.size() <= MANY_BY_HAND ? pen.paragraph("undo.persons", "steps", steps.apply(all))
                : pen.paragraph("undo.persons.many", "count", all.size(), "first", steps.apply(all.subList(0, 1)), "last", steps.apply(all.subList(all.size() - 1, all.size()))));
    }

    private Text count(List<?> objections) {
        return objections.isEmpty() ? pen.say("none") : Text.plain(Integer.toString(objections.size()));
    }

    private Chapter accepted() {
        List<Accepted> all = pen.material().objections().accepted();
        List<Block> blocks = new ArrayList<>();
        blocks.add(pen.paragraph(all.isEmpty() ? "accepted.none" : "accepted.text"));
        if (!all.isEmpty()) {
            blocks.add(pen.table("accepted.head", all.stream().map(a -> List.of(Text.plain(a.code()), pen.code(a.place()),
                    pen.prose(a.message()), pen.prose(a.reason()))).toList()));
        }
        blocks.addAll(warned());
        return pen.chapter("accepted", blocks);
    }

    /** One row a code: the same warning about hundreds of resources must not hide another one. */
    private List<Block> warned() {
        Map<String, List<Warned>> byCode = pen.material().objections().warned().stream()
                .collect(Collectors.groupingBy(Warned::code, LinkedHashMap::new, Collectors.toList()));
        if (byCode.isEmpty()) {
            return List.of();
        }
        return List.of(pen.paragraph("warned.text"), pen.table("warned.head", byCode.values().stream().map(same -> {
            Warned first = same.get(0);
            return List.of(Text.plain(first.code()), Text.plain(Integer.toString(same.size())), pen.code(first.place()), pen.prose(first.message()), pen.prose(first.fix()));
        }).toList()));
    }

    private Chapter proof() {
        List<Block> blocks = new ArrayList<>();
        for (Evidence.Report report : pen.material().options().evidence().reports()) {
            blocks.add(proof(report));
            if (!report.lines().isEmpty()) {
                blocks.add(pen.table("proof.head", report.lines().stream().map(l -> List.of(Text.plain(pen.clean(l.what())), Text.plain(pen.clean(l.result())))).toList()));
            }
        }
        for (Evidence.Kind kind : Evidence.Kind.values()) {
            if (pen.material().options().evidence().reports().stream().noneMatch(r -> r.kind() == kind)) {
                blocks.add(pen.alarm("proof.missing." + kind.word()));
            }
        }
        return pen.chapter("proof", blocks);
    }

    private Paragraph proof(Evidence.Report report) {
        String kind = report.kind().word();
        if (!report.approval().equals(pen.material().approval())) {
            return pen.alarm("proof.other." + kind, "digest", Text.code(report.approval().substring(0, Math.min(16, report.approval().length()))));
        }
        return new Paragraph(pen.say("proof." + (report.passed() ? "passed." : "failed.") + kind, "count", report.lines().size()),
                report.passed() ? Tone.NOTE : Tone.ALARM);
    }

    private Chapter decisions() {
        var all = overview.spec().decisions();
        return pen.chapter("decisions", all.isEmpty() ? List.of(pen.paragraph("decisions.none"))
                : List.of(pen.table("decisions.head", all.stream().map(d -> List.of(pen.prose(d.topic()), pen.prose(d.choice()),
                        pen.prose(d.reason()).and(Text.plain(Pen.refs(d.refs()))))).toList())));
    }

    private Chapter signatures() {
        return pen.chapter("sign", List.of(pen.paragraph("sign.text", "digest", Text.code(pen.material().approval())),
                new Block.Signatures(List.of(pen.words("sign.requester"), pen.words("sign.approver"), pen.words("sign.operator")))));
    }
}
