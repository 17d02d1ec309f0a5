package org.mscsplanner.plan.obstacle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.BringGroupOnline;
import org.mscsplanner.plan.action.MoveGroup;

/**
 * A resource in a planned group that the spec does not mention, and that a node may not own to which the plan leads the group: no group goes
 * to a node that is not a possible owner of each of its resources (5016). What the spec mentions gets its possible owners by the plan.
 */
final class Owners {
    private Owners() { }

    /** In the order of the names of resources and nodes. */
    static List<Obstacle> of(Plan plan, GeneralSpec spec, State from) {
        Set<Name> known = spec.resourceNames();
        List<Obstacle> all = new ArrayList<>();
        from.resources().forEach((name, there) -> {
            if (!known.contains(name) && !there.possibleOwners().isEmpty()) {
                steps(plan, there.group()).forEach((node, steps) -> {
                    if (!there.possibleOwners().contains(node)) {
                        all.add(new Obstacle(Obstacle.Kind.NO_OWNER, steps,
                                Map.of("name", name.text(), "group", there.group().text(), "node", node.text())));
                    }
                });
            }
        });
        return all;
    }

    /** The steps that lead the group to a node, by the node. */
    private static SortedMap<Name, List<Step>> steps(Plan plan, Name group) {
        SortedMap<Name, List<Step>> steps = new TreeMap<>();
        for (Step step : plan.steps()) {
            if (step.action() instanceof MoveGroup m && m.group().equals(group)) {
                steps.computeIfAbsent(m.node(), n -> new ArrayList<>()).add(step);
            } else if (step.action() instanceof BringGroupOnline b && b.group().equals(group)) {
                steps.computeIfAbsent(b.node(), n -> new ArrayList<>()).add(step);
            }
        }
        return steps;
    }
}
