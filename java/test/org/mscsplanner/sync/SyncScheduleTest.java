package org.mscsplanner.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mscsplanner.model.SyncJob.Tool;
import org.mscsplanner.property.Gen;

/** Five thousand days by chance: no edit that the owner acknowledged is ever overwritten by an older copy. */
class SyncScheduleTest {
    @ParameterizedTest
    @CsvSource({"ROBOCOPY, 0, 2000", "ROBOCOPY, 3, 1500", "XCOPY, 0, 1500"})
    void no_acknowledged_edit_is_lost(Tool tool, long budget, int days) {
        SyncLab draft = SyncLab.draft(2);
        draft.job().tool = tool;
        draft.conf().deletionBudget = budget;
        SyncLab start = draft.ready();
        assertEquals("ok 0", start.result(1));
        assertEquals("not-owner 0", start.result(2));
        int[] seen = new int[2];
        Gen.forAll(days, gen -> {
            Schedule day = new Schedule(gen, start, tool);
            day.play();
            day.settle();
            seen[0] += day.copies();
            seen[1] += day.conflicts();
        });
        assertTrue(seen[0] > days / 2 && seen[1] > days / 20, seen[0] + " copies, " + seen[1] + " conflicts");
    }
}
