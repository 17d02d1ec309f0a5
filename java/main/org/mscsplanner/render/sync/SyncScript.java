package org.mscsplanner.render.sync;

import java.util.List;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.SyncJob.Tool;
import org.mscsplanner.script.Statement;
import org.mscsplanner.script.Statements;

/**
 * {@code mscs-sync.cmd} of a job, from top to bottom: the way in ({@link Entry}), one run at a time, the owner of the group
 * ({@link OwnerCheck}), every other node that may own it and every item ({@link Rounds}), what differs and whether it may be copied ({@link
 * Comparison}), the copy and its records ({@link Copying}), the result ({@link Result}). Direction comes from the owner at run
 * time (I-25, D-04); nothing is mirrored (D-05); the rules are told in the head of the script too.
 */
public final class SyncScript {
    private SyncScript() { }

    /** The sections of the script in order. */
    public static List<List<Statement>> sections(GeneralSpec spec, SyncJob job, String planDigest) {
        Places places = new Places(job);
        CopyTool tool = job.tool() == Tool.ROBOCOPY ? new Robocopy(places) : new Xcopy(places);
        MayOwn mayOwn = MayOwn.of(spec, job);
        OwnerCheck owner = new OwnerCheck(places, spec.target().cluster(), job.group(), mayOwn, job.quietRuns());
        List<FileItem> items = spec.items(job);
        Entry entry = new Entry(places, job, mayOwn, items.stream().map(FileItem::name).toList(), Result.of(tool));
        Rounds rounds = new Rounds(places, tool, mayOwn.nodes(), items);
        Statements out = new Statements();
        entry.head(out, planDigest);
        entry.arguments(out);
        entry.outer(out);
        entry.refusals(out);
        entry.loop(out, owner);
        owner.helper(out);
        entry.begin(out);
        owner.question(out);
        tool.removal().ifPresent(r -> out.ifText("THEN", "remove", "remove"));
        owner.quietTime(out);
        tool.constants(out);
        rounds.write(out);
        new Comparison(places, tool).write(out);
        new Copying(places, tool).write(out);
        owner.elsewhere(out);
        rounds.notes(out);
        entry.end(out);
        return out.sections();
    }
}
