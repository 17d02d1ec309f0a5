package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;

/**
 * What a state has under the name of a planned resource although it is another one: no script changes that, so the one that comes to it stops.
 *
 * @param step which stops
 */
public record Stranger(Step step, CreateResource wanted, ResourceState there) {
    /** In the order of the plan. */
    public static List<Stranger> of(Plan plan, State from) {
        List<Stranger> all = new ArrayList<>();
        for (Step step : plan.steps()) {
            if (step.action() instanceof CreateResource wanted) {
                from.resource(wanted.resource()).filter(there -> !there.group().equals(wanted.group()) || !there.type().equalsIgnoreCase(wanted.type()))
                        .ifPresent(there -> all.add(new Stranger(step, wanted, there)));
            }
        }
        return all;
    }
}
