package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "quorum | \"disk\" | \"mns-fsw\" | VMware HA", "managed-ip | \"registry\" | \"vpxd.cfg\" | standard place",
        "license-server | \"same-group\" | \"separate-cluster\" | grace period", "synchronisation | \"dfsr\" | \"cluster-resource\" | asks the"})
    void a_decision_is_explained_with_its_choices_and_considerations(String topic, String choice, String other, String consideration) {
        Called called = Called.with("explain", topic);
        assertEquals(0, called.code(), called.err());
        for (String part : new String[] {choice, other, consideration, "Mind"}) {
            assertTrue(called.out().contains(part) || topic.equals("quorum") && part.equals("Mind"), part + " in\n" + called.out());
        }
    }

    @ParameterizedTest
    @CsvSource({"managedIp, managed-ip", "licenseServer, license-server", "sync, synchronisation", "QUORUM, quorum"})
    void a_decision_is_found_by_the_name_that_it_has_in_a_spec(String field, String topic) {
        assertEquals(Called.with("explain", topic).out(), Called.with("explain", field).out());
    }

    @Test
    void the_list_of_findings_has_every_code_with_its_severity() {
        String list = Called.with("explain", "findings").out();
        assertEquals(Explanations.codes().size(), list.lines().count());
        Explanations.codes().forEach(c -> assertTrue(list.contains(c.id() + "  " + c.severity().word()), c.id()));
        assertTrue(list.lines().allMatch(l -> l.startsWith("MSCS-")));
        assertTrue(list.contains("MSCS-2034  error    overridable"), list);
    }

    @Test
    void what_can_be_asked_is_said_to_whoever_asks_something_else() {
        Called called = Called.with("explain", "weather");
        assertEquals(1, called.code());
        assertTrue(called.err().contains("managed-ip, quorum, synchronisation") && called.err().contains("findings"), called.err());
    }
}
