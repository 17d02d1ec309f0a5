package org.mscsplanner.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Outcome;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;

/**
 * Turns a {@code virtualCenter} block into groups, services, registry values, files, tasks and decisions of the general
 * form, as VMware's technical note "Using MSCS to Cluster VirtualCenter" (TN-019-PRD-01-01, revision 20070619) asks,
 * with the resolutions of its gaps. Places of the general elements point into the block.
 */
public final class VirtualCenterProfile {
    private VirtualCenterProfile() { }

    /**
     * Adds what the block needs to what the user wrote in general form.
     *
     * @param general the rest of the spec; its members come first in every list
     * @return no value when a decision is missing that everything else depends on
     */
    public static Outcome<GeneralSpec> expand(VirtualCenter vc, GeneralSpec general) {
        List<Finding> findings = new ArrayList<>();
        VersionChoice version = VersionChoice.of(vc, general.target(), findings);
        ProfileRules.judge(vc, general.target(), findings);
        if (version.data().isEmpty()) {
            return Outcome.none(findings);
        }
        Installation at = new Installation(vc, general.target(), version.data().get());
        GroupLayout groups = new GroupLayout(at);
        DataItems items = new DataItems(at);
        return Outcome.of(new GeneralSpec(
                general.name(), general.change(), general.target(),
                joined(general.groups(), groups.groups()),
                joined(general.registry(), items.registry()),
                joined(general.files(), items.files()),
                joined(general.services(), items.services()),
                joined(general.fileEdits(), items.fileEdits()),
                joined(general.accounts(), vc.localUsers()),
                joined(general.probes(), groups.probes()),
                joined(general.syncJobs(), syncJobs(at)),
                joined(general.manualTasks(), tasks(at)),
                joined(general.decisions(), new Decisions(at).all()),
                general.acknowledge(), general.at()), findings);
    }

    /** One job a group: each asks for the owner of its own group, and a group of its own has a folder of its own. */
    private static List<SyncJob> syncJobs(Installation at) {
        return at.vc().sync().map(s -> {
            List<SyncJob> jobs = new ArrayList<>();
            jobs.add(syncJob(at, s, "vc-data", at.vc().group().name(), at.syncFolder("mscs-sync")));
            if (at.licenseInOwnGroup()) {
                jobs.add(syncJob(at, s, "vc-licenses", at.licenseGroup(), at.syncFolder("mscs-sync-licenses")));
            }
            return jobs;
        }).orElse(List.of());
    }

    private static SyncJob syncJob(Installation at, VirtualCenter.Sync s, String name, Name group, WinPath folder) {
        return new SyncJob(Name.of(name), group, s.method(), s.tool(), List.of(), s.everyMinutes(), s.account(), s.destination(),
                s.grants(), s.quietMinutesAfterFailover(), s.logKeepDays(), folder, syncPlace(at.vc().place("sync")));
    }

    private static Place syncPlace(Place block) {
        return Sources.element(block, Stream.of("method", "tool", "everyMinutes", "account", "destination", "grants",
                "quietMinutesAfterFailover", "logKeepDays").collect(Collectors.toMap(m -> m, block::inside)));
    }

    private static List<ManualTask> tasks(Installation at) {
        List<ManualTask> tasks = new ArrayList<>();
        tasks.addAll(new PrepareTasks(at).all());
        tasks.addAll(new InstallTasks(at).all());
        tasks.addAll(new NameTasks(at).all());
        tasks.addAll(new SecondaryTasks(at).all());
        tasks.addAll(new FailoverTests(at).all());
        tasks.addAll(new LicenseTests(at).all());
        tasks.addAll(new HandOverTasks(at).all());
        return tasks;
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
