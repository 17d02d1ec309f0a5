package org.mscsplanner.plan;

import java.util.List;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.ConfirmTask;
import org.mscsplanner.plan.action.Risk;
import org.mscsplanner.plan.action.Undo;

/**
 * One step of a plan.
 *
 * @param id stable: phase, what it is about, what it does, for example {@code 5/vc-ip-address/create}; the number that
 *     documents print is its place in the plan
 * @param gate what follows waits for its evidence
 * @param needs ids of steps that must hold before; sorted; only steps of the same plan
 */
public record Step(String id, Phase phase, StepTarget target, Action action, Reason reason, Bounds bounds, boolean gate,
        List<String> needs) {
    public Step {
        needs = needs.stream().sorted().distinct().toList();
    }

    /** What a person does: the evidence has the id of the step. */
    static Step ofPerson(Phase phase, ConfirmTask task, Reason reason, Bounds bounds, boolean gate, List<String> needs) {
        return new Step(task.evidence(), phase, StepTarget.person(task.node()), task, reason, bounds, gate, needs);
    }

    /** Imperative, without a full stop. */
    public String title() {
        return action instanceof ConfirmTask c && c.optional() ? "Optional: " + c.title() : action.title();
    }

    public Risk risk() {
        return action.risk();
    }

    /** How one sees that it holds. */
    public String check() {
        return action.check();
    }

    public Undo undo() {
        return action.undo();
    }

    Step knowing(State before) {
        Action known = action.knowing(before);
        return known.equals(action) ? this : new Step(id, phase, target, known, reason, bounds, gate, needs);
    }

    Step needing(List<String> ids) {
        return new Step(id, phase, target, action, reason, bounds, gate, ids);
    }
}
