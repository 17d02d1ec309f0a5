package org.mscsplanner.simulate.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.simulate.Worlds;
import org.mscsplanner.simulate.node.Actor;
import org.mscsplanner.simulate.node.Services;

/** Online, offline, move, failover and failback; checkpoints with their moments. */
class EngineTest {
    private static final long MINUTE = 60_000;

    private static void pass(Worlds w, long millis) {
        w.world().engine().timeline().pass(millis);
    }

    private static ClusterResource resource(Worlds w, String name) {
        return w.world().cluster().resource(Name.of(name)).orElseThrow();
    }

    private static Worlds online() {
        return Worlds.of2003().withGroup().done("group G /online:N1 /wait");
    }

    @Test
    void providers_come_first_and_go_last() {
        Worlds w = Worlds.of2003().withGroup();
        w.done("res S /online /wait");
        assertEquals("Online Online Online", w.state("IP") + " " + w.state("NN") + " " + w.state("S"));
        assertEquals(11_000, w.world().clock().millis());
        w.done("res IP /offline /wait");
        assertEquals("Offline Offline Offline", w.state("IP") + " " + w.state("NN") + " " + w.state("S"));
        assertFalse(w.runs(2));
    }

    @Test
    void a_new_group_belongs_to_the_last_node_and_online_on_another_one_moves_it() {
        Worlds w = Worlds.of2003().withGroup();
        assertEquals("N2", w.owner("G"));
        w.done("group G /online:N1 /wait");
        assertEquals("N1", w.owner("G"));
        assertTrue(w.runs(1));
        assertFalse(w.runs(2));
    }

    @Test
    void a_resource_that_fails_is_started_again_and_then_takes_its_group_along() {
        Worlds w = online().done("group G /prop FailoverThreshold=1");
        for (int i = 0; i < 3; i++) {
            w.done("res S /fail");
            pass(w, MINUTE);
            assertEquals("Online", w.state("S"));
            assertEquals("N1", w.owner("G"));
        }
        w.done("res S /fail");
        pass(w, MINUTE);
        assertEquals("N2", w.owner("G"));
        assertTrue(w.runs(2) && !w.runs(1));
        resource(w, "S").setBroken(true);
        w.done("res S /fail");
        pass(w, 5 * MINUTE);
        assertEquals("Failed", w.state("S"));
        assertEquals("N2", w.owner("G"));
        assertEquals("Online", w.state("NN"));
        resource(w, "S").setBroken(false);
        pass(w, 60 * MINUTE);
        assertEquals("Online", w.state("S"), "tried again after RetryPeriodOnFailure");
    }

    @Test
    void restart_action_says_whether_anything_happens() {
        Worlds w = online().done("res S /prop RestartAction=0", "res S /fail");
        pass(w, 10 * MINUTE);
        assertEquals("Failed", w.state("S"));
        Worlds one = online().done("res S /prop RestartAction=1 RestartThreshold=0", "res S /fail");
        pass(one, 10 * MINUTE);
        assertEquals("Failed N1", one.state("S") + " " + one.owner("G"));
    }

    @Test
    void a_node_that_dies_loses_its_groups_to_the_other_and_gets_none_back_unasked() {
        Worlds w = online();
        w.world().membership().crash(Name.of("N1"));
        pass(w, MINUTE);
        assertEquals("N2 Online", w.owner("G") + " " + w.state("S"));
        w.world().membership().start(Name.of("N1"));
        pass(w, MINUTE);
        assertEquals("N2", w.owner("G"));
        assertEquals(List.of(), w.world().cluster().hazards());
    }

    @Test
    void failback_waits_for_its_window() {
        Worlds w = online().done("group G /setowners:N1,N2", "group G /prop AutoFailbackType=1 FailbackWindowStart=20 FailbackWindowEnd=22");
        w.world().membership().crash(Name.of("N1"));
        pass(w, MINUTE);
        w.world().membership().start(Name.of("N1"));
        pass(w, 60 * MINUTE);
        assertEquals("N2", w.owner("G"));
        pass(w, 12 * 60 * MINUTE);
        assertEquals("N1 Online", w.owner("G") + " " + w.state("S"));
    }

    @Test
    void anti_affinity_chooses_another_node_while_there_is_one() {
        Worlds w = Worlds.of(OsVersion.W2003_SP2, 3).withGroup().done("group H /create", "group G /prop AntiAffinityClassNames=a", "group H /prop AntiAffinityClassNames=a:MULTISTR",
                "group H /moveto:N2 /wait", "group G /online:N1 /wait");
        w.world().membership().crash(Name.of("N1"));
        pass(w, MINUTE);
        assertEquals("N3", w.owner("G"));
        w.world().membership().crash(Name.of("N3"));
        pass(w, MINUTE);
        assertEquals("N2", w.owner("G"), "soft: better together than nowhere");
    }

