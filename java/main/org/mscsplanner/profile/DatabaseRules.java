package org.mscsplanner.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Place;
import org.mscsplanner.diag.ProfileCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.profile.VirtualCenter.VirtualServer;

/**
 * Where the database is: on no node, and behind no name or address that this cluster carries. What the plan
 * itself brings online in phase 6 cannot answer in phase 2, when the database is asked for, and is away at each test of its group.
 */
final class DatabaseRules {
    private DatabaseRules() { }

    static void judge(VirtualCenter vc, GeneralSpec general, List<Finding> findings) {
        String host = host(vc.database().server());
        if (host.isEmpty()) {
            return;
        }
        if (isLoopback(host)) {
            findings.add(finding(vc, "each node", general.target().at().inside("nodes")));
        }
        general.target().nodes().stream().filter(n -> is(host, n.name().text()) || is(host, n.address().toString())).findFirst()
                .ifPresent(n -> findings.add(finding(vc, "a node", n.at())));
        if (is(host, general.target().cluster().text()) || is(host, general.target().address().toString())) {
            findings.add(finding(vc, "the administrative name", general.target().at()));
        }
        Optional.of(vc.virtualServer()).filter(v -> is(host, v)).ifPresent(v -> findings.add(finding(vc, ofGroup(vc.group().name()), vc.place("virtualServer"))));
        for (Group group : general.groups()) {
            group.resources().stream().filter(r -> is(host, r)).findFirst().ifPresent(r -> findings.add(finding(vc, ofGroup(group.name()), r.at())));
        }
    }

    private static String ofGroup(Name group) {
        return "the virtual server of the group \"" + group + "\"";
    }

    private static Finding finding(VirtualCenter vc, String what, Place other) {
        return Finding.of(ProfileCode.DATABASE_ON_NODE, vc.place("database.server"), "server", vc.database().server().text(), "what", what)
                .alsoAt(List.of(other));
    }

    private static boolean is(String host, VirtualServer server) {
        return is(host, server.networkName().text()) || is(host, server.address().toString());
    }

    private static boolean is(String host, Resource resource) {
        return resource.isType(Resource.NETWORK_NAME) && is(host, resource.privateText("Name").orElse(""))
                || resource.isType(Resource.IP_ADDRESS) && is(host, resource.privateText("Address").orElse(""));
    }

    /** How SQL Server and Windows name the computer that asks. */
    static boolean isLoopback(String host) {
        return host.startsWith("127.") || host.equals(".") || host.equalsIgnoreCase("localhost") || host.equalsIgnoreCase("(local)");
    }

    private static boolean is(String host, String other) {
        return host.equals(other.toUpperCase(Locale.ROOT));
    }

    /** The computer in {@code SERVER\INSTANCE}, {@code SERVER,PORT} and {@code server.domain}; an address as it is. */
    private static String host(Name server) {
        String host = server.text().split("[\\\\,]", 2)[0].strip().toUpperCase(Locale.ROOT);
        return host.matches("[0-9.]+") ? host : host.split("\\.", 2)[0];
    }
}
