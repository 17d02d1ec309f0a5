package org.mscsplanner.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.Step;
import org.mscsplanner.rehearse.Call;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.ScriptRun.End;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.Facts;
import org.mscsplanner.simulate.World;

/**
 * A fault at every step: the script must stop, name the step, and change nothing more; after the repair a rerun of that
 * script and of those behind it must reach the same end.
 */
final class Faulting {
    /** How often a script may tell what to run before it is run again. */
    private static final int MOST_DETOURS = 3;
    private static final Pattern TYPED = Pattern.compile("scripts\\\\([\\w-]+)\\.cmd /step ([^;\\s]+)");

    private final Course course;
    private final Baseline base;
    private final Facts end;
    private final Facts carriedEnd;
    private final Map<Name, PowerLoss> losses = new ConcurrentHashMap<>();

    Faulting(Course course, Baseline base) {
        this.course = course;
        this.base = base;
        this.end = Baseline.facts(base.end());
        this.carriedEnd = Aftermath.carried(base.end().copy());
    }

    /** Every fault of every scripted step, in order. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < course.legs().size(); i++) {
            if (course.legs().get(i) instanceof Leg.Script script) {
                Map<String, List<Call>> calls = base.runs().get(i).run().map(ScriptRun::calls).orElse(List.of()).stream()
                        .collect(Collectors.groupingBy(Call::step));
                script.steps().forEach(s -> faults.addAll(faults(script, s, calls.getOrDefault(s.id(), List.of()))));
            }
        }
        return faults;
    }

    private List<Fault> faults(Leg.Script script, Step step, List<Call> calls) {
        List<Fault> faults = new ArrayList<>();
        if (!calls.isEmpty()) {
            int main = main(calls);
            String program = calls.get(main).program();
            faults.add(new Fault(Fault.Kind.REFUSED, step.id(), main, program, Name.NONE));
            faults.add(new Fault(Fault.Kind.TIMED_OUT, step.id(), main, program, Name.NONE));
            if (!calls.get(main).isInternal()) {
                faults.add(new Fault(Fault.Kind.MISSING, step.id(), first(calls, program), program, Name.NONE));
            }
            for (Name other : base.start().machines().keySet()) {
                boolean own = other.equals(script.node());
                faults.add(new Fault(own ? Fault.Kind.OWN_NODE_DIES : Fault.Kind.OTHER_NODE_DIES, step.id(), main, "", other));
            }
        }
        return faults;
    }

    /** The program of a step that matters most: the last one that changes something, or the last one. */
    private static int main(List<Call> calls) {
        for (int i = calls.size() - 1; i >= 0; i--) {
            if (Changes.isChange(calls.get(i).program(), calls.get(i).tail())) {
                return i;
            }
        }
        return calls.size() - 1;
    }

    private static int first(List<Call> calls, String program) {
        for (int i = 0; i < calls.size(); i++) {
            if (calls.get(i).program().equals(program)) {
                return i;
            }
        }
        return 0;
    }

    FaultResult judge(Fault fault) {
        int leg = course.legIndex(fault.step());
        Leg.Script script = (Leg.Script) course.legs().get(leg);
        World world = base.beforeLeg(leg);
        FaultWatch watch = new FaultWatch(fault, world.machine(script.node()).orElseThrow());
        ScriptRun run = course.run(world, script, watch);
        List<String> problems = new ArrayList<>();
        FaultResult.End how = stop(fault, watch, run, world, problems);
        watch.repair(world);
        goOn(world, leg, fault.node(), problems);
        base.hazards(world).stream().filter(h -> !base.end().cluster().hazards().contains(h))
                .filter(h -> fault.node().isEmpty() || !loss(fault.node()).brings(h)).forEach(h -> problems.add("on the way " + h));
        return new FaultResult(fault, how, problems);
    }

    private FaultResult.End stop(Fault fault, FaultWatch watch, ScriptRun run, World world, List<String> problems) {
        if (watch.atFault().isEmpty()) {
            problems.add("the fault did not happen: the step never ran its program");
            return FaultResult.End.NOTHING_HAPPENED;
        } else if (run.end() == End.SERVER_GONE) {
            return FaultResult.End.GONE;
        } else if (run.isDone()) {
            if (fault.kind() != Fault.Kind.OTHER_NODE_DIES && !watch.isHarmless() && !askedAgain(fault, run)) {
                problems.add("the script did not notice");
            }
            return FaultResult.End.WENT_ON;
        }
        if (!run.said("STOPPED at step " + fault.step()) && fault.kind() != Fault.Kind.OTHER_NODE_DIES) {
            problems.add("the script does not name the step: " + Undoing.said(run));
        }
        boolean alone = fault.kind() != Fault.Kind.OTHER_NODE_DIES;
        List<String> more = watch.atFault().orElseThrow().differencesTo(Baseline.facts(world));
        if (alone && !more.isEmpty()) {
            problems.add("more was changed after the fault: " + String.join("; ", more));
        }
        return FaultResult.End.STOPPED;
    }

    /** A program that is asked again until it says yes may fail once. */
    private static boolean askedAgain(Fault fault, ScriptRun run) {
        List<Call> calls = run.calls().stream().filter(c -> c.step().equals(fault.step())).toList();
        Call hit = calls.get(fault.call());
        return !Changes.isChange(hit.program(), hit.tail()) && calls.stream().skip(fault.call() + 1L)
                .anyMatch(c -> c.program().equals(hit.program()) && c.tail().equals(hit.tail()) && c.code() == 0);
    }

    /** The script again, and everything behind it; where it says what to run first, that before. */
    private void goOn(World world, int from, Name died, List<String> problems) {
        int detours = MOST_DETOURS;
        int at = from;
        while (at < course.legs().size()) {
            if (course.legs().get(at) instanceof Leg.Script script) {
                ScriptRun run = course.run(world, script, Watch.NONE);
                if (run.isDone() && base.meets(world, at)) {
                    return;
                } else if (run.isDone()) {
                    at++;
                } else if (detours-- == 0 || !detour(world, run)) {
                    problems.add("after the repair " + script.name() + ".cmd: " + Undoing.said(run));
                    return;
                }
            } else {
                course.act(world, (Leg.Person) course.legs().get(at++));
            }
        }
        List<String> differences = end.differencesTo(Baseline.facts(world));
        if (!differences.isEmpty() && !died.isEmpty()) {
            Aftermath.home(world, base.end());
            differences = carriedEnd.differencesTo(Aftermath.carried(world)).stream().filter(d -> !loss(died).brings(d)).toList();
        }
        if (!differences.isEmpty()) {
            problems.add("the end is another one: " + String.join("; ", differences));
        }
    }

    private PowerLoss loss(Name node) {
        return losses.computeIfAbsent(node, n -> PowerLoss.of(base, n));
    }

    /** Runs what the message of a stopped script says, to the letter; false when it says nothing or that does not end well. */
    private boolean detour(World world, ScriptRun run) {
        List<MatchResult> lines = run.screen().stream().flatMap(l -> TYPED.matcher(l).results()).toList();
        return !lines.isEmpty() && lines.stream().allMatch(l -> course.scripts().stream().filter(s -> s.name().equals(l.group(1)))
                .anyMatch(s -> s.steps().stream().anyMatch(x -> x.id().equals(l.group(2)))) && course.step(world, l.group(2)).isDone());
    }
}
