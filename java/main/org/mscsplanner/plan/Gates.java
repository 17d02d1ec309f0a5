package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Ties steps to the gates before them: what follows a gate waits for its evidence. */
final class Gates {
    private Gates() { }

    /** The same steps; each needs what its pass said, as far as that is still in the plan, and the last gates before it. */
    static List<Step> wire(List<Step> steps) {
        Set<String> ids = new HashSet<>();
        steps.forEach(s -> ids.add(s.id()));
        List<Step> wired = new ArrayList<>();
        List<Step> before = List.of();
        List<Step> gates = new ArrayList<>();
        for (Step step : steps) {
            // Gates of one phase, one behind the other, wait for the same.
            boolean joins = step.gate() && !gates.isEmpty() && gates.get(0).phase() == step.phase();
            if (!gates.isEmpty() && !joins) {
                before = gates;
                gates = new ArrayList<>();
            }
            List<String> needs = new ArrayList<>(step.needs());
            needs.retainAll(ids);
            before.forEach(gate -> needs.add(gate.id()));
            wired.add(step.needing(needs));
            if (step.gate()) {
                gates.add(step);
            }
        }
        return wired;
    }
}
