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
                from.resource(wanted.resource()).map(there -> new Stranger(step, wanted, there))
                        .filter(s -> s.isElsewhere() || !s.there.type().equalsIgnoreCase(wanted.type())).ifPresent(all::add);
            }
        }
        return all;
    }

    /** True where its group is another one; otherwise its type is. */
    public boolean isElsewhere() {
        return !there.group().equals(wanted.group());
    }
}
