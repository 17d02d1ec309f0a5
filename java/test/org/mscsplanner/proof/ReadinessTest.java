package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.WaitUntilReady;
import org.mscsplanner.proof.Rehearsal.Asked;
import org.mscsplanner.rehearse.Interpreter;

/** VirtualCenter needs two minutes after its service runs (I-31); a script that waits for less is told by the step. */
class ReadinessTest {
    private static final Material MATERIAL = Materials.of(Examples.ROOT.resolve("virtualcenter-registry")).get(0);

    @Test
    void a_wait_that_ends_before_the_application_is_ready_is_told() {
        List<Step> waits = MATERIAL.plan().steps().stream().filter(s -> s.action() instanceof WaitUntilReady).toList();
        assertEquals(3, waits.size());
        assertEquals(waits.stream().map(s -> "On the way vpxd could not be used yet on " + s.target().node() + " when the step " + s.id() + " had waited for it").toList(),
                rehearsed("ping -n 61 ").problems());
    }

    @Test
    void the_wait_that_is_rendered_is_long_enough_and_no_longer() {
        assertEquals(List.of(), rehearsed("ping -n 121 ").problems());
        assertEquals(3, rehearsed("ping -n 110 ").problems().size());
    }

    private static Outcome rehearsed(String wait) {
        SortedMap<String, byte[]> files = new TreeMap<>(MATERIAL.files());
        files.replaceAll((path, bytes) -> path.endsWith(".cmd")
                ? new String(bytes, StandardCharsets.ISO_8859_1).replace("ping -n 121 ", wait).getBytes(StandardCharsets.ISO_8859_1) : bytes);
        return new Rehearsal(new Material(MATERIAL.plan(), MATERIAL.planJsonDigest(), files, MATERIAL.from()), new Interpreter(), (what, number, of) -> { })
                .of(MATERIAL.from(), new Asked(Choice.NONE, Choice.NONE, Choice.NONE));
    }
}
