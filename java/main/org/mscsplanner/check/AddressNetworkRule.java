package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Network;
import org.mscsplanner.model.Resource;

/** Each address lies in the subnet of its network, and clients reach the virtual ones (error 5894 otherwise; I-46). */
final class AddressNetworkRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        List<Network> networks = spec.target().networks();
        boolean allKnown = !networks.isEmpty() && networks.stream().allMatch(n -> n.subnet().isNetwork());
        for (AddressUse use : AddressUse.of(spec)) {
            if (use.address().bits().isEmpty()) {
                continue;
            }
            if (use.network().isPresent()) {
                onNetwork(use, use.network().get(), found);
            } else if (allKnown && use.kind() != AddressUse.Kind.VIRTUAL_SERVER) {
                onAny(use, networks, found);
            }
        }
        unknown(spec, found);
        spec.groups().forEach(g -> choice(g, found));
        return found;
    }

    private static void onNetwork(AddressUse use, Network network, List<Finding> found) {
        if (network.subnet().isNetwork() && !network.subnet().contains(use.address())) {
            found.add(Finding.of(ModelCode.ADDRESS_OUTSIDE, use.at(), "address", use.address().text(), "what", use.what(),
                    "networks", network.subnet() + ", the subnet of the network \"" + Wording.shown(network.name()) + "\"")
                    .alsoAt(List.of(Spots.of(network.at(), "subnet"))));
        }
        if (use.kind() == AddressUse.Kind.VIRTUAL_SERVER && !network.servesClients()) {
            internal(use, network, found);
        }
    }

    private static void onAny(AddressUse use, List<Network> networks, List<Finding> found) {
        List<Network> around = networks.stream().filter(n -> n.subnet().contains(use.address())).toList();
        if (around.isEmpty()) {
            found.add(Finding.of(ModelCode.ADDRESS_OUTSIDE, use.at(), "address", use.address().text(), "what", use.what(),
                    "networks", "any of the cluster's networks (" + networks.stream().map(n -> n.subnet().text()).sorted()
                            .collect(Collectors.joining(", ")) + ")"));
        } else if (use.kind() == AddressUse.Kind.CLUSTER && around.stream().noneMatch(Network::servesClients)) {
            internal(use, around.get(0), found);
        }
    }

    private static void internal(AddressUse use, Network network, List<Finding> found) {
        found.add(Finding.of(ModelCode.NETWORK_NOT_FOR_CLIENTS, use.at(), "address", use.address().text(),
                "what", use.what(), "network", Wording.shown(network.name())).alsoAt(List.of(network.at())));
    }

    /** A site has its own network: the address of the other one cannot come online there (5894). */
    private static void choice(Group group, List<Finding> found) {
        for (Resource resource : group.resources()) {
            for (List<Name> clause : resource.dependsOn().clauses()) {
                SortedSet<Name> networks = new TreeSet<>();
                group.resources().stream().filter(r -> clause.contains(r.name()) && r.isType(Resource.IP_ADDRESS))
                        .forEach(r -> r.privateText("Network").ifPresent(n -> networks.add(Name.of(n))));
                if (networks.size() > 1) {
                    found.add(Finding.of(ModelCode.ADDRESS_CHOICE, resource.dependsOn().at(), "resource", Wording.shown(resource.name()),
                            "networks", Wording.list(List.copyOf(networks))));
                }
            }
        }
    }

    private static void unknown(GeneralSpec spec, List<Finding> found) {
        List<Name> known = spec.target().networks().stream().map(Network::name).filter(n -> !n.isEmpty()).sorted().toList();
        for (Member member : Member.of(spec)) {
            String network = member.resource().isType(Resource.IP_ADDRESS) ? member.text("Network") : "";
            if (!network.isBlank() && !known.isEmpty() && !known.contains(Name.of(network))) {
                found.add(Finding.of(ModelCode.UNKNOWN_NETWORK, member.privateAt("Network"),
                        "resource", Wording.shown(member.name()), "network", Wording.shown(network),
                        "suggestion", Wording.suggestion(network, known.stream().map(Name::text).toList()),
                        "known", Wording.list(known)));
            }
        }
    }
}
