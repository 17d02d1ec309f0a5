package org.mscsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.SpecDraft;
import org.mscsplanner.model.State;

/** An edited copy is prepared for the install of a file, each time and for nothing else. */
class StagedEditTest {
    private static final String STAGE = "6a/managedip/stage-file";
    private static final String INSTALL = "6a/managedip/install-file";

    private static GeneralSpec spec(String address) {
        SpecDraft draft = SampleSpecs.vpxdCfgDraft();
        draft.edits.get(0).text = address;
        return draft.build();
    }

    private static List<String> edits(GeneralSpec spec, State from) {
        return PlannerTest.plan(spec, from).steps().stream().map(Step::id).filter(id -> id.startsWith("6a/")).toList();
    }

    private static State done(GeneralSpec spec) {
        return Execution.run(PlannerTest.plan(spec, State.NOTHING).steps(), State.NOTHING);
    }

    @Test
    void another_text_is_prepared_although_the_one_of_before_was() {
        List<String> ids = edits(spec("10.20.0.21"), done(spec("10.20.0.20")));
        assertEquals(List.of(STAGE, INSTALL), ids.stream().filter(id -> id.contains("managedip")).toList());
    }

    @Test
    void a_file_that_is_in_place_needs_no_copy_and_no_group_offline() {
        State done = done(spec("10.20.0.20"));
        State unknown = new State(done.groups(), done.resources(), done.nodes(), done.replication(), new TreeSet<>());
        assertEquals(List.of(), edits(spec("10.20.0.20"), unknown));
    }
}
