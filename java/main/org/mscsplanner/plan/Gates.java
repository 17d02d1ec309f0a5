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
        List<String> open = new ArrayList<>();
        List<String> closing = new ArrayList<>();
        for (Step step : steps) {
            if (!step.gate() && !closing.isEmpty() || step.gate() && !closing.isEmpty() && !samePhase(steps, closing, step)) {
                open = closing;
                closing = new ArrayList<>();
            }
            List<String> needs = new ArrayList<>(step.needs());
            needs.retainAll(ids);
            needs.addAll(open);
            wired.add(step.needing(needs));
            if (step.gate()) {
                closing.add(step.id());
            }
        }
        return wired;
    }

    private static boolean samePhase(List<Step> steps, List<String> gates, Step step) {
        return steps.stream().filter(s -> gates.contains(s.id())).allMatch(s -> s.phase() == step.phase());
    }
}
