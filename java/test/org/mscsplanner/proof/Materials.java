package org.mscsplanner.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.plan.file.PlanJson;
import org.mscsplanner.plan.file.StateJson;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.render.Digests;
import org.mscsplanner.render.RenderedFile;
import org.mscsplanner.render.Rendering;
import org.mscsplanner.render.document.Objections;
import org.mscsplanner.render.document.Options;
import org.mscsplanner.spec.Canonical;

/** Rendered folders in memory, for rehearsals in tests. */
public final class Materials {
    private Materials() { }

    /** A spec of one cluster, planned against a state and rendered. */
    public static Material of(GeneralSpec unsorted, State from) {
        GeneralSpec spec = Canonical.form(unsorted);
        Plan plan = Planner.plan(spec, "spec", from, "state");
        byte[] json = PlanJson.bytes(plan);
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (RenderedFile file : Rendering.of(List.of(new Rendering.Part("", spec, from, plan, json)), Objections.NONE, Options.standard())) {
            files.put(file.path(), file.bytes());
        }
        return new Material(plan, Digests.sha256(json), files, from);
    }

    /** Every cluster of an example or golden case, against its stored state where it has one. */
    public static List<Material> of(Path folder) {
        List<Material> all = new ArrayList<>();
        Path state = folder.resolve("state.json");
        for (GeneralSpec spec : Examples.spec(folder).everyCluster()) {
            all.add(of(spec, all.isEmpty() && Files.exists(state) ? read(state) : State.NOTHING));
        }
        return all;
    }

    /** A rehearsal with the built-in interpreter, from the state that was planned against. */
    public static Outcome rehearse(Material material, Choice faults, Choice undos) {
        return new Rehearsal(material, new Interpreter(), (what, number, of) -> { }).of(material.from(), new Rehearsal.Asked(faults, undos, Choice.NONE));
    }

    private static State read(Path state) {
        try {
            return StateJson.read(Files.readAllBytes(state));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
