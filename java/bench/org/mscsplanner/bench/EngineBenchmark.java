package org.mscsplanner.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mscsplanner.check.Checker;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.plan.file.PlanJson;
import org.mscsplanner.render.RenderedFile;
import org.mscsplanner.render.Rendering;
import org.mscsplanner.render.document.Objections;
import org.mscsplanner.render.document.Options;
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

/** The engine alone, warm: checking, planning, and planning with rendering, from a bound spec to bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@org.openjdk.jmh.annotations.State(Scope.Benchmark)
public class EngineBenchmark {
    /** Resources in all. */
    @Param({"30", "300", "3000"})
    public int resources;

    /** Groups of thirty, or all in one group, each resource needing the one before it. */
    @Param({"groups", "chain"})
    public String shape;

    private GeneralSpec spec = read(ManyResources.spec(30));

    private static GeneralSpec read(String text) {
        return Canonical.form(Specs.read("many", text.getBytes(StandardCharsets.UTF_8)).value().orElseThrow());
    }

    @Setup
    public void bind() {
        spec = read(shape.equals("chain") ? ManyResources.chain(resources) : ManyResources.spec(resources));
    }

    @Benchmark
    public List<Finding> check() {
        return Checker.check(spec);
    }

    @Benchmark
    public Plan plan() {
        return Planner.plan(spec, "", State.NOTHING, "");
    }

    @Benchmark
    public List<RenderedFile> planAndRender() {
        Plan plan = plan();
        return Rendering.of(List.of(new Rendering.Part("", spec, State.NOTHING, plan, PlanJson.bytes(plan))), Objections.NONE, Options.standard());
    }
}
