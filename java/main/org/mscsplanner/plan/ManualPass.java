package org.mscsplanner.plan;

import java.util.Comparator;
import java.util.List;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.GroupState;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.ManualTask.Moment;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.action.ConfirmTask;

/**
 * What persons do: one step a task; tasks of the same moment come by their order and id. In phases 3 and 4 a task of a group is done
 * while the group is offline: one on a node installs its application there, one on no node prepares that.
 */
final class ManualPass {
    private ManualPass() { }

    static void plan(Blueprint in, Phase phase, Moment moment, Drafts out) {
        List<ManualTask> tasks = tasks(in, phase, moment);
        if (phase != Phase.PRIMARY && phase != Phase.SECONDARY) {
            tasks.forEach(t -> out.goal(step(in, t, phase)));
            return;
        }
        in.groups().forEach(group -> offline(in, phase, group, installs(in, phase, tasks, group.name()), out));
        tasks.forEach(t -> out.goal(step(in, t, phase), t.node().isEmpty() ? installs(in, phase, tasks, t.group()) : List.of()));
    }

    /** What is installed on a node for a group: its application must not run meanwhile, and what prepares it is done again each time. */
    private static List<String> installs(Blueprint in, Phase phase, List<ManualTask> tasks, Name group) {
        return tasks.stream().filter(t -> !group.isEmpty() && t.group().equals(group) && !t.node().isEmpty()).map(t -> id(in, t, phase)).toList();
    }

    /** A group that is there and online, because a node is added to it. */
    private static void offline(Blueprint in, Phase phase, Group group, List<String> installs, Drafts out) {
        if (!installs.isEmpty()) {
            PrimaryMove.homeFor(in, phase, group, installs, out);
            out.support(PrimaryMove.offline(in, phase, group,
                    Reason.of("What is installed now starts by itself, and must not run beside the group on the same data.", "R-081", "I-11", "D-01"), List.of()),
                    installs, state -> state.group(group.name()).filter(GroupState::online).isPresent());
        }
    }

    /**
     * The tests of a group at a moment, again with what they try. Those that may be left out serve the others; without any other there
     * are none.
     */
    static void tests(Blueprint in, Moment moment, Name group, List<String> tried, Drafts out) {
        List<ManualTask> tasks = tasks(in, Phase.TESTS, moment).stream().filter(t -> t.group().equals(group)).toList();
        List<String> needed = tasks.stream().filter(t -> !t.optional()).map(t -> id(in, t, Phase.TESTS)).toList();
        for (ManualTask task : tasks) {
            if (!task.optional()) {
                out.goal(step(in, task, Phase.TESTS), tried);
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
        return Step.ofPerson(phase, ConfirmTask.of(id(in, task, phase), task), Reason.ofUser(task.reason(), task.refs()),
                new Bounds(task.minutesLeast() * 60, task.minutesMost() * 60), task.gate(), List.of());
    }
}
