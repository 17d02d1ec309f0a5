package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;

/** The policy of a group: threshold, failback, and whom it avoids (cluster.exe reference, 9.2; ). */
final class GroupRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        Map<String, Integer> carriers = new TreeMap<>();
        for (Group group : spec.groups()) {
            new LinkedHashSet<>(group.antiAffinity()).forEach(v -> carriers.merge(v, 1, Integer::sum));
        }
        for (Group group : spec.groups()) {
            String name = Wording.shown(group.name());
            if (group.resources().isEmpty()) {
                found.add(Finding.of(ModelCode.GROUP_EMPTY, group.at(), "group", name));
            }
            antiAffinity(group, carriers, found);
            NumberRule.range(group.failoverThreshold(), 0, Property.DWORD, "The failover threshold of the group \"" + name + "\"",
                    Spots.of(group.at(), "failoverThreshold"), found);
            NumberRule.range(group.failoverPeriodHours(), 0, 1193, "The failover period of the group \"" + name + "\", in hours,",
                    Spots.of(group.at(), "failoverPeriodHours"), found);
            zero(group.failoverThreshold(), "failover threshold", "failoverThreshold",
                    "when one of its resources fails it stays offline until somebody looks, and whether it still moves when its node fails is not documented", group, found);
            zero(group.failoverPeriodHours(), "failover period", "failoverPeriodHours",
                    "in which time the failovers are counted then is not documented", group, found);
            group.failback().ifPresent(f -> failback(group, f, found));
        }
        return found;
    }

    /** The threshold counts failovers after failures of resources ("Setting group properties", cc740098); the reference stops at the allowed range. */
    private static void zero(long value, String what, String field, String meaning, Group group, List<Finding> found) {
        if (value == 0) {
            found.add(Finding.of(ModelCode.FAILOVER_ZERO, Spots.of(group.at(), field), "what", what, "group", Wording.shown(group.name()), "meaning", meaning));
        }
    }

    private static void antiAffinity(Group group, Map<String, Integer> carriers, List<Finding> found) {
        Place at = Spots.of(group.at(), "antiAffinity");
        for (String value : new LinkedHashSet<>(group.antiAffinity())) {
            if (value.isBlank()) {
                found.add(Finding.of(ModelCode.EMPTY_STRING_INSIDE, at,
                        "what", "The anti-affinity list of the group \"" + Wording.shown(group.name()) + "\""));
            } else if (carriers.getOrDefault(value, 0) < 2) {
                found.add(Finding.of(ModelCode.ANTI_AFFINITY_ALONE, at, "group", Wording.shown(group.name()),
                        "value", Wording.shown(value)));
            }
        }
    }

    private static void failback(Group group, Group.Failback failback, List<Finding> found) {
        String of = " of the failback window of the group \"" + Wording.shown(group.name()) + "\"";
        NumberRule.range(failback.windowStartHour(), 0, 23, "The first hour" + of, Spots.of(failback.at(), "windowStartHour"), found);
        NumberRule.range(failback.windowEndHour(), 0, 23, "The last hour" + of, Spots.of(failback.at(), "windowEndHour"), found);
        if (failback.windowStartHour() == failback.windowEndHour()) {
            found.add(Finding.of(ModelCode.FAILBACK_SAME_HOUR, failback.at(), "group", Wording.shown(group.name()), "hour", Long.toString(failback.windowStartHour())));
        }
        if (group.preferredOwners().isEmpty()) {
            found.add(Finding.of(ModelCode.FAILBACK_WITHOUT_PREFERRED, failback.at(), "group", Wording.shown(group.name())));
        }
    }
}
