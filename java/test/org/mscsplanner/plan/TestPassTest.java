package org.mscsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.State;

/** Which failover tests a change needs: those of the groups that it is about, and what goes with their moves. */
class TestPassTest {
    private final GeneralSpec spec = Examples.spec(Path.of("java/test/cases/01-license-server-in-its-own-group"));
    private final State done = Execution.run(PlannerTest.plan(spec, State.NOTHING).steps(), State.NOTHING);

    private List<String> tests(State from) {
        return PlannerTest.plan(spec, from).steps().stream().map(Step::id).filter(id -> id.startsWith("7/")).toList();
    }

    /** A wait for VirtualCenter would stop the change where VirtualCenter is on another node, which is none of its business. */
    @Test
    void the_tests_of_one_group_neither_move_another_one_nor_wait_for_it() {
        State otherAddress = done.mapResource(Name.of("License IP Address"), r -> {
            TreeMap<Name, PropertyValue> values = new TreeMap<>(r.privateProperties());
            values.put(Name.of("Address"), new PropertyValue.Text("10.20.0.99"));
            return r.withPrivateProperties(values);
        }).mapGroup(Name.of("VC Group"), g -> g.withOwner(Name.of("VCNODE2")));
        List<String> tests = tests(otherAddress);
        assertTrue(tests.contains("7/ls-group/move-to-vcnode1") && tests.contains("7/ls-group/move-home-to-vcnode2"), tests.toString());
        assertEquals(List.of(), tests.stream().filter(id -> id.contains("vc-ready") || id.contains("vc-group")).toList());
    }

    /** Who only looks again finds the application as it has run all the time. */
    @Test
    void nobody_waits_for_an_application_whose_group_is_not_moved() {
        TreeSet<String> evidence = new TreeSet<>(done.evidence());
        assertTrue(evidence.removeIf(e -> e.endsWith("reconnect-home/confirm")), evidence.toString());
        State looked = new State(done.groups(), done.resources(), done.nodes(), done.replication(), evidence);
        assertEquals(List.of("7/reconnect-home/confirm"), tests(looked));
    }
}
