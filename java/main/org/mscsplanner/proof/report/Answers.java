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
    private final Outcome outcome;
    private final Speech speech;

    Answers(Outcome outcome, Speech speech) {
        this.outcome = outcome;
        this.speech = speech;
    }

    /** A question, in a few words, and its answer. */
    record Answer(String question, String text) { }

    List<Answer> all() {
        List<Answer> all = new ArrayList<>();
        all.add(answer("scripts", scripts()));
        if (outcome.isWhole()) {
            all.add(answer("end", outcome.end().isEmpty() ? speech.say("end.good")
                    : speech.say("end.bad", "differences", speech.count("difference", outcome.end().size()))));
            all.add(answer("again", outcome.again().isEmpty() ? speech.say("again.good") : speech.count("change", outcome.again().size())));
            all.add(answer("faults", outcome.faults().isEmpty() ? notAsked("--fault all") : faults()));
            all.add(answer("undo", outcome.undos().isEmpty() ? notAsked("--undo-from all") : undos()));
            all.add(answer("skips", outcome.skips().isEmpty() ? notAsked("--skip all") : skips()));
            all.add(answer("starts", outcome.starts().all().isEmpty() ? notAsked("--starts") : starts()));
        }
        all.add(answer("checkpoints", checkpoints()));
        return all;
    }

    private Answer answer(String question, String text) {
        return new Answer(speech.say("q." + question), text);
    }

    private String notAsked(String option) {
        return speech.say("notAsked", "option", option);
    }

    private String scripts() {
        List<ScriptResult> run = outcome.scripts();
        long seconds = run.stream().mapToLong(ScriptResult::seconds).sum();
        return outcome.isWhole()
                ? speech.say("scripts.whole", "scripts", speech.count("script", run.size()), "steps", speech.count("step", outcome.steps()),
                        "minutes", speech.count("minute", Math.max(1, (seconds + 30) / 60)))
                : speech.say("scripts.stopped", "script", run.get(run.size() - 1).name());
    }

    private String faults() {
        long good = outcome.faults().stream().filter(FaultResult::isGood).count();
        return speech.say("faults.good", "good", Long.toString(good), "all", Integer.toString(outcome.faults().size()));
    }

    private String undos() {
        long back = outcome.undos().stream().filter(UndoResult::isBack).count();
        long byHand = outcome.undos().stream().filter(u -> !u.byHand().isEmpty()).count();
        return speech.say("undo.back", "back", Long.toString(back), "steps", speech.count("step", outcome.undos().size()))
                + (byHand == 0 ? "" : speech.say("undo.byHand", "count", Long.toString(byHand)))
                + (outcome.withoutReturn().isEmpty() ? "" : speech.say("undo.withoutReturn", "steps", speech.count("step", outcome.withoutReturn().size())));
    }

    private String starts() {
        StartResults starts = outcome.starts();
        long good = starts.all().stream().filter(StartResult::isGood).count();
        long stopped = starts.all().stream().filter(s -> !s.hindrance().isEmpty() && !s.stopped().isEmpty()).count();
        return speech.say("starts.good", "good", Long.toString(good), "all", Integer.toString(starts.all().size()),
                "objects", Integer.toString(starts.objects()), "pairs", Integer.toString(starts.pairs()))
                + (stopped == 0 ? "" : speech.say("starts.stopped", "count", Long.toString(stopped)));
    }

    /** What became of one start, without its problems. */
    String start(StartResult start) {
        String ends = speech.say(!start.isGood() ? "problem" : start.stopped().isEmpty() ? "start.end" : "start.stopped");
        return ends + (start.steps() < 0 ? "" : speech.say("start.plan", "steps", speech.count("step", start.steps())))
                + speech.say("start.undos", "count", Integer.toString(start.undos()));
    }

    private String skips() {
        Map<Noticed, Integer> counts = new EnumMap<>(Noticed.class);
        outcome.skips().forEach(s -> counts.merge(s.noticed(), 1, Integer::sum));
        return counts.entrySet().stream().map(e -> e.getValue() + ": " + speech.sentence(e.getKey().words())).collect(Collectors.joining("; "));
    }

    private String checkpoints() {
        int values = outcome.checkpoints().values().size();
        int lost = outcome.checkpoints().lost().size();
        if (values == 0) {
            return speech.say("checkpoints.none");
        }
        return lost == 0 ? speech.say("checkpoints.good", "values", speech.count("value", values))
                : speech.say("checkpoints.lost", "values", speech.count("value", values), "edits", speech.count("edit", lost));
    }
}
