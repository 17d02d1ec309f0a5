package org.mscsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.action.ConfirmTask;
import org.mscsplanner.plan.action.TakeGroupOffline;
import org.mscsplanner.spec.Specs;

/** A node is added to a cluster whose group runs: the installer must find no other server on the database, and a backup of today. */
class AddedNodeTest {
    private static final Path THREE = Path.of("java/test/cases/10-three-nodes/spec.json");
    private static final String OFFLINE = "4/vc-group/offline";
    private static final String BACKUP = "4/database-backup/confirm";
    private static final String INSTALL = "4/install-vcnode3/confirm";

    private static GeneralSpec spec(String json) {
        return Specs.read("spec.json", json.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    }

    private static String three() {
        return new String(Examples.read(THREE), StandardCharsets.UTF_8);
    }

    private static State twoNodes() {
        GeneralSpec two = spec(three().replaceFirst(",\\s*\\{\"name\": \"VCNODE3\"[^}]*\\}", ""));
        assertEquals(2, two.target().nodes().size());
        return Execution.run(Planner.plan(two, "", State.NOTHING, "").steps(), State.NOTHING);
    }

    @Test
    void the_group_is_offline_and_the_database_saved_before_the_installer_runs() {
        GeneralSpec spec = spec(three());
        Plan plan = Planner.plan(spec, "", twoNodes(), "");
        List<String> ids = plan.steps().stream().map(Step::id).toList();
        assertTrue(ids.contains(OFFLINE) && ids.contains(BACKUP), ids.toString());
        assertTrue(ids.indexOf(OFFLINE) < ids.indexOf(BACKUP) && ids.indexOf(BACKUP) < ids.indexOf(INSTALL), ids.toString());
        assertTrue(ids.indexOf(INSTALL) < ids.indexOf("6c/vc-group/online"), ids.toString());
        assertEquals(ids.indexOf(OFFLINE) - 1, ids.indexOf("4/vc-group/home"), "what the cluster saved comes along only while the group runs");
        assertFalse(ids.contains("4/install-vcnode2/confirm"));
        Outage change = Outage.of(plan, spec).get(0);
        assertEquals(ids.indexOf("4/vc-group/home") + 1, change.from());
        assertFalse(change.test());
    }

    @Test
    void a_group_that_is_not_there_or_offline_is_not_taken_offline_for_it() {
        assertFalse(Planner.plan(spec(three()), "", State.NOTHING, "").steps().stream().anyMatch(s -> s.id().equals(OFFLINE)));
        State offline = new TakeGroupOffline(spec(three()).groups().get(0).name(), 0).effect(twoNodes());
        assertFalse(Planner.plan(spec(three()), "", offline, "").steps().stream().anyMatch(s -> s.id().equals(OFFLINE)));
    }

    @Test
    void another_change_asks_for_no_backup_and_stops_nothing_for_an_installation() {
        String two = three().replaceFirst(",\\s*\\{\"name\": \"VCNODE3\"[^}]*\\}", "").replace("10.20.0.20", "10.20.0.77");
        List<String> ids = Planner.plan(spec(two), "", twoNodes(), "").steps().stream().map(Step::id).toList();
        assertFalse(ids.contains(BACKUP) || ids.contains(OFFLINE) || ids.contains("4/vc-group/home"), ids.toString());
    }

    @Test
    void what_the_installer_is_told_is_true_of_a_cluster_that_runs() {
        Step install = Planner.plan(spec(three()), "", twoNodes(), "").steps().stream().filter(s -> s.id().equals(INSTALL)).findFirst().orElseThrow();
        ConfirmTask task = (ConfirmTask) install.action();
        assertFalse(task.ifNot().contains("Nothing clustered exists yet"), task.ifNot());
        assertTrue(String.join(" ", task.instructions()).contains("make and test it on this node"), "the database was prepared before this node was there");
        assertFalse(String.join(" ", task.instructions()).contains("The installation before this one started it"), () -> task.instructions().toString());
    }
}
