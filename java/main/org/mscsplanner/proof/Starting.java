package org.mscsplanner.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Step;
import org.mscsplanner.proof.Factor.Kind;
import org.mscsplanner.rehearse.Call;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.ScriptRunner;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.Trees;

/**
 * The scripts, and a plan made for the occasion, from a start where something is there already: they reach the end, a second
 * run changes nothing, and undo leads back to that start. Where something stands in the way that no script may change, one
 * of them stops in front of it, says at which step, and has changed nothing in it.
 */
final class Starting {
    private final Material material;
    private final ScriptRunner runner;
    private final Optional<Function<State, Material>> planner;
    private final State from;
    private final int undoEvery;

    /**
     * @param planner plans the same spec against another state; empty when there is no spec
     * @param from what is there beside what a start varies
     * @param undoEvery undo is proved from the end and from each so many steps, other ones at each start; 1 for all
     */
    Starting(Material material, ScriptRunner runner, Optional<Function<State, Material>> planner, State from, int undoEvery) {
        this.material = material;
        this.runner = runner;
        this.planner = planner;
        this.from = from;
        this.undoEvery = undoEvery;
    }

    StartResult judge(int number, Start start) {
        World world = start.world(material, from);
        Judged approved = new Judged(number, material, world.copy(), !start.hindrance().isEmpty());
        List<String> problems = new ArrayList<>(approved.problems());
        int undos = approved.undos;
        int steps = -1;
        if (planner.isPresent()) {
            Material fresh = planner.get().apply(new EndState(material).observed(world, new TreeSet<>(from.evidence())));
            steps = fresh.plan().steps().size();
            Judged again = new Judged(number, fresh, withFolder(world, fresh), !start.hindrance().isEmpty());
            again.problems().forEach(p -> problems.add("The plan for this start: " + p));
            undos += again.undos;
            if (again.base.isDone()) {
                againstItsEnd(fresh, again.base.end()).forEach(p -> problems.add("The plan for this start: " + p));
            }
        }
        return new StartResult(number, start.count(Kind.ABSENT), start.count(Kind.WANTED), start.count(Kind.OTHER), start.words(),
                start.hindrance(), approved.stopped(), steps, undos, problems);
    }

    /** Nothing of the spec is left to do. */
    private List<String> againstItsEnd(Material fresh, World end) {
        EndState whole = new EndState(material, List.of(material, fresh));
        State reached = whole.observed(end, whole.wanted().evidence());
        return planner.orElseThrow().apply(reached).plan().steps().stream().map(s -> "against its own end there is still step " + s.id()).toList();
    }

    /** The same start with another rendered folder on every node. */
    private static World withFolder(World start, Material fresh) {
        World world = start.copy();
        for (Machine machine : world.machines().values()) {
            Trees.remove(machine.files(), Material.FOLDER);
            StartWorld.put(machine, fresh);
        }
        return world;
    }

    /** A rendered folder from a start. */
    private final class Judged {
        private final Course course;
        private final Baseline base;
        private final Material folder;
        private final boolean mayStop;
        private final int number;
        private int undos;

        Judged(int number, Material folder, World start, boolean mayStop) {
            this.number = number;
            this.folder = folder;
            this.mayStop = mayStop;
            this.course = new Course(folder, runner);
            this.base = Baseline.go(course, start);
        }

        String stopped() {
            return base.stopped().flatMap(Baseline.LegRun::run).map(Undoing::said).orElse("");
        }

        List<String> problems() {
            List<String> problems = new ArrayList<>();
            if (base.isDone()) {
                problems.addAll(new EndState(folder, List.of(material, folder)).differences(base.end()));
                problems.addAll(new SecondRun(course, base).problems());
                base.end().cluster().hazards().stream().filter(h -> !base.start().cluster().hazards().contains(h)).forEach(h -> problems.add("on the way " + h));
            } else if (mayStop) {
                stop(base.stopped().orElseThrow(), problems);
            } else {
                problems.add(base.stopped().orElseThrow().leg().steps().get(0).id() + " and following: " + stopped());
            }
            back(problems);
            return problems;
        }

        private void stop(Baseline.LegRun where, List<String> problems) {
            ScriptRun run = where.run().orElseThrow();
            if (run.step().isEmpty() || !run.said("STOPPED at step " + run.step())) {
                problems.add("the script stops and does not name the step: " + stopped());
                return;
            }
            if (failedItself(run)) {
                return;
            }
            Baseline.facts(base.beforeStep(run.step())).differencesTo(Baseline.facts(base.end()))
                    .forEach(d -> problems.add("the step " + run.step() + " stops and has changed " + d));
        }

        /** The last command that changes something is the one that failed: what it did then is the cluster's doing. */
        private boolean failedItself(ScriptRun run) {
            List<Call> changes = run.calls().stream().filter(c -> c.step().equals(run.step()) && Changes.isChange(c.program(), c.tail())).toList();
            return !changes.isEmpty() && changes.stream().limit(changes.size() - 1L).noneMatch(c -> c.code() == 0) && changes.get(changes.size() - 1).code() != 0;
        }

        private void back(List<String> problems) {
            Undoing undoing = new Undoing(course, base);
            List<UndoResult> results = new ArrayList<>();
            if (!base.runs().isEmpty()) {
                results.add(undoing.fromEnd());
            }
            if (base.isDone()) {
                List<Step> steps = course.scripts().stream().flatMap(s -> s.steps().stream()).toList();
                IntStream.range(0, steps.size()).filter(i -> (i + number) % undoEvery == 0).forEach(i -> results.add(undoing.from(steps.get(i).id())));
            }
            undos += results.size();
            results.stream().filter(u -> !u.isBack()).forEach(u -> problems.add("undo from " + u.step() + ": "
                    + u.stopped().orElseGet(() -> String.join("; ", u.differences()))));
        }
    }
}
