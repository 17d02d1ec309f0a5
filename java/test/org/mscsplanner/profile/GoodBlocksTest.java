package org.mscsplanner.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.check.Checker;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Outcome;
import org.mscsplanner.diag.Severity;
import org.mscsplanner.examples.Patched;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.plan.file.PlanJson;
import org.mscsplanner.property.Gen;
import org.mscsplanner.render.RenderedFile;
import org.mscsplanner.render.Rendering;
import org.mscsplanner.render.document.Objections;
import org.mscsplanner.render.document.Options;
import org.mscsplanner.spec.SpecWriter;
import org.mscsplanner.spec.Specs;

/** Sound specs over every combination of layouts: no alarm, the general form says it all, and a plan leads to its end. */
class GoodBlocksTest {
    private static GeneralSpec sound(String file, byte[] bytes) {
        Outcome<GeneralSpec> read = Specs.read(file, bytes);
        List<Finding> found = new ArrayList<>(read.findings());
        found.addAll(Checker.check(read.value().orElseThrow(() -> new AssertionError(found.toString()))));
        assertEquals(List.of(), found.stream().filter(f -> f.code().severity() != Severity.NOTE)
                .map(f -> f.code().id() + " " + f.at() + " " + f.message()).toList());
        return read.value().get();
    }

    @Test
    void no_good_spec_raises_an_error_or_a_warning() {
        Gen.forAll(300, GoodBlocks::patch, patch -> sound("good.json", Patched.virtualCenter(patch)));
    }

    @Test
    void what_a_good_spec_expands_to_is_as_good() {
        Gen.forAll(60, GoodBlocks::patch, patch -> {
            GeneralSpec spec = sound("good.json", Patched.virtualCenter(patch));
            assertEquals(spec, sound("expanded.json", SpecWriter.text(spec).getBytes(StandardCharsets.UTF_8)));
        });
    }

    @Test
    void every_good_spec_is_planned_rendered_and_complete_after_its_plan() {
        Gen.forAll(40, GoodBlocks::patch, patch -> {
            GeneralSpec spec = sound("good.json", Patched.virtualCenter(patch));
            List<Rendering.Part> parts = new ArrayList<>();
            for (GeneralSpec cluster : spec.everyCluster()) {
                Plan plan = Planner.plan(cluster, "", State.NOTHING, "");
                State done = Execution.run(plan.steps(), State.NOTHING);
                assertTrue(Planner.plan(cluster, "", done, "").isEmpty());
                parts.add(new Rendering.Part(cluster == spec ? "" : cluster.name(), cluster, State.NOTHING, plan, PlanJson.bytes(plan)));
            }
            List<RenderedFile> files = Rendering.of(parts, Objections.NONE, Options.standard());
            assertEquals(parts.size(), files.stream().filter(f -> f.path().endsWith("plan.json")).count());
            files.forEach(f -> assertFalse(new String(f.bytes(), StandardCharsets.ISO_8859_1).contains("vpzd"), f.path()));
        });
    }

    @Test
    void the_generator_reaches_every_layout() {
        List<String> wanted = new ArrayList<>(List.of("mns-fsw", "'type': 'disk'", "separate-cluster", "separate-group", "external", "'licenseServer': null",
                "vc-server", "vpxd.cfg", "'registry'", "'enabled': false", "x64", "virtual", "'2.5'", "'2.0.2'", "manual", "SYSTEM", "xcopy", "'D:'", "KB921181"));
        Gen.forAll(300, gen -> wanted.removeIf(GoodBlocks.patch(gen)::contains));
        assertTrue(wanted.isEmpty() || Long.getLong("gen.seed") != null, wanted.toString());
    }
}
