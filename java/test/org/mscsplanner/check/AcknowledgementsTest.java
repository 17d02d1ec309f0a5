package org.mscsplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mscsplanner.diag.Code;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.SyncCode;
import org.mscsplanner.model.Acknowledgement;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.SpecDraft;

class AcknowledgementsTest {
    private static List<Judged> judge(SpecDraft draft) {
        GeneralSpec spec = draft.build();
        return Acknowledgements.apply(spec, Checker.check(spec));
    }

    private static List<Code> codes(List<Judged> judged) {
        return judged.stream().map(j -> j.finding().code()).toList();
    }

    private static SpecDraft runAsSystem() {
        SpecDraft spec = SampleSpecs.virtualCenterDraft();
        spec.syncJobs.get(0).account = "SYSTEM";
        return spec;
    }

    @Test
    void a_reason_at_the_exact_place_lowers_an_overridable_error() {
        SpecDraft spec = runAsSystem();
        spec.acknowledge.add(new String[] {"MSCS-2034", "/syncJobs/0/account", "lab only, agreed in CHG0031"});
        List<Judged> judged = judge(spec);
        assertEquals(List.of(SyncCode.SYSTEM_WITHOUT_GRANT), codes(judged));
        assertFalse(judged.get(0).stops());
        assertEquals(Optional.of("lab only, agreed in CHG0031"), judged.get(0).acknowledgement().map(Acknowledgement::reason));
    }

    @Test
    void a_block_around_the_place_is_enough() {
        for (String block : List.of("/syncJobs/0", "/syncJobs", "/syncJobs/0/", "")) {
            SpecDraft spec = runAsSystem();
            spec.acknowledge.add(new String[] {"MSCS-2034", block, "lab only"});
            assertFalse(judge(spec).get(0).stops(), block);
        }
    }

    @Test
    void another_place_matches_nothing_and_says_so() {
        SpecDraft spec = runAsSystem();
        spec.acknowledge.add(new String[] {"MSCS-2034", "/syncJobs/0/acc", "lab only"});
        List<Judged> judged = judge(spec);
        assertEquals(List.of(SyncCode.SYSTEM_WITHOUT_GRANT, ModelCode.ACKNOWLEDGED_NOTHING), codes(judged));
        assertTrue(judged.get(0).stops());
        assertEquals("/acknowledge/0", judged.get(1).finding().at().pointer());
    }

    @Test
    void without_a_reason_nothing_is_lowered() {
        SpecDraft spec = runAsSystem();
        spec.acknowledge.add(new String[] {"MSCS-2034", "/syncJobs/0", " "});
        List<Judged> judged = judge(spec);
        assertEquals(List.of(SyncCode.SYSTEM_WITHOUT_GRANT, ModelCode.ACKNOWLEDGED_WITHOUT_REASON), codes(judged));
        assertTrue(judged.stream().allMatch(Judged::stops));
    }

    @Test
    void a_code_that_is_not_overridable_cannot_be_acknowledged_away() {
        SpecDraft spec = SampleSpecs.virtualCenterDraft();
        spec.nodes.remove(1);
        spec.acknowledge.add(new String[] {"MSCS-2200", "/target", "one node is enough for us"});
        List<Judged> judged = judge(spec);
        assertEquals(List.of(ModelCode.NODES_TOO_FEW, ModelCode.NOT_OVERRIDABLE), codes(judged));
        assertTrue(judged.get(0).stops());
    }

    @Test
    void one_acknowledgement_lowers_every_finding_of_its_block() {
        SpecDraft spec = SampleSpecs.virtualCenterDraft();
        spec.resource("VCLicense").possibleOwners = List.of("VCNODE1");
        spec.resource("VCWebServer").possibleOwners = List.of("VCNODE1");
        spec.acknowledge.add(new String[] {"mscs-2012", "/groups/0", "the second node gets its license in May"});
        List<Judged> judged = judge(spec).stream().filter(j -> j.finding().code() == ModelCode.POSSIBLE_OWNERS_NOT_ALL).toList();
        assertEquals(2, judged.size());
        assertTrue(judged.stream().allMatch(j -> j.acknowledgement().isPresent()));
    }
}
