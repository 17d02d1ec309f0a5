package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.graph.Cycles;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;

/** A wait that the user gives covers the longest path of pending timeouts and a margin (D-11). */
final class WaitRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (Group group : spec.groups()) {
            GroupGraph graph = GroupGraph.of(Member.of(group));
            if (group.waitSeconds() == 0 || !Cycles.find(graph.needs()).isEmpty()) {
                continue;
            }
            long path = (graph.longest(r -> Math.max(0, r.pendingTimeoutMillis())) + 999) / 1000;
            if (group.waitSeconds() < path + Group.WAIT_MARGIN_SECONDS) {
                found.add(Finding.of(ModelCode.WAIT_TOO_SHORT, Spots.of(group.at(), "waitSeconds"), "group", Wording.shown(group.name()),
                        "seconds", Long.toString(group.waitSeconds()), "path", Long.toString(path), "least", Long.toString(path + Group.WAIT_MARGIN_SECONDS)));
            }
        }
        return found;
    }
}
