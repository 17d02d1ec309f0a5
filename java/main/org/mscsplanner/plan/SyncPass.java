package org.mscsplanner.plan;

import org.mscsplanner.model.SyncJob;

/**
 * Phase 8: how files stay in step, by the method of each job, a proof that it works, and a second move that proves the
 * direction: after it the other node is the source (I-25, I-26, D-04).
 */
final class SyncPass {
    private SyncPass() { }

    static void plan(Blueprint in, Drafts out) {
        for (SyncJob job : in.syncJobs()) {
            switch (job.method()) {
                case SCHEDULED -> ScheduledSync.plan(in, job, out);
                case CLUSTER_RESOURCE -> ResourceSync.plan(in, job, out);
                case MANUAL -> HandSync.plan(in, job, out);
                case DFSR -> ReplicationSync.plan(in, job, out);
            }
        }
    }
}
