package org.mscsplanner.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.NodeState;
import org.mscsplanner.model.State;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.CopyItem;
import org.mscsplanner.plan.action.InstallEditedFile;
import org.mscsplanner.plan.action.InstallSyncScript;
import org.mscsplanner.simulate.Observed;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.text.XmlElementEdit;

/**
 * Whether a world shows what the plan was for: the world is observed, and every step whose result is still there at the end
 * of the plan, by the plan's own account, must hold in what was observed.
 */
final class EndState {
    private final Material material;
    private final List<Material> folders;

    EndState(Material material) {
        this(material, List.of(material));
    }

    /** @param folders whose plans are looked at, and whose sync scripts count: each names its own plan in them */
    EndState(Material material, List<Material> folders) {
        this.material = material;
        this.folders = List.copyOf(folders);
    }

    /** One sentence for each step that does not hold. */
    List<String> differences(World world) {
        Plan plan = material.plan();
        State wanted = wanted();
        State observed = observed(world, wanted.evidence());
        List<String> differences = new ArrayList<>();
        for (Step step : plan.steps()) {
            if (step.action().holds(wanted) && !step.action().holds(observed)) {
                differences.add("step " + step.id() + " does not hold: " + step.check());
            }
        }
        return differences;
    }

    /** What the plan says of its end. */
    State wanted() {
        return Execution.run(material.plan().steps(), material.from());
    }

    /**
     * What an observer would write down, with the evidence of the persons who did their part. Files that the plan does not touch are
     * as the state before it has them: nobody looked at them again.
     */
    State observed(World world, Set<String> evidence) {
        List<Step> steps = folders.stream().flatMap(f -> f.plan().steps().stream()).toList();
        Set<WinPath> paths = new TreeSet<>();
        steps.forEach(s -> paths.addAll(paths(s.action())));
        State state = Observed.of(world, paths);
        for (String id : evidence) {
            state = state.withEvidence(id);
        }
        for (Machine machine : world.machines().values()) {
            for (Step step : steps) {
                state = named(state, machine, step.action());
            }
            for (Map.Entry<WinPath, String> known : material.from().node(machine.name()).files().entrySet()) {
                state = paths.contains(known.getKey()) ? state : content(state, machine.name(), known.getKey(), known.getValue());
            }
        }
        return state;
    }

    private static List<WinPath> paths(Action action) {
        if (action instanceof CopyItem c) {
            return List.of(c.path());
        } else if (action instanceof InstallEditedFile e) {
            return List.of(e.file());
        }
        return action instanceof InstallSyncScript s ? List.of(script(s)) : List.of();
    }

    private static WinPath script(InstallSyncScript s) {
        return s.folder().resolve(SyncJob.SCRIPT);
    }

    /** Contents that the plan calls by a name are called so when they are what the name means. */
    private State named(State state, Machine machine, Action action) {
        if (action instanceof InstallEditedFile e) {
            boolean edited = machine.files().file(e.file()).map(FileEntry::bytes)
                    .filter(b -> XmlElementEdit.plan(b, e.parent(), e.element(), e.text()) instanceof XmlElementEdit.Result.Unchanged).isPresent();
            return edited ? content(state, machine.name(), e.file(), e.content()) : state;
        } else if (action instanceof InstallSyncScript s && s.node().equals(machine.name())) {
            boolean same = machine.files().file(script(s)).filter(f -> folders.stream()
                    .anyMatch(m -> Arrays.equals(f.bytes(), m.files().get(s.source() + "/" + SyncJob.SCRIPT)))).isPresent();
            // The effect of the action on an empty state tells the name.
            String name = s.effect(State.NOTHING).node(s.node()).file(script(s)).orElse("");
            return same ? content(state, machine.name(), script(s), name) : state;
        }
        return state;
    }

    private static State content(State state, Name node, WinPath path, String content) {
        return state.mapNode(node, (NodeState n) -> n.withFile(path, content));
    }
}
