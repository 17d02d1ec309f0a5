package org.mscsplanner.plan;

import java.util.Comparator;
import java.util.List;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.ManualTask.Moment;
import org.mscsplanner.model.Name;

/** What persons do: one step a task; tasks of the same moment come by their order and id. */
final class ManualPass {
    private ManualPass() { }

    static void plan(Blueprint in, Phase phase, Moment moment, Drafts out) {
        tasks(in, phase, moment).forEach(t -> add(in, t, phase, out));
    }

    /** Tasks of a group at a moment, for passes that put them between their own steps. */
    static List<String> plan(Blueprint in, Phase phase, Moment moment, Name group, Drafts out) {
        return tasks(in, phase, moment).stream().filter(t -> t.group().equals(group)).map(t -> add(in, t, phase, out)).toList();
    }

    static List<ManualTask> tasks(Blueprint in, Phase phase, Moment moment) {
        return in.spec().manualTasks().stream()
                .filter(t -> Phase.ofTask(t.phase()) == phase && t.moment() == moment)
                .sorted(Comparator.comparingInt(ManualTask::order).thenComparing(ManualTask::id))
                .toList();
    }

    private static String add(Blueprint in, ManualTask task, Phase phase, Drafts out) {
        String id = in.id(phase, Name.of(task.id()), "confirm");
        return out.goal(new Step(id, phase, StepTarget.person(task.node()), ConfirmTask.of(id, task),
                new Reason(task.reason(), task.refs()), new Bounds(task.minutesLeast() * 60, task.minutesMost() * 60),
                task.gate(), List.of()));
    }
}
