package org.mscsplanner.simulate.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mscsplanner.model.Name;
import org.mscsplanner.property.Gen;
import org.mscsplanner.simulate.Worlds;

/** One resource of a cluster has an address or a network name at a time. */
class ClaimsTest {
    private static final long HOUR = 3_600_000;
    private static final String ADDRESS = " /type:\"IP Address\" /priv Address=10.0.0.9 SubnetMask=255.255.255.0 Network=Public";

    private static void pass(Worlds w, long millis) {
        w.world().engine().timeline().pass(millis);
    }

    private static int outcome(Worlds w, String resource) {
        return w.world().cluster().resource(Name.of(resource)).orElseThrow().outcome();
    }

    /** Beside G with its address and name the group H, on the other node, with an address of its own and the same name in other letters. */
    private static Worlds named() {
        return Worlds.of2003().withGroup().done("group G /moveto:N1 /wait", "group H /create",
                "res IP2 /create /group:H" + ADDRESS.replace("0.9", "0.8"), "res NN2 /create /group:H /type:\"Network Name\" /priv Name=vs", "res NN2 /adddep:IP2",
                "res NN2 /prop RestartAction=1", "res NN2 /prop RestartThreshold=0");
    }

    private static Worlds addressed(String group) {
        return Worlds.of2003().withGroup().done("group H /create", "res IP2 /create /group:" + group + ADDRESS, "res IP2 /prop RestartAction=0");
    }

    @Test
    void two_addresses_that_come_online_at_the_same_moment_do_not_both_get_there() {
        Worlds w = addressed("G");
        assertEquals(5038, w.cluster("group G /online /wait"));
        assertEquals("Online Online Online Failed", w.state("IP") + " " + w.state("NN") + " " + w.state("S") + " " + w.state("IP2"));
        assertEquals(5057, outcome(w, "IP2"));
    }

    @Test
    void an_address_is_had_on_its_way_up_and_down_too() {
        Worlds w = addressed("H");
        w.cluster("res IP /online /wait:0");
        assertEquals("Online Pending", w.state("IP"));
        assertEquals(5018, w.cluster("res IP2 /online /wait"));
        assertEquals(5057, outcome(w, "IP2"));
        w.cluster("res IP /offline /wait:0");
        assertEquals("Offline Pending", w.state("IP"));
        assertEquals(5018, w.cluster("res IP2 /online /wait"));
        pass(w, HOUR);
        w.done("res IP2 /online /wait");
    }

    @Test
    void a_network_name_that_another_one_has_does_not_come_online_in_any_case_of_letters() {
        Worlds w = named().done("group G /online /wait");
        assertEquals(5018, w.cluster("res NN2 /online /wait"));
        assertEquals("Online Failed 52", w.state("IP2") + " " + w.state("NN2") + " " + outcome(w, "NN2"));
        w.done("group G /offline /wait", "res NN2 /online /wait");
    }

    @Test
    void a_new_name_or_address_counts_from_the_next_online_on() {
        Worlds w = named().done("group G /online /wait");
        assertEquals(5024, w.cluster("res NN /priv Name=OTHER"));
        assertEquals(5018, w.cluster("res NN2 /online /wait"));
        w.done("res NN /offline /wait", "res NN /online /wait", "res NN2 /online /wait");
    }

    @Test
    void nothing_collides_with_itself_and_nothing_with_what_is_down() {
        Worlds w = addressed("H").done("group G /online:N1 /wait", "res IP /fail");
        pass(w, HOUR);
        assertEquals("Online", w.state("S"), "restarted");
        w.done("group G /moveto:N2 /wait");
        w.world().membership().crash(Name.of("N2"));
        pass(w, HOUR);
        assertEquals("N1 Online Offline", w.owner("G") + " " + w.state("S") + " " + w.state("IP2"));
        w.done("group G /offline /wait", "res IP2 /online /wait");
        assertEquals(5018, w.cluster("res IP /online /wait"));
    }

    @Test
    void a_resource_that_fails_by_itself_does_not_hold_what_it_wanted() {
        Worlds w = addressed("H");
        w.world().cluster().resource(Name.of("IP")).orElseThrow().setBroken(true);
        w.cluster("res IP /online /wait:0");
        w.done("res IP2 /online /wait");
    }

    @Test
    void its_group_fails_over_to_its_threshold_and_waits_for_its_next_try() {
        Worlds w = addressed("H").done("group G /online:N1 /wait", "res IP2 /prop RestartAction=2", "res IP2 /prop RestartThreshold=1", "group H /prop FailoverThreshold=2");
        w.cluster("res IP2 /online");
        pass(w, HOUR / 2);
        assertEquals("Failed 5057 2", w.state("IP2") + " " + outcome(w, "IP2") + " " + w.world().cluster().group(Name.of("H")).orElseThrow().failovers().size());
        w.done("group G /offline /wait");
        pass(w, HOUR);
        assertEquals("Online", w.state("IP2"), "tried again after RetryPeriodOnFailure");
    }

    @Test
    void no_sequence_of_events_ends_with_two_that_have_the_same() {
        int[] refused = {0};
        Gen.forAll(300, gen -> {
            Worlds w = Worlds.of2003();
            List<Integer> all = List.of(0, 1, 2, 3);
            all.forEach(i -> w.done("group G" + i + " /create", "res R" + i + " /create /group:G" + i + ADDRESS.replace("0.9", "0." + i / 2)));
            for (int n = 0; n < 20; n++) {
                int i = gen.oneOf(all);
                w.cluster(gen.oneOf(List.of("group G" + i + " /online", "group G" + i + " /online:N1", "group G" + i + " /offline", "group G" + i + " /moveto", "res R" + i + " /fail",
                        "res R" + i + " /priv Address=10.0.0." + gen.number(0, 1))));
                pass(w, gen.oneOf(List.of(0L, 1_000L, 60_000L, HOUR)));
                Set<String> held = new TreeSet<>();
                for (ClusterResource resource : w.world().cluster().resources().values()) {
                    refused[0] += resource.outcome() == 5057 ? 1 : 0;
                    assertTrue(resource.status() != Status.ONLINE || held.add(resource.effective().text("Address")), resource.name() + " has it too");
                }
            }
        });
        assertTrue(Long.getLong("gen.seed") != null || refused[0] > 300, refused[0] + " refused");
    }
}
