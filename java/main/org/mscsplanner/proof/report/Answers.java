package org.mscsplanner.proof.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mscsplanner.proof.FaultResult;
import org.mscsplanner.proof.Outcome;
import org.mscsplanner.proof.ScriptResult;
import org.mscsplanner.proof.SkipResult.Noticed;
import org.mscsplanner.proof.StartResult;
import org.mscsplanner.proof.StartResults;
import org.mscsplanner.proof.UndoResult;

/** The questions of a rehearsal with an answer of one line each. */
final class Answers {
    private static final String NOT_ASKED = "not asked for";

    private final Outcome outcome;

    Answers(Outcome outcome) {
        this.outcome = outcome;
    }

    /** A question, in a few words, and its answer. */
    record Answer(String question, String text) { }

    List<Answer> all() {
        List<Answer> all = new ArrayList<>();
        all.add(new Answer("Scripts", scripts()));
        if (outcome.isWhole()) {
            all.add(new Answer("End", outcome.end().isEmpty() ? "as the spec asks" : "not as the spec asks: " + count(outcome.end().size(), "difference")));
            all.add(new Answer("Second run", outcome.again().isEmpty() ? "changes nothing" : count(outcome.again().size(), "change")));
            all.add(new Answer("Faults", outcome.faults().isEmpty() ? NOT_ASKED + " (--fault all)" : faults()));
            all.add(new Answer("Undo", outcome.undos().isEmpty() ? NOT_ASKED + " (--undo-from all)" : undos()));
            all.add(new Answer("Left-out steps", outcome.skips().isEmpty() ? NOT_ASKED + " (--skip all)" : skips()));
            all.add(new Answer("Starts", outcome.starts().all().isEmpty() ? NOT_ASKED + " (--starts)" : starts()));
        }
        all.add(new Answer("Checkpoints", outcome.checkpoints().values().isEmpty() ? "none"
                : count(outcome.checkpoints().values().size(), "value") + ", " + (outcome.checkpoints().lost().isEmpty() ? "no edit is lost"
                        : count(outcome.checkpoints().lost().size(), "edit") + " lost")));
        return all;
    }

    private String scripts() {
        List<ScriptResult> run = outcome.scripts();
        long seconds = run.stream().mapToLong(ScriptResult::seconds).sum();
        String time = "about " + count(Math.max(1, (seconds + 30) / 60), "simulated minute") + " without the persons";
        return outcome.isWhole() ? count(run.size(), "script") + " with " + count(outcome.steps(), "step") + " end well, in " + time
                : run.get(run.size() - 1).name() + ".cmd stops; what comes behind it was not rehearsed";
    }

    private String faults() {
        long good = outcome.faults().stream().filter(FaultResult::isGood).count();
        return good + " of " + outcome.faults().size() + ": the script stops, names the step and changes nothing more, or the fault does not "
                + "matter; run again after the repair, the scripts reach the same end";
    }

    private String undos() {
        long back = outcome.undos().stream().filter(UndoResult::isBack).count();
        long byHand = outcome.undos().stream().filter(u -> !u.byHand().isEmpty()).count();
        return "from " + back + " of " + count(outcome.undos().size(), "step") + " back to the start"
                + (byHand == 0 ? "" : "; from " + byHand + " of them a person has to put something back")
                + (outcome.withoutReturn().isEmpty() ? "" : "; what " + count(outcome.withoutReturn().size(), "step") + " of persons changed, no script takes back");
    }

    private String starts() {
        StartResults starts = outcome.starts();
        long good = starts.all().stream().filter(StartResult::isGood).count();
        long stopped = starts.all().stream().filter(s -> !s.hindrance().isEmpty() && !s.stopped().isEmpty()).count();
        return good + " of " + starts.all().size() + " as it must be, where something of " + starts.objects() + " objects is there already: in " + starts.pairs()
                + " combinations of two (not there, as wanted, another value; every node), each that can be"
                + (stopped == 0 ? "" : "; in " + stopped + " a script stops in front of what it may not change");
    }

    private String skips() {
        Map<Noticed, Integer> counts = new EnumMap<>(Noticed.class);
        outcome.skips().forEach(s -> counts.merge(s.noticed(), 1, Integer::sum));
        return counts.entrySet().stream().map(e -> e.getValue() + ": " + e.getKey().words()).collect(Collectors.joining("; "));
    }

    static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
