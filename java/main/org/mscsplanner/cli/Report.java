package org.mscsplanner.cli;

import java.util.List;
import org.mscsplanner.check.Judged;
import org.mscsplanner.observe.passport.Disparity;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.checkpoint.History;
import org.mscsplanner.proof.Outcome;
import org.mscsplanner.verdict.copy.CopyVerdict;
import org.mscsplanner.verdict.copy.SyncVerdict;

/** What a verb has to say; one implementation for people, one for programs. */
interface Report {
    /** Everything found in one spec, in report order. */
    void findings(String file, List<Judged> findings);

    /** A plan and its steps. */
    void plan(Plan plan);

    /** One file that was written. */
    void file(String path, long bytes, String sha256);

    /** The approval digest of the folder that was written. */
    void digest(String approval);

    /** A text that is the answer itself: a plan, a schema, an expanded spec. */
    void text(String kind, String text);

    /** One difference. */
    void difference(String kind, String what, String before, String after);

    /** What the rehearsal of one cluster showed; with the way of every checkpointed value when somebody asked for it. */
    void rehearsal(Outcome outcome, boolean checkpoints);

    /** The way of checkpointed values through a plan. */
    void checkpoints(Plan plan, History history);

    /** How far long work is. */
    void progress(int number, int of, String what);

    /** A name and a value of the answer. */
    void fact(String name, String value);

    /** What a copying program did. */
    void copy(CopyVerdict verdict);

    /** What the last run of mscs-sync.cmd did. */
    void sync(SyncVerdict verdict);

    /** A difference of two nodes, and what it will do. */
    void disparity(Disparity disparity);

    /** A message that is neither data nor a finding; a kind of {@link RecordType#MESSAGE}. */
    void message(String kind, String text);
}
