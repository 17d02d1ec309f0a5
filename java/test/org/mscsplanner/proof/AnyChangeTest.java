package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mscsplanner.check.Checker;
import org.mscsplanner.diag.Severity;
import org.mscsplanner.examples.Patched;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.obstacle.Obstacle;
import org.mscsplanner.profile.GoodBlocks;
import org.mscsplanner.property.Gen;
import org.mscsplanner.spec.Specs;

/**
 * A cluster that was set up in one way is changed to another one: the scripts reach it through every fault and lead back from every step,
 * or the plan tells what is in the way.
 */
class AnyChangeTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> CHANGED = List.of("version", "patch", "primaryNode", "managedIp", "vpxdCfgCustomised", "webAccess", "licenseServer", "installDrive", "serviceNames",
            "data", "localUsers", "readiness", "sync");

    private record Change(GeneralSpec before, GeneralSpec after) { }

    @Test
    void a_plan_from_one_layout_to_another_is_as_good_as_one_from_nothing() {
        AtomicInteger rehearsed = new AtomicInteger();
        Gen.forAll(60, gen -> change(gen).ifPresent(change -> {
            State there = Execution.run(Materials.of(change.before(), State.NOTHING).plan().steps(), State.NOTHING);
            Material material = Materials.of(change.after(), there);
            if (!material.plan().isEmpty() && Obstacle.of(material.plan(), change.after(), there).isEmpty()) {
                Outcome outcome = Materials.rehearse(material, Choice.ALL, Choice.ALL);
                assertEquals(List.of(), outcome.problems());
                rehearsed.incrementAndGet();
            }
        }));
        assertTrue(rehearsed.get() > 10 || Long.getLong("gen.seed") != null, () -> "only " + rehearsed + " plans were rehearsed");
    }

    /** Some members of a layout are those of another one; empty where both do not go together. */
    private static Optional<Change> change(Gen gen) {
        ObjectNode before = tree(Patched.virtualCenter(GoodBlocks.patch(gen)));
        JsonNode other = tree(Patched.virtualCenter(GoodBlocks.patch(gen))).get("virtualCenter");
        ObjectNode after = before.deepCopy();
        for (String member : CHANGED) {
            if (gen.once(3) && other.has(member)) {
                ((ObjectNode) after.get("virtualCenter")).set(member, other.get(member));
            }
        }
        return sound(before).flatMap(b -> sound(after).map(a -> new Change(b, a)));
    }

    private static Optional<GeneralSpec> sound(ObjectNode spec) {
        return Specs.read("spec.json", spec.toString().getBytes(StandardCharsets.UTF_8)).value().filter(s -> s.clusters().isEmpty()
                && Checker.check(s).stream().noneMatch(f -> f.code().severity() == Severity.ERROR));
    }

    private static ObjectNode tree(byte[] spec) {
        try {
            return (ObjectNode) MAPPER.readTree(spec);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
