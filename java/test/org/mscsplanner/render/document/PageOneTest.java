package org.mscsplanner.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.Outage;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.plan.RandomSpecs;

/** What whoever signs must not overlook, and must not have to count. */
class PageOneTest {
    @Test
    void a_window_that_is_too_short_is_said_aloud_and_one_that_may_do_is_not() {
        String spec = Rendered.json("virtualcenter-vpxd-cfg");
        String alarm = "<p class=\"tone-alarm\" role=\"note\">The window of";
        assertTrue(Rendered.of(spec.replace("\"windowMinutes\": 480", "\"windowMinutes\": 60")).text("runbook.html")
                .contains(alarm + " 1 h is too short: the change takes"));
        assertFalse(Rendered.of(spec).text("runbook.html").contains(alarm));
    }

    @Test
    void whoever_is_called_at_night_finds_a_number_to_call() {
        String night = Rendered.of(Rendered.json("virtualcenter-registry")).text("runbook.md");
        assertTrue(night.substring(night.indexOf("<a id=\"night\">")).contains("Who knows more: Cluster team, extension 4711."));
    }

    @Test
    void many_resources_are_counted_by_type_and_few_are_named() {
        String many = Rendered.of(new RandomSpecs(40).spec(40), Options.standard()).text("runbook.md");
        assertTrue(many.lines().anyMatch(l -> l.matches("- What changes: .* resources \\((\\d+ [A-Z][A-Za-z ]+(, )?)+\\) is set up .*")), many.substring(0, 3000));
        assertTrue(Rendered.of(Rendered.json("file-server")).text("runbook.md").contains("with Disk F:, File IP, File Name, R&amp;D Share is set up"));
    }

    @Test
    void many_groups_are_told_in_one_sentence_and_so_are_many_steps_of_persons() {
        String groups = IntStream.rangeClosed(1, 40).mapToObj(i -> "{\"name\": \"G#\", \"resources\": [{\"name\": \"Script #\", \"type\": \"Generic Script\"}]}".replace("#", Integer.toString(i)))
                .collect(Collectors.joining(", "));
        Rendered r = Rendered.of(Rendered.json("file-server").replace("\"groups\": [", "\"groups\": [" + groups + ", "));
        String what = line(r, "- What changes: ");
        assertTrue(what.startsWith("41 groups with 44 resources (1 File Share, 40 Generic Script, 1 IP Address, 1 Network Name, 1 Physical Disk) are set up and brought online, "
                + "each on its primary node: "), what);
        assertTrue(what.length() < 400 && what.contains("G17, "), what);
        assertTrue(line(r, "What persons do is taken back by hand: ").matches("83 steps from \\[\\d+].* to \\[\\d+].*; each says at its place how\\."));
    }

    /** Whoever signs for a new group signs for what happens to the one beside it, too. */
    @Test
    void what_changes_in_a_group_that_is_there_is_told_beside_a_group_that_is_new() {
        String one = Rendered.json("file-server");
        State there = Execution.run(Planner.plan(Examples.spec(Examples.ROOT.resolve("file-server")), "", State.NOTHING, "").steps(), State.NOTHING);
        String both = one.replace("\"groups\": [", "\"groups\": [{\"name\": \"New\", \"resources\": [{\"name\": \"Script\", \"type\": \"Generic Script\", \"private\": {\"ScriptFilePath\": \"C:\\\\a.vbs\"}}]}, ");
        String page = Rendered.documents(both, there, Options.standard()).get("runbook.md");
        assertFalse(page.contains("These steps change what is there"), page);
        SortedMap<String, String> moved = Rendered.documents(both.replace("10.30.0.30", "10.30.0.77"), there, Options.standard());
        String what = moved.get("runbook.md").lines().filter(l -> l.startsWith("- What changes: ")).findFirst().orElseThrow();
        assertTrue(what.contains("\"New\" with Script is set up") && what.contains("These steps change what is there: ") && what.contains("Set properties of \"File IP\""), what);
        assertFalse(what.contains("Set properties of \"Script\""), what);
        assertTrue(moved.get("change-record.md").contains("Short description: Set up New and change File Group on the cluster"), moved.get("change-record.md"));
        assertTrue(moved.get("runbook.md").contains("Some of the groups are there before this change"));
    }

    private static String line(Rendered r, String start) {
        return r.text("runbook.md").lines().filter(l -> l.startsWith(start)).findFirst().orElseThrow().substring(start.length());
    }

    @Test
    void the_first_interruption_is_the_first_row_of_the_table_and_no_stop_on_a_node_that_nobody_uses() {
        String service = """
                {"name": "Quota", "type": "Generic Service", "dependsOn": ["File Name"], "private": {"ServiceName": "Quota"}},
                {"name": "R&D Share\"""";
        Rendered r = Rendered.of(Rendered.json("file-server").replace("{\"name\": \"R&D Share\"", service)
                .replace("\"registry\": [", "\"services\": [{\"name\": \"Quota\", \"nodes\": \"all\", \"startMode\": \"manual\"}], \"registry\": ["));
        int first = Outage.of(r.plan(), r.spec()).get(0).from();
        assertEquals("Stop the service Quota on FSNODE2", r.plan().steps().get(first - 1).title());
        assertTrue(r.plan().steps().subList(0, first - 1).stream().anyMatch(s -> s.title().equals("Stop the service Quota on FSNODE1")));
        assertTrue(r.text("runbook.md").lines().anyMatch(l -> l.startsWith("- Which step interrupts clients first? Step [" + first + "]")));
    }
}
