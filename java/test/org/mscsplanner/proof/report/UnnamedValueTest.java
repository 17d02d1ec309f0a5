package org.mscsplanner.proof.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.proof.Choice;
import org.mscsplanner.proof.Material;
import org.mscsplanner.proof.Materials;
import org.mscsplanner.proof.Outcome;
import org.mscsplanner.render.document.Documents;
import org.mscsplanner.spec.Specs;

/** The unnamed value of a checkpointed key has the name in a report that it has in the plan. */
class UnnamedValueTest {
    private static final String SPEC = """
            {"format": "mscs-spec/1", "name": "app",
             "target": {"cluster": "APPCLU", "address": "10.1.0.10", "domain": "d.test", "os": "2003-sp2", "edition": "enterprise", "architecture": "x86",
              "networks": [{"name": "Public", "role": "mixed", "subnet": "10.1.0.0/24"}],
              "nodes": [{"name": "NODE1", "address": "10.1.0.11"}, {"name": "NODE2", "address": "10.1.0.12"}],
              "quorum": {"type": "disk", "resource": "Disk Q:", "drive": "Q:"}},
             "groups": [{"name": "App", "resources": [
               {"name": "Server", "type": "Generic Service", "private": {"ServiceName": "AcmeSvc"}, "registryCheckpoints": ["SOFTWARE\\\\Acme"]}]}],
             "services": [{"name": "AcmeSvc"}],
             "registry": [{"group": "App", "key": "SOFTWARE\\\\Acme", "value": "", "type": "string", "data": "D:\\\\App"}]}
            """;

    @Test
    void the_table_of_the_unnamed_value_says_which_it_is() {
        GeneralSpec spec = Specs.read("spec.json", SPEC.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        Material material = Materials.of(spec, State.NOTHING);
        Outcome outcome = Materials.rehearse(material, Choice.NONE, Choice.NONE);
        assertEquals(List.of(), outcome.problems());
        String report = Documents.markdown(RehearsalDocument.of("files", "00ff", List.of(), List.of(outcome), "en"));
        assertTrue(report.lines().anyMatch(l -> l.startsWith("`(Default)` below `SOFTWARE\\Acme")), report);
        assertFalse(report.lines().anyMatch(l -> l.matches("` *` below.*")), report);
    }
}
