package org.mscsplanner.plan;

import java.util.List;
import org.mscsplanner.model.State;

/**
 * Carries out a plan on a copy of a state: the effect of each step, and then its check. This is where "its own result"
 * comes from; no step is ever marked as done.
 */
public final class Execution {
    private Execution() { }

    /**
     * The state afterwards.
     *
     * @throws IllegalStateException when a step is not done after its effect, naming the step
     */
    public static State run(List<Step> steps, State from) {
        State now = from;
        for (Step step : steps) {
            now = step.action().effect(now);
            if (!step.action().isDone(now)) {
                throw new IllegalStateException("step " + step.id() + " does not hold after it was done");
            }
        }
        return now;
    }
}
