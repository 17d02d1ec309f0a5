package org.mscsplanner.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mscsplanner.command.Explanation;
import org.mscsplanner.command.Op;
import org.mscsplanner.command.Procedure;
import org.mscsplanner.command.Procedures;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Target;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.StepTarget;
import org.mscsplanner.plan.action.CopyItem;
import org.mscsplanner.plan.action.ExportRegistryKey;
import org.mscsplanner.plan.action.InstallEditedFile;
import org.mscsplanner.plan.action.MoveGroup;
import org.mscsplanner.script.Script;

/**
 * The scripts of a plan: one for each run of steps with the same target in the same phase. A gate or a person's step ends
 * a script, because what follows waits for somebody.
 */
public final class ScriptFiles {
    private static final Procedure NONE = new Procedure(List.of(), List.of(), List.of());

    private final Plan plan;
    private final List<Part> parts;
    private final Map<String, Procedure> procedures = new HashMap<>();
    private final String digest;

    public ScriptFiles(Plan plan, String planJsonDigest) {
        this.plan = plan;
        this.parts = partsOf(plan);
        Map<String, String> names = new HashMap<>();
        parts.forEach(p -> p.steps().forEach(s -> names.put(s.id(), p.name())));
        Procedures all = new Procedures(plan, id -> names.getOrDefault(id, ""));
        plan.steps().forEach(s -> procedures.put(s.id(), all.of(s)));
        this.digest = planJsonDigest;
    }

    /**
     * Steps that one script holds.
     *
     * @param name file name without extension
     */
    public record Part(String name, StepTarget target, List<Step> steps) {
        public Part {
            steps = List.copyOf(steps);
        }

        /** Below the rendered folder. */
        public String path() {
            return "scripts/" + name + ".cmd";
        }

        /** Of the script that takes it back. */
        String undoPath() {
            return "scripts/undo/" + name + ".cmd";
        }
    }

    /** In the order in which they run. */
    List<Part> parts() {
        return parts;
    }

