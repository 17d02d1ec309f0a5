package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Network;
import org.mscsplanner.model.Subnet;

/** An address is one, a subnet is one, and a host has neither the first nor the last address of its network. */
final class AddressFormRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (Network network : spec.target().networks()) {
            if (!network.subnet().isEmpty()) {
                subnetProblem(network.subnet()).ifPresent(p -> found.add(Finding.of(ModelCode.NOT_A_SUBNET, Spots.of(network.at(), "subnet"),
                        "text", Wording.shown(network.subnet().text()), "network", Wording.shown(network.name()), "problem", p)));
            }
        }
        for (AddressUse use : AddressUse.of(spec)) {
            if (use.address().bits().isEmpty()) {
                found.add(Finding.of(ModelCode.NOT_AN_ADDRESS, use.at(),
                        "text", Wording.shown(use.address().text()), "what", use.what()));
                continue;
            }
            reserved(use, spec).ifPresent(p -> found.add(Finding.of(ModelCode.ADDRESS_RESERVED, use.at(),
                    "address", use.address().text(), "what", use.what(), "problem", p)));
        }
        return found;
    }

    private static Optional<String> subnetProblem(Subnet subnet) {
        return subnet.base().bits().isEmpty() ? Optional.of("the part before the slash is no address")
                : subnet.prefix().isEmpty() ? Optional.of("the prefix after the slash is no number from 0 to 32")
                : !subnet.isNetwork() ? Optional.of("the address has bits behind the prefix")
                : !subnet.base().canBeHost() ? Optional.of("no host can have an address in it") : Optional.empty();
    }

    private static Optional<String> reserved(AddressUse use, GeneralSpec spec) {
        if (!use.address().canBeHost()) {
            return Optional.of("is no address that a host can have");
        }
        return spec.target().networks().stream()
                .filter(n -> use.network().isEmpty() || use.network().get().name().equals(n.name()))
                .filter(n -> n.subnet().isReserved(use.address())).findFirst()
                .map(n -> "is the network address or the broadcast address of " + n.subnet());
    }
}
