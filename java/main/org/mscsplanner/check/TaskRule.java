package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.ManualTask.Moment;

/** A failover test has its phase and its group, or no plan would hold it. What may be left out is a failover test, and never the only one (I-51). */
final class TaskRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (ManualTask task : spec.manualTasks()) {
            nowhere(task, spec).ifPresent(p -> found.add(Finding.of(ModelCode.TASK_NOWHERE, Spots.of(task.at(), "moment"),
                    "task", Wording.shown(task.id()), "moment", task.moment().name().toLowerCase(Locale.ROOT), "problem", p)));
            if (task.optional()) {
                problem(task, spec).ifPresent(p -> found.add(Finding.of(ModelCode.TASK_OPTIONAL, Spots.of(task.at(), "optional"),
                        "task", Wording.shown(task.id()), "problem", p)));
            }
        }
        return found;
    }

    private static boolean isTest(ManualTask task) {
        return task.moment() == Moment.AWAY || task.moment() == Moment.HOME;
    }

    private static Optional<String> nowhere(ManualTask task, GeneralSpec spec) {
        return !isTest(task) ? Optional.empty()
                : task.phase() != 7 ? Optional.of("only phase 7 has such a moment")
                : task.group().isEmpty() ? Optional.of("it names no group")
                : spec.group(task.group()).filter(g -> g.resources().isEmpty()).map(g -> "its group has no resources and is not tested");
    }

    private static Optional<String> problem(ManualTask task, GeneralSpec spec) {
        return task.gate() ? Optional.of("a gate, for which what follows waits")
                : task.phase() != 7 || !isTest(task) ? Optional.of("no failover test")
                : spec.manualTasks().stream().noneMatch(t -> !t.optional() && t.phase() == 7 && t.moment() == task.moment() && t.group().equals(task.group()))
                        ? Optional.of("the only test of its group at that moment") : Optional.empty();
    }
}
