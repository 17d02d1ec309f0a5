package org.mscsplanner.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mscsplanner.diag.Code;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.ProfileCode;
import org.mscsplanner.diag.Severity;
import org.mscsplanner.diag.SyncCode;

/** The catalogue is honest: each code can come out, ids are unique, and warnings may be accepted by a person. */
class EveryModelCodeTest {
    /** These come from {@link Acknowledgements}; {@link AcknowledgementsTest} has them. */
    private static final Set<Code> OF_ACKNOWLEDGEMENTS = Set.of(ModelCode.ACKNOWLEDGED_NOTHING,
            ModelCode.ACKNOWLEDGED_WITHOUT_REASON, ModelCode.NOT_OVERRIDABLE);

    private static List<Code> codes() {
        List<Code> all = new ArrayList<>(List.of(ModelCode.values()));
        all.addAll(List.of(SyncCode.values()));
        return all;
    }

    @Test
    void every_code_has_a_mistake_that_brings_it_out() {
        Set<Code> never = new HashSet<>(codes());
        never.removeAll(OF_ACKNOWLEDGEMENTS);
        CheckerTest.mistakes().forEach(m -> never.remove(m.code()));
        assertEquals(Set.of(), never);
    }

    @Test
    void ids_are_unique_and_rise() {
        Set<String> ids = new HashSet<>();
        for (Code[] catalogue : List.<Code[]>of(ModelCode.values(), SyncCode.values())) {
            TreeSet<String> sorted = new TreeSet<>();
            for (Code code : catalogue) {
                assertTrue(code.id().matches("MSCS-2[0-4]\\d\\d"), code.id());
                assertTrue(ids.add(code.id()), code.id());
                assertTrue(sorted.isEmpty() || sorted.last().compareTo(code.id()) < 0, code.id() + " stands too late");
                sorted.add(code.id());
            }
        }
    }

    @Test
    void texts_are_sentences_with_one_fix() {
        for (Code code : codes()) {
            assertTrue(code.text().matches("(?s)[A-Z\"{].*[.?]"), code.text());
            assertTrue(code.fix().matches("(?s)[A-Z].*\\."), code.fix());
        }
    }

    /** A cluster may have more than two: "both nodes" and "the other node" are true of none of those. */
    @Test
    void texts_hold_for_any_number_of_nodes() {
        List<Code> all = codes();
        all.addAll(List.of(ProfileCode.values()));
        for (Code code : all) {
            assertFalse((code.text() + " " + code.fix()).matches("(?s).*\\b([Bb]oth nodes|the other node|the two nodes|either node)\\b.*"), code.text() + " " + code.fix());
        }
    }

    @Test
    void warnings_can_be_accepted_by_a_person_and_notes_need_not() {
        for (Code code : codes()) {
            if (!OF_ACKNOWLEDGEMENTS.contains(code)) {
                assertTrue(code.severity() != Severity.WARNING || code.overridable(), code.id());
                assertTrue(code.severity() != Severity.NOTE || !code.overridable(), code.id());
            }
        }
    }
}
