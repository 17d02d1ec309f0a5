package org.mscsplanner.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.plan.Outage;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.ReleaseRegistryCheckpoint;
import org.mscsplanner.plan.action.Risk;
import org.mscsplanner.text.Html;

/**
 * Twenty questions of an approver, asked of every case: each is answered in the first place that a search for its words
 * finds. What the answer must hold is taken from spec and plan here, not from the document.
 */
class QuestionsTest {
    /** Words that somebody types into the search of a browser. */
    private static final List<String> SEARCHES = List.of("unavailable, at most how long", "unavailable, at least how long", "fit the change window",
            "step cannot be undone", "do we go back", "which nodes are touched", "how many by hand", "wait for somebody", "interrupts clients first",
            "in the groups afterwards", "under which address", "a node fails afterwards", "files are copied, and which way", "registry keys follow", "not protect",
            "findings were accepted, and why", "was it rehearsed", "under which account", "whom do we call", "what runs is what was approved");

    @Test
    void each_of_twenty_questions_is_answered_by_one_search_in_every_plan() {
        Map<String, TreeSet<String>> answers = new LinkedHashMap<>();
        assertTrue(Rendered.cases().size() >= 5);
        for (Rendered r : Rendered.cases()) {
            List<List<String>> wanted = wanted(r);
            assertEquals(Questions.COUNT, wanted.size());
            assertEquals(Questions.COUNT, SEARCHES.size());
            for (int i = 0; i < wanted.size(); i++) {
                String found = search(r.text("runbook.html"), SEARCHES.get(i));
                for (String part : wanted.get(i)) {
                    assertTrue(found.contains(part), r.spec().name() + ", \"" + SEARCHES.get(i) + "\": " + part + " is not in: " + found);
                }
                answers.computeIfAbsent(SEARCHES.get(i), s -> new TreeSet<>()).add(found);
            }
        }
        long different = answers.values().stream().filter(a -> a.size() >= 3).count();
        assertTrue(different >= 12, "only " + different + " questions have different answers");
    }

    @Test
    void a_sync_that_goes_on_in_a_loop_is_not_said_to_copy_once() {
        Rendered loop = Rendered.of(Examples.spec(Path.of("java/test/cases/23-sync-as-a-resource-in-a-loop")), Options.standard());
        assertTrue(search(loop.text("runbook.html"), "files are copied, and which way").contains("every 10 min on the node that owns it"));
        assertTrue(loop.text("runbook.md").contains("runs the copy script every 10 minutes while the group is online"));
    }

    /** Whoever types what the runbook shows must not keep the older checkpoint. */
    @Test
    void a_checkpoint_that_is_taken_out_is_taken_out_by_the_command_shown_too() {
        Rendered r = Rendered.of(Rendered.json("virtualcenter-registry"));
        Step release = r.plan().steps().stream().filter(s -> s.action() instanceof ReleaseRegistryCheckpoint).findFirst().orElseThrow();
        assertTrue(r.typed(release).get(0).contains("/removecheck:"), () -> r.typed(release).toString());
    }

    /** Every node that may have the group then, and the way back where the cluster takes it by itself. */
    private static List<String> afterAFailure(GeneralSpec spec, Group group) {
        List<String> words = new ArrayList<>(List.of(group.failoverThreshold() + " times in " + group.failoverPeriodHours() + " h"));
        spec.owners(group).stream().filter(n -> !n.equals(group.primaryNode())).forEach(n -> words.add(n.text()));
        group.failback().ifPresent(f -> words.add("It goes back to " + group.preferredOwners().get(0) + " by itself, between " + f.windowStartHour() + ":00"));
        return words;
    }

