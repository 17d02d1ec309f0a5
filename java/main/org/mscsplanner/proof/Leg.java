package org.mscsplanner.proof;

import java.util.List;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.Step;

/** A part of the way through a plan, in its order. */
sealed interface Leg {
    /** In their order. */
    List<Step> steps();

    /**
     * A script.
     *
     * @param name without extension
     * @param steps in their order; some of them may only look
     */
    record Script(String name, Name node, List<Step> steps) implements Leg {
        public Script {
            steps = List.copyOf(steps);
        }

        /** Below the rendered folder. */
        String path() {
            return "scripts/" + name + ".cmd";
        }

        String undoPath() {
            return "scripts/undo/" + name + ".cmd";
        }
    }

    /** What a person does. */
    record Person(Step step) implements Leg {
        @Override
        public List<Step> steps() {
            return List.of(step);
        }
    }
}
