package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.Target;
import org.mscsplanner.plan.action.ByHand;
import org.mscsplanner.plan.action.ConfirmTask;

/**
 * Phase 0 of a cluster whose zone takes no dynamic updates: a person writes the records of each network name.
 * Elsewhere the Cluster service does, when the name comes online.
 */
final class NamePass {
    private static final Phase PHASE = Phase.COLLECT;

    private NamePass() { }

    static void plan(Blueprint in, Drafts out) {
        if (in.spec().target().dns() == Target.Dns.STATIC) {
            in.groups().forEach(g -> in.resources(g).stream().filter(r -> r.isType(Resource.NETWORK_NAME)).forEach(r -> records(in, g, r, out)));
        }
    }

    private static void records(Blueprint in, Group group, Resource resource, Drafts out) {
        String name = resource.privateText("DnsName").or(() -> resource.privateText("Name")).orElse(resource.name().text());
        String domain = in.spec().target().domain();
        String full = domain.isEmpty() ? name : name + "." + domain;
        List<String> addresses = addresses(group, resource);
        List<ByHand> commands = new ArrayList<>(List.of(lookUp(full)));
        addresses.forEach(a -> commands.add(lookUp(a)));
        List<String> todo = addresses.isEmpty()
                ? List.of("In the DNS console write the records of " + full + " and of its address: the zone takes no dynamic updates, so the Cluster service cannot.")
                : addresses.stream().map(a -> "In the DNS console write the A record " + full + " = " + a
                        + " and the PTR record of the address: the zone takes no dynamic updates, so the Cluster service cannot.").toList();
        String expected = addresses.size() == 1 ? "The name gives " + addresses.get(0) + ", and the address gives " + full + "."
                : addresses.isEmpty() ? "The name gives its address, and the address gives " + full + "."
                : "The name gives one of " + String.join(", ", addresses) + ", and each address gives " + full + ".";
        String id = in.id(PHASE, resource.name(), "records-by-hand");
        out.goal(Step.ofPerson(PHASE, new ConfirmTask(id, Name.NONE, "Write the records of " + name + " by hand", todo, commands, expected,
                        "Stop here and clear it up; nothing that follows works without it.", List.of("both answers", "written by"), false),
                Reason.of("Clients find the virtual server by its name.", "R-063", "R-083", "R-103"), new Bounds(300, 3600), true, List.of()));
    }

    /** Those that it depends on, in the order of their resources' names. */
    private static List<String> addresses(Group group, Resource resource) {
        return resource.dependsOn().providers().stream().sorted().flatMap(p -> group.resource(p).stream())
                .filter(r -> r.isType(Resource.IP_ADDRESS)).flatMap(r -> r.privateText("Address").stream()).distinct().toList();
    }

    private static ByHand lookUp(String what) {
        return ByHand.typed("nslookup", what);
    }
}
