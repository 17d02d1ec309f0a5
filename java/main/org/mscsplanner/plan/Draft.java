package org.mscsplanner.plan;

import java.util.List;

/**
 * A step before it is known whether it is needed.
 *
 * @param isGoal true when it is there for its own sake: it is needed while the state does not show it
 * @param serves ids of the steps that it prepares, completes or proves: it is needed together with any of them
 */
record Draft(Step step, boolean isGoal, List<String> serves) {
    Draft {
        serves = List.copyOf(serves);
    }
}
