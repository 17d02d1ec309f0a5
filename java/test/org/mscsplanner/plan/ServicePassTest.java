package org.mscsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.action.SetServiceStartMode;
import org.mscsplanner.plan.action.StopService;

/** Why a service is stopped and how it starts: a service that no resource runs is not started by the cluster. */
class ServicePassTest {
    @Test
    void a_service_that_no_resource_runs_is_so_because_the_spec_asks() {
        String spec = new String(Examples.read(Examples.ROOT.resolve("file-server/spec.json")), StandardCharsets.UTF_8)
                .replace("  \"registry\": [", "  \"services\": [{\"name\": \"TlntSvr\", \"startMode\": \"disabled\"}, {\"name\": \"Backup\", \"startMode\": \"manual\"}],\n  \"registry\": [");
        Plan plan = Planner.plan(Examples.spec("spec.json", spec.getBytes(StandardCharsets.UTF_8)), "spec", State.NOTHING, "state");
        Set<String> reasons = new TreeSet<>();
        plan.steps().stream().filter(s -> s.action() instanceof StopService || s.action() instanceof SetServiceStartMode).forEach(s -> reasons.add(s.reason().sentence()));
        assertEquals(Set.of("The spec asks for this service to be so on this node."), reasons);
    }
}
