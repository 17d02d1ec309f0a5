package org.mscsplanner.render.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.plan.Bounds;
import org.mscsplanner.plan.Outage;
import org.mscsplanner.plan.Step;
import org.mscsplanner.render.document.Block.Fact;
import org.mscsplanner.render.document.Document.Chapter;

/** Twenty questions that a change board asks, each with its answer in one line: one search in the page finds it. */
final class Questions {
    static final int COUNT = 20;

    private final Pen pen;
    private final Overview overview;
    private final ApproverPart approver;

    Questions(Pen pen, Overview overview, ApproverPart approver) {
        this.pen = pen;
        this.overview = overview;
        this.approver = approver;
    }

    Chapter chapter() {
        List<Fact> list = new ArrayList<>();
        for (int i = 1; i <= COUNT; i++) {
            list.add(new Fact(pen.say("q." + i), answer(i)));
        }
        return pen.chapter("questions", List.of(new Block.Facts(list)));
    }

    private Text answer(int question) {
        return switch (question) {
            case 1 -> eachGroup(g -> unavailable(g, true));
            case 2 -> eachGroup(g -> unavailable(g, false));
            case 3 -> approver.window();
            case 4 -> overview.withoutUndo().isEmpty() ? pen.say("undo.all") : pen.say("undo.not", "steps", pen.stepLinks(overview.withoutUndo()));
            case 5 -> pen.say("a.back", "scripts", pen.material().scripts().size());
            case 6 -> approver.cluster();
            case 7 -> approver.steps();
            case 8 -> pen.stepLinks(overview.gates());
            case 9 -> firstOutage();
            case 10 -> eachGroup(g -> pen.say("a.group", "group", g.name(), "resources", pen.resources(g.resources())));
            case 11 -> eachGroup(g -> overview.addresses(g).isEmpty() ? pen.say("a.noAddress", "group", g.name())
                    : pen.say(overview.networkNames(g).isEmpty() ? "a.addressAlone" : "a.address", "group", g.name(), "address", overview.addresses(g), "name", pen.clean(overview.networkNames(g))));
            case 12 -> eachGroup(this::failover);
            case 13 -> files();
            case 14 -> overview.withCheckpoints().isEmpty() ? pen.say("none") : Text.joined("; ", overview.withCheckpoints().stream()
                    .flatMap(r -> r.registryCheckpoints().stream()).distinct().sorted().map(k -> pen.code(k.text())).toList());
            case 15 -> pen.say("a.outside");
            case 16 -> pen.material().objections().accepted().isEmpty() ? pen.say("none") : Text.joined("; ", pen.material().objections().accepted().stream()
                    .map(a -> Text.plain(a.code() + ": ").and(pen.prose(a.reason()))).toList());
            case 17 -> rehearsed();
            case 18 -> accounts();
            case 19 -> pen.contacts();
            default -> pen.say("a.digest", "digest", Text.code(pen.material().approval()));
        };
    }

    private Text accounts() {
        List<SyncJob> tasks = overview.jobs(SyncJob.Method.SCHEDULED);
        List<Text> answers = new ArrayList<>();
        Map<String, Set<String>> byPassword = new TreeMap<>();
        tasks.forEach(j -> byPassword.computeIfAbsent(SyncJob.isSystem(j.account()) ? "a.accountSystem" : SyncJob.isManaged(j.account()) ? "a.accountManaged" : "a.account",
                key -> new TreeSet<>()).add(j.account()));
        byPassword.forEach((key, accounts) -> answers.add(pen.say(key, "accounts", pen.clean(String.join(", ", accounts)))));
        if (!overview.jobs(SyncJob.Method.CLUSTER_RESOURCE).isEmpty()) {
            answers.add(pen.say("a.clusterAccount"));
        }
        return answers.isEmpty() ? pen.say("a.noAccount") : Text.joined(" ", answers);
    }

    private Text eachGroup(Function<Group, Text> answer) {
        return Text.joined(" ", overview.spec().groups().stream().map(answer).toList());
    }

    private Text failover(Group group) {
        List<Name> others = overview.spec().owners(group).stream().filter(n -> !n.equals(group.primaryNode())).sorted().toList();
        if (others.isEmpty()) {
            return pen.say("a.alone", "group", group.name());
        }
        Text moves = pen.say(pen.often("a.failover", group), "group", group.name(), "other", others.size() == 1 ? pen.names(others) : pen.say("a.oneOf", "nodes", pen.names(others)),
                "threshold", pen.failovers(group), "period", group.failoverPeriodHours());
        return pen.failback(group).map(f -> Text.joined(" ", List.of(moves, f))).orElse(moves);
    }

    private Text unavailable(Group group, boolean most) {
        Optional<Bounds> sum = Outage.sum(overview.outages(group));
        return sum.map(b -> pen.say(most ? "a.most" : "a.least", "group", group.name(), "time", Durations.of(most ? b.mostSeconds() : b.leastSeconds())))
                .orElse(pen.say("a.never", "group", group.name()));
    }

    private Text firstOutage() {
        Optional<Step> first = overview.outages().stream().map(Outage::from).min(Comparator.naturalOrder()).map(n -> overview.plan().steps().get(n - 1));
        return first.map(s -> pen.say("a.first", "step", pen.stepLink(s), "title", pen.prose(s.title()))).orElse(pen.say("none"));
    }

    private Text files() {
        Set<Name> watched = overview.spec().scriptedJobs().stream().flatMap(j -> overview.spec().items(j).stream())
                .filter(f -> f.onChange() == FileItem.OnChange.ALARM).map(FileItem::name).collect(Collectors.toCollection(TreeSet::new));
        List<FileItem> items = overview.spec().files().stream().filter(f -> !watched.contains(f.name())).toList();
        boolean jobs = !overview.spec().syncJobs().isEmpty();
        List<Name> copied = items.stream().filter(f -> !jobs || !overview.copiedOnce(f)).map(FileItem::name).sorted().toList();
        List<Name> once = items.stream().filter(f -> jobs && overview.copiedOnce(f)).map(FileItem::name).sorted().toList();
        List<Text> answers = new ArrayList<>();
        if (!copied.isEmpty()) {
            answers.add(pen.say("a.files", "items", pen.names(copied), "how", how()));
        }
        if (!once.isEmpty()) {
            answers.add(pen.say("a.files", "items", pen.names(once), "how", pen.say("a.sync.none")));
        }
        if (!watched.isEmpty()) {
            answers.add(pen.say("a.files.watched", "items", pen.names(List.copyOf(watched))));
        }
        return answers.isEmpty() ? pen.say("none") : Text.joined("; ", answers);
    }

    private Text how() {
        Map<String, Text> ways = new LinkedHashMap<>();
        for (SyncJob job : overview.spec().syncJobs()) {
            Text way = pen.say("a.sync." + Overview.way(job), "minutes", job.everyMinutes());
            ways.put(way.toString(), way);
        }
        return ways.isEmpty() ? pen.say("a.sync.none") : Text.joined("; ", List.copyOf(ways.values()));
    }

    private Text rehearsed() {
        return pen.material().options().evidence().reports().stream().filter(r -> r.kind() == Evidence.Kind.REHEARSAL && r.approval().equals(pen.material().approval()))
                .findFirst().map(r -> pen.say(r.passed() ? "a.rehearsed" : "a.failed")).orElse(pen.say("a.unrehearsed"));
    }
}
