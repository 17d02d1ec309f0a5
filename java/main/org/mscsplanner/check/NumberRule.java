package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.Probe;
import org.mscsplanner.model.SyncJob;

/** Numbers that are no properties: budgets, waits, durations. */
final class NumberRule implements Rule {
    private static final long MOST = 1_000_000;

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (FileItem item : spec.files()) {
            range(item.deletionBudget(), 0, MOST, "The deletion budget of the item \"" + Wording.shown(item.name()) + "\"",
                    Spots.of(item.at(), "deletionBudget"), found);
        }
        for (SyncJob job : spec.syncJobs()) {
            String of = " of the sync job \"" + Wording.shown(job.name()) + "\"";
            range(job.quietMinutesAfterFailover(), 0, 1439, "The quiet time" + of + ", in minutes,",
                    Spots.of(job.at(), "quietMinutesAfterFailover"), found);
            range(job.logKeepDays(), 1, 3650, "The number of days for which logs" + of + " are kept",
                    Spots.of(job.at(), "logKeepDays"), found);
        }
        for (Probe probe : spec.probes()) {
            String of = " of the probe \"" + Wording.shown(probe.name()) + "\", in seconds,";
            range(probe.delaySeconds(), 0, 3600, "The delay" + of, Spots.of(probe.at(), "delaySeconds"), found);
            range(probe.marginSeconds(), 0, 3600, "The margin" + of, Spots.of(probe.at(), "marginSeconds"), found);
        }
        for (ManualTask task : spec.manualTasks()) {
            String of = " of the task \"" + Wording.shown(task.id()) + "\"";
            range(task.phase(), 0, 9, "The phase" + of, Spots.of(task.at(), "phase"), found);
            range(task.minutesLeast(), 0, MOST, "The least time" + of + ", in minutes,", Spots.of(task.at(), "minutesLeast"), found);
            range(task.minutesMost(), Math.max(0, task.minutesLeast()), MOST, "The most time" + of + ", in minutes,",
                    Spots.of(task.at(), "minutesMost"), found);
        }
        return found;
    }

    static void range(long value, long least, long most, String what, Place at, List<Finding> found) {
        if (value < least || value > most) {
            found.add(Finding.of(ModelCode.VALUE_RANGE, at, "what", what, "value", Long.toString(value),
                    "allowed", "from " + least + " to " + most));
        }
    }
}
