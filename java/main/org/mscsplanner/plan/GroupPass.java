package org.mscsplanner.plan;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Resource;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.AddDependency;
import org.mscsplanner.plan.action.ConfirmTask;
import org.mscsplanner.plan.action.CreateGroup;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.plan.action.ReleaseRegistryCheckpoint;
import org.mscsplanner.plan.action.RemovePossibleOwners;
import org.mscsplanner.plan.action.SetDependencyExpression;
import org.mscsplanner.plan.action.SetGroupProperties;
import org.mscsplanner.plan.action.SetPreferredOwners;
import org.mscsplanner.plan.action.SetPrivateProperties;
import org.mscsplanner.plan.action.SetResourceMonitor;

/**
 * Phase 5: groups, resources, possible owners, properties, dependencies. Providers come before their dependents. All of
 * it happens while the group is offline: on Windows Server 2003 a dependency cannot be added to an online resource. A
 * resource that runs a sync job comes in phase 8, with its script.
 */
final class GroupPass {
    private static final Phase PHASE = Phase.GROUP;

    private GroupPass() { }

    static void plan(Blueprint in, Drafts out) {
        for (Group group : in.groups()) {
            group(in, group, out);
        }
    }

    private static void group(Blueprint in, Group group, Drafts out) {
        StepTarget target = StepTarget.cluster(group.primaryNode());
        String created = in.id(PHASE, group.name(), "create-group");
        out.goal(new Step(created, PHASE, target, new CreateGroup(group.name()),
                Reason.of("Everything that fails over together is in one group.", "R-039", "R-087"), Bounds.QUICK, false, List.of()));
        Drafts later = new Drafts();
        ResourceSteps steps = new ResourceSteps(in, PHASE, target);
        List<Resource> resources = in.resources(group).stream().filter(r -> !in.runsSync(r)).toList();
        resources.forEach(r -> steps.create(group, r, List.of(created), later));
        in.resources(group).stream().filter(in::runsSync).forEach(r -> steps.ownersOfWhatIsThere(group, r, later));
        owners(in, group, resources, steps, later);
        resources.forEach(r -> steps.properties(r, later));
        resources.forEach(r -> steps.dependencies(r, later));
        List<String> changed = later.all().stream().map(Draft::step).filter(s -> needsOffline(s.action())).map(Step::id)
                .toList();
        PrimaryMove.home(in, PHASE, group, created, out);
        if (!changed.isEmpty()) {
            out.support(PrimaryMove.offline(in, PHASE, group,
                    Reason.of("A new group is offline; one that was there already must be, before dependencies change.", "R-087"), List.of(created)), changed);
        }
        properties(in, group, target, created, out);
        out.addAll(later);
        if (in.spec().target().os().is2003()) {
            resources.stream().filter(r -> r.isType(Resource.FILE_SHARE)).forEach(r -> permissions(in, group, r, out));
        }
    }

    /** Of a new share: Cluster Administrator gives Read, cluster.exe does not ("Cluster resource", cc785087), and it would come online open to everybody. */
    private static void permissions(Blueprint in, Group group, Resource share, Drafts out) {
        String of = "\"" + share.name() + "\"";
        out.support(Step.ofPerson(PHASE, new ConfirmTask(in.id(PHASE, share.name(), "permissions"), group.primaryNode(),
                        "Set who may use the share of " + of,
                        List.of("In Cluster Administrator, properties of " + of + ", Parameters, Permissions: add whom the owner of the data names, with the rights that they need.",
                                "Take Everyone out, or leave it with the right to read."),
                        List.of(), "Permissions of " + of + " lists whom the owner of the data named, and gives nobody else more than the right to read.",
                        "Do not bring the group online: until then the share is open to everybody, as far as the rights on its folder allow.", List.of("time", "seen by"), false),
                Reason.of("Made with cluster.exe, a share gives Everyone full control."), new Bounds(60, 1200), true, List.of()),
                List.of(ResourceSteps.createId(in, PHASE, share.name())));
    }

    /**
     * Where not every node may own every resource: to the primary as soon as it may own them all, and before other nodes are taken
     * out, so that undo, which goes the other way round, can lead the group back. A disk has no properties to set where it cannot
     * be reached.
     */
    private static void owners(Blueprint in, Group group, List<Resource> resources, ResourceSteps steps, Drafts out) {
        if (!in.isRestricted(group)) {
            return;
        }
        Drafts others = new Drafts();
        resources.forEach(r -> steps.otherOwners(r, others));
        PrimaryMove.plan(in, PHASE, group, PrimaryMove.offlineId(in, PHASE, group),
                Reason.of("A node that may not own a resource must not own its group either.", "R-093"), others.ids(), out);
        out.addAll(others);
    }

    private static boolean needsOffline(Action action) {
        return action instanceof CreateResource || action instanceof ReleaseRegistryCheckpoint || action instanceof RemovePossibleOwners
                || action instanceof SetPrivateProperties || action instanceof SetResourceMonitor || action instanceof AddDependency || action instanceof SetDependencyExpression;
    }

    private static void properties(Blueprint in, Group group, StepTarget target, String created, Drafts out) {
        SortedMap<Name, PropertyValue> all = new TreeMap<>();
        if (!group.description().isEmpty()) {
            all.put(Name.of("Description"), new PropertyValue.Text(group.description()));
        }
        all.put(Name.of("FailoverThreshold"), new PropertyValue.Number(group.failoverThreshold()));
        all.put(Name.of("FailoverPeriod"), new PropertyValue.Number(group.failoverPeriodHours()));
        group.failback().ifPresent(f -> {
            all.put(Name.of("AutoFailbackType"), new PropertyValue.Number(1));
            all.put(Name.of("FailbackWindowStart"), new PropertyValue.Number(f.windowStartHour()));
            all.put(Name.of("FailbackWindowEnd"), new PropertyValue.Number(f.windowEndHour()));
        });
        if (!group.antiAffinity().isEmpty()) {
            all.put(SetGroupProperties.CLASS_NAMES, new PropertyValue.Strings(group.antiAffinity()));
        }
        out.goal(new Step(in.id(PHASE, group.name(), "group-properties"), PHASE, target,
                new SetGroupProperties(group.name(), all),
                group.antiAffinity().isEmpty()
                        ? Reason.of("The defaults of threshold and period differ between Windows versions; they are always written.")
                        : Reason.of("Groups that share a class name avoid each other when a failover target is chosen; threshold and period are always written.",
                                "R-183", "R-184", "I-03", "I-43"),
                Bounds.QUICK, false, List.of(created)));
        if (!group.preferredOwners().isEmpty()) {
            out.goal(new Step(in.id(PHASE, group.name(), "preferred-owners"), PHASE, target,
                    new SetPreferredOwners(group.name(), group.preferredOwners()),
                    Reason.of("The spec asks for this order of preferred owners."), Bounds.QUICK, false, List.of(created)));
        }
    }
}
