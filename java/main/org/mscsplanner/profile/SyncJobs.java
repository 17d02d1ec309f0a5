package org.mscsplanner.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.Dependencies;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;

/** One job a group: each asks for the owner of its own group, and a group of its own has a folder of its own. */
final class SyncJobs {
    private final Installation at;

    SyncJobs(Installation at) {
        this.at = at;
    }

    List<SyncJob> all() {
        List<SyncJob> jobs = new ArrayList<>(job("vc-data", at.vc().group().name(), at.syncFolder("mscs-sync"), "VCSync"));
        if (at.licenseInOwnGroup()) {
            jobs.addAll(licenses(at.licenseGroup()));
        }
        return jobs;
    }

    /** For the license server in a group or a cluster of its own. */
    List<SyncJob> licenses(Name group) {
        return job("vc-licenses", group, at.syncFolder(at.licenseCluster() ? "mscs-sync" : "mscs-sync-licenses"), "LSSync");
    }

    /**
     * The resource that runs the job of a group, where the method is a cluster resource: a Generic Application whose failure
     * never moves the group (I-32). It needs what the group is for, so it starts last and after a good start only (I-35);
     * nothing needs it.
     */
    List<Resource> resource(Name group, Name provider) {
        List<SyncJob> jobs = at.vc().sync().isEmpty() ? List.of() : at.licenseCluster() ? licenses(group) : all();
        return jobs.stream().filter(j -> j.group().equals(group) && !j.resource().isEmpty()).map(j -> resource(j, provider)).toList();
    }

    private Resource resource(SyncJob job, Name provider) {
        SortedMap<Name, PropertyValue> common = new TreeMap<>(Map.of(
                Name.of("Description"), new PropertyValue.Text("Copies files of the group to the other nodes"),
                Name.of("RestartAction"), new PropertyValue.Number(1),
                Name.of("RestartThreshold"), new PropertyValue.Number(1),
                Name.of("RestartPeriod"), new PropertyValue.Number(900_000)));
        SortedMap<Name, PropertyValue> privates = new TreeMap<>(Map.of(
                Name.of("CommandLine"), new PropertyValue.Text(job.resourceCommand()),
                Name.of("CurrentDirectory"), new PropertyValue.Text(job.folder().text())));
        Place place = at.vc().place("sync").deriving(Map.of());
        return new Resource(job.resource(), Resource.GENERIC_APPLICATION, true, at.target().nodeNames(),
                Dependencies.on(List.of(provider), place), common, privates, List.of(), List.of(), place);
    }

    /** None while the user has not decided; a finding says so. */
    private List<SyncJob> job(String name, Name group, WinPath folder, String resource) {
        return at.vc().sync().map(s -> new SyncJob(Name.of(name), group, s.method(), s.tool(), List.of(), s.everyMinutes(),
                s.account(), s.destination(), s.grants(), s.quietMinutesAfterFailover(), s.logKeepDays(), folder, s.mode(),
                s.method() == SyncJob.Method.CLUSTER_RESOURCE ? Name.of(resource) : Name.NONE, place())).stream().toList();
    }

    private Place place() {
        Place block = at.vc().place("sync");
        return Sources.element(block, Stream.of("method", "tool", "everyMinutes", "account", "destination", "grants",
                "quietMinutesAfterFailover", "logKeepDays", "mode").collect(Collectors.toMap(m -> m, block::inside)));
    }
}
