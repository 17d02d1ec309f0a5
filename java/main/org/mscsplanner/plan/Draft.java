package org.mscsplanner.plan;

import java.util.List;
import java.util.function.Predicate;
import org.mscsplanner.model.State;

/**
 * A step before it is known whether it is needed.
 *
 * @param isGoal true when it is there for its own sake: it is needed while the state does not show it
 * @param serves ids of the steps that it prepares, completes or proves: it is needed together with any of them
 * @param when in which states, at its turn, a step that serves others is needed for them
 */
record Draft(Step step, boolean isGoal, List<String> serves, Predicate<State> when) {
    Draft {
        serves = List.copyOf(serves);
    }
}
