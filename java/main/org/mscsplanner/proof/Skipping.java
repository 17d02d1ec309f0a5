package org.mscsplanner.proof;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.plan.Step;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.Facts;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.cluster.Hazard;

/** What breaks when a step is left out, and when one would notice. */
final class Skipping {
    private final Course course;
    private final Baseline base;
    private final EndState endState;
    private final Facts end;

    Skipping(Course course, Baseline base, EndState endState) {
        this.course = course;
        this.base = base;
        this.endState = endState;
        this.end = Baseline.facts(base.end());
    }

    SkipResult without(Step left) {
        int leg = course.legIndex(left.id());
        World world = base.beforeLeg(leg);
        Watch watch = new Watch() {
            @Override
            public boolean step(World at, String id) {
                return !id.equals(left.id());
            }
        };
        for (int i = leg; i < course.legs().size(); i++) {
            if (course.legs().get(i) instanceof Leg.Script script) {
                if (script.steps().size() == 1 && script.steps().get(0).id().equals(left.id())) {
                    // A script of one step is left out as a whole.
                    continue;
                }
                ScriptRun run = course.run(world, script, watch);
                if (run.isDone() && base.meets(world, i) && hazards(world).isEmpty()) {
                    return new SkipResult(left.id(), SkipResult.Noticed.NEVER, "", List.of());
                } else if (!run.isDone()) {
                    return new SkipResult(left.id(), SkipResult.Noticed.BY_A_SCRIPT, run.step().isEmpty() ? script.name() + ".cmd" : run.step(), List.of(Undoing.said(run)));
                }
            } else if (!((Leg.Person) course.legs().get(i)).step().id().equals(left.id())) {
                course.act(world, (Leg.Person) course.legs().get(i));
            }
        }
        List<String> differences = new ArrayList<>(endState.differences(world));
        differences.addAll(end.differencesTo(Baseline.facts(world)));
        differences.addAll(hazards(world));
        return new SkipResult(left.id(), differences.isEmpty() ? SkipResult.Noticed.NEVER : SkipResult.Noticed.LATER, "", differences);
    }

    /** What no exit code tells, and what is not so without the gap. */
    private List<String> hazards(World world) {
        return world.cluster().hazards().stream().filter(h -> !base.end().cluster().hazards().contains(h)).map(Hazard::toString).toList();
    }
}
