package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.file.StateJson;

/**
 * A resource that the spec does not know and that has an address or a name of the plan: the scripts stop where both would be online. One
 * that runs the sync script to be replaced is told as what no exit code tells.
 */
class RivalRehearsalTest {
    private static final GeneralSpec SPEC = Examples.spec(Examples.ROOT.resolve("file-server"));

    private static State renamed(String from, String to) throws IOException {
        State done = Execution.run(Materials.of(SPEC, State.NOTHING).plan().steps(), State.NOTHING);
        return StateJson.read(new String(StateJson.bytes(done), StandardCharsets.UTF_8).replace('"' + from + '"', '"' + to + '"').getBytes(StandardCharsets.UTF_8));
    }

    private static Outcome rehearse(State from) {
        return Materials.rehearse(Materials.of(SPEC, from), Choice.NONE, Choice.NONE);
    }

    private static void stops(Outcome outcome) {
        assertFalse(outcome.isWhole(), outcome.toString());
        ScriptResult last = outcome.scripts().get(outcome.scripts().size() - 1);
        assertEquals(3, last.exit());
        assertTrue(last.said().contains("STOPPED at step 6c/file-group/online"), last::said);
    }

    @Test
    void an_address_that_another_resource_has_stops_the_plan_where_the_group_comes_online() throws IOException {
        stops(rehearse(renamed("File IP", "Files Address")));
    }

    @ParameterizedTest
    @CsvSource({"22-sync-as-a-resource-once, C:\\mscs-sync\\mscs-sync.cmd", "23-sync-as-a-resource-in-a-loop, C:\\mscs-sync\\mscs-sync.cmd"})
    void a_sync_script_that_a_resource_of_before_runs_is_told_where_it_is_replaced(String name, String script) {
        Path folder = Examples.CASES.resolve(name);
        State done = Execution.run(Materials.of(folder).get(0).plan().steps(), State.NOTHING);
        String spec = new String(Examples.read(folder.resolve("spec.json")), StandardCharsets.UTF_8)
                .replaceAll("\"sync\": \\{[^}]*\\}", "\"sync\": {\"method\": \"scheduled\", \"account\": \"CORP\\\\\\\\svc-vcsync\"}");
        Material scheduled = Materials.of(Examples.spec("spec.json", spec.getBytes(StandardCharsets.UTF_8)), done);
        Outcome outcome = Materials.rehearse(scheduled, Choice.NONE, Choice.NONE);
        assertTrue(outcome.hazards().contains("the batch file " + script + " was replaced or removed on VCNODE1 while the resource VCSync ran it"), () -> outcome.problems().toString());
        assertEquals(List.of(), outcome.hazards().stream().filter(h -> h.contains("VCNODE2") && h.contains("VCSync")).toList(), "it runs on the owner alone");
    }

    @Test
    void so_does_a_network_name() throws IOException {
        stops(rehearse(renamed("File Name", "Files Host")));
    }
}