    /** Which scripts a plan has, in the order in which they run. */
    public static List<Part> partsOf(Plan plan) {
        List<List<Step>> runs = new ArrayList<>();
        List<Step> run = new ArrayList<>();
        for (Step step : plan.steps()) {
            if (!run.isEmpty() && !together(run.get(0), step)) {
                runs.add(run);
                run = new ArrayList<>();
            }
            if (!step.target().isPerson()) {
                run.add(step);
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        List<Part> parts = new ArrayList<>();
        for (List<Step> steps : runs) {
            parts.add(new Part(name(parts.size() + 1, steps), steps.get(0).target(), steps));
        }
        return List.copyOf(parts);
    }

    private static boolean together(Step first, Step next) {
        return first.phase() == next.phase() && first.target().equals(next.target());
    }

    private static String name(int number, List<Step> steps) {
        Step first = steps.get(0);
        String phase = switch (first.phase()) {
            case CLUSTER -> "witness";
            case PRIMARY, SECONDARY -> onlySaves(steps) ? "save" : "services";
            case GROUP -> "group";
            case PRIMARY_SYNC -> first.target().kind() == StepTarget.Kind.OWNER ? primary(steps) : "owner";
            case SECONDARY_SYNC -> secondary(steps);
            case ONLINE -> first.target().kind() == StepTarget.Kind.CLUSTER ? "online" : "ready";
            case TESTS -> first.target().kind() == StepTarget.Kind.CLUSTER ? "failover" : "ready";
            case SYNC_JOBS -> first.action() instanceof MoveGroup ? "failover" : "sync";
            default -> "steps";
        };
        return (number < 10 ? "0" : "") + number + "-" + phase + "-" + first.target().node().text().toLowerCase(Locale.ROOT);
    }

    private static String primary(List<Step> steps) {
        return steps.stream().anyMatch(s -> s.action() instanceof InstallEditedFile) ? "edit" : "registry";
    }

    /** The files, or else what comes with them: the keys of checkpoints, which are saved first, or local users. */
    private static String secondary(List<Step> steps) {
        return steps.stream().anyMatch(s -> s.action() instanceof CopyItem) ? "copy"
                : onlySaves(steps) ? "save" : "accounts";
    }

    private static boolean onlySaves(List<Step> steps) {
        return steps.stream().allMatch(s -> s.action() instanceof ExportRegistryKey);
    }

    /** The scripts, each followed by the undo script of the same name. */
    public List<Script> scripts() {
        List<Script> scripts = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            List<Script.Block> forward = new ArrayList<>();
            List<Script.Block> backward = new ArrayList<>();
            for (Step step : part.steps()) {
                Procedure procedure = of(step);
                forward.add(new Script.Block(step.id(), step.title(), procedure.forward()));
                if (!procedure.backward().isEmpty()) {
                    backward.add(new Script.Block(step.id(), step.title(), procedure.backward()));
                }
            }
            Collections.reverse(backward);
            List<Script.Other> earlier = i == 0 ? List.of() : List.of(other(parts.get(i - 1)));
            scripts.add(script(Script.Kind.APPLY, part, forward, earlier, List.of(), next(i)));
            List<Script.Other> later = parts.subList(i + 1, parts.size()).stream().filter(this::canBeUndone)
                    .map(ScriptFiles::other).toList();
            if (backward.isEmpty()) {
                Step first = part.steps().get(0);
                backward.add(new Script.Block(first.id(), first.title(), List.of(new Op.Say("    nothing to take back: the script only looked"))));
            }
            scripts.add(script(Script.Kind.UNDO, part, backward, List.of(), later, List.of()));
        }
        return scripts;
    }

    /** The script behind one, and the next one on the same node, whose record can be seen when the other node is down; the last one itself. */
    private List<Script.Other> next(int index) {
        List<Part> behind = parts.subList(index + 1, parts.size());
        if (behind.isEmpty()) {
            return List.of(other(parts.get(index)));
        }
        Part next = behind.get(0);
        Name here = parts.get(index).target().node();
        Part nextHere = behind.stream().filter(p -> p.target().node().equals(here)).findFirst().orElse(next);
        return nextHere == next ? List.of(other(next)) : List.of(other(next), other(nextHere));
    }

    private static Script.Other other(Part part) {
        return new Script.Other(part.name(), part.target().node().text());
    }

    private boolean canBeUndone(Part part) {
        return part.steps().stream().anyMatch(s -> !of(s).backward().isEmpty());
    }

    private Script script(Script.Kind kind, Part part, List<Script.Block> blocks, List<Script.Other> earlier, List<Script.Other> later,
            List<Script.Other> next) {
        List<Op> ops = blocks.stream().flatMap(b -> b.ops().stream()).collect(Collectors.toList());
        boolean asksCluster = part.target().kind() != StepTarget.Kind.NODE;
        List<String> nodesUp = asksCluster && kind == Script.Kind.APPLY ? plan.scope().nodes().stream().map(Name::text).toList() : List.of();
        boolean mustAnswer = asksCluster || kind == Script.Kind.APPLY && plan.scope().os().hasOptionalClusterExe();
        return new Script(kind, part.name(), title(part), part.target().node().text(), digest, plan.scope().architecture() == Target.Architecture.X64,
                mustAnswer ? plan.scope().cluster().text() : "", nodesUp, earlier, later, next, blocks, Explanation.forOps(ops));
    }

    private static String title(Part part) {
        Step first = part.steps().get(0);
        return first.phase().title() + " (steps " + first.id() + (part.steps().size() == 1 ? "" : " to "
                + part.steps().get(part.steps().size() - 1).id()) + ")";
    }

    private Procedure of(Step step) {
        return procedures.getOrDefault(step.id(), NONE);
    }

    /** By step id: the commands that a person can type. */
    Map<String, List<String>> typed() {
        Map<String, List<String>> typed = new HashMap<>();
        plan.steps().forEach(s -> typed.put(s.id(), of(s).main().stream().filter(c -> c.isTypable()).map(c -> c.typed()).toList()));
        return typed;
    }
}
