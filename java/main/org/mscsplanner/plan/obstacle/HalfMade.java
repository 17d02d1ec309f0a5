package org.mscsplanner.plan.obstacle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.BringGroupOnline;
import org.mscsplanner.plan.action.SetPrivateProperties;

/**
 * A resource that was created and no more: where its group comes online before the plan has given it what its type cannot do without, it
 * fails, and the group with it. So does the resource of a sync, which is finished last, and one of an earlier spec that had another name.
 */
final class HalfMade {
    private HalfMade() { }

    /** In the order of the plan, and of the names of the resources where several keep one group offline. */
    static List<Obstacle> of(Plan plan, State from) {
        Map<Name, Map<Name, Name>> unfinished = unfinished(from);
        Set<Name> finished = new HashSet<>();
        List<Obstacle> all = new ArrayList<>();
        for (Step step : unfinished.isEmpty() ? List.<Step>of() : plan.steps()) {
            if (step.action() instanceof SetPrivateProperties set) {
                finished.add(set.resource());
            } else if (step.action() instanceof BringGroupOnline b) {
                unfinished.getOrDefault(b.group(), Map.of()).entrySet().stream().filter(r -> !finished.contains(r.getKey())).sorted(Map.Entry.comparingByKey())
                        .forEach(r -> all.add(new Obstacle(Obstacle.Kind.HALF_MADE, List.of(step),
                                Map.of("name", r.getKey().text(), "group", b.group().text(), "property", r.getValue().text()))));
            }
        }
        return all;
    }

    /** By group and resource, the property that has no value. */
    private static Map<Name, Map<Name, Name>> unfinished(State from) {
        Map<Name, Map<Name, Name>> all = new HashMap<>();
        from.resources().forEach((name, there) -> Needed.BY_TYPE.forEach((type, property) -> {
            if (there.type().equalsIgnoreCase(type) && Needed.text(there, property).isEmpty()) {
                all.computeIfAbsent(there.group(), g -> new HashMap<>()).put(name, property);
            }
        }));
        return all;
    }
}
