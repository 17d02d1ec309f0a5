package org.mscsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.command.Call;
import org.mscsplanner.command.Procedures;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;

/** The address of the virtual server stands in one place (I-22), whichever way it moves from one to the other. */
class OneAddressTest {
    private static GeneralSpec example(String name) {
        return Examples.spec(Examples.ROOT.resolve(name));
    }

    private static List<String> ids(GeneralSpec spec, State from) {
        return Planner.plan(spec, "", from, "").steps().stream().map(Step::id).toList();
    }

    private static void looksAtTheOtherPlace(String from, String to, String step) {
        GeneralSpec before = example(from);
        State there = Execution.run(Planner.plan(before, "", State.NOTHING, "").steps(), State.NOTHING);
        List<String> ids = ids(example(to), there);
        int look = ids.indexOf(step);
        assertTrue(look >= 0 && ids.indexOf("6a/vc-group/offline") < look && look < ids.indexOf("6c/vc-group/online"), ids.toString());
        assertEquals(List.of(), ids(before, there));
    }

    @Test
    void an_address_that_moves_into_vpxd_cfg_is_looked_for_in_the_registry_and_its_checkpoint_while_the_group_is_offline() {
        looksAtTheOtherPlace("virtualcenter-registry", "virtualcenter-vpxd-cfg", "6c/no-address-in-registry/confirm");
        GeneralSpec spec = example("virtualcenter-vpxd-cfg");
        Plan plan = Planner.plan(spec, "", State.NOTHING, "");
        Step task = plan.steps().stream().filter(s -> s.id().startsWith("6c/no-address")).findFirst().orElseThrow();
        String key = "\"HKLM\\SOFTWARE\\VMware, Inc.\\VMware VirtualCenter\" /v managedip";
        String server = "cluster /cluster:VCCLUSTER res \"VirtualCenter Server\" ";
        assertEquals(List.of("reg query " + key, server + "/check", server + "/removecheck:\"SOFTWARE\\VMware, Inc.\\VMware VirtualCenter\"", "reg delete " + key),
                new Procedures(plan).of(task).main().stream().map(Call::typed).toList());
    }

    /** Somebody who reconnected after the failovers of before has seen the other place at work. */
    @Test
    void the_failover_tests_are_done_again_with_the_address_in_its_new_place() {
        for (List<String> way : List.of(List.of("virtualcenter-registry", "virtualcenter-vpxd-cfg"), List.of("virtualcenter-vpxd-cfg", "virtualcenter-registry"))) {
            State there = Execution.run(Planner.plan(example(way.get(0)), "", State.NOTHING, "").steps(), State.NOTHING);
            Plan plan = Planner.plan(example(way.get(1)), "", there, "");
            PlannerTest.inOrder(plan, "6c/vc-group/online", "7/vc-group/move-to-vcnode2", "7/reconnect-away/confirm", "7/vc-group/move-home-to-vcnode1", "7/reconnect-home/confirm");
            assertEquals(List.of(), ids(example(way.get(1)), Execution.run(plan.steps(), there)));
        }
    }

    @Test
    void an_address_that_moves_into_the_registry_is_looked_for_in_vpxd_cfg() {
        looksAtTheOtherPlace("virtualcenter-vpxd-cfg", "virtualcenter-registry", "6c/no-address-in-vpxd-cfg/confirm");
    }
}
