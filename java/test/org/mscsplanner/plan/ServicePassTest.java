package org.mscsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.NodeState.ServiceState;
import org.mscsplanner.model.ServiceSetting.StartMode;
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

    /** Until its start mode is set, every restart of the node starts it again; where the cluster runs it, to stop it is a failure of its resource. */
    @Test
    void a_service_that_would_start_by_itself_is_stopped_before_its_start_mode_is_set_unless_the_cluster_runs_it() {
        GeneralSpec spec = Examples.spec(Examples.ROOT.resolve("virtualcenter-registry"));
        Name vpxd = Name.of("vpxd");
        State done = Execution.run(Planner.plan(spec, "", State.NOTHING, "").steps(), State.NOTHING);
        State drifted = done;
        for (Name node : List.of(Name.of("VCNODE1"), Name.of("VCNODE2"))) {
            boolean running = done.node(node).service(vpxd).orElseThrow().running();
            drifted = drifted.mapNode(node, n -> n.withService(vpxd, new ServiceState(Optional.of(StartMode.AUTOMATIC), running)));
        }
        assertEquals(List.of("3/vpxd/start-mode-vcnode1", "4/vpxd/stop-vcnode2", "4/vpxd/start-mode-vcnode2"),
                Planner.plan(spec, "", drifted, "").steps().stream().map(Step::id).toList());
    }
}
