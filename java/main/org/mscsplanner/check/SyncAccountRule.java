package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Place;
import org.mscsplanner.diag.SyncCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;

/**
 * Whoever runs the sync reaches the other node: SYSTEM does so as the computer account (D-13), a local account does not
 * exist there.
 */
final class SyncAccountRule implements Rule {
    private static final Set<String> BUILT_IN = Set.of("BUILTIN", "NT AUTHORITY", "NT SERVICE");

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (SyncJob job : spec.syncJobs()) {
            if (job.method() != SyncJob.Method.DFSR) {
                destination(job, found);
                found.addAll(Repeats.of(job.grants().stream().map(Name::of).toList(), "The list of grants of the sync job \"" + Wording.shown(job.name()) + "\"",
                        Spots.of(job.at(), "grants")));
            }
            if (job.method() == SyncJob.Method.SCHEDULED) {
                account(job, spec, found);
            } else if (job.method() == SyncJob.Method.CLUSTER_RESOURCE && !spec.target().os().is2003()) {
                system(job, spec, Spots.of(job.at(), "method"), found);
            }
        }
        return found;
    }

    static boolean isShareName(String destination) {
        return destination.matches("[^\\\\/:*?\"<>|%!,;+=\\[\\]\\p{Cntrl}]{1,80}");
    }

    private static void destination(SyncJob job, List<Finding> found) {
        if (!job.destination().isEmpty() && !isShareName(job.destination())) {
            found.add(Finding.of(SyncCode.DESTINATION, Spots.of(job.at(), "destination"),
                    "job", Wording.shown(job.name()), "destination", Wording.shown(job.destination())));
        }
    }

    /** From 2008 on the Cluster service itself, and so a resource, is SYSTEM; on 2003 it is a domain account with the rights it needs. */
    private static void system(SyncJob job, GeneralSpec spec, Place at, List<Finding> found) {
        if (!job.hasShare() || job.grants().isEmpty()) {
            found.add(Finding.of(SyncCode.SYSTEM_WITHOUT_GRANT, at, "job", Wording.shown(job.name()),
                    "destination", job.hasShare() ? "the share \"" + Wording.shown(job.destination()) + "\"" : "the administrative share",
                    "accounts", spec.target().nodeNames().stream().map(n -> Wording.shown(n) + "$").collect(Collectors.joining(", "))));
        }
    }

    /** Computers and what Windows has built in take the place of a domain: no other node knows such an account. */
    private static boolean isLocal(String account, GeneralSpec spec) {
        String before = account.substring(0, account.indexOf('\\')).strip();
        return BUILT_IN.contains(before.toUpperCase(Locale.ROOT)) || Named.hosts(spec).stream().anyMatch(h -> h.name().equals(Name.of(before)));
    }

    private static void account(SyncJob job, GeneralSpec spec, List<Finding> found) {
        String account = job.account();
        if (SyncJob.isSystem(account)) {
            system(job, spec, Spots.of(job.at(), "account"), found);
        } else if (!account.matches("[^\\\\\"%!\\p{Cntrl}.][^\\\\\"%!\\p{Cntrl}]*\\\\[^\\\\\"%!\\p{Cntrl}]+") || !account.equals(account.strip()) || isLocal(account, spec)) {
            found.add(Finding.of(SyncCode.ACCOUNT_FORM, Spots.of(job.at(), "account"),
                    "job", Wording.shown(job.name()), "account", Wording.shown(account)));
        } else if (SyncJob.isManaged(account) && !spec.target().os().hasManagedAccounts()) {
            found.add(Finding.of(SyncCode.MANAGED_ACCOUNT, Spots.of(job.at(), "account"), "job", Wording.shown(job.name()),
                    "account", Wording.shown(account), "os", spec.target().os().title()));
        } else if (job.hasShare() && job.grants().stream().noneMatch(account::equalsIgnoreCase)) {
            found.add(Finding.of(SyncCode.ACCOUNT_NOT_GRANTED, Spots.of(job.at(), "grants"),
                    "job", Wording.shown(job.name()), "account", Wording.shown(account), "share", Wording.shown(job.destination())));
        }
    }
}
