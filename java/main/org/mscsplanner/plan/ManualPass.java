package org.mscsplanner.plan;

import java.util.Comparator;
import java.util.List;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.ManualTask.Moment;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.action.ConfirmTask;

/** What persons do: one step a task; tasks of the same moment come by their order and id. */
final class ManualPass {
    private ManualPass() { }

    static void plan(Blueprint in, Phase phase, Moment moment, Drafts out) {
        tasks(in, phase, moment).forEach(t -> out.goal(step(in, t, phase)));
    }

    /** The tests of a group at a moment. Those that may be left out serve the others; without any other there are none. */
    static void tests(Blueprint in, Moment moment, Name group, Drafts out) {
        List<ManualTask> tasks = tasks(in, Phase.TESTS, moment).stream().filter(t -> t.group().equals(group)).toList();
        List<String> needed = tasks.stream().filter(t -> !t.optional()).map(t -> id(in, t, Phase.TESTS)).toList();
        for (ManualTask task : tasks) {
            if (!task.optional()) {
                out.goal(step(in, task, Phase.TESTS));
            } else if (!needed.isEmpty()) {
                out.support(step(in, task, Phase.TESTS), needed);
            }
        }
    }

    private static List<ManualTask> tasks(Blueprint in, Phase phase, Moment moment) {
        return in.spec().manualTasks().stream()
                .filter(t -> Phase.ofTask(t.phase()) == phase && t.moment() == moment)
                .sorted(Comparator.comparingInt(ManualTask::order).thenComparing(ManualTask::id))
                .toList();
    }

    private static String id(Blueprint in, ManualTask task, Phase phase) {
        return in.id(phase, Name.of(task.id()), "confirm");
    }

    private static Step step(Blueprint in, ManualTask task, Phase phase) {
        String id = id(in, task, phase);
        return new Step(id, phase, StepTarget.person(task.node()), ConfirmTask.of(id, task),
                Reason.ofUser(task.reason(), task.refs()), new Bounds(task.minutesLeast() * 60, task.minutesMost() * 60),
                task.gate(), List.of());
    }
}
