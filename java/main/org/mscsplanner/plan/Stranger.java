package org.mscsplanner.plan;

import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;

/**
 * What a state has under the name of something planned although it is another one: no script changes that, so the one that comes to
 * it stops.
 *
 * @param step which stops
 * @param name of the resource or the task
 * @param there what the state says of it: the group, the type, or what the task does
 * @param wanted the same as the plan wants it
 */
public record Stranger(Step step, Kind kind, Name name, String there, String wanted) {
    /** In what it is another one. */
    public enum Kind { GROUP, TYPE, TASK }

    /** In the order of the plan. */
    public static List<Stranger> of(Plan plan, State from) {
        return plan.steps().stream().flatMap(s -> of(s, from).stream()).toList();
    }

    private static Optional<Stranger> of(Step step, State from) {
        if (step.action() instanceof CreateResource wanted) {
            return from.resource(wanted.resource()).flatMap(there -> of(step, wanted, there));
        } else if (step.action() instanceof RegisterSyncTask wanted) {
            return Optional.ofNullable(from.node(wanted.node()).tasks().get(wanted.task())).filter(there -> !there.equals(wanted.summary()))
                    .map(there -> new Stranger(step, Kind.TASK, wanted.task(), there, wanted.summary()));
        }
        return Optional.empty();
    }

    private static Optional<Stranger> of(Step step, CreateResource wanted, ResourceState there) {
        if (!there.group().equals(wanted.group())) {
            return Optional.of(new Stranger(step, Kind.GROUP, wanted.resource(), there.group().text(), wanted.group().text()));
        }
        return there.type().equalsIgnoreCase(wanted.type()) ? Optional.empty()
                : Optional.of(new Stranger(step, Kind.TYPE, wanted.resource(), there.type(), wanted.type()));
    }
}
