package org.mscsplanner.plan;

import java.util.List;

/**
 * A step before it is known whether it is needed.
 *
 * @param serves ids of the steps that it prepares or proves; empty for a goal. A goal is needed while the state does
 *     not show it; any other step only together with a step that it serves.
 */
record Draft(Step step, List<String> serves) {
    Draft {
        serves = List.copyOf(serves);
    }

    boolean isGoal() {
        return serves.isEmpty();
    }
}
