package org.mscsplanner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyncJobTest {
    @ParameterizedTest
    @ValueSource(strings = {"admin-share", "Admin-Share"})
    void the_administrative_share_is_meant_in_whatever_letters(String written) {
        SpecDraft draft = SampleSpecs.virtualCenterDraft();
        draft.syncJobs.get(0).destination = written;
        SyncJob job = draft.build().syncJobs().get(0);
        assertFalse(job.hasShare());
        assertEquals("D$", job.share(WinPath.of("D:\\data")));
    }
}
