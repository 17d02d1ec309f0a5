package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.plan.file.PlanJson;
import org.mscsplanner.plan.file.StateJson;
import org.mscsplanner.plan.obstacle.Obstacle;
import org.mscsplanner.proof.Material;
import org.mscsplanner.render.Digests;
import org.mscsplanner.render.Rendering;
import org.mscsplanner.spec.Canonical;

/**
 * The plan for one cluster of a spec.
 *
 * @param folder where its files are below the rendered folder: empty for the cluster of the spec itself, else the name of
 *     the further cluster
 * @param from the state that it was planned against
 */
record Planned(String folder, GeneralSpec spec, State from, Plan plan) {
    /**
     * Plans every cluster of a spec, its own first; the order of the spec's lists makes no difference, whichever verb asks.
     *
     * @param states as on the command line, see {@link States}; a cluster without one is planned against nothing
     * @throws UsageException as {@link States#read}
     */
    static List<Planned> of(GeneralSpec asWritten, List<String> states) throws IOException {
        GeneralSpec whole = Canonical.form(asWritten);
        String digest = Digests.sha256(Canonical.bytes(whole));
        Map<String, State> known = States.read(states, whole.clusters().stream().map(GeneralSpec::name).toList());
        List<Planned> all = new ArrayList<>();
        for (GeneralSpec spec : whole.everyCluster()) {
            String folder = spec == whole ? "" : spec.name();
            State from = known.getOrDefault(folder, State.NOTHING);
            all.add(of(folder, spec, digest, from));
        }
        return all;
    }

    private static Planned of(String folder, GeneralSpec spec, String digest, State from) {
        return new Planned(folder, spec, from, Planner.plan(spec, digest, from, Digests.sha256(StateJson.bytes(from))));
    }

    /** The same spec, planned against another state. */
    Planned against(State other) {
        return of(folder, spec, plan.specDigest(), other);
    }

    /**
     * The state that the plan leads to; planned against it, the spec needs nothing.
     *
     * @throws RefusedException when something of the state is in the plan's way, so that it does not get there
     */
    State result() {
        try {
            return Execution.run(plan.steps(), from);
        } catch (IllegalStateException e) {
            if (Obstacle.of(plan, spec, from).isEmpty()) {
                throw e;
            }
            throw new RefusedException("The plan for " + spec.target().cluster() + " leads to no state: " + e.getMessage() + ". Nothing was written; the warnings say what is in its way.");
        }
    }

    /** What a rehearsal needs of it. */
    Material material() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Rendering.Part part = part();
        Rendering.executables(part).forEach(f -> files.put(f.path(), f.bytes()));
        return new Material(plan, Digests.sha256(part.planJson()), files, from);
    }

    byte[] json() {
        return PlanJson.bytes(plan);
    }

    Rendering.Part part() {
        return new Rendering.Part(folder, spec, from, plan, json());
    }

    /** The file of this plan when the user named one for the plan of the spec's own cluster: {@code plan.NAME.json}. */
    Path file(Path named) {
        String name = named.getFileName().toString();
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return folder.isEmpty() ? named : named.resolveSibling(name.substring(0, end) + "." + folder + name.substring(end));
    }
}
