package org.mscsplanner.render.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mscsplanner.verdict.copy.SyncResult;

/** What the script says of its results is what the verdict on its log says. */
class ResultTest {
    @Test
    void the_script_and_the_verdict_on_it_have_the_same_results() {
        assertEquals(Arrays.stream(SyncResult.values()).map(SyncResult::word).sorted().toList(), Arrays.stream(Result.values()).map(Result::word).sorted().toList());
        for (Result result : Result.values()) {
            SyncResult verdict = SyncResult.of(result.word()).orElseThrow();
            assertEquals(result.exit(), verdict.exit(), result.word());
            if (result.exit() != 0) {
                assertEquals(result.text(), verdict.advice());
            }
        }
    }
}
