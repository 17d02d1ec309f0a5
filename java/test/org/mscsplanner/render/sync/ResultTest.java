package org.mscsplanner.render.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mscsplanner.verdict.copy.SyncResult;

class ResultTest {
    @Test
    void the_script_has_every_result_that_a_verdict_on_its_log_knows_and_no_other() {
        assertEquals(Arrays.stream(SyncResult.values()).map(SyncResult::word).sorted().toList(), Arrays.stream(Result.values()).map(Result::word).sorted().toList());
    }
}
