package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;

/**
 * Registers the scheduled task that runs the sync script on a node. The task exists on every node that may own the group; the script itself
 * asks who owns the group (D-04).
 *
 * @param definition the task as XML below the rendered folder, with slashes: no second run beside one that goes on, and a
 *     limit for each; empty for Windows Server 2003, whose schtasks takes none (D-12)
 */
public record RegisterSyncTask(Name job, Name node, WinPath folder, long everyMinutes, String account, String definition) implements Action {
    private static final String PREFIX = "mscs-sync-";

    /** Name of the task on every node. */
    public Name task() {
        return task(job);
    }

    /** Name of the task of a job. */
    public static Name task(Name job) {
        return Name.of(PREFIX + job.text());
    }

    /** True for a task of any job, one of another plan too. */
    public static boolean isOne(Name task) {
        return task.text().regionMatches(true, 0, PREFIX, 0, PREFIX.length());
    }

    /** What the task does, as a state tells it. */
    public String summary() {
        return folder.resolve(SyncJob.SCRIPT) + " every " + everyMinutes + " minutes as " + account;
    }

    @Override
    public State effect(State before) {
        return before.mapNode(node, n -> n.withTask(task(), summary()));
    }

    @Override
    public boolean holds(State state) {
        return state.node(node).tasks().getOrDefault(task(), "").equalsIgnoreCase(summary());
    }

    @Override
    public String title() {
        return "Register the task " + task() + " on " + node;
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "The task " + task() + " is listed on " + node + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Deletes the task if this plan created it.");
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere(definition.isEmpty() ? "Control Panel, Scheduled Tasks on " + node + ": run " + folder.resolve(SyncJob.SCRIPT) + " every " + everyMinutes + " minutes as " + account + "."
                : "Task Scheduler on " + node + ": Import Task, " + definition.replace('/', '\\') + " of this folder, name " + task() + ", as " + account + ".");
    }
}
