package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.NodeState.ServiceState;
import org.mscsplanner.model.ServiceSetting.StartMode;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;

/** What a restart of a node does by itself, before any script has changed that, is no fault of the scripts. */
class PowerLossTest {
    private static final GeneralSpec SPEC = Examples.spec(Examples.ROOT.resolve("virtualcenter-registry"));

    /** There is a step to fail at: the start mode of the server on the passive node is not what the spec asks for. */
    private static State drifted() {
        State done = Execution.run(Materials.of(SPEC, State.NOTHING).plan().steps(), State.NOTHING);
        return with(done, "vpxd", StartMode.AUTOMATIC, false);
    }

    private static State with(State state, String service, StartMode mode, boolean running) {
        return state.mapNode(Name.of("VCNODE2"), n -> n.withService(Name.of(service), new ServiceState(Optional.of(mode), running)));
    }

    private static void goesWell(State from) {
        Outcome outcome = Materials.rehearse(Materials.of(SPEC, from), Choice.ALL, Choice.NONE);
        assertTrue(outcome.faults().stream().anyMatch(f -> f.fault().kind() == Fault.Kind.OWN_NODE_DIES), outcome::toString);
        assertEquals(List.of(), outcome.problems());
    }

    @Test
    void a_service_that_windows_starts_until_a_step_forbids_it_may_run_twice_after_a_restart() {
        goesWell(drifted());
    }

    @Test
    void a_service_that_somebody_had_started_does_not_come_back() {
        goesWell(with(drifted(), "Spooler", StartMode.MANUAL, true));
    }
}