    /** What the answer to each question must name, in the order of the questions. */
    private static List<List<String>> wanted(Rendered r) {
        GeneralSpec spec = r.spec();
        List<Step> steps = r.plan().steps();
        List<List<String>> wanted = new ArrayList<>();
        wanted.add(outage(r, true));
        wanted.add(outage(r, false));
        wanted.add(List.of(Durations.of(steps.stream().mapToLong(s -> s.bounds().mostSeconds()).sum()),
                spec.change().windowMinutes() == 0 ? "No window" : Durations.of(spec.change().windowMinutes() * 60)));
        List<Integer> stay = numbers(steps, s -> !s.target().isPerson() && s.risk() != Risk.READ && !s.undo().possible());
        wanted.add(stay.isEmpty() ? List.of("Every change that a script makes has an undo script") : List.of(join(stay)));
        wanted.add(List.of(r.files().stream().filter(f -> f.path().startsWith("scripts/undo/")).count() + " undo scripts"));
        wanted.add(names(spec.target().nodeNames(), spec.target().cluster().text()));
        wanted.add(List.of(steps.size() + " steps", numbers(steps, s -> s.target().isPerson()).size() + " by a person"));
        wanted.add(List.of(join(numbers(steps, Step::gate))));
        wanted.add(Outage.of(r.plan(), spec).stream().map(Outage::from).sorted().findFirst().map(n -> List.of("Step " + n)).orElse(List.of("none")));
        wanted.add(spec.groups().stream().flatMap(g -> g.resources().stream()).map(x -> x.name().text()).toList());
        wanted.add(spec.groups().stream().flatMap(g -> g.resources().stream()).flatMap(x -> x.privateText("Address").stream()).limit(1).toList());
        wanted.add(spec.groups().stream().flatMap(g -> afterAFailure(spec, g).stream()).toList());
        wanted.add(spec.files().isEmpty() ? List.of("none") : spec.files().stream().map(f -> f.name().text()).toList());
        List<String> keys = spec.groups().stream().flatMap(g -> g.resources().stream()).map(Resource::registryCheckpoints).flatMap(List::stream).map(k -> k.text()).toList();
        wanted.add(keys.isEmpty() ? List.of("none") : keys);
        wanted.add(List.of("database", "Active Directory"));
        wanted.add(spec.acknowledge().isEmpty() ? List.of("none") : spec.acknowledge().stream().map(a -> a.reason()).toList());
        wanted.add(List.of("No, not with these files"));
        wanted.add(spec.scriptedJobs().isEmpty() ? List.of("nothing runs by itself")
                : spec.scriptedJobs().stream().map(j -> j.method() == SyncJob.Method.SCHEDULED ? j.account() : "the account of the Cluster service").toList());
        wanted.add(spec.change().contacts().isEmpty() ? List.of("not given") : spec.change().contacts());
        wanted.add(List.of(r.approval()));
        return wanted;
    }

    private static List<String> outage(Rendered r, boolean most) {
        List<String> times = new ArrayList<>();
        for (Group group : r.spec().groups()) {
            Outage.sum(Outage.of(r.plan(), r.spec()).stream().filter(o -> o.group().equals(group.name())).toList())
                    .ifPresent(b -> times.add(Durations.of(most ? b.mostSeconds() : b.leastSeconds())));
        }
        return times;
    }

    private static List<String> names(List<Name> nodes, String cluster) {
        List<String> names = new ArrayList<>(nodes.stream().map(Name::text).toList());
        names.add(cluster);
        return names;
    }

    private static List<Integer> numbers(List<Step> steps, Predicate<Step> which) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (which.test(steps.get(i))) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    /** Four and more in a row are told by the first and the last. */
    private static String join(List<Integer> numbers) {
        TreeSet<Integer> all = new TreeSet<>(numbers);
        StringBuilder text = new StringBuilder();
        for (int n : all) {
            boolean within = all.contains(n - 1) && all.contains(n + 1) && (all.contains(n - 2) || all.contains(n + 2));
            if (!within) {
                text.append(text.isEmpty() ? "" : all.contains(n - 1) && all.contains(n - 2) && all.contains(n - 3) ? " – " : ", ").append(n);
            }
        }
        return text.isEmpty() ? "none" : text.toString();
    }

    @Test
    void the_node_of_any_step_is_found_by_its_number() {
        for (Rendered r : Rendered.cases()) {
            for (int number = 1; number <= r.plan().steps().size(); number += 11) {
                Step step = r.plan().steps().get(number - 1);
                String found = search(r.text("runbook.html"), "Step " + number + " \u00b7");
                String node = step.target().isPerson() ? "person" : step.target().node().text();
                assertTrue(found.startsWith("Step " + number + " \u00b7 " + node), found);
            }
        }
    }

    /** The row, line or heading that the first hit of a search lies in, as the reader sees it. */
    private static String search(String page, String words) {
        String body = page.substring(page.indexOf("<main"));
        Matcher block = Pattern.compile("<(?:h4|li|p|tr)[ >].*?</(?:h4|li|p|tr)>|<div><dt>.*?</div>", Pattern.DOTALL).matcher(body);
        while (block.find()) {
            String seen = seen(block.group());
            if (seen.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))) {
                return seen;
            }
        }
        throw new AssertionError("a search for \"" + words + "\" finds nothing");
    }

    private static String seen(String html) {
        String text = html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
        for (String sign : List.of("&", "<", ">", "\"", "'")) {
            text = text.replace(Html.text(sign), sign);
        }
        return text.replaceAll(" ([,.;:])", "$1");
    }
}