    @Test
    void a_resource_keeps_its_group_from_nodes_that_it_may_not_run_on() {
        Worlds w = online().done("res S /removeowner:N2");
        assertEquals(5016, w.cluster("group G /moveto:N2"));
        w.world().membership().crash(Name.of("N1"));
        pass(w, MINUTE);
        assertEquals("N1 Offline", w.owner("G") + " " + w.state("S"));
        w.world().membership().start(Name.of("N1"));
        pass(w, MINUTE);
        assertEquals("Online", w.state("S"));
    }

    @Test
    void a_majority_of_two_dies_with_one_of_them_and_a_witness_helps() {
        Worlds w = online();
        w.world().cluster().setVotes(Votes.MAJORITY);
        w.world().membership().crash(Name.of("N1"));
        assertFalse(w.world().cluster().answers());
        Worlds witnessed = online();
        witnessed.world().cluster().setVotes(Votes.MAJORITY_WITH_WITNESS);
        witnessed.world().membership().crash(Name.of("N1"));
        pass(witnessed, MINUTE);
        assertEquals("N2 Online", witnessed.owner("G") + " " + witnessed.state("S"));
    }

    @Test
    void a_passive_node_that_starts_its_own_copy_is_a_hazard() {
        Worlds w = online();
        w.machine(2).services().setStartType(Name.of("Svc"), Services.AUTOMATIC, Actor.before("test"));
        w.world().membership().crash(Name.of("N2"));
        w.world().membership().start(Name.of("N2"));
        assertEquals("[the service Svc runs on N1 and on N2]", w.world().cluster().hazards().toString());
    }

    @Test
    void an_address_in_use_a_missing_provider_and_a_missing_property_keep_a_resource_down() {
        Worlds w = Worlds.of2003().withGroup().done("group H /create", "group H /moveto:N1 /wait",
                "res IP2 /create /group:H /type:\"IP Address\" /priv Address=10.0.0.9 SubnetMask=255.255.255.0 Network=Public",
                "res NN2 /create /group:H /type:\"Network Name\" /priv Name=X", "res S2 /create /group:H /type:\"Generic Service\"", "group G /online /wait",
                "res IP2 /prop RestartAction=0", "res NN2 /prop RestartAction=0", "res S2 /prop RestartAction=0");
        assertEquals(5018, w.cluster("res IP2 /online /wait"));
        assertEquals(5057, resource(w, "IP2").outcome());
        assertEquals(5018, w.cluster("res NN2 /online /wait"));
        assertEquals(5002, resource(w, "NN2").outcome());
        assertEquals(5018, w.cluster("res S2 /online /wait"));
    }

    @Test
    void a_checkpoint_is_taken_from_the_owner_and_restored_where_the_resource_goes() {
        Worlds w = online().done("res S /addcheck:\"SOFTWARE\\Acme, Inc.\\App\"");
        assertEquals("of N2", w.home(2));
        w.done("group G /moveto:N2 /wait");
        assertEquals("of N1", w.home(2));
    }

    @Test
    void an_edit_while_online_is_saved_and_one_while_offline_is_lost() {
        Worlds w = online().done("res S /addcheck:\"SOFTWARE\\Acme, Inc.\\App\"");
        w.setHome(1, "edited online");
        w.done("group G /moveto:N2 /wait");
        assertEquals("edited online", w.home(2));
        w.done("group G /offline /wait");
        w.setHome(2, "edited offline");
        w.done("group G /online /wait");
        assertEquals("edited online", w.home(2));
        assertEquals(1, w.world().cluster().hazards().size());
    }

    @Test
    void a_node_that_dies_takes_no_edit_of_an_online_resource_along() {
        Worlds w = online().done("res S /addcheck:\"SOFTWARE\\Acme, Inc.\\App\"");
        w.setHome(1, "just now");
        w.world().membership().crash(Name.of("N1"));
        pass(w, MINUTE);
        assertEquals("just now", w.home(2));
    }

    @Test
    void a_copy_goes_its_own_way() {
        Worlds w = online();
        Worlds copy = Worlds.around(w.world().copy());
        copy.done("group G /moveto:N2 /wait", "group G /prop Description=other");
        assertEquals("N1", w.owner("G"));
        assertTrue(w.runs(1));
        assertEquals("", w.world().cluster().group(Name.of("G")).orElseThrow().properties().text("Description"));
    }
}
