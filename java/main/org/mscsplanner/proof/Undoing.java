package org.mscsplanner.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.Facts;
import org.mscsplanner.simulate.World;

/**
 * Undo from every step: the scripts are run up to a step and not further, then the undo scripts from that one back to the
 * first. Afterwards the world must be as it was at the start.
 */
final class Undoing {
    private final Course course;
    private final Baseline base;
    private final Facts start;

    Undoing(Course course, Baseline base) {
        this.course = course;
        this.base = base;
        this.start = Baseline.facts(base.start());
    }

    /** Back from a step that is in a script. */
    UndoResult from(String stepId) {
        int leg = course.legIndex(stepId);
        return back(stepId, leg, base.afterStep(leg, stepId));
    }

    /** Back from where the way ended, at its end or where a script stopped. */
    UndoResult fromEnd() {
        int leg = base.runs().size() - 1;
        List<String> begun = base.begun(leg);
        return back(begun.isEmpty() ? "" : begun.get(begun.size() - 1), leg, base.end().copy());
    }

    private UndoResult back(String stepId, int leg, World world) {
        return back(stepId, leg, world, List.of());
    }

    /**
     * Back from a world.
     *
     * @param leg where it is on the way
     * @param left what an undo left to a person before
     */
    UndoResult back(String stepId, int leg, World world, List<String> left) {
        List<String> byHand = new ArrayList<>(left);
        for (int i = leg; i >= 0; i--) {
            if (course.legs().get(i) instanceof Leg.Script one) {
                ScriptRun run = course.undo(world, one, Watch.NONE);
                if (!run.isDone()) {
                    return new UndoResult(stepId, Optional.of("undo\\" + one.name() + ".cmd: " + said(run)), byHand, List.of());
                }
                List<String> leaves = UndoResult.left(run);
                byHand.addAll(leaves);
                putBack(one, leaves.stream().map(UndoResult::what).toList(), world, i);
            } else {
                course.takeBack(world, (Leg.Person) course.legs().get(i), base.beforeLeg(i));
            }
        }
        List<String> differences = new ArrayList<>(start.differencesTo(Baseline.facts(world)));
        world.cluster().hazards().stream().filter(h -> !base.end().cluster().hazards().contains(h)).forEach(h -> differences.add("on the way back " + h));
        return new UndoResult(stepId, Optional.empty(), byHand, differences);
    }

    /** What an undo script leaves of the registry, a person sets as it says: before the next undo script. */
    private void putBack(Leg.Script one, List<String> values, World world, int leg) {
        if (!values.isEmpty()) {
            World before = base.beforeLeg(leg);
            one.steps().forEach(step -> new Person(world).putBack(step.action(), values, before));
        }
    }

    /** The sentence with which a run stopped. */
    static String said(ScriptRun run) {
        if (!run.why().isEmpty()) {
            return run.why();
        }
        List<String> lines = run.screen().stream().filter(l -> !l.isBlank()).toList();
        int stopped = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("STOPPED") || lines.get(i).startsWith("REFUSED")) {
                stopped = i;
            }
        }
        if (stopped < 0) {
            return "it ended with " + run.exit();
        }
        return String.join(" ", lines.subList(stopped, Math.min(lines.size(), stopped + 3))).replace("WHY=", "");
    }
}
