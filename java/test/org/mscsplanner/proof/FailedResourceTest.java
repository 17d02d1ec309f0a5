package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.State;

/** A way that stops because a resource does not come online: a person cannot look into the event log of a simulated node. */
class FailedResourceTest {
    private static final String SPEC = new String(Examples.read(Examples.ROOT.resolve("file-server/spec.json")), StandardCharsets.UTF_8);
    private static final String SHARE = "\"ShareName\": \"rd\", \"Path\": \"F:\\\\Shares\\\\R&D\", \"Remark\": \"100% research\"";

    @Test
    void the_rehearsal_names_the_resource_and_its_cause() {
        Outcome outcome = rehearse(SPEC.replace(SHARE, "\"Remark\": \"none\""));
        assertEquals(List.of("On the way the resource \"R&D Share\" failed on FSNODE2: it has no value for ShareName, Path"),
                outcome.problems().stream().filter(p -> p.contains("R&D Share")).toList(), outcome.problems().toString());
    }

    @Test
    void a_type_that_is_missing_among_the_dependencies_is_named() {
        Outcome outcome = rehearse(SPEC.replace("\"dependsOn\": [\"File IP\"], ", ""));
        assertTrue(outcome.problems().contains("On the way the resource \"File Name\" failed on FSNODE2: it depends on no resource of type IP Address"),
                outcome.problems().toString());
    }

    /** Its properties of before are not supported there: check asks to remove them. */
    @Test
    void a_file_share_of_a_later_windows_needs_none_of_the_properties_of_before() {
        Outcome outcome = rehearse(SPEC.replace(SHARE, "").replace("2003-r2-sp2", "2008-r2").replace("{\"Drive\": \"F:\"}", "{\"DiskIdType\": 0, \"DiskSignature\": 5}"));
        assertTrue(outcome.isGood(), outcome.problems().toString());
    }

    private static Outcome rehearse(String spec) {
        Material material = Materials.of(Examples.spec("spec.json", spec.getBytes(StandardCharsets.UTF_8)), State.NOTHING);
        return Materials.rehearse(material, Choice.NONE, Choice.NONE);
    }
}
