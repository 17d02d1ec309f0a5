package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Ipv4;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Network;
import org.mscsplanner.model.Node;
import org.mscsplanner.model.Resource;

/**
 * An address of the spec and what has it.
 *
 * @param network the one network that it must be on; empty for the cluster and its nodes, which say no network
 */
record AddressUse(Kind kind, String what, Ipv4 address, Optional<Network> network, Place at) {
    enum Kind { CLUSTER, NODE, GATEWAY, VIRTUAL_SERVER }

    /** Every address that is not empty: the cluster first, then nodes, gateways, virtual servers. */
    static List<AddressUse> of(GeneralSpec spec) {
        List<AddressUse> all = new ArrayList<>();
        all.add(new AddressUse(Kind.CLUSTER, "the cluster", spec.target().address(), Optional.empty(),
                Spots.of(spec.target().at(), "address")));
        for (Node node : spec.target().nodes()) {
            all.add(new AddressUse(Kind.NODE, "the node " + Wording.shown(node.name()), node.address(), Optional.empty(),
                    Spots.of(node.at(), "address")));
        }
        for (Network network : spec.target().networks()) {
            all.add(new AddressUse(Kind.GATEWAY, "the gateway of \"" + Wording.shown(network.name()) + "\"",
                    network.gateway(), Optional.of(network), Spots.of(network.at(), "gateway")));
        }
        for (Member member : Member.of(spec)) {
            if (member.resource().isType(Resource.IP_ADDRESS)) {
                all.add(new AddressUse(Kind.VIRTUAL_SERVER, "\"" + Wording.shown(member.name()) + "\"",
                        new Ipv4(member.text("Address")),
                        spec.target().network(Name.of(member.text("Network"))), member.privateAt("Address")));
            }
        }
        all.removeIf(u -> u.address().isEmpty());
        return all;
    }
}
