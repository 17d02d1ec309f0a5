package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.action.ByHand;
import org.mscsplanner.plan.action.ConfirmTask;

/**
 * The share of a sync job that does not go through the administrative one: it stands for the root of the drive on every node, and the
 * account of the job needs rights on the folders below it. Nobody else makes it, and without it the job ends with no-target.
 */
final class SyncShare {
    private SyncShare() { }

    /**
     * The step in front of everything that runs through the share; again wherever the script is another one, for its folders may be.
     *
     * @param installs ids of the steps that install the script
     * @return ids of what they need: none with the administrative share
     */
    static List<String> plan(Blueprint in, SyncJob job, List<String> installs, Drafts out) {
        if (!job.hasShare()) {
            return List.of();
        }
        List<Name> nodes = in.owners(in.spec().group(job.group()).orElseThrow());
        List<String> accounts = accounts(job);
        String drive = job.folder().drive().orElseThrow();
        List<String> todo = List.of(
                "Type the commands on each of " + Name.list(nodes) + ". The share stands for the root of " + drive + " and is open to " + String.join(", ", accounts) + " alone.",
                "The rights on the folders decide what they may do there: change, and full control where the access list is copied too.");
        List<ByHand> commands = new ArrayList<>();
        commands.add(ByHand.typed("md", job.folder().text()));
        List<String> share = new ArrayList<>(List.of("share", job.destination() + "=" + drive + "\\"));
        accounts.forEach(a -> share.add("/GRANT:" + a + ",FULL"));
        commands.add(new ByHand.Typed("net", share));
        commands.add(rights(job.folder(), accounts, "C"));
        for (WinPath folder : new TreeSet<>(in.spec().items(job).stream().filter(job::copies).map(FileItem::folder).toList())) {
            boolean keys = in.spec().items(job).stream().anyMatch(i -> i.folder().equals(folder) && i.keyMaterial());
            commands.add(rights(folder, accounts, keys ? "F" : "C"));
        }
        commands.add(ByHand.typed("net", "share", job.destination()));
        String id = in.id(Phase.SYNC_JOBS, job.name(), "share-ready");
        return List.of(out.goal(Step.ofPerson(Phase.SYNC_JOBS, new ConfirmTask(id, Name.NONE, "Prepare the share " + job.destination() + " on " + Name.list(nodes), todo, commands,
                        "On each node the last command shows the root of the drive and these accounts, with full control. That they come through is seen when the sync runs.",
                        "Correct the rights on the share and on the folders; without them the sync ends with result=no-target or result=failed.",
                        List.of("time", "seen by"), false),
                Reason.of("The sync reaches each node through this share, under its own account.", "R-049", "D-13"), Bounds.LOOK, true, List.of()), installs));
    }

    /** Who is let in; the account of the job where the spec names nobody. */
    private static List<String> accounts(SyncJob job) {
        return job.grants().isEmpty() && !job.account().isEmpty() ? List.of(job.account()) : job.grants();
    }

    private static ByHand rights(WinPath folder, List<String> accounts, String right) {
        List<String> words = new ArrayList<>(List.of(folder.text(), "/T", "/E", "/G"));
        accounts.forEach(a -> words.add(a + ":" + right));
        return new ByHand.Typed("cacls", words);
    }
}
