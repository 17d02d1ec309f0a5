package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.graph.Cycles;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Resource;

/** A wait that the user gives covers the longest path of pending timeouts and a margin (D-11); a path of days is nothing that anybody waits for. */
final class WaitRule implements Rule {
    private static final long DAY_SECONDS = 86_400;

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (Group group : spec.groups()) {
            GroupGraph graph = GroupGraph.of(Member.of(group));
            if (!Cycles.find(graph.needs()).isEmpty()) {
                continue;
            }
            long path = (graph.longest(r -> Math.max(0, r.pendingTimeoutMillis())) + 999) / 1000;
            long least = path + Group.WAIT_MARGIN_SECONDS;
            if (least > DAY_SECONDS) {
                days(group, path, found);
            }
            if (group.waitSeconds() > 0 && group.waitSeconds() < least) {
                found.add(Finding.of(ModelCode.WAIT_TOO_SHORT, Spots.of(group.at(), "waitSeconds"), "group", Wording.shown(group.name()),
                        "seconds", Long.toString(group.waitSeconds()), "path", Long.toString(path), "least", Long.toString(least)));
            }
        }
        return found;
    }

    /** Told where the longest of the timeouts is set; many resources that wait for each other as long as by default are no mistake. */
    private static void days(Group group, long path, List<Finding> found) {
        group.resources().stream().filter(r -> r.pendingTimeoutMillis() > Resource.DEFAULT_PENDING_TIMEOUT_MILLIS)
                .max(Comparator.comparingLong(Resource::pendingTimeoutMillis)).ifPresent(r -> found.add(Finding.of(ModelCode.WAIT_OF_DAYS,
                Spots.of(r.at(), "properties", "PendingTimeout"), "group", Wording.shown(group.name()), "seconds", Long.toString(path),
                "resource", Wording.shown(r.name()), "millis", Long.toString(r.pendingTimeoutMillis()))));
    }
}
