package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Ipv4;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Network;
import org.mscsplanner.model.Resource;

/** The mask of an IP Address resource is a mask, and that of its network. */
final class MaskRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (Member member : Member.of(spec)) {
            String mask = member.resource().isType(Resource.IP_ADDRESS) ? member.text("SubnetMask") : "";
            if (mask.isEmpty()) {
                continue;
            }
            OptionalLong bits = new Ipv4(mask).bits();
            if (bits.isEmpty() || !isMask(bits.getAsLong())) {
                found.add(Finding.of(ModelCode.MASK_INVALID, member.privateAt("SubnetMask"),
                        "mask", Wording.shown(mask), "resource", Wording.shown(member.name())));
                continue;
            }
            spec.target().network(Name.of(member.text("Network")))
                    .filter(n -> n.subnet().isNetwork() && !n.subnet().mask().text().equals(mask))
                    .ifPresent(n -> found.add(differs(member, mask, n)));
        }
        return found;
    }

    private static Finding differs(Member member, String mask, Network network) {
        return Finding.of(ModelCode.MASK_DIFFERS, member.privateAt("SubnetMask"), "resource", Wording.shown(member.name()),
                "mask", mask, "network", Wording.shown(network.name()), "expected", network.subnet().mask().text())
                .alsoAt(List.of(Spots.of(network.at(), "subnet")));
    }

    /** Ones, then zeros; at least one of each: 255.255.255.255 is refused (MSCS reference, ip-addresses-subnetmask). */
    private static boolean isMask(long bits) {
        long inverted = ~bits & 0xFFFFFFFFL;
        return bits != 0 && inverted != 0 && (inverted & (inverted + 1)) == 0;
    }
}
