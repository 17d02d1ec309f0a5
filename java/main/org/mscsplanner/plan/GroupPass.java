package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Resource;

/**
 * Phase 5: groups, resources, properties, dependencies, possible owners. Providers come before their dependents. All of
 * it happens while the group is offline: on Windows Server 2003 a dependency cannot be added to an online resource.
 */
final class GroupPass {
    private static final Phase PHASE = Phase.GROUP;

    private GroupPass() { }

    static void plan(Blueprint in, Drafts out) {
        for (Group group : in.groups()) {
            new GroupPass().group(in, group, out);
        }
    }

    private void group(Blueprint in, Group group, Drafts out) {
        StepTarget target = StepTarget.cluster(group.primaryNode());
        String created = in.id(PHASE, group.name(), "create-group");
        out.goal(new Step(created, PHASE, target, new CreateGroup(group.name()),
                Reason.of("Everything that fails over together is in one group.", "R-039", "R-087"), Bounds.QUICK, false, List.of()));
        Drafts later = new Drafts();
        for (Resource resource : in.resources(group)) {
            create(in, group, resource, target, created, later);
        }
        for (Resource resource : in.resources(group)) {
            dependencies(in, resource, target, later);
        }
        List<String> changed = later.all().stream().map(Draft::step).filter(s -> needsOffline(s.action())).map(Step::id)
                .toList();
        if (!changed.isEmpty()) {
            out.support(new Step(in.id(PHASE, group.name(), "offline"), PHASE, target,
                    new TakeGroupOffline(group.name(), Waits.offlineSeconds(group)),
                    Reason.of("A new group is offline; one that was there already must be, before dependencies change.", "R-087"),
                    new Bounds(1, Waits.offlineSeconds(group)), false, List.of(created)), changed);
        }
        properties(in, group, target, created, out);
        later.all().forEach(d -> out.goal(d.step()));
    }

    private static boolean needsOffline(Action action) {
        return action instanceof CreateResource || action instanceof SetPrivateProperties || action instanceof AddDependency
                || action instanceof SetDependencyExpression;
    }

    private void properties(Blueprint in, Group group, StepTarget target, String created, Drafts out) {
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
            all.put(Name.of("AntiAffinityClassNames"), new PropertyValue.Strings(group.antiAffinity()));
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

    private void create(Blueprint in, Group group, Resource resource, StepTarget target, String groupCreated, Drafts out) {
        String created = in.id(PHASE, resource.name(), "create");
        out.goal(new Step(created, PHASE, target,
                new CreateResource(resource.name(), group.name(), resource.type(), resource.separateMonitor()),
                Reason.of("The group needs this resource.", refs(resource)), Bounds.QUICK, false, List.of(groupCreated)));
        if (!resource.properties().isEmpty()) {
            out.goal(new Step(in.id(PHASE, resource.name(), "common-properties"), PHASE, target,
                    new SetCommonProperties(resource.name(), resource.properties()),
                    Reason.of("Names and descriptions suit the environment.", "R-100"), Bounds.QUICK, false, List.of(created)));
        }
        if (!resource.privateProperties().isEmpty()) {
            out.goal(new Step(in.id(PHASE, resource.name(), "private-properties"), PHASE, target,
                    new SetPrivateProperties(resource.name(), resource.privateProperties()),
                    Reason.of("The resource type needs these values.", refs(resource)), Bounds.QUICK, false, List.of(created)));
        }
        out.goal(new Step(in.id(PHASE, resource.name(), "possible-owners"), PHASE, target,
                new EnsurePossibleOwners(resource.name(), resource.possibleOwners().stream().sorted().toList()),
                Reason.of("A resource that a node cannot own keeps the whole group from that node.", "R-093", "R-099"),
                Bounds.QUICK, false, List.of(created)));
    }

    private void dependencies(Blueprint in, Resource resource, StepTarget target, Drafts out) {
        String created = in.id(PHASE, resource.name(), "create");
        if (!resource.dependsOn().isPlain()) {
            out.goal(new Step(in.id(PHASE, resource.name(), "dependency-expression"), PHASE, StepTarget.person(target.node()),
                    new SetDependencyExpression(resource.name(), resource.dependsOn().expression(), resource.dependsOn().providers()),
                    Reason.of("The spec offers a choice of providers."), new Bounds(60, 600), true, List.of(created)));
            return;
        }
        for (Name provider : resource.dependsOn().providers().stream().sorted().toList()) {
            List<String> needs = new ArrayList<>(List.of(created, in.id(PHASE, provider, "create")));
            out.goal(new Step(in.id(PHASE, resource.name(), "depend-on", provider), PHASE, target,
                    new AddDependency(resource.name(), provider),
                    Reason.of("It comes online after what it needs, and goes offline before it.", "R-045", "R-101"),
                    Bounds.QUICK, false, needs));
        }
    }

    private static String[] refs(Resource resource) {
        return switch (resource.type()) {
            case Resource.IP_ADDRESS -> new String[] {"R-040", "R-092", "R-095", "R-096", "I-46"};
            case Resource.NETWORK_NAME -> new String[] {"R-041", "R-092", "R-103"};
            case Resource.GENERIC_SERVICE -> new String[] {"R-042", "R-092", "R-107"};
            default -> new String[] {"R-092", "R-098"};
        };
    }
}
