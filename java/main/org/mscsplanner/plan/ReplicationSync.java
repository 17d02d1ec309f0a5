package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.SyncProof.Sight;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.AddReplicatedFolder;
import org.mscsplanner.plan.action.AddReplicationConnection;
import org.mscsplanner.plan.action.AddReplicationMember;
import org.mscsplanner.plan.action.ByHand;
import org.mscsplanner.plan.action.CheckServiceRuns;
import org.mscsplanner.plan.action.CreateReplicationGroup;
import org.mscsplanner.plan.action.ReplicateFolder;
import org.mscsplanner.plan.action.Replication;

/**
 * DFS Replication (R-048, D-23): one replication group for the job, one replicated folder for each folder of it, every node that may
 * own the group a member, connected in both directions. The primary node's files win the first comparison. Single files and what is only
 * watched stay out and are a matter of hands: the folder of vpxd.cfg holds logs, which must not replicate.
 */
final class ReplicationSync {
    /** What DFS Replication leaves out by itself, and logs. */
    private static final List<String> FILTER = List.of("~*", "*.bak", "*.tmp", "*.log");
    private static final Phase PHASE = Phase.SYNC_JOBS;
    private static final Name SERVICE = Name.of("Dfsr");
    private static final Reason WHY = Reason.of("Changes travel by themselves, in both directions.", "R-048", "R-155", "D-23");

    private final Blueprint in;
    private final SyncJob job;
    private final SyncProof proof;
    private final List<FileItem> folders;
    private final Name group;
    private final Name primary;

    private ReplicationSync(Blueprint in, SyncJob job) {
        this.in = in;
        this.job = job;
        this.proof = new SyncProof(in, job);
        this.folders = in.spec().items(job).stream().filter(ReplicationSync::replicates).toList();
        this.group = CreateReplicationGroup.nameOf(in.spec().target().cluster(), job);
        this.primary = proof.group().primaryNode();
    }

    static void plan(Blueprint in, SyncJob job, Drafts out) {
        ReplicationSync sync = new ReplicationSync(in, job);
        if (!sync.folders.isEmpty()) {
            sync.plan(out);
        }
        HandSync.rest(in, job, in.spec().items(job).stream().filter(f -> !replicates(f)).toList(),
                "DFS Replication does not carry these: it carries whole folders, and what is only watched does not change by itself.", out);
    }

    private static boolean replicates(FileItem item) {
        return item.kind() == FileItem.Kind.FOLDER && item.onChange() == FileItem.OnChange.COPY;
    }

    private void plan(Drafts out) {
        Drafts changes = new Drafts();
        topology(changes);
        String all = folders.stream().map(f -> in.slug(f.name())).collect(Collectors.joining("-"));
        String filters = proof.confirm("filters-of-" + all, primary, filters(), changes.ids(), changes);
        memberships(filters, changes);
        for (Name node : in.owners(proof.group())) {
            out.support(new Step(in.id(PHASE, job.name(), "dfsr-runs-on", node), PHASE, StepTarget.node(node), new CheckServiceRuns(node, SERVICE),
                    WHY, Bounds.QUICK, false, List.of()), changes.ids());
        }
        proof.confirm("dfsr-needs", primary, needs(), List.of(), out);
        out.addAll(changes);
        String seen = proof.confirm("replicates-" + all, primary, replicating(), changes.ids(), out);
        proof.secondMove(direction(), List.of(seen), out);
    }

    /** Everything that moves no file yet. */
    private void topology(Drafts out) {
        String made = add("replication-group", new CreateReplicationGroup(group), List.of(), out);
        for (FileItem item : folders) {
            add("replicated-folder-" + in.slug(item.name()), new AddReplicatedFolder(group, item.name()), List.of(made), out);
        }
        List<String> members = new ArrayList<>();
        for (Name node : in.owners(proof.group())) {
            members.add(add("member-" + in.slug(node), new AddReplicationMember(group, node), List.of(made), out));
        }
        for (Name from : in.owners(proof.group())) {
            for (Name to : in.owners(proof.group())) {
                if (!from.equals(to)) {
                    add("connect-" + in.slug(from) + "-to-" + in.slug(to), new AddReplicationConnection(group, from, to), members, out);
                }
            }
        }
    }

    private void memberships(String filters, Drafts out) {
        for (FileItem item : folders) {
            String verb = "replicate-" + in.slug(item.name()) + "-on-";
            String first = add(verb + in.slug(primary), new ReplicateFolder(group, item.name(), primary, item.path(), true, WinPath.NONE), List.of(filters), out);
            for (Name node : in.others(proof.group())) {
                add(verb + in.slug(node), new ReplicateFolder(group, item.name(), node, item.path(), false, WinPath.NONE), List.of(first), out);
            }
        }
    }

