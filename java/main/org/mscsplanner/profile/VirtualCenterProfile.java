package org.mscsplanner.profile;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Outcome;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.ManualTask;

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
        ProfileRules.judge(vc, general, findings);
        if (version.data().isEmpty()) {
            return Outcome.none(findings);
        }
        Installation at = Installation.of(vc, general.target(), version.data().get());
        GroupLayout groups = new GroupLayout(at);
        DataItems items = new DataItems(at);
        return Outcome.of(new GeneralSpec(
                general.name(), general.change(), general.target(),
                joined(general.groups(), groups.groups()),
                joined(general.registry(), items.registry()),
                joined(general.files(), items.files()),
                joined(general.services(), items.services()),
                joined(general.fileEdits(), items.fileEdits()),
                joined(general.accounts(), items.accounts()),
                joined(general.probes(), groups.probes()),
                joined(general.syncJobs(), new SyncJobs(at).all()),
                joined(general.manualTasks(), tasks(at)),
                joined(general.decisions(), new Decisions(at).all()),
                general.acknowledge(),
                joined(general.clusters(), LicenseCluster.of(at, general.change())), general.at()), findings);
    }

    private static List<ManualTask> tasks(Installation at) {
        List<ManualTask> tasks = new ArrayList<>();
        tasks.addAll(new PrepareTasks(at).all());
        tasks.addAll(new InstallTasks(at).all());
        tasks.addAll(new NameTasks(at).all());
        tasks.addAll(new SecondaryTasks(at).all());
        tasks.addAll(new RegistryTasks(at).all());
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
