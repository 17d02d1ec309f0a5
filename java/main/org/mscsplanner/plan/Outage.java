package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Probe;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.BringGroupOnline;
import org.mscsplanner.plan.action.MoveGroup;
import org.mscsplanner.plan.action.StopService;
import org.mscsplanner.plan.action.TakeGroupOffline;
import org.mscsplanner.plan.action.WaitUntilReady;

/**
 * A time in which clients do not reach a group: from the step that takes it away to the step after which it can be used
 * again. Steps of persons in between count with all of their time.
 *
 * @param from number of the first step, from 1
 * @param to number of the last step
 * @param bounds least and most of all steps from the first to the last, both included; and what its application needs after an online for which no step waits
 * @param test the group is moved for a test and comes back by itself
 * @param ends false when no step of the plan brings the group back
 */
public record Outage(Name group, int from, int to, Bounds bounds, boolean test, boolean ends) {
    /** Every outage of a plan, by group and then in the order of the steps. */
    public static List<Outage> of(Plan plan, GeneralSpec spec) {
        return spec.groups().stream().map(Group::name).sorted().flatMap(name -> of(plan.steps(), spec.group(name).orElseThrow(), spec).stream()).toList();
    }

    private static List<Outage> of(List<Step> steps, Group group, GeneralSpec spec) {
        List<Outage> outages = new ArrayList<>();
        int away = -1;
        for (int i = 0; i < steps.size(); i++) {
            Action action = steps.get(i).action();
            // The move home in front of a change of the group is no test: the outage begins with it.
            boolean test = action instanceof MoveGroup m && m.test() && m.group().equals(group.name()) && steps.get(i).phase().compareTo(Phase.TESTS) >= 0;
            boolean online = action instanceof BringGroupOnline b && b.group().equals(group.name());
            if (away < 0 && (test || online || takesAway(action, group))) {
                away = i;
            }
            if (test || online) {
                int end = ready(steps, i, group);
                Outage one = outage(steps, group, away, end, test && away == i, true);
                outages.add(end > i ? one : one.untilReady(spec));
                i = end;
                away = -1;
            }
        }
        if (away >= 0) {
            outages.add(outage(steps, group, away, steps.size() - 1, false, false));
        }
        return outages;
    }

    /** A service of the group counts on the node that serves; on another node nobody uses it. */
    private static boolean takesAway(Action action, Group group) {
        if (action instanceof StopService s) {
            return s.node().equals(group.primaryNode())
                    && group.resources().stream().anyMatch(r -> r.service().filter(s.service()::equals).isPresent());
        }
        return action instanceof TakeGroupOffline t && t.group().equals(group.name())
                || action instanceof MoveGroup m && m.group().equals(group.name());
    }

    /** The last of the waits behind a step that brings the group online. */
    private static int ready(List<Step> steps, int online, Group group) {
        int end = online;
        while (end + 1 < steps.size() && steps.get(end + 1).action() instanceof WaitUntilReady w && w.group().equals(group.name())) {
            end++;
        }
        return end;
    }

    /** Where no step waits for the application, it needs its time all the same, while the next steps go on. */
    private Outage untilReady(GeneralSpec spec) {
        List<Probe> probes = spec.probes().stream().filter(p -> p.group().equals(group)).toList();
        long least = probes.stream().mapToLong(Probe::delaySeconds).max().orElse(0);
        long most = probes.stream().mapToLong(p -> p.delaySeconds() + p.marginSeconds()).max().orElse(0);
        return new Outage(group, from, to, bounds.plus(new Bounds(least, most)), test, ends);
    }

    private static Outage outage(List<Step> steps, Group group, int from, int to, boolean test, boolean ends) {
        return new Outage(group.name(), from + 1, to + 1, Bounds.of(steps.subList(from, to + 1)), test, ends);
    }

    /** One after the other; empty for no outage. */
    public static Optional<Bounds> sum(List<Outage> outages) {
        return outages.stream().map(Outage::bounds).reduce(Bounds::plus);
    }
}
