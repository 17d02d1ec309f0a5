package org.mscsplanner.proof.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.checkpoint.History;
import org.mscsplanner.proof.Outcome;
import org.mscsplanner.proof.ScriptResult;
import org.mscsplanner.proof.SkipResult;
import org.mscsplanner.proof.StartResult;

/** A rehearsal for a terminal: the answers, what went wrong, and nothing that a reader must search. */
public final class RehearsalText {
    private RehearsalText() { }

    /** Ends with a line feed. */
    public static String of(Outcome outcome) {
        Speech speech = Speech.english();
        List<String> lines = new ArrayList<>();
        lines.add("Rehearsal of " + outcome.plan().scope().name() + " on a simulated " + outcome.plan().scope().cluster());
        for (ScriptResult script : outcome.scripts()) {
            lines.add(String.format(Locale.ROOT, "  %-34s %-10s exit %d  %6d s  %s", script.name(), script.node(), script.exit(), script.seconds(),
                    speech.count("step", script.steps())));
        }
        Answers answers = new Answers(outcome, speech);
        answers.all().forEach(a -> lines.add(String.format(Locale.ROOT, "%-16s%s", a.question(), a.text())));
        for (SkipResult skip : outcome.skips()) {
            lines.add("  without " + skip.step() + ": " + skip.noticed().words() + (skip.where().isEmpty() ? "" : ", at " + skip.where()));
            skip.what().stream().limit(1).forEach(w -> lines.add("    " + w));
        }
        outcome.undos().forEach(u -> u.byHand().forEach(b -> lines.add("  by hand, undoing from " + u.step() + ": " + b)));
        for (StartResult start : outcome.starts().all()) {
            lines.add(String.format(Locale.ROOT, "  start %3d: %s: %s", start.number(), start.counts(), answers.start(start)));
            if (!start.hindrance().isEmpty()) {
                lines.add("    " + start.hindrance() + (start.stopped().isEmpty() ? "" : ": " + start.stopped()));
            }
        }
        List<String> problems = outcome.problems();
        lines.add(problems.isEmpty() ? speech.say("good") : speech.count("problems", problems.size()));
        problems.forEach(p -> lines.add("  " + p));
        return String.join("\n", lines) + "\n";
    }

    /** The way of every checkpointed value; empty when there is none. Ends with a line feed. */
    public static String of(Plan plan, History checkpoints) {
        return new CheckpointTable(plan, checkpoints, Speech.english()).text();
    }
}
