package org.mscsplanner.proof;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Step;
import org.mscsplanner.proof.checkpoint.Historian;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.ScriptRunner;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.cluster.Failures;
import org.mscsplanner.simulate.cluster.Hazard;

/** The door of the room: runs what was rendered in a simulated world, and proves what was asked for. */
public final class Rehearsal {
    /** From how many steps' distance undo is tried at a start; the next start takes the steps in between. */
    private static final int UNDO_EVERY = 10;

    private final Material material;
    private final ScriptRunner runner;
    private final Progress progress;
    private final Course course;
    private final int steps;

    /** @param runner of scripts */
    public Rehearsal(Material material, ScriptRunner runner, Progress progress) {
        this.material = material;
        this.runner = runner;
        this.progress = progress;
        this.course = new Course(material, runner);
        this.steps = course.scripts().stream().mapToInt(s -> s.steps().size()).sum();
    }

    /** Hears how far it is; calls come one at a time. */
    public interface Progress {
        void at(String what, int number, int of);
    }

    /** What is asked beside the way itself, its end and a second run. */
    public record Asked(Choice faults, Choice undos, Choice skips) { }

    /**
     * Goes the way and answers.
     *
     * @param from what the servers and the cluster have before the first script
     */
    public Outcome of(State from, Asked asked) {
        World start = StartWorld.of(material, from);
        Historian historian = new Historian(material.plan(), start.copy());
        Readiness readiness = new Readiness(material.plan());
        Baseline base = Baseline.go(course, start, asked.undos().isNone() ? Baseline.Kept.LEGS : Baseline.Kept.STEPS, new Steps(), (step, world) -> {
            historian.after(step, world::copy);
            readiness.left(step, world);
        });
        List<ScriptResult> scripts = base.runs().stream().filter(r -> r.run().isPresent())
                .map(r -> result((Leg.Script) r.leg(), r.run().get())).toList();
        List<String> hazards = Stream.concat(base.hazards(base.end()).stream().map(Hazard::toString), readiness.early().stream()).toList();
        if (!base.isDone()) {
            List<String> onTheWay = Stream.concat(hazards.stream(), Failures.of(base.end().cluster()).stream()).toList();
            return new Outcome(material.plan(), steps, scripts, false, List.of(), List.of(), onTheWay, List.of(), List.of(),
                    List.of(), historian.history(), StartResults.NONE);
        }
        EndState endState = new EndState(material);
        progress.at("second run", 1, 1);
        List<String> again = new SecondRun(course, base).problems();
        return new Outcome(material.plan(), steps, scripts, true, endState.differences(base.end()), again, hazards,
                faults(base, asked.faults()), undos(base, asked.undos()), skips(base, asked.skips(), endState), historian.history(), StartResults.NONE);
    }

    private List<FaultResult> faults(Baseline base, Choice asked) {
        if (asked.isNone()) {
            return List.of();
        }
        Faulting faulting = new Faulting(course, base);
        return each("faults", faulting.faults().stream().filter(f -> asked.has(f.step())).toList(), faulting::judge);
    }

    private List<UndoResult> undos(Baseline base, Choice asked) {
        if (asked.isNone()) {
            return List.of();
        }
        Undoing undoing = new Undoing(course, base);
        return each("undo", steps(asked), s -> undoing.from(s.id()));
    }

    private List<SkipResult> skips(Baseline base, Choice asked, EndState endState) {
        if (asked.isNone()) {
            return List.of();
        }
        Skipping skipping = new Skipping(course, base, endState);
        return each("left-out steps", steps(asked), skipping::without);
    }

    /**
     * The same scripts, and a plan made for the occasion, from every start where something of the plan is there already.
     *
     * @param from what is there beside what varies
     * @param planner renders the same spec, planned against another state; empty when there is no spec
     */
    public StartResults starts(State from, Optional<Function<State, Material>> planner) {
        Starts starts = Factors.of(material).starts();
        Starting starting = new Starting(material, runner, planner, from, UNDO_EVERY);
        return new StartResults(starts.objects(), starts.pairs(),
                each("starts", IntStream.rangeClosed(1, starts.all().size()).boxed().toList(), n -> starting.judge(n, starts.all().get(n - 1))));
    }

    /** Tells of each step of the way. */
    private final class Steps implements Watch {
        private int number;

        @Override
        public boolean step(World world, String id) {
            progress.at("steps", ++number, steps);
            return true;
        }
    }

    private static ScriptResult result(Leg.Script script, ScriptRun run) {
        return new ScriptResult(script.name(), script.node(), script.steps().size(), run.exit(), run.seconds(), run.isDone() ? "" : Undoing.said(run), run.screen());
    }

    /** The scripted steps that a choice takes. */
    private List<Step> steps(Choice choice) {
        return course.scripts().stream().flatMap(s -> s.steps().stream()).filter(s -> choice.has(s.id())).toList();
    }

    /** Answers in the order of the questions, whichever is ready first. */
    private <Q, A> List<A> each(String what, List<Q> questions, Function<Q, A> answer) {
        AtomicInteger done = new AtomicInteger();
        Stream<Q> all = runner.runsSideBySide() ? questions.parallelStream() : questions.stream();
        return all.map(q -> {
            A a = answer.apply(q);
            synchronized (progress) {
                progress.at(what, done.incrementAndGet(), questions.size());
            }
            return a;
        }).toList();
    }
}
