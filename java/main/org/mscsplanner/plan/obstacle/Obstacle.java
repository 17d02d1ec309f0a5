package org.mscsplanner.plan.obstacle;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;

/**
 * Something of the state at which a step of the plan will stop, or because of which what the step does is in doubt. Scripts alone would
 * tell it when they come to it, with half of the change done.
 *
 * @param steps that meet it, in the order of the plan; at least one
 * @param facts what the sentence of its kind needs besides the steps: names and values as the state and the plan have them
 */
public record Obstacle(Kind kind, List<Step> steps, Map<String, String> facts) {
    /** One sentence each, in the wording of documents. */
    public enum Kind {
        /** A planned resource is in another group. */
        OTHER_GROUP,
        /** A planned resource is of another type. */
        OTHER_TYPE,
        /** The majority node set is called otherwise. */
        OTHER_NAME,
        /** The task of a sync job does something else. */
        OTHER_TASK,
        /** A resource was only created, and its group is brought online before it is finished. */
        HALF_MADE,
        /** A resource that the spec does not mention has the value of a planned one, and only one of both can be online. */
        SAME_VALUE,
        /** A resource that the spec does not mention runs a script that is to be replaced. */
        SAME_SCRIPT,
        /** A resource that the spec does not mention keeps its group from a node. */
        NO_OWNER,
        /** A group works on another node than the one whose files or keys the plan takes. */
        OTHER_NODE;

        /** {@code other-group}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Obstacle {
        steps = List.copyOf(steps);
        facts = Map.copyOf(facts);
    }

    /** Those at which a script stops or a resource stays offline in the order of the plan, then groups that work elsewhere in the order of the spec. */
    public static List<Obstacle> of(Plan plan, GeneralSpec spec, State from) {
        return Stream.of(Strangers.of(plan, from), HalfMade.of(plan, from), Rivals.of(plan, spec, from), Owners.of(plan, spec, from), Elsewhere.of(plan, spec, from))
                .flatMap(List::stream).toList();
    }
}
