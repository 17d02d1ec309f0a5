package org.mscsplanner.proof;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.Risk;
import org.mscsplanner.plan.checkpoint.History;

/**
 * What a rehearsal showed. What was not asked for, or could not be asked because the scripts stopped before, is empty.
 *
 * @param steps of the plan that are in a script
 * @param isWhole true when every script ended well
 * @param end one sentence for each step whose result is not there at the end
 * @param again what a second run changed, one sentence each
 * @param hazards what no exit code tells: a service that ran twice, an edit that was lost, an application that was not waited for long enough
 */
public record Outcome(Plan plan, int steps, List<ScriptResult> scripts, boolean isWhole, List<String> end, List<String> again,
        List<String> hazards, List<FaultResult> faults, List<UndoResult> undos, List<SkipResult> skips, History checkpoints, StartResults starts) {
    public Outcome {
        scripts = List.copyOf(scripts);
        end = List.copyOf(end);
        again = List.copyOf(again);
        hazards = List.copyOf(hazards);
        faults = List.copyOf(faults);
        undos = List.copyOf(undos);
        skips = List.copyOf(skips);
    }

    /** With what became of other starts. */
    public Outcome withStarts(StartResults other) {
        return new Outcome(plan, steps, scripts, isWhole, end, again, hazards, faults, undos, skips, checkpoints, other);
    }

    /** Steps whose change no script takes back: points of no return for everybody but a person. */
    public List<Step> withoutReturn() {
        return plan.steps().stream().filter(s -> !s.undo().possible() && s.risk() != Risk.READ).toList();
    }

    /** Nothing is as it should not be. */
    public boolean isGood() {
        return problems().isEmpty();
    }

    /** Everything that is not as it should be, one sentence each; empty when {@link #isGood}. */
    public List<String> problems() {
        List<String> all = new ArrayList<>();
        scripts.stream().filter(s -> !s.isGood()).forEach(s -> all.add(s.name() + ".cmd stops: " + s.said()));
        end.forEach(e -> all.add("At the end " + e));
        again.forEach(a -> all.add("The second run: " + a));
        hazards.forEach(h -> all.add("On the way " + h));
        faults.forEach(f -> f.problems().forEach(p -> all.add("Fault at step " + f.fault().step() + " (" + f.fault().title() + "): " + p)));
        undos.stream().filter(u -> !u.isBack()).forEach(u -> all.add("Undo from step " + u.step() + ": "
                + u.stopped().orElseGet(() -> String.join("; ", u.differences()))));
        starts.all().forEach(s -> s.problems().forEach(p -> all.add("From start " + s.number() + ": " + p)));
        return all;
    }
}
