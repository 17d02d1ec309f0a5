package org.mscsplanner.plan;

import java.util.List;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.Target;
import org.mscsplanner.plan.action.ConfirmTask;

/**
 * Phase 1: a new network name that gets an account in the domain when it first comes online, and somebody must have allowed that:
 * on Windows Server 2003 where it requires Kerberos (KB 302389), from 2008 on always, by the account of the cluster itself.
 */
final class ComputerAccountPass {
    private static final Phase PHASE = Phase.CLUSTER;

    private ComputerAccountPass() { }

    static void plan(Blueprint in, Drafts out) {
        in.groups().forEach(g -> in.resources(g).stream().filter(r -> r.isType(Resource.NETWORK_NAME) && hasAccount(in, r)).forEach(r -> allowed(in, r, out)));
    }

    private static boolean hasAccount(Blueprint in, Resource resource) {
        return !in.spec().target().os().is2003() || resource.requiresKerberos();
    }

    private static void allowed(Blueprint in, Resource resource, Drafts out) {
        Target target = in.spec().target();
        boolean is2003 = target.os().is2003();
        String name = resource.privateText("Name").orElse(resource.name().text());
        String creator = is2003 ? "the account of the Cluster service" : target.cluster() + "$, the computer account of the cluster,";
        List<String> todo = List.of(
                is2003 ? "In Active Directory Users and Computers see that " + creator + " may add computers to the domain, which by default holds for ten, or that an account " + name + " waits there over which it has full control."
                        : "In Active Directory Users and Computers see that " + creator + " may create computer objects in the organisational unit where it is itself, or that a disabled account " + name + " waits there over which it has full control.",
                "No other computer and no other cluster has the name " + name + ".");
        out.support(Step.ofPerson(PHASE, new ConfirmTask(in.id(PHASE, resource.name(), "computer-account"), Name.NONE,
                        "See that the cluster may make the computer account " + name, todo, List.of(), "The account can be made, or is there for this cluster alone.",
                        "Ask an administrator of the domain; until then the network name does not come online.", List.of("time", "seen by"), false),
                Reason.of(is2003 ? "With Kerberos a network name has a computer account, which the cluster makes when the name first comes online."
                        : "From Windows Server 2008 on a network name has a computer account, which the cluster makes when the name first comes online.", "R-063", "R-103"),
                new Bounds(300, 3600), true, List.of()), List.of(ResourceSteps.createId(in, Phase.GROUP, resource.name())));
    }
}
