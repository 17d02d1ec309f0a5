package org.mscsplanner.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.BringGroupOnline;
import org.mscsplanner.plan.action.MoveGroup;
import org.mscsplanner.plan.action.TakeGroupOffline;

/**
 * What somebody runs when a group is not where a step needs it: the steps in front of it that led the group there, one by one,
 * because a whole script is not run again once one behind it is done.
 */
final class WayBack {
    private final Plan plan;
    private final UnaryOperator<String> scripts;

    /** @param scripts by the id of a step: the name of the script that holds it */
    WayBack(Plan plan, UnaryOperator<String> scripts) {
        this.plan = plan;
        this.scripts = scripts;
    }

    /** A sentence for the message of a step that needs the group on a node. */
    String of(Step step, Name group, Name node) {
        List<Step> steps = steps(step, group, node);
        if (steps.isEmpty()) {
            return "Move it to " + node + " in " + plan.scope().os().administrationTool() + ", then run this script again.";
        }
        String lines = steps.stream().map(s -> "scripts\\" + scripts.apply(s.id()) + ".cmd /step " + s.id()).collect(Collectors.joining(" and then "));
        return "Run on " + steps.get(0).target().node() + ": " + lines + "; then this script again.";
    }

    /** The last step in front that leads the group there; in front of a move of an offline group the one that takes it offline. */
    private List<Step> steps(Step step, Name group, Name node) {
        List<Step> before = new ArrayList<>(plan.steps().subList(0, plan.number(step) - 1));
        Collections.reverse(before);
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).action() instanceof BringGroupOnline b && b.group().equals(group) && b.node().equals(node)) {
                return List.of(before.get(i));
            } else if (before.get(i).action() instanceof MoveGroup m && m.group().equals(group) && m.node().equals(node)) {
                return m.test() ? List.of(before.get(i)) : offline(before, i, group);
            }
        }
        return List.of();
    }

    private static List<Step> offline(List<Step> before, int move, Name group) {
        List<Step> steps = new ArrayList<>(before.subList(move + 1, before.size()).stream()
                .filter(s -> s.action() instanceof TakeGroupOffline t && t.group().equals(group)).limit(1).toList());
        steps.add(before.get(move));
        return steps;
    }
}
