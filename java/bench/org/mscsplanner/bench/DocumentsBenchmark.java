package org.mscsplanner.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.render.diagram.Drawing;
import org.mscsplanner.render.diagram.Picture;
import org.mscsplanner.render.diagram.Pictures;
import org.mscsplanner.render.document.Documents;
import org.mscsplanner.render.document.Material;
import org.mscsplanner.render.document.Objections;
import org.mscsplanner.render.document.Options;
import org.mscsplanner.render.document.Wording;
import org.mscsplanner.render.template.TemplateFiles;
import org.mscsplanner.spec.Canonical;
import org.mscsplanner.spec.Specs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The documents alone, warm: every document of a plan (hold 60 ms for 300 resources), and the drawing (hold 200 ms for 300).
 * {@code vc} is the plan of the VirtualCenter example.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 3, time = 3)
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
public class DocumentsBenchmark {
    /** Resources in all, or the example. */
    @Param({"vc", "30", "300"})
    public String spec;

    private Material material = material("30");
    private Picture picture = Pictures.of(material.spec());

    private static Material material(String what) {
        GeneralSpec spec = Canonical.form(Specs.read("many", bytes(what)).value().orElseThrow());
        Plan plan = Planner.plan(spec, "0".repeat(64), State.NOTHING, "0".repeat(64));
        return new Material(spec, plan, State.NOTHING, Objections.NONE, List.of(), Map.of(), "0".repeat(64), Options.standard());
    }

    private static byte[] bytes(String what) {
        try {
            return what.equals("vc") ? Files.readAllBytes(Path.of("examples/virtualcenter-registry/spec.json"))
                    : ManyResources.spec(Integer.parseInt(what)).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Setup
    public void bind() {
        material = material(spec);
        picture = Pictures.of(material.spec());
    }

    @Benchmark
    public SortedMap<String, String> documents() {
        return Documents.of(material);
    }

    @Benchmark
    public String drawing() {
        return Drawing.svg(picture, Wording.of("en", TemplateFiles.builtIn()).captions("bench"));
    }
}
