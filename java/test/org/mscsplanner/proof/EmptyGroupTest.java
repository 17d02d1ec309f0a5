package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Step;

/** A group without resources, made for those that come later: it is offline for ever, so nothing brings it online or tests its failover. */
class EmptyGroupTest {
    @Test
    void it_is_made_and_left_offline() {
        String spec = new String(Examples.read(Examples.ROOT.resolve("file-server/spec.json")), StandardCharsets.UTF_8)
                .replace("\"groups\": [", "\"groups\": [{\"name\": \"Later\"},");
        Material material = Materials.of(Examples.spec("spec.json", spec.getBytes(StandardCharsets.UTF_8)), State.NOTHING);
        assertEquals(List.of("5/later/create-group", "5/later/group-properties"),
                material.plan().steps().stream().map(Step::id).filter(id -> id.contains("/later/")).toList());
        Outcome outcome = Materials.rehearse(material, Choice.NONE, Choice.ALL);
        assertTrue(outcome.isGood(), outcome.toString());
    }
}
