package org.mscsplanner.plan;

import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.Name;

/**
 * The ordered steps that lead from a state to what a spec asks for.
 *
 * <p>It is not a script (that is {@code render}), and it is not a promise about a cluster: it is the difference between
 * a spec and the state that it was planned against, and holds for no other state. A rendered script looks at the real
 * cluster before it changes anything.
 *
 * @param specDigest SHA-256 of the canonical expanded spec, lower-case hex
 * @param stateFingerprint SHA-256 of the canonical state that was planned against, lower-case hex
 * @param unmanaged objects of the state that the spec does not mention; they are reported and never removed
 */
public record Plan(Scope scope, String specDigest, String stateFingerprint, List<Step> steps, List<String> unmanaged) {
    public Plan {
        steps = List.copyOf(steps);
        unmanaged = List.copyOf(unmanaged);
    }

    public Optional<Step> step(String id) {
        return steps.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /** The printed number of a step, from 1. */
    public int number(Step step) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(step.id())) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("the plan has no step " + step.id());
    }

    /** The same as a step by hand, on the version of Windows that the nodes have; empty when there is nothing that is known to be right there. */
    public String gui(Step step) {
        return step.action().gui().on(scope.os());
    }

    /** Nodes that have at least one scripted step, sorted. */
    public List<Name> scriptedNodes() {
        return steps.stream().filter(s -> !s.target().isPerson()).map(s -> s.target().node()).distinct().sorted()
                .toList();
    }
}
