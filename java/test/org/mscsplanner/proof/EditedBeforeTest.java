package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.InstallEditedFile;

/** The virtual server gets another address: the file that holds it is the one that an edit of before has left. */
class EditedBeforeTest {
    private static Material material(String address, State from) {
        String spec = new String(Examples.read(Examples.ROOT.resolve("virtualcenter-vpxd-cfg/spec.json")), StandardCharsets.UTF_8);
        return Materials.of(Examples.spec("spec.json", spec.replace("10.20.0.20", address).getBytes(StandardCharsets.UTF_8)), from);
    }

    @Test
    void an_element_that_is_there_gets_another_text_and_its_old_one_back() {
        State done = Execution.run(material("10.20.0.40", State.NOTHING).plan().steps(), State.NOTHING);
        Material material = material("10.20.0.20", done);
        assertTrue(material.plan().steps().stream().anyMatch(s -> s.action() instanceof InstallEditedFile));
        Outcome outcome = Materials.rehearse(material, Choice.ALL, Choice.ALL);
        assertEquals(List.of(), outcome.problems());
    }

    @Test
    void a_file_that_a_state_tells_apart_from_others_can_be_edited() {
        InstallEditedFile edit = material("10.20.0.20", State.NOTHING).plan().steps().stream().map(Step::action).filter(InstallEditedFile.class::isInstance)
                .map(InstallEditedFile.class::cast).findFirst().orElseThrow();
        State other = State.NOTHING.mapNode(edit.node(), n -> n.withFile(edit.file(), "as found <on> -- Monday"));
        assertEquals(List.of(), Materials.rehearse(material("10.20.0.20", other), Choice.NONE, Choice.ALL).problems());
    }
}
