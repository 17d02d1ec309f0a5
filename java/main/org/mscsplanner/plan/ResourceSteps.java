package org.mscsplanner.plan;

import java.util.List;
import java.util.Set;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.AddDependency;
import org.mscsplanner.plan.action.CreateResource;
import org.mscsplanner.plan.action.EnsurePossibleOwners;
import org.mscsplanner.plan.action.RemovePossibleOwners;
import org.mscsplanner.plan.action.SetCommonProperties;
import org.mscsplanner.plan.action.SetDependencyExpression;
import org.mscsplanner.plan.action.SetPrivateProperties;
import org.mscsplanner.plan.action.SetResourceMonitor;

/**
 * The steps that make a resource, in this order: create it and verify its possible owners, take other nodes out of them, set its
 * properties, add what it depends on. Between the first and the second its group is led to a node that may own it.
 */
final class ResourceSteps {
    private static final Set<Name> DESCRIBED = Set.of(Name.of("Description"));

    private final Blueprint in;
    private final Phase phase;
    private final StepTarget target;

    ResourceSteps(Blueprint in, Phase phase, StepTarget target) {
        this.in = in;
        this.phase = phase;
        this.target = target;
    }

    /** @param needs what must be there before the resource is created */
    void create(Group group, Resource resource, List<String> needs, Drafts out) {
        String created = created(resource.name());
        goal(created, new CreateResource(resource.name(), group.name(), resource.type(), resource.separateMonitor()),
                Reason.of("The group needs this resource.", refs(resource)), needs, out);
        goal(in.id(phase, resource.name(), "monitor"), new SetResourceMonitor(resource.name(), resource.separateMonitor()),
                Reason.of("In a resource monitor of its own, a resource that crashes takes no other one along.", "R-092", "R-098"), List.of(created), out);
        out.goal(owners(group, resource).needing(List.of(created)));
    }

    /** The possible owners of a resource that is there already and has its turn in a later phase: until then its group may be led to a node that is new. */
    void ownersOfWhatIsThere(Group group, Resource resource, Drafts out) {
        out.goal(owners(group, resource), List.of(), state -> state.resource(resource.name()).filter(r -> r.group().equals(group.name())).isPresent());
    }

    private Step owners(Group group, Resource resource) {
        return new Step(in.id(phase, resource.name(), "possible-owners"), phase, target,
                new EnsurePossibleOwners(resource.name(), group.name(), resource.possibleOwners().stream().sorted().toList(), others(resource)),
                Reason.of("A resource that a node cannot own keeps the whole group from that node.", "R-093", "R-099"), Bounds.QUICK, false, List.of());
    }

    /** Every node is a possible owner of a new resource, whatever the state says of it. */
    void otherOwners(Resource resource, Drafts out) {
        List<Name> others = others(resource);
        if (!others.isEmpty()) {
            String created = created(resource.name());
            out.goal(new Step(in.id(phase, resource.name(), "other-owners"), phase, target, new RemovePossibleOwners(resource.name(), others),
                    Reason.of("A group must not come to a node that one of its resources cannot run on.", "R-093"), Bounds.QUICK, false, List.of(created)), List.of(created));
        }
    }

    private List<Name> others(Resource resource) {
        return in.nodes().stream().filter(n -> !resource.possibleOwners().contains(n)).toList();
    }

    void properties(Resource resource, Drafts out) {
        if (!resource.properties().isEmpty()) {
            goal(in.id(phase, resource.name(), "common-properties"), new SetCommonProperties(resource.name(), resource.properties()),
                    resource.properties().keySet().equals(DESCRIBED) ? Reason.of("Names and descriptions suit the environment.", "R-100")
                            : Reason.of("The spec asks for these values."), List.of(created(resource.name())), out);
        }
        if (!resource.privateProperties().isEmpty()) {
            goal(in.id(phase, resource.name(), "private-properties"), new SetPrivateProperties(resource.name(), resource.privateProperties()),
                    Reason.of("The resource type needs these values.", refs(resource)), List.of(created(resource.name())), out);
        }
    }

    void dependencies(Resource resource, Drafts out) {
        String created = created(resource.name());
        if (!resource.dependsOn().isPlain()) {
            out.goal(new Step(in.id(phase, resource.name(), "dependency-expression"), phase, StepTarget.person(target.node()),
                    new SetDependencyExpression(resource.name(), resource.dependsOn().expression(), resource.dependsOn().providers()),
                    Reason.of("The spec offers a choice of providers."), new Bounds(60, 600), true, List.of(created)));
            return;
        }
        for (Name provider : resource.dependsOn().providers().stream().sorted().toList()) {
            goal(in.id(phase, resource.name(), "depend-on", provider), new AddDependency(resource.name(), provider),
                    Reason.of("It comes online after what it needs, and goes offline before it.", "R-045", "R-101"), List.of(created, created(provider)), out);
        }
    }

    private String created(Name resource) {
        return createId(in, phase, resource);
    }

    static String createId(Blueprint in, Phase phase, Name resource) {
        return in.id(phase, resource, "create");
    }

    private void goal(String id, Action action, Reason reason, List<String> needs, Drafts out) {
        out.goal(new Step(id, phase, target, action, reason, Bounds.QUICK, false, needs));
    }

    private static String[] refs(Resource resource) {
        return switch (resource.type()) {
            case Resource.IP_ADDRESS -> new String[] {"R-040", "R-092", "R-095", "R-096", "I-46"};
            case Resource.NETWORK_NAME -> new String[] {"R-041", "R-092", "R-103"};
            case Resource.GENERIC_SERVICE -> new String[] {"R-042", "R-092", "R-107"};
            case Resource.GENERIC_APPLICATION -> new String[] {"R-092", "R-187", "R-188", "R-189", "I-32"};
            default -> new String[] {"R-092", "R-098"};
        };
    }
}
