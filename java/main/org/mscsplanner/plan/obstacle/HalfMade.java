package org.mscsplanner.plan.obstacle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.BringGroupOnline;
import org.mscsplanner.plan.action.SetPrivateProperties;

/**
 * The resource of a sync that an earlier run only created: it is the one resource that is finished after its group was brought online, and
 * a Generic Application without a command line fails there, the group with it.
 */
final class HalfMade {
    private static final Name COMMAND = Name.of("CommandLine");

    private HalfMade() { }

    /** In the order of the plan. */
    static List<Obstacle> of(Plan plan, State from) {
        Map<Name, Step> online = new HashMap<>();
        List<Obstacle> all = new ArrayList<>();
        for (Step step : plan.steps()) {
            if (step.action() instanceof BringGroupOnline b) {
                online.put(b.group(), step);
            } else if (step.action() instanceof SetPrivateProperties set) {
                from.resource(set.resource()).filter(HalfMade::hasNoCommand).filter(there -> online.containsKey(there.group()))
                        .ifPresent(there -> all.add(new Obstacle(Obstacle.Kind.HALF_MADE, List.of(online.get(there.group())),
                                Map.of("name", set.resource().text(), "group", there.group().text()))));
            }
        }
        return all;
    }

    private static boolean hasNoCommand(ResourceState there) {
        return there.type().equalsIgnoreCase(Resource.GENERIC_APPLICATION) && !there.privateProperties().containsKey(COMMAND);
    }
}
