package org.mscsplanner.check;

import java.util.List;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.SyncCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.SyncJob;

/**
 * On Windows Server 2003 the access list of cmd.exe does not name batch logons (KB 867466), and only administrators may
 * query the cluster: a task of another account does nothing and says nothing. An account that uses the administrative share
 * is an administrator; one that uses a share of its own need not be.
 */
final class SyncRightsRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        return !spec.target().os().is2003() ? List.of() : spec.syncJobs().stream().filter(SyncRightsRule::mayBeNoAdministrator)
                .map(job -> Finding.of(SyncCode.ACCOUNT_RIGHTS, Spots.of(job.at(), "account"), "job", Wording.shown(job.name()),
                        "account", Wording.shown(job.account()), "os", spec.target().os().title())
                        .alsoAt(List.of(Spots.of(job.at(), "destination")))).toList();
    }

    private static boolean mayBeNoAdministrator(SyncJob job) {
        return job.method() == SyncJob.Method.SCHEDULED && !job.account().isEmpty() && !SyncJob.isSystem(job.account())
                && SyncAccountRule.isShareName(job.destination()) && job.hasShare();
    }
}
