package org.mscsplanner.plan.obstacle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.plan.action.RegisterSyncTask;
import org.mscsplanner.plan.action.SetWitnessShare;
import org.mscsplanner.plan.action.TakeResourceOffline;

/**
 * What a state has under the name of something planned although it is another one: no script changes that, so the one that comes to
 * it stops.
 */
final class Strangers {
    private Strangers() { }

    /** In the order of the plan; what several steps meet is told with the first of them. */
    static List<Obstacle> of(Plan plan, State from) {
        Map<Map<String, String>, Obstacle> met = new LinkedHashMap<>();
        plan.steps().stream().flatMap(s -> of(s, from).stream()).forEach(o -> met.putIfAbsent(o.facts(), o));
        return List.copyOf(met.values());
    }

    private static Optional<Obstacle> of(Step step, State from) {
        if (step.action() instanceof CreateResource wanted) {
            return from.resource(wanted.resource()).flatMap(there -> otherGroup(step, wanted.resource(), there, wanted.group()).or(() -> otherType(step, wanted, there)));
        } else if (step.action() instanceof TakeResourceOffline wanted) {
            return from.resource(wanted.resource()).flatMap(there -> otherGroup(step, wanted.resource(), there, wanted.group()));
        } else if (step.action() instanceof SetWitnessShare wanted && from.resource(wanted.resource()).isEmpty()) {
            return from.resources().entrySet().stream().filter(r -> r.getValue().type().equalsIgnoreCase(Resource.MAJORITY_NODE_SET)).findFirst()
                    .map(r -> resource(Obstacle.Kind.OTHER_NAME, step, wanted.resource(), r.getKey().text(), wanted.resource().text()));
        } else if (step.action() instanceof RegisterSyncTask wanted) {
            return Optional.ofNullable(from.node(wanted.node()).tasks().get(wanted.task())).filter(there -> !there.equalsIgnoreCase(wanted.summary()))
                    .map(there -> new Obstacle(Obstacle.Kind.OTHER_TASK, List.of(step),
                            Map.of("name", wanted.task().text(), "node", wanted.node().text(), "there", there, "wanted", wanted.summary())));
        }
        return Optional.empty();
    }

    private static Optional<Obstacle> otherGroup(Step step, Name resource, ResourceState there, Name wanted) {
        return there.group().equals(wanted) ? Optional.empty() : Optional.of(resource(Obstacle.Kind.OTHER_GROUP, step, resource, there.group().text(), wanted.text()));
    }

    private static Optional<Obstacle> otherType(Step step, CreateResource wanted, ResourceState there) {
        return there.type().equalsIgnoreCase(wanted.type()) ? Optional.empty()
                : Optional.of(resource(Obstacle.Kind.OTHER_TYPE, step, wanted.resource(), there.type(), wanted.type()));
    }

    private static Obstacle resource(Obstacle.Kind kind, Step step, Name resource, String there, String wanted) {
        return new Obstacle(kind, List.of(step), Map.of("name", resource.text(), "there", there, "wanted", wanted));
    }
}