    private String add(String verb, Action action, List<String> needs, Drafts out) {
        return out.goal(new Step(in.id(PHASE, job.name(), verb), PHASE, StepTarget.node(primary), action, WHY, new Bounds(2, 120), false, needs));
    }

    private Sight needs() {
        List<String> todo = List.of(
                "On " + primary + " the DFS Management tools are installed (Add or Remove Windows Components, Distributed File System): dfsradmin answers.",
                "The schema of the domain knows DFS Replication (2003 R2 or later), and whoever runs the next scripts may make replication groups in the domain.",
                "The drives of these folders are NTFS: chkntfs says so, on each node.",
                "No file in them is encrypted: cipher shows no line that begins with E. DFS Replication leaves such files out, and deletes them on the other member.",
                "The clocks of all nodes differ by less than 5 minutes: compare the answers of net time.",
                "Nobody changes these files on any node before this phase is over. What " + primary + " has wins; what only another node has is moved to DfsrPrivate\\PreExisting.");
        List<ByHand> commands = new ArrayList<>(List.of(ByHand.typed("dfsradmin", "rg", "list", "/attr:RgName")));
        folders.stream().map(f -> f.path().text().substring(0, 2)).distinct().forEach(drive -> commands.add(ByHand.typed("chkntfs", drive)));
        folders.forEach(f -> commands.add(ByHand.typed("cipher", f.path().resolve("*").text())));
        in.owners(proof.group()).forEach(n -> commands.add(ByHand.typed("net", "time", "\\\\" + n)));
        return new Sight("Check what DFS Replication needs", todo, commands, "Every line holds on every node.",
                "Put it right first, or choose another method: a replication that begins on a wrong footing deletes files.");
    }

    private Sight filters() {
        List<ByHand> commands = new ArrayList<>();
        for (FileItem item : folders) {
            List<String> patterns = new ArrayList<>(FILTER);
            item.exclude().stream().filter(p -> !patterns.contains(p)).forEach(patterns::add);
            commands.add(ByHand.typed("dfsradmin", "rf", "set", "/rgname:" + group, "/rfname:" + item.name(), "/rffilefilter:" + String.join(",", patterns)));
        }
        commands.add(ByHand.typed("dfsradmin", "rf", "list", "/rgname:" + group, "/attr:all"));
        return new Sight("Keep logs and left-overs out of the replication",
                List.of("Set the file filter of each replicated folder with the commands, or in DFS Management: page Replicated Folders, Properties, General, File filter.",
                        "Files on their way wait in DfsrPrivate\\Staging of each folder, which holds 4096 MB unless it is told otherwise. Where the 32 largest files of a folder are more than that, "
                                + "give it more room on every node: page Memberships, Properties, Staging.",
                        "No file has been replicated yet: the next script begins with it."),
                commands, "DFS Management shows the filter and enough staging room at each replicated folder.", "Where dfsradmin does not know the option, DFS Management does.");
    }

    private Sight replicating() {
        List<ByHand> commands = new ArrayList<>();
        for (FileItem item : folders) {
            for (Name other : in.others(proof.group())) {
                commands.add(backlog(item, primary, other));
                commands.add(backlog(item, other, primary));
            }
        }
        commands.add(ByHand.typed("dfsrdiag", "replstate"));
        return new Sight("See that the first comparison ended and the folders replicate",
                List.of("In the event log DFS Replication: 4112 on " + primary + " and 4104 on each other node, once for each replicated folder. Members ask Active Directory once an hour: dfsrdiag pollad on a node lets it ask now.",
                        "dfsrdiag backlog says that nothing is waiting, in both directions.",
                        "On each other node look into DfsrPrivate\\PreExisting of each folder: what lies there was there and nowhere else. Compare before it is thrown away."),
                commands, "No backlog, no error or warning in the log, the folders are the same.",
                "Wait for Active Directory, then read the errors of that log. Never make a member primary a second time: the others would give up what they have.");
    }

    private ByHand backlog(FileItem item, Name from, Name to) {
        return ByHand.typed("dfsrdiag", "backlog", "/rgname:" + group, "/rfname:" + item.name(), "/smem:" + from, "/rmem:" + to);
    }

    private Sight direction() {
        FileItem item = folders.get(0);
        return Sight.of("Prove that changes travel from the new owner",
                List.of("On " + proof.away() + " make a text file mscs-sync-test.txt in " + item.path() + ". It appears on " + primary + ".",
                        "Delete it on " + proof.away() + ". It goes on " + primary + " as well.",
                        "Write down for those who come after: edit on the owner only. A change on another node travels too, and of two changes the later one wins; "
                                + "the other lies in DfsrPrivate\\ConflictAndDeleted."),
                "The file came and went within minutes, and the group stayed online.",
                "Look at the backlog and the event log DFS Replication on every node before anything else is edited.");
    }
}
