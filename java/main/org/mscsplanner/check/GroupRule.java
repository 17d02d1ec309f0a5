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
            number(group.failoverThreshold(), 0, Property.DWORD, "The failover threshold of the group \"" + name + "\"",
                    Spots.of(group.at(), "failoverThreshold"), found);
            number(group.failoverPeriodHours(), 0, 1193, "The failover period of the group \"" + name + "\", in hours,",
                    Spots.of(group.at(), "failoverPeriodHours"), found);
            group.failback().ifPresent(f -> failback(group, f, found));
        }
        return found;
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
        number(failback.windowStartHour(), 0, 23, "The first hour" + of, Spots.of(failback.at(), "windowStartHour"), found);
        number(failback.windowEndHour(), 0, 23, "The last hour" + of, Spots.of(failback.at(), "windowEndHour"), found);
        if (group.preferredOwners().isEmpty()) {
            found.add(Finding.of(ModelCode.FAILBACK_WITHOUT_PREFERRED, failback.at(), "group", Wording.shown(group.name())));
        }
    }

    static void number(long value, long least, long most, String what, Place at, List<Finding> found) {
        if (value < least || value > most) {
            found.add(Finding.of(ModelCode.VALUE_RANGE, at, "what", what, "value", Long.toString(value),
                    "allowed", "from " + least + " to " + most));
        }
    }
}
