package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.plan.SyncProof.Sight;
import org.mscsplanner.plan.action.InstallSyncScript;
import org.mscsplanner.plan.action.RegisterSyncTask;

/** A script and a scheduled task on every node that may own the group; the script itself asks who owns the group (D-04). */
final class ScheduledSync {
    private static final Phase PHASE = Phase.SYNC_JOBS;

    private static final String INSTALL = "install-on";

    private ScheduledSync() { }

    static void plan(Blueprint in, SyncJob job, Drafts out) {
        SyncProof proof = new SyncProof(in, job);
        List<String> installed = new ArrayList<>();
        List<String> shared = SyncShare.plan(in, job, installs(in, job, proof), out);
        for (Name node : in.owners(proof.group())) {
            String copied = install(in, job, node, shared, out);
            installed.add(copied);
            installed.add(out.goal(new Step(in.id(PHASE, job.name(), "register-on", node), PHASE, StepTarget.node(node),
                    new RegisterSyncTask(job.name(), node, job.folder(), job.everyMinutes(), job.account(),
                            in.spec().target().os().is2003() ? "" : in.spec().syncPath(job) + "/task.xml"),
                    Reason.of("The task runs on every node that may own the group, because any of them can have it.", "R-049", "D-12"),
                    Bounds.QUICK, false, List.of(copied))));
        }
        Name primary = proof.group().primaryNode();
        List<String> todo = new ArrayList<>(List.of(
                in.spec().target().os().is2003() ? "On " + primary + " run the task mscs-sync-" + job.name() + " from Scheduled Tasks; do not start the script by hand."
                        : "On " + primary + " run the task mscs-sync-" + job.name() + " from Task Scheduler; do not start the script by hand.",
                "Read the last line of " + job.folder() + "\\mscs-sync.log: it starts with MSCS-SYNC result=ok."));
        if (!proof.away().isEmpty()) {
            todo.add("Do the same on " + Name.list(in.others(proof.group())) + ": the last line says result=not-owner.");
        }
        String seen = proof.confirm("run-as", primary, Sight.of("Prove the sync under its own account", todo,
                "The owner copied, every other node did nothing.",
                ifNot(job)), installed, out);
        proof.secondMove(Sight.of("Prove that the sync changes its direction with the group",
                List.of("On " + proof.away() + " run the task" + (job.quietRuns() == 0 ? ": result=ok." : "; in the quiet time after a failover it only compares: result=quiet."),
                        "On " + primary + " run the task: result=not-owner, and no file was changed there."),
                "The node that lost the group copies nothing.",
                "Switch the task off on every node (schtasks /delete) and compare the files before anything else."), List.of(seen), out);
    }

    private static String ifNot(SyncJob job) {
        String share = job.hasShare() ? " result=no-target or result=failed: the share or a folder of another node does not let it in." : "";
        return SyncJob.isSystem(job.account()) ? share.strip() : "\"Access is denied\" or result=unknown-owner: the account " + job.account()
                + " may not run batch files as a job or may not query the cluster (Windows Server 2003 allows both to administrators only by default)." + share;
    }

    /** Ids of the steps that install the script. */
    static List<String> installs(Blueprint in, SyncJob job, SyncProof proof) {
        return in.owners(proof.group()).stream().map(n -> in.id(PHASE, job.name(), INSTALL, n)).toList();
    }

    /** The script on one node. */
    static String install(Blueprint in, SyncJob job, Name node, List<String> needs, Drafts out) {
        return out.goal(new Step(in.id(PHASE, job.name(), INSTALL, node), PHASE, StepTarget.node(node),
                new InstallSyncScript(job.name(), node, in.spec().syncPath(job), job.folder(), does(in, job)),
                Reason.of("Every node that may own the group has the script; it copies only on the one that has it.", "R-049", "R-191", "D-04"),
                Bounds.QUICK, false, needs));
    }

    /** Everything that goes into the script, but for the plan's digest. */
    private static String does(Blueprint in, SyncJob job) {
        List<String> items = new ArrayList<>();
        for (FileItem i : in.spec().items(job)) {
            items.add(i.name() + ": " + word(i.onChange()) + " " + word(i.kind()) + " " + i.path() + listed(" only ", i.include()) + listed(" without ", i.exclude())
                    + ", budget " + i.deletionBudget() + (i.keyMaterial() ? ", with access" : ""));
        }
        Group group = in.spec().group(job.group()).orElseThrow();
        return word(job.tool()) + " of " + group.name() + " among " + Name.list(in.spec().owners(group)) + " through " + job.destination()
                + (job.method() == SyncJob.Method.SCHEDULED ? "" : " every " + job.everyMinutes() + " minutes") + ", quiet " + job.quietRuns() + " runs, "
                + job.quietMinutes() + " minutes, logs " + job.logKeepDays() + " days; " + String.join("; ", items);
    }

    private static String listed(String before, List<String> patterns) {
        return patterns.isEmpty() ? "" : before + String.join(" ", patterns);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
