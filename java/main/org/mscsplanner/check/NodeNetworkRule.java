package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Network;
import org.mscsplanner.model.Node;

/** Each node has a card on each network: there is room for all of them, and clients reach them by the address that is written. */
final class NodeNetworkRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        List<Network> networks = spec.target().networks();
        networks.forEach(n -> room(n, spec, found));
        if (networks.stream().anyMatch(Network::servesClients)) {
            AddressUse.of(spec).stream().filter(u -> u.kind() == AddressUse.Kind.NODE).forEach(u -> internal(u, networks, found));
        }
        return found;
    }

    /** From 2008 on the networks of two sites differ, and a node has only those of its own. */
    private static void room(Network network, GeneralSpec spec, List<Finding> found) {
        OptionalInt prefix = network.subnet().prefix();
        long nodes = spec.target().nodeNames().stream().distinct().count();
        if (!network.subnet().isNetwork() || !spec.target().os().is2003() && spec.target().nodes().stream().map(Node::site).distinct().count() > 1) {
            return;
        }
        long room = Math.max(0, (1L << 32 - prefix.getAsInt()) - 2);
        if (room < nodes) {
            found.add(Finding.of(ModelCode.SUBNET_TOO_SMALL, Spots.of(network.at(), "subnet"), "network", Wording.shown(network.name()),
                    "subnet", network.subnet().text(), "room", Long.toString(room), "count", Long.toString(nodes)));
        }
    }

    private static void internal(AddressUse use, List<Network> networks, List<Finding> found) {
        List<Network> around = networks.stream().filter(n -> n.subnet().contains(use.address())).toList();
        Optional<Network> only = around.stream().findFirst().filter(n -> around.stream().noneMatch(Network::servesClients));
        only.ifPresent(n -> found.add(Finding.of(ModelCode.NODE_ADDRESS_INTERNAL, use.at(), "address", use.address().text(), "what", use.what(),
                "network", Wording.shown(n.name())).alsoAt(List.of(n.at()))));
    }
}
