package org.mscsplanner.proof;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;

/** Every script once more: each must end with 0 and leave everything as it is, also while it runs. */
final class SecondRun {
    private final Course course;
    private final Baseline base;

    SecondRun(Course course, Baseline base) {
        this.course = course;
        this.base = base;
    }

    /** What should not be, one sentence each; empty when nothing changed. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        World world = base.end().copy();
        var facts = Baseline.facts(world);
        for (Leg.Script script : course.scripts()) {
            ScriptRun run = course.run(world, script, Watch.NONE);
            if (!run.isDone()) {
                problems.add(script.name() + ".cmd ends with " + run.exit() + ": " + Undoing.said(run));
            }
            var now = Baseline.facts(world);
            facts.differencesTo(now).forEach(d -> problems.add(script.name() + ".cmd changes " + d));
            facts = now;
        }
        return problems;
    }
}
