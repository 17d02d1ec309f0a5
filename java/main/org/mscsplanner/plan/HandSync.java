package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.plan.SyncProof.Sight;
import org.mscsplanner.plan.action.ByHand;

/** Copies by hand after every change: nothing runs by itself, and the commands stand in the runbook. */
final class HandSync {
    private final Blueprint in;
    private final SyncJob job;
    private final List<FileItem> items;
    private final List<String> preface;
    private final SyncProof proof;

    private HandSync(Blueprint in, SyncJob job, List<FileItem> items, List<String> preface) {
        this.in = in;
        this.job = job;
        this.items = items;
        this.preface = preface;
        this.proof = new SyncProof(in, job);
    }

    static void plan(Blueprint in, SyncJob job, Drafts out) {
        new HandSync(in, job, in.spec().items(job), List.of()).plan(out);
    }

    /**
     * For what another method leaves to hands.
     *
     * @param why it does
     */
    static void rest(Blueprint in, SyncJob job, List<FileItem> items, String why, Drafts out) {
        new HandSync(in, job, items, List.of(why)).plan(out);
    }

    /** One step for each node that may own the group: first for its primary node, where it is done once and is the evidence. */
    private void plan(Drafts out) {
        if (items.isEmpty()) {
            return;
        }
        Name primary = proof.group().primaryNode();
        String done = proof.confirm("by-hand-from-" + in.slug(primary), primary, sight(primary, true), List.of(), out);
        for (Name other : in.others(proof.group())) {
            proof.confirm("by-hand-from-" + in.slug(other), other, sight(other, false), false, List.of(done), out);
        }
    }

    private Sight sight(Name from, boolean now) {
        List<String> todo = new ArrayList<>(preface);
        todo.add(now ? "Name the person who does this after every change of these files, and do it once now."
                : "Nothing to do now: these are the commands for a change while " + from + " owns the group.");
        items.forEach(i -> todo.add(i.name() + (i.description().isEmpty() ? "" : ": " + i.description()) + " (" + i.path() + ")"
                + (i.onChange() == FileItem.OnChange.ALARM ? ". Find out why it differs before it is copied" : "")));
        todo.add("In " + in.tool() + " look who owns \"" + job.group() + "\": it must be " + from + ". The copy goes from the owner to the others, never the other way.");
        todo.add("Type the commands of an item on " + from + ": keep what is there, copy, compare. Rename an older copy that ends in " + ByHand.CopyFiles.KEPT + " first.");
        List<ByHand> commands = new ArrayList<>();
        for (FileItem item : items) {
            in.owners(proof.group()).stream().filter(n -> !n.equals(from)).forEach(n -> commands.add(ByHand.CopyFiles.of(item, job, n)));
        }
        return new Sight("Copy changed files by hand while " + from + " owns \"" + job.group() + "\"", todo, commands,
                now ? "The duty is written down, and the last comparison of each item finds no difference." : "The person knows the commands.",
                "The way back is the first command with its two paths exchanged: it puts what was kept over the item.");
    }
}
