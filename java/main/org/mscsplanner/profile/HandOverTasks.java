package org.mscsplanner.profile;

import static org.mscsplanner.profile.TaskText.task;

import java.util.List;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.ManualTask.Moment;
import org.mscsplanner.model.Resource;

/** Phase 9: what operations must know. */
final class HandOverTasks {
    /** Address, name and service, one after the other. */
    private static final int LICENSE_RESOURCES = 3;

    private final Installation at;

    HandOverTasks(Installation at) {
        this.at = at;
    }

    List<ManualTask> all() {
        TaskText text = task(9, "hand-over", "Hand over to operations").moment(Moment.END, at.vc().group().name())
                .todo("Give operations this folder, the record folders of every node and the sync log.")
                .todo("From now on the services are started and stopped through the cluster only.")
                .todo("Every change of license, configuration or SSL files is made on the owner of the group and checked on every other node.");
        if (at.licenseInOwnGroup()) {
            parting(text);
        }
        return List.of(text.expect("Operations know the folder and whom to call.")
                .note("handed over to", "date")
                .minutes(10, 60)
                .because("Files that drift apart show up at the next failover only.", "R-025", "R-059", "R-179")
                .at(at.vc().place("group")));
    }

    /**
     * How two groups that avoid each other part again: anti-affinity acts only when a failover target is chosen, so groups
     * that came together stay together until somebody moves one. A move may take both directions of every resource.
     */
    private void parting(TaskText text) {
        long seconds = 2 * LICENSE_RESOURCES * Resource.DEFAULT_PENDING_TIMEOUT_MILLIS / 1000 + 60;
        text.todo("While one node is down both groups run on the other, and they do not part by themselves when it is back. Part them then with the command: the license group moves, because hosts miss it least.")
                .type("cluster", "/cluster:" + at.target().cluster(), "group", at.licenseGroup().text(), "/moveto:" + at.licenseHome(), "/wait:" + seconds);
    }
}
