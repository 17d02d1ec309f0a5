package org.mscsplanner.plan;

import java.util.List;
import java.util.function.Predicate;
import org.mscsplanner.model.State;

/**
 * A step before it is known whether it is needed.
 *
 * @param isGoal true when it is there for its own sake: it is needed while the state asks for it and does not show it
 * @param serves ids of the steps that it prepares, completes or proves: it is needed together with any of them
 * @param when which states, at its turn, ask for it
 */
record Draft(Step step, boolean isGoal, List<String> serves, Predicate<State> when) {
    Draft {
        serves = List.copyOf(serves);
    }
}
