package org.mscsplanner.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mscsplanner.diag.Place;

/**
 * Everything a plan is made from, with every default bound: the general form that a profile expands into and that
 * {@code expand} prints. Lists keep the order of the spec; the planner does not depend on it.
 *
 * <p>It may still be unsound (two equal names, a circle): {@code check} judges it, and only a spec without
 * unacknowledged errors is planned.
 *
 * @param name the spec's own name, for file names and comments; for a further cluster the folder of its rendered files
 * @param clusters what the same change builds on further clusters. Each is a spec of its own (its change is this one's,
 *     and it has neither acknowledgements nor further clusters): it is checked, planned against a state of its own and
 *     rendered into a folder of its own, and one approval digest covers all of them. So nothing that plans, scripts or
 *     simulates ever sees more than one cluster
 */
public record GeneralSpec(String name, Change change, Target target, List<Group> groups, List<RegistryEntry> registry,
        List<FileItem> files, List<ServiceSetting> services, List<FileEdit> fileEdits, List<Account> accounts,
        List<Probe> probes, List<SyncJob> syncJobs, List<ManualTask> manualTasks, List<Decision> decisions,
        List<Acknowledgement> acknowledge, List<GeneralSpec> clusters, Place at) {
    public GeneralSpec {
        groups = List.copyOf(groups);
        registry = List.copyOf(registry);
        files = List.copyOf(files);
        services = List.copyOf(services);
        fileEdits = List.copyOf(fileEdits);
        accounts = List.copyOf(accounts);
        probes = List.copyOf(probes);
        syncJobs = List.copyOf(syncJobs);
        manualTasks = List.copyOf(manualTasks);
        decisions = List.copyOf(decisions);
        acknowledge = List.copyOf(acknowledge);
        clusters = List.copyOf(clusters);
    }

    /** This spec, and then that of each further cluster. */
    public List<GeneralSpec> everyCluster() {
        List<GeneralSpec> all = new ArrayList<>();
        all.add(this);
        all.addAll(clusters);
        return all;
    }

    /** Of every group, in the order of the spec. */
    public List<Resource> resources() {
        return groups.stream().flatMap(g -> g.resources().stream()).toList();
    }

    /** Of every group. */
    public Set<Name> resourceNames() {
        return resources().stream().map(Resource::name).collect(Collectors.toSet());
    }

    public Optional<Group> group(Name wanted) {
        return groups.stream().filter(g -> g.name().equals(wanted)).findFirst();
    }

    /** Nodes that may own a group, sorted: where it can move to, and where its files are kept in step. */
    public List<Name> owners(Group group) {
        return target.nodeNames().stream().filter(group::mayRunOn).sorted().toList();
    }

    /** Jobs that a script does, run by a scheduled task or a resource, by name. */
    public List<SyncJob> scriptedJobs() {
        return syncJobs.stream().filter(j -> j.method() == SyncJob.Method.SCHEDULED || j.method() == SyncJob.Method.CLUSTER_RESOURCE)
                .sorted(Comparator.comparing(SyncJob::name)).toList();
    }

    /** Where the files of a scripted job lie below the rendered folder: {@code sync}, and below it for every further job. */
    public String syncPath(SyncJob job) {
        return scriptedJobs().indexOf(job) <= 0 ? "sync" : "sync/" + job.name();
    }

    /** The items that a job keeps in step, by name. */
    public List<FileItem> items(SyncJob job) {
        return files.stream().filter(job::copies).sorted(Comparator.comparing(FileItem::name)).toList();
    }
}
