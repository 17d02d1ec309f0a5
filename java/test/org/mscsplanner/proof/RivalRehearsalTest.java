package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.file.StateJson;
import org.mscsplanner.proof.Rehearsal.Asked;
import org.mscsplanner.rehearse.Interpreter;

/** A resource that the spec does not know and that has an address or a name of the plan: the scripts stop where both would be online. */
class RivalRehearsalTest {
    private static final GeneralSpec SPEC = Examples.spec(Examples.ROOT.resolve("file-server"));

    private static State renamed(String from, String to) throws IOException {
        State done = Execution.run(Materials.of(SPEC, State.NOTHING).plan().steps(), State.NOTHING);
        return StateJson.read(new String(StateJson.bytes(done), StandardCharsets.UTF_8).replace('"' + from + '"', '"' + to + '"').getBytes(StandardCharsets.UTF_8));
    }

    private static Outcome rehearse(State from) {
        return new Rehearsal(Materials.of(SPEC, from), new Interpreter(), (what, number, of) -> { }).of(from, new Asked(Choice.NONE, Choice.NONE, Choice.NONE));
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

    @Test
    void so_does_a_network_name() throws IOException {
        stops(rehearse(renamed("File Name", "Files Host")));
    }
}
