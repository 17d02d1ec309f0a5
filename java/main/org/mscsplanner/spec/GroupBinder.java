package org.mscsplanner.spec;

import java.util.List;
import org.mscsplanner.model.Dependencies;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.Target;

/** The {@code groups} of the general form, with their defaults. */
final class GroupBinder {
    private final Target target;

    GroupBinder(Target target) {
        this.target = target;
    }

    Group group(Fields f) {
        List<Name> preferred = f.names("preferredOwners", "nodes in the order in which they are preferred; empty is the normal state");
        Name named = Name.of(f.textOr("primaryNode", "", "the node where it is brought online first"));
        if (named.isEmpty() && !target.nodes().isEmpty()) {
            f.idle("primaryNode", "no node is named, and then the group starts on its first preferred owner, or on the first node of the target");
        }
        Name first = !preferred.isEmpty() ? preferred.get(0) : target.nodes().isEmpty() ? Name.NONE : target.nodes().get(0).name();
        return new Group(
                Name.of(f.text("name", "the name of the group")),
                f.textOr("description", "", "for people"),
                named.isEmpty() ? first : named,
                preferred,
                f.names("antiAffinity", "groups that share a word avoid each other").stream().map(Name::text).toList(),
                f.number("failoverThreshold", 0, 4294967295L, Defaults.FAILOVER_THRESHOLD, "failovers within the period before the cluster gives up"),
                f.number("failoverPeriodHours", 0, 1193, Defaults.FAILOVER_PERIOD_HOURS, "the period in hours"),
                f.object("failback", "when the group may go back by itself", GroupBinder::failback),
                f.number("waitSeconds", 0, 86_400, Defaults.WAIT_SECONDS, "how long scripts wait for online or offline; 0: computed from the pending timeouts"),
                f.objects("resources", "the resources of the group", this::resource),
                f.place());
    }

    private static Group.Failback failback(Fields f) {
        return new Group.Failback(
                f.number("windowStartHour", 0, 23, 0, "first hour, 0 to 23, in the cluster's local time"),
                f.number("windowEndHour", 0, 23, 23, "last hour, 0 to 23"), f.place());
    }

    private Resource resource(Fields f) {
        List<Name> owners = f.names("possibleOwners", "nodes that may own it; all nodes when left out");
        if (owners.isEmpty() && !target.nodes().isEmpty()) {
            f.idle("possibleOwners", "no node is named, and then every node may own the resource");
        }
        return new Resource(
                Name.of(f.text("name", "the name of the resource, unique in the cluster")),
                f.text("type", "the display name of the resource type"),
                f.bool("separateMonitor", Defaults.SEPARATE_MONITOR, "run it in a resource monitor of its own"),
                owners.isEmpty() ? target.nodeNames() : owners,
                f.any("dependsOn", DependencyReader.SCHEMA, "names of resources, or an expression \"[A] and ([B] or [C])\"")
                        .map(v -> DependencyReader.read(v, f.problems())).orElseGet(() -> Dependencies.none(f.place("dependsOn"))),
                f.properties("properties", "common properties"),
                f.properties("private", "properties of the type"),
                f.names("registryCheckpoints", "keys below HKEY_LOCAL_MACHINE, without the hive").stream().map(n -> RegistryKey.of(n.text())).toList(),
                f.names("cryptoCheckpoints", "crypto keys as type\\name\\key").stream().map(Name::text).toList(),
                f.place());
    }
}
