package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.GroupState;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.plan.action.RegisterSyncTask;

/** What the state has and the spec does not mention: it is told, and left alone. */
final class Unmanaged {
    private final GeneralSpec spec;
    private final State from;
    private final List<String> others = new ArrayList<>();

    private Unmanaged(GeneralSpec spec, State from) {
        this.spec = spec;
        this.from = from;
    }

    /** Groups and resources; then what planned ones have besides. */
    static List<String> of(GeneralSpec spec, State from) {
        Unmanaged all = new Unmanaged(spec, from);
        all.objects();
        all.tasks();
        for (Group group : spec.groups()) {
            from.group(group.name()).ifPresent(there -> all.group(group, there));
            group.resources().forEach(r -> from.resource(r.name()).ifPresent(there -> all.resource(r, there)));
        }
        return all.others;
    }

    private void objects() {
        Set<Name> known = new HashSet<>(spec.resourceNames());
        Set<Name> core = new HashSet<>();
        if (spec.target().quorum() instanceof Quorum.MajorityNodeSet set) {
            known.add(set.resource());
            core.add(set.group());
        }
        for (Name group : new TreeSet<>(from.groups().keySet())) {
            if (spec.group(group).isEmpty() && !core.contains(group)) {
                others.add("group " + group);
            }
        }
        from.resources().keySet().stream().filter(r -> !known.contains(r)).forEach(r -> others.add("resource " + r));
    }

    /** Of a sync job that the spec has no more, or that has another way or other nodes: they go on copying. */
    private void tasks() {
        from.nodes().forEach((node, there) -> there.tasks().keySet().stream().filter(RegisterSyncTask::isOne)
                .filter(task -> spec.syncJobs().stream().noneMatch(j -> j.method() == SyncJob.Method.SCHEDULED && RegisterSyncTask.task(j.name()).equals(task)
                        && spec.group(j.group()).filter(g -> spec.owners(g).contains(node)).isPresent()))
                .forEach(task -> others.add("task " + task + " on " + node)));
    }

    private void group(Group group, GroupState there) {
        Set<Name> foreign = new TreeSet<>();
        group.resources().forEach(r -> from.resource(r.name()).ifPresent(s -> foreign.addAll(s.possibleOwners())));
        spec.target().nodeNames().forEach(foreign::remove);
        foreign.forEach(node -> others.add("possible owner " + node + " of resources of group " + group.name()));
        if (group.preferredOwners().isEmpty() && !there.preferredOwners().isEmpty()) {
            others.add("preferred owners of group " + group.name());
        }
        if (group.failback().isEmpty() && PropertyValue.Number.is(1, there.properties().get(Name.of("AutoFailbackType")))) {
            others.add("failback of group " + group.name());
        }
    }

    private void resource(Resource resource, ResourceState there) {
        if (resource.dependsOn().isPlain()) {
            there.dependencies().stream().filter(p -> !resource.dependsOn().providers().contains(p))
                    .forEach(p -> others.add("dependency of resource " + resource.name() + " on " + p));
        }
        there.registryCheckpoints().stream().filter(k -> !resource.registryCheckpoints().contains(k))
                .forEach(k -> others.add("registry checkpoint of resource " + resource.name() + ": " + k));
        there.cryptoCheckpoints().stream().filter(k -> !resource.cryptoCheckpoints().contains(k))
                .forEach(k -> others.add("crypto checkpoint of resource " + resource.name() + ": " + k));
    }
}
