package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ServiceSetting;
import org.mscsplanner.model.SyncJob;

/**
 * The spec in the order in which the planner works: groups, items, services and jobs by name, resources with what they
 * depend on first and then by name. The order of the user's file plays no part.
 */
final class Blueprint {
    private final GeneralSpec spec;
    private final Slugs slugs;
    private final List<Group> groups;
    /** Of each group, in start order: many steps ask for it, and large groups have a long order. */
    private final SortedMap<Name, List<Resource>> resources = new TreeMap<>();
    /** What resources run, with its place in the order in which the cluster starts them. */
    private final SortedMap<Name, Integer> clustered = new TreeMap<>();
    private final List<ServiceSetting> services;

    Blueprint(GeneralSpec spec) {
        this.spec = spec;
        this.groups = spec.groups().stream().sorted(Comparator.comparing(Group::name)).toList();
        List<Name> names = new ArrayList<>();
        for (Group group : groups) {
            group.resources().forEach(r -> names.add(r.name()));
        }
        this.slugs = new Slugs(names);
        groups.forEach(g -> resources.put(g.name(), inStartOrder(g)));
        groups.stream().flatMap(g -> resources(g).stream()).flatMap(r -> r.service().stream())
                .forEach(s -> clustered.putIfAbsent(s, clustered.size()));
        this.services = spec.services().stream()
                .sorted(Comparator.comparing((ServiceSetting s) -> -clustered.getOrDefault(s.name(), Integer.MAX_VALUE))
                        .thenComparing(ServiceSetting::name)).toList();
    }

    GeneralSpec spec() {
        return spec;
    }

    /** What people administer this cluster with. */
    String tool() {
        return spec.target().os().administrationTool();
    }

    List<Group> groups() {
        return groups;
    }

    /** Those that can come online: a group without resources is offline for ever. */
    List<Group> groupsWithResources() {
        return groups.stream().filter(g -> !g.resources().isEmpty()).toList();
    }

    List<Resource> resources(Group group) {
        return Optional.ofNullable(resources.get(group.name())).orElseThrow();
    }

    private static List<Resource> inStartOrder(Group group) {
        SortedMap<Name, Resource> byName = new TreeMap<>();
        group.resources().forEach(r -> byName.put(r.name(), r));
        return StartOrder.of(group).order(Comparator.naturalOrder()).stream().map(byName::get).toList();
    }

    List<Name> nodes() {
        return spec.target().nodeNames().stream().sorted().toList();
    }

    /** Owners of a group other than its primary, sorted: where it may move to, and its data are copied to. */
    List<Name> others(Group group) {
        return owners(group).stream().filter(n -> !n.equals(group.primaryNode())).toList();
    }

    List<Name> owners(Group group) {
        return spec.owners(group);
    }

    /** True when a node may not own everything that comes with the group. */
    boolean isRestricted(Group group) {
        return resources(group).stream().anyMatch(r -> !runsSync(r) && !r.possibleOwners().containsAll(nodes()));
    }

    List<FileItem> files(Group group) {
        return spec.files().stream().filter(f -> f.group().equals(group.name()))
                .sorted(Comparator.comparing(FileItem::name)).toList();
    }

    /** Registry values that a group needs, by key and then by name. */
    SortedMap<RegistryKey, SortedMap<Name, RegistryEntry.Data>> registry(Group group) {
        SortedMap<RegistryKey, SortedMap<Name, RegistryEntry.Data>> keys = new TreeMap<>();
        for (RegistryEntry entry : spec.registry()) {
            if (entry.group().equals(group.name())) {
                keys.computeIfAbsent(entry.key(), k -> new TreeMap<>()).put(entry.value(), entry.data());
            }
        }
        return keys;
    }

    /**
     * In the order in which they are stopped: services of dependents first, as the cluster takes resources offline; before
     * them, by name, services that no resource runs.
     */
    List<ServiceSetting> services() {
        return services;
    }

    /** True for a service that a resource runs. */
    boolean isClustered(Name service) {
        return clustered.containsKey(service);
    }

    /** True for the resource of a sync job. */
    boolean runsSync(Resource resource) {
        return spec.syncJobs().stream().anyMatch(j -> j.method() == SyncJob.Method.CLUSTER_RESOURCE && j.resource().equals(resource.name()));
    }

    List<SyncJob> syncJobs() {
        return spec.syncJobs().stream().sorted(Comparator.comparing(SyncJob::name)).toList();
    }

    /** A name as part of an id. */
    String slug(Name name) {
        return slugs.of(name);
    }

    /** {@code 5/vc-ip-address/create}. */
    String id(Phase phase, Name about, String verb) {
        return phase.number() + "/" + slugs.of(about) + "/" + verb;
    }

    /** {@code 4/vpxd/stop-vcnode1}. */
    String id(Phase phase, Name about, String verb, Name node) {
        return id(phase, about, verb + "-" + slugs.of(node));
    }

    /** {@code 7/vc-group/move-to-vcnode2}, and {@code 7/vc-group/move-home-to-vcnode1} for the way back to the primary of the group that moves. */
    String moveId(Phase phase, Name about, Group group, Name node) {
        return id(phase, about, node.equals(group.primaryNode()) ? "move-home-to" : "move-to", node);
    }

    /** Of the step that writes the values of a key: {@code 6a/software-acme-app/write-registry}. */
    String writeId(RegistryKey key) {
        return id(Phase.PRIMARY_SYNC, Name.of(key.text()), "write-registry");
    }

    /** Of the step that adds a registry checkpoint. */
    String checkpointId(Resource resource, RegistryKey key) {
        return id(Phase.PRIMARY_SYNC, resource.name(), "checkpoint", Name.of(key.text()));
    }
}
