package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Network;

/** The nodes hear each other on at least one network, better two, and the cluster can tell them apart. */
final class NetworkRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        List<Network> networks = spec.target().networks();
        Place at = Spots.of(spec.target().at(), "networks");
        if (networks.stream().noneMatch(Network::carriesHeartbeat)) {
            found.add(Finding.of(ModelCode.NO_INTERNAL_NETWORK, at));
        } else if (networks.size() == 1) {
            found.add(Finding.of(ModelCode.ONE_NETWORK, at));
        } else {
            List<Network> internal = networks.stream().filter(Network::carriesHeartbeat).toList();
            if (internal.size() == 1) {
                found.add(Finding.of(ModelCode.ONE_HEARTBEAT, at, "network", Wording.shown(internal.get(0).name())));
            }
        }
        for (int i = 0; i < networks.size(); i++) {
            for (int j = 0; j < i; j++) {
                overlap(networks.get(i), networks.get(j), found);
            }
        }
        return found;
    }

    private static void overlap(Network network, Network other, List<Finding> found) {
        boolean overlap = network.subnet().contains(other.subnet().base()) && other.subnet().isNetwork()
                || other.subnet().contains(network.subnet().base()) && network.subnet().isNetwork();
        if (overlap && !Objects.equals(network.name(), other.name())) {
            found.add(Finding.of(ModelCode.NETWORKS_OVERLAP, Spots.of(network.at(), "subnet"),
                    "network", Wording.shown(network.name()), "subnet", network.subnet().text(),
                    "other", Wording.shown(other.name()), "otherSubnet", other.subnet().text())
                    .alsoAt(List.of(Spots.of(other.at(), "subnet"))));
        }
    }
}
