package org.mscsplanner.profile;

import static org.mscsplanner.profile.TaskText.task;

import java.util.List;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.ManualTask.Moment;

/** Phase 9: what operations must know. */
final class HandOverTasks {
    private final Installation at;

    HandOverTasks(Installation at) {
        this.at = at;
    }

    List<ManualTask> all() {
        return List.of(task(9, "hand-over", "Hand over to operations").moment(Moment.END, at.vc().group().name())
                .todo("Give operations this folder, the record folders of every node and the sync log.")
                .todo("From now on the services are started and stopped through the cluster only.")
                .todo("Every change of license, configuration or SSL files is made on the owner of the group and checked on the other node.")
                .expect("Operations know the folder and whom to call.")
                .note("handed over to", "date")
                .minutes(10, 60)
                .because("Files that drift apart show up at the next failover only.", "R-025", "R-059", "R-179")
                .at(at.vc().place("group")));
    }
}
