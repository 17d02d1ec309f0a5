package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.plan.SyncProof.Sight;
import org.mscsplanner.plan.action.BringResourceOnline;
import org.mscsplanner.plan.action.TakeResourceOffline;

/**
 * A Generic Application that runs the script on the node that owns the group. It is made after the failover
 * tests, when there is a good state to copy (I-35), and after the script lies on every node: cmd /k stays and looks online
 * even when there is nothing to run. The rest of the group stays online meanwhile.
 */
final class ResourceSync {
    private static final Phase PHASE = Phase.SYNC_JOBS;

    private ResourceSync() { }

    static void plan(Blueprint in, SyncJob job, Drafts out) {
        SyncProof proof = new SyncProof(in, job);
        Resource resource = proof.group().resource(job.resource()).orElseThrow();
        StepTarget cluster = StepTarget.cluster(proof.group().primaryNode());
        String offline = in.id(PHASE, resource.name(), "offline");
        Drafts changes = new Drafts();
        List<String> installed = new ArrayList<>();
        List<String> before = new ArrayList<>(SyncShare.plan(in, job, ScheduledSync.installs(in, job, proof), out));
        before.add(offline);
        for (Name node : in.owners(proof.group())) {
            installed.add(ScheduledSync.install(in, job, node, before, changes));
        }
        ResourceSteps steps = new ResourceSteps(in, PHASE, cluster);
        steps.create(proof.group(), resource, installed, changes);
        steps.otherOwners(resource, changes);
        steps.properties(resource, changes);
        steps.dependencies(resource, changes);
        long wait = Waits.resourceSeconds(resource);
        out.support(new Step(offline, PHASE, cluster, new TakeResourceOffline(resource.name(), proof.group().name(), wait),
                Reason.of("A batch file must not be replaced while it runs, and a dependency not be added to an online resource.", "R-190"),
                new Bounds(1, wait), false, List.of()), changes.ids());
        out.addAll(changes);
        String online = out.goal(new Step(in.id(PHASE, job.name(), "online"), PHASE, cluster,
                new BringResourceOnline(resource.name(), proof.group().name(), Waits.onlineSeconds(proof.group())),
                Reason.of("Only the new resource is offline; what is online stays so.", "R-187", "D-11"),
                new Bounds(5, Waits.onlineSeconds(proof.group())), false, changes.ids()));
        seen(in, job, proof, online, out);
    }

    private static void seen(Blueprint in, SyncJob job, SyncProof proof, String online, Drafts out) {
        Name primary = proof.group().primaryNode();
        String log = job.folder() + "\\mscs-sync.log";
        String first = first(job);
        long wait = job.quietMinutes() * 60;
        String runs = proof.confirm("runs", primary, Sight.of("See the sync at work as a resource",
                List.of("In " + in.tool() + " \"" + job.resource() + "\" is Online on " + primary + ".",
                        "Read the last lines of " + log + " on " + primary + ": " + first + ".",
                        "On each other node no line is new: nothing runs there."),
                "The owner copied, every other node did nothing, and the group stayed online.", cause(job, primary)).after(wait), List.of(online), out);
        proof.secondMove(Sight.of("Prove that the sync changes its direction with the group",
                List.of("On " + proof.away() + " read the last lines of " + log + ": " + first + ".",
                        "On " + primary + " no line came after the move, and no file was changed there.",
                        "End the cmd.exe of the resource in Task Manager: the resource restarts or fails, and the group stays."),
                "The new owner works, the old one does nothing, and a fault of the sync moves no group.",
                cause(job, proof.away()) + " If the group moved, look at RestartAction of the resource: it must be 1.").after(wait), List.of(runs), out);
    }

    /** @param owner of the group then: the script accepts an item nowhere else */
    private static String cause(SyncJob job, Name owner) {
        return "result=conflict: the nodes disagree; put what is right on " + owner + " and run " + job.script() + " /accept ITEM there."
                + " result=failed: the account of the Cluster service may not write there.";
    }

    /** The last lines of the log after a start on the node that owns the group. */
    private static String first(SyncJob job) {
        long quiet = job.quietMinutes();
        String before = quiet == 0 ? "" : job.mode() == SyncJob.Mode.LOOP ? "result=quiet for " + quiet + " minutes, then "
                : "result=listed at once, and after " + quiet + " minutes ";
        return before + "result=ok";
    }
}
