package org.mscsplanner.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;

/** One job a group: each asks for the owner of its own group, and a group of its own has a folder of its own. */
final class SyncJobs {
    private final Installation at;

    SyncJobs(Installation at) {
        this.at = at;
    }

    List<SyncJob> all() {
        List<SyncJob> jobs = new ArrayList<>(job("vc-data", at.vc().group().name(), at.syncFolder("mscs-sync")));
        if (at.licenseInOwnGroup()) {
            jobs.addAll(job("vc-licenses", at.licenseGroup(), at.syncFolder("mscs-sync-licenses")));
        }
        return jobs;
    }

    /** For a cluster that has only the license server. */
    List<SyncJob> licenses(Name group) {
        return job("vc-licenses", group, at.syncFolder("mscs-sync"));
    }

    /** None while the user has not decided; a finding says so. */
    private List<SyncJob> job(String name, Name group, WinPath folder) {
        return at.vc().sync().map(s -> new SyncJob(Name.of(name), group, s.method(), s.tool(), List.of(), s.everyMinutes(),
                s.account(), s.destination(), s.grants(), s.quietMinutesAfterFailover(), s.logKeepDays(), folder, place())).stream().toList();
    }

    private Place place() {
        Place block = at.vc().place("sync");
        return Sources.element(block, Stream.of("method", "tool", "everyMinutes", "account", "destination", "grants",
                "quietMinutesAfterFailover", "logKeepDays").collect(Collectors.toMap(m -> m, block::inside)));
    }
}
