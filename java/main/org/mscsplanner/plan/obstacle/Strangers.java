package org.mscsplanner.plan.obstacle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.plan.action.RegisterSyncTask;

/**
 * What a state has under the name of something planned although it is another one: no script changes that, so the one that comes to
 * it stops.
 */
final class Strangers {
    private Strangers() { }

    /** In the order of the plan. */
    static List<Obstacle> of(Plan plan, State from) {
        return plan.steps().stream().flatMap(s -> of(s, from).stream()).toList();
    }

    private static Optional<Obstacle> of(Step step, State from) {
        if (step.action() instanceof CreateResource wanted) {
            return from.resource(wanted.resource()).flatMap(there -> of(step, wanted, there));
        } else if (step.action() instanceof RegisterSyncTask wanted) {
            return Optional.ofNullable(from.node(wanted.node()).tasks().get(wanted.task())).filter(there -> !there.equals(wanted.summary()))
                    .map(there -> new Obstacle(Obstacle.Kind.OTHER_TASK, List.of(step),
                            Map.of("name", wanted.task().text(), "node", wanted.node().text(), "there", there, "wanted", wanted.summary())));
        }
        return Optional.empty();
    }

    private static Optional<Obstacle> of(Step step, CreateResource wanted, ResourceState there) {
        if (!there.group().equals(wanted.group())) {
            return Optional.of(resource(Obstacle.Kind.OTHER_GROUP, step, wanted, there.group().text(), wanted.group().text()));
        }
        return there.type().equalsIgnoreCase(wanted.type()) ? Optional.empty()
                : Optional.of(resource(Obstacle.Kind.OTHER_TYPE, step, wanted, there.type(), wanted.type()));
    }

    private static Obstacle resource(Obstacle.Kind kind, Step step, CreateResource planned, String there, String wanted) {
        return new Obstacle(kind, List.of(step), Map.of("name", planned.resource().text(), "there", there, "wanted", wanted));
    }
}
