package org.mscsplanner.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mscsplanner.trace.Claims;

class VerdictTest {
    @Test
    @Claims("D-10")
    void cluster_codes_mean_already_so_only_where_a_source_says_it() {
        assertEquals(Meaning.ALREADY, ClusterRules.CREATE.meaning(5010));
        assertEquals(Meaning.ALREADY, ClusterRules.ADD_OWNER.meaning(5010));
        assertEquals(Meaning.ALREADY, ClusterRules.ADD_DEPENDENCY.meaning(5003));
        assertEquals(Meaning.ALREADY, ClusterRules.ADD_CHECKPOINT.meaning(183));
        assertEquals(Meaning.ALREADY, ClusterRules.ONLINE.meaning(5063));
        assertEquals(Meaning.ALREADY, ClusterRules.OFFLINE.meaning(5064));
        assertEquals(Meaning.STORED, ClusterRules.SET.meaning(5024));
        assertEquals(Meaning.ABSENT, ClusterRules.QUERY.meaning(5007));
        assertEquals(Meaning.ABSENT, ClusterRules.REMOVE_OWNER.meaning(5042));
        for (ExitRule rule : List.of(ClusterRules.CREATE, ClusterRules.SET, ClusterRules.MOVE, ClusterRules.ONLINE, ClusterRules.ADD_CHECKPOINT)) {
            assertEquals(Meaning.DONE, rule.meaning(0));
            for (int code : new int[] {1, 5, 87, 997, 1722, 5013, 5019, 5038, 5057, 9009}) {
                assertEquals(Meaning.FAILED, rule.meaning(code), rule + " " + code);
            }
        }
    }

    @Test
    void every_code_of_every_rule_has_a_meaning() {
        for (ExitRule rule : List.of(ExitRule.REG, ExitRule.REG_QUERY, ExitRule.SC, ExitRule.NET, ExitRule.FINDSTR, ExitRule.FC, ExitRule.XCOPY,
                ExitRule.SCHTASKS, ExitRule.CMD, ExitRule.PING, ClusterRules.QUERY)) {
            for (int code = -1; code <= 20_000; code++) {
                assertEquals(code == 0, rule.meaning(code) == Meaning.DONE, rule + " " + code);
            }
        }
        assertEquals(Meaning.FAILED, ExitRule.XCOPY.meaning(1), "nothing found is a failure for us (D-09)");
        assertEquals(Meaning.NO, ExitRule.FC.meaning(1));
        assertEquals(Meaning.FAILED, ExitRule.FC.meaning(2));
        assertTrue(ExitRule.SC.allowing(1060).meaning(1060).goesOn());
    }

    @Test
    void explanations_are_sentences_and_every_tool_may_be_missing() {
        for (Tool tool : Tool.values()) {
            ExitText.lines(tool).forEach((code, text) -> assertTrue(text.matches(".{10,130}[.?]"), tool + " " + code + " " + text));
            assertTrue(ExitText.lines(tool).containsKey(9009), tool + " may be missing on a node");
        }
    }
}
