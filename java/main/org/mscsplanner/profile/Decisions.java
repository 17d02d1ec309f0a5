package org.mscsplanner.profile;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.Decision;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.profile.VirtualCenter.Placement;

/** The choices of the note, in our own words, for the change record. */
final class Decisions {
    private final Installation at;

    Decisions(Installation at) {
        this.at = at;
    }

    List<Decision> all() {
        List<Decision> all = new ArrayList<>();
        if (at.target().quorum() instanceof Quorum.Disk) {
            all.add(new Decision("Quorum", "disk", "Both nodes reach a common disk, so that the cluster needs no third server.",
                    List.of("R-028", "R-029", "R-030"), at.target().quorum().at()));
        } else if (at.target().quorum() instanceof Quorum.MajorityNodeSet) {
            all.add(new Decision("Quorum", "majority node set with file share witness",
                    "The nodes share no disk; the witness on a third server is the vote that decides. It survives the loss of one of the three.",
                    List.of("R-028", "R-029", "R-038", "I-17"), at.target().quorum().at()));
        }
        all.add(at.managedIpInRegistry()
                ? new Decision("Address of the virtual server", "registry",
                        "The registry is a standard place that other tools can read and change, and a registry checkpoint carries the whole key to the other node: database name, user, encrypted password and ports included.",
                        List.of("R-022", "R-023", "I-23"), at.vc().place("managedIp"))
                : new Decision("Address of the virtual server", "vpxd.cfg",
                        "Settings of VirtualCenter stay in one file. The file and the SSL files are copied; the database password is stored again on the other node.",
                        List.of("R-022", "R-024", "I-44"), at.vc().place("managedIp")));
        all.add(new Decision("License server", placement(at.vc().licenseServer().placement()),
                at.vc().licenseServer().placement() == Placement.SAME_GROUP
                        ? "Fewest parts: the license server moves with VirtualCenter. A failure of VirtualCenter restarts it too; licenses have a grace period of 14 days."
                        : "The license server keeps running when VirtualCenter alone fails, at the price of a second address and name.",
                List.of("R-012", "R-013", "R-181", "R-182"), at.vc().place("licenseServer")));
        at.vc().sync().ifPresent(s -> all.add(new Decision("Synchronisation", s.method().name().toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-'), "From the node that owns the group to the other, never the other way; the direction is asked at run time.",
                List.of("R-046", "R-049", "I-25", "D-04"), at.vc().place("sync"))));
        return all;
    }

    private static String placement(Placement placement) {
        return switch (placement) {
            case SAME_GROUP -> "in the VirtualCenter group";
            case SEPARATE_GROUP -> "in a group of its own";
            case SEPARATE_CLUSTER -> "on another cluster";
            case EXTERNAL -> "outside of clusters";
        };
    }
}
