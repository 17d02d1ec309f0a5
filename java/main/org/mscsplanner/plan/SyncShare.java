package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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
        commands.add(onTree(job.folder(), accounts, "C"));
        List<FileItem> items = in.spec().items(job).stream().filter(job::copies).toList();
        SortedMap<WinPath, ByHand> rights = new TreeMap<>();
        for (FileItem item : items) {
            String right = items.stream().anyMatch(i -> i.folder().equals(item.folder()) && i.keyMaterial()) ? "F" : "C";
            if (item.kind() == FileItem.Kind.FOLDER) {
                rights.put(item.path(), onTree(item.path(), accounts, right));
            } else if (items.stream().noneMatch(i -> i.kind() == FileItem.Kind.FOLDER && item.path().isIn(i.path()))) {
                // The folder of one file holds what is none of the job: it may be the root of the drive.
                rights.put(item.folder(), on(item.folder(), accounts, right));
                rights.put(item.path(), on(item.path(), accounts, item.keyMaterial() ? "F" : "C"));
            }
        }
        commands.addAll(rights.values());
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

    /** A folder with everything below it. */
    private static ByHand onTree(WinPath folder, List<String> accounts, String right) {
        return rights(List.of(folder.text(), "/T", "/E", "/G"), accounts, right);
    }

    private static ByHand on(WinPath path, List<String> accounts, String right) {
        return rights(List.of(path.text(), "/E", "/G"), accounts, right);
    }

    private static ByHand rights(List<String> first, List<String> accounts, String right) {
        List<String> words = new ArrayList<>(first);
        accounts.forEach(a -> words.add(a + ":" + right));
        return new ByHand.Typed("cacls", words);
    }
}
