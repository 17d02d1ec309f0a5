package org.mscsplanner.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.WaitUntilReady;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.Machine;

/** Whether a step that waits for an application waited long enough: what follows uses it, and no exit code tells that it came too early. */
final class Readiness implements Baseline.Onlooker {
    private final Map<String, WaitUntilReady> waits = new HashMap<>();
    private final List<String> early = new ArrayList<>();

    Readiness(Plan plan) {
        for (Step step : plan.steps()) {
            if (step.action() instanceof WaitUntilReady wait) {
                waits.put(step.id(), wait);
            }
        }
    }

    @Override
    public void left(String step, World world) {
        WaitUntilReady wait = waits.get(step);
        if (wait != null && !isReady(wait.node(), wait.service(), world)) {
            early.add(wait.service() + " could not be used yet on " + wait.node() + " when the step " + step + " had waited for it");
        }
    }

    /** A service that the simulated server does not know is nobody's to wait for. */
    private static boolean isReady(Name node, Name service, World world) {
        return world.machine(node).map(Machine::services).flatMap(s -> s.service(service)).map(s -> s.isReady(world.clock().millis())).orElse(true);
    }

    /** Each a sentence without a full stop, in the order of the steps. */
    List<String> early() {
        return early;
    }
}
