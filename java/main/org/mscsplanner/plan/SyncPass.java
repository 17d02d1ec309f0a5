package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.SyncJob.Method;

/**
 * Phase 8: the sync script and its task on every node, a proof under the task's account, and a second move that proves
 * the direction: after it the other node is the source (I-25, I-26, D-04).
 */
final class SyncPass {
    private static final Phase PHASE = Phase.SYNC_JOBS;

    private SyncPass() { }

    static void plan(Blueprint in, Drafts out) {
        for (SyncJob job : in.syncJobs()) {
            if (job.method() == Method.SCHEDULED) {
                scheduled(in, job, out);
            } else if (job.method() == Method.MANUAL) {
                manual(in, job, out);
            }
        }
    }

    private static void scheduled(Blueprint in, SyncJob job, Drafts out) {
        List<String> installed = new ArrayList<>();
        for (Name node : in.nodes()) {
            StepTarget target = StepTarget.node(node);
            String copied = out.goal(new Step(in.id(PHASE, job.name(), "install-on", node), PHASE, target,
                    new InstallSyncScript(job.name(), node, in.spec().syncPath(job), job.folder()),
                    Reason.of("Every node has the script; it copies only on the node that owns the group.", "R-049", "D-04"),
                    Bounds.QUICK, false, List.of()));
            installed.add(copied);
            installed.add(out.goal(new Step(in.id(PHASE, job.name(), "register-on", node), PHASE, target,
                    new RegisterSyncTask(job.name(), node, job.folder(), job.everyMinutes(), job.account()),
                    Reason.of("The task runs on every node, because any of them can own the group.", "R-049", "D-12"),
                    Bounds.QUICK, false, List.of(copied))));
        }
        Group group = in.spec().group(job.group()).orElseThrow();
        String proof = confirm(in, job, "run-as", group.primaryNode(), "Prove the sync under its own account",
                List.of("On " + group.primaryNode() + " run the task mscs-sync-" + job.name() + " from Scheduled Tasks; do not start the script by hand.",
                        "Read the last line of " + job.folder() + "\\mscs-sync.log: it starts with MSCS-SYNC result=ok.",
                        "Do the same on each other node: the last line says result=not-owner."),
                "The owner copied, every other node did nothing.",
                "\"Access is denied\" or result=unknown-owner: the account " + job.account()
                        + " may not run batch files as a job or may not query the cluster (Windows Server 2003 allows both to administrators only by default).",
                installed, out);
        secondMove(in, job, group, proof, out);
    }

    private static void secondMove(Blueprint in, SyncJob job, Group group, String proof, Drafts out) {
        if (in.others(group).isEmpty()) {
            return;
        }
        Name away = in.others(group).get(0);
        Drafts judged = new Drafts();
        confirm(in, job, "direction", away, "Prove that the sync changes its direction with the group",
                List.of("On " + away + " run the task; in the quiet time after a failover it only compares: result=quiet.",
                        "On " + group.primaryNode() + " run the task: result=not-owner, and no file was changed there."),
                "The node that lost the group copies nothing.",
                "Switch the task off on every node (schtasks /delete) and compare the files before anything else.",
                List.of(proof), judged);
        List<String> goals = judged.all().stream().map(d -> d.step().id()).toList();
        move(in, group, away, "move-to", List.of(proof), goals, out);
        judged.all().forEach(d -> out.goal(d.step()));
        move(in, group, group.primaryNode(), "move-home-to", goals, goals, out);
    }

    private static void move(Blueprint in, Group group, Name node, String verb, List<String> needs, List<String> goals, Drafts out) {
        out.support(new Step(in.id(PHASE, group.name(), verb, node), PHASE, StepTarget.cluster(group.primaryNode()),
                new MoveGroup(group.name(), node, Waits.moveSeconds(group), true),
                Reason.of("The second move proves the sync in both directions.", "I-26", "I-51"),
                new Bounds(10, Waits.moveSeconds(group)), false, needs), goals);
    }

    private static void manual(Blueprint in, SyncJob job, Drafts out) {
        confirm(in, job, "by-hand", Name.NONE, "Agree on who copies changed files by hand",
                List.of("Name the person who copies the files of this plan to the other node after every change.",
                        "The copy goes from the node that owns the group to the others, never the other way."),
                "The duty is written down.", "Choose the method scheduled.", List.of(), out);
    }

    private static String confirm(Blueprint in, SyncJob job, String verb, Name node, String title, List<String> todo,
            String expected, String ifNot, List<String> needs, Drafts out) {
        String id = in.id(PHASE, job.name(), verb);
        return out.goal(new Step(id, PHASE, StepTarget.person(node), new ConfirmTask(id, node, title, todo, List.of(), expected, ifNot,
                        List.of("time", "seen by"), false),
                Reason.of("A sync that nobody saw working is a copy of old files waiting to happen.", "R-154", "D-04", "D-13"),
                new Bounds(120, 1800), true, needs));
    }
}
