package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mscsplanner.graph.Digraph;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
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

    Blueprint(GeneralSpec spec) {
        this.spec = spec;
        this.groups = spec.groups().stream().sorted(Comparator.comparing(Group::name)).toList();
        List<Name> names = new ArrayList<>();
        for (Group group : groups) {
            group.resources().forEach(r -> names.add(r.name()));
        }
        this.slugs = new Slugs(names);
    }

    GeneralSpec spec() {
        return spec;
    }

    List<Group> groups() {
        return groups;
    }

    List<Resource> resources(Group group) {
        Digraph.Builder<Name> graph = Digraph.builder();
        for (Resource resource : group.resources()) {
            graph.node(resource.name());
            resource.dependsOn().providers().forEach(p -> graph.edge(resource.name(), p));
        }
        return graph.build().order(Comparator.naturalOrder()).stream().map(n -> group.resource(n).orElseThrow()).toList();
    }

    List<Name> nodes() {
        return spec.target().nodeNames().stream().sorted().toList();
    }

    /** Nodes of a group other than its primary, sorted: where its data are copied to. */
    List<Name> others(Group group) {
        return nodes().stream().filter(n -> !n.equals(group.primaryNode())).toList();
    }

    List<FileItem> files(Group group) {
        return spec.files().stream().filter(f -> f.group().equals(group.name()))
                .sorted(Comparator.comparing(FileItem::name)).toList();
    }

    List<ServiceSetting> services() {
        return spec.services().stream().sorted(Comparator.comparing(ServiceSetting::name)).toList();
    }

    List<SyncJob> syncJobs() {
        return spec.syncJobs().stream().sorted(Comparator.comparing(SyncJob::name)).toList();
    }

    /** {@code 5/vc-ip-address/create}. */
    String id(Phase phase, Name about, String verb) {
        return phase.number() + "/" + slugs.of(about) + "/" + verb;
    }

    /** {@code 4/vpxd/stop-vcnode1}. */
    String id(Phase phase, Name about, String verb, Name node) {
        return id(phase, about, verb + "-" + slugs.of(node));
    }
}
