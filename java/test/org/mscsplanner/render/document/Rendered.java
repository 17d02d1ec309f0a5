package org.mscsplanner.render.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.mscsplanner.command.Procedures;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.file.PlanJson;
import org.mscsplanner.render.Digests;
import org.mscsplanner.render.RenderedFile;
import org.mscsplanner.render.Rendering;
import org.mscsplanner.spec.Canonical;
import org.mscsplanner.spec.Specs;

/** A spec with everything that it was rendered to. */
public record Rendered(GeneralSpec spec, Plan plan, List<RenderedFile> files) {
    /** Every sound example and golden case. */
    public static List<Rendered> cases() {
        return Cases.ALL;
    }

    /** Rendered once for all tests. */
    private static final class Cases {
        static final List<Rendered> ALL = Examples.sound().stream().map(f -> of(Examples.spec(f), Options.standard())).toList();
    }

    /** The text of the spec of an example. */
    static String json(String example) {
        return new String(Examples.read(Examples.ROOT.resolve(example).resolve("spec.json")), StandardCharsets.UTF_8);
    }

    static Rendered of(String json) {
        return of(json, Options.standard());
    }

    static Rendered of(String json, Options options) {
        return of(Specs.read("spec.json", json.getBytes(StandardCharsets.UTF_8)).value().orElseThrow(), options);
    }

    public static Rendered of(GeneralSpec unsorted, Options options) {
        GeneralSpec spec = Canonical.form(unsorted);
        Plan plan = Planner.plan(spec, Digests.sha256(Canonical.bytes(spec)), State.NOTHING, "");
        List<Accepted> accepted = new ArrayList<>();
        spec.acknowledge().forEach(a -> accepted.add(new Accepted(a.code(), a.pointer(), "What " + a.code() + " says.", a.reason())));
        return new Rendered(spec, plan, Rendering.of(List.of(new Rendering.Part("", spec, State.NOTHING, plan, PlanJson.bytes(plan))), new Objections(accepted, List.of()), options));
    }

    /** The documents alone, for names that no script can hold. */
    static SortedMap<String, String> documents(String json, Options options) {
        return documents(json, State.NOTHING, options);
    }

    /** The documents of a plan against a state. */
    static SortedMap<String, String> documents(String json, State from, Options options) {
        GeneralSpec spec = Canonical.form(Specs.read("spec.json", json.getBytes(StandardCharsets.UTF_8)).value().orElseThrow());
        Plan plan = Planner.plan(spec, "0".repeat(64), from, "");
        return Documents.of(new Material(spec, plan, from, Objections.NONE, List.of(), Map.of(), "0".repeat(64), options));
    }

    public String text(String path) {
        return new String(files.stream().filter(f -> f.path().equals(path)).findFirst().orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    String approval() {
        return Digests.approval(files);
    }

    List<String> typed(Step step) {
        return new Procedures(plan).of(step).main().stream().filter(c -> c.isTypable()).map(c -> c.typed()).toList();
    }
}
