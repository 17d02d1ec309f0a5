package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.Locale;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.SyncJob;

/**
 * Whoever runs the sync reaches the other node: SYSTEM does so as the computer account (D-13), a local account does not
 * exist there.
 */
final class SyncAccountRule implements Rule {
    private static final Set<String> SYSTEM = Set.of("system", "nt authority\\system");

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (SyncJob job : spec.syncJobs()) {
            if (job.method() == SyncJob.Method.SCHEDULED) {
                destination(job, found);
                account(job, spec, found);
            }
        }
        return found;
    }

    static boolean isShareName(String destination) {
        return destination.matches("[^\\\\/:*?\"<>|%!,;+=\\[\\]\\p{Cntrl}]{1,80}");
    }

    static boolean isSystem(String account) {
        return SYSTEM.contains(account.toLowerCase(Locale.ROOT));
    }

    private static void destination(SyncJob job, List<Finding> found) {
        if (!job.destination().isEmpty() && !isShareName(job.destination())) {
            found.add(Finding.of(ModelCode.SYNC_DESTINATION, Spots.of(job.at(), "destination"),
                    "job", Wording.shown(job.name()), "destination", Wording.shown(job.destination())));
        }
    }

    private static void account(SyncJob job, GeneralSpec spec, List<Finding> found) {
        boolean share = !job.destination().equalsIgnoreCase(SyncJob.ADMIN_SHARE);
        String account = job.account();
        if (isSystem(account)) {
            if (!share || job.grants().isEmpty()) {
                found.add(Finding.of(ModelCode.SYNC_SYSTEM_WITHOUT_GRANT, Spots.of(job.at(), "account"),
                        "job", Wording.shown(job.name()),
                        "destination", share ? "the share \"" + Wording.shown(job.destination()) + "\"" : "the administrative share",
                        "accounts", spec.target().nodeNames().stream().map(n -> Wording.shown(n) + "$").collect(Collectors.joining(", "))));
            }
        } else if (!account.isEmpty() && !account.matches("[^\\\\\"%!\\p{Cntrl}.][^\\\\\"%!\\p{Cntrl}]*\\\\[^\\\\\"%!\\p{Cntrl}]+")) {
            found.add(Finding.of(ModelCode.SYNC_ACCOUNT_FORM, Spots.of(job.at(), "account"),
                    "job", Wording.shown(job.name()), "account", Wording.shown(account)));
        } else if (share && !account.isEmpty() && job.grants().stream().noneMatch(account::equalsIgnoreCase)) {
            found.add(Finding.of(ModelCode.SYNC_ACCOUNT_NOT_GRANTED, Spots.of(job.at(), "grants"),
                    "job", Wording.shown(job.name()), "account", Wording.shown(account), "share", Wording.shown(job.destination())));
        }
    }
}
