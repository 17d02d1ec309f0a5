package org.mscsplanner.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mscsplanner.model.Decision;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.profile.VirtualCenter.Placement;

/** The choices of the note, in our own words, for the change record. */
final class Decisions {
    private final Installation at;

    Decisions(Installation at) {
        this.at = at;
    }

    List<Decision> all() {
        List<Decision> all = new ArrayList<>(quorum());
        all.add(managedIp());
        all.add(license());
        all.addAll(sync());
        return all;
    }

    /** Of a cluster that has nothing but the license server. */
    List<Decision> ofLicenseCluster() {
        List<Decision> all = new ArrayList<>(quorum());
        all.add(license());
        all.addAll(sync());
        return all;
    }

    private List<Decision> quorum() {
        if (at.target().quorum() instanceof Quorum.Disk) {
            return List.of(new Decision("Quorum", "disk", "Every node reaches a common disk, so that the cluster needs no further server.",
                    List.of("R-028", "R-029", "R-030"), at.target().quorum().at()));
        }
        if (at.target().quorum() instanceof Quorum.MajorityNodeSet) {
            return List.of(new Decision("Quorum", "majority node set with file share witness",
                    "The nodes share no disk; the witness on a third server is the vote that decides. It survives the loss of one of the three.",
                    List.of("R-028", "R-029", "R-038", "I-17"), at.target().quorum().at()));
        }
        return List.of();
    }

    private Decision managedIp() {
        return at.managedIpInRegistry()
                ? new Decision("Address of the virtual server", "registry",
                        "The registry is a standard place that other tools can read and change, and a registry checkpoint carries the whole key to the node that takes over: database name, user, encrypted password and ports included.",
                        List.of("R-022", "R-023", "I-23"), at.vc().place("managedIp"))
                : new Decision("Address of the virtual server", "vpxd.cfg",
                        "Settings of VirtualCenter stay in one file. The file and the SSL files are copied; the database password is stored again on every other node.",
                        List.of("R-022", "R-024", "I-44"), at.vc().place("managedIp"));
    }

    private Decision license() {
        Placement placement = at.vc().licenseServer().placement();
        return new Decision("License server", placement(placement), switch (placement) {
            case SAME_GROUP -> "Fewest parts, and what the technical note recommends: the license server moves with VirtualCenter. A failure of VirtualCenter restarts it too; licenses have a grace period of 14 days.";
            case SEPARATE_GROUP -> "The license server keeps running when VirtualCenter alone fails, at the price of a second address and name. Anti-affinity keeps the groups apart while two nodes are up.";
            case SEPARATE_CLUSTER -> "The license server serves more than this VirtualCenter, or must not share its machines. It is planned and rendered apart, in the folder " + LicenseCluster.NAME + "; one approval covers both.";
            case EXTERNAL -> "A license server is there already. Its availability is the duty of its owner.";
        }, List.of("R-012", "R-013", "R-181", "R-182"), at.vc().place("licenseServer"));
    }

    private List<Decision> sync() {
        return at.vc().sync().map(s -> new Decision("Synchronisation", s.method().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                why(s.method()), refs(s.method()), at.vc().place("sync"))).stream().toList();
    }

    private static String why(SyncJob.Method method) {
        return switch (method) {
            case MANUAL -> "The files change seldom, and whoever changes them copies them: nothing runs that could copy the wrong way. It is forgotten unless a person is named.";
            case DFSR -> "Changes travel by themselves and at once, in both directions: what is edited on the node that does not own the group travels too.";
            case SCHEDULED -> "From the node that owns the group to the other, never the other way; the direction is asked at run time.";
            case CLUSTER_RESOURCE -> "The cluster itself lets the copy run where the group is, and nowhere else; a fault of it neither moves nor stops the group.";
        };
    }

    private static List<String> refs(SyncJob.Method method) {
        return switch (method) {
            case MANUAL -> List.of("R-046", "R-047", "I-25");
            case DFSR -> List.of("R-046", "R-048", "R-155", "D-23");
            case SCHEDULED -> List.of("R-046", "R-049", "I-25", "D-04");
            case CLUSTER_RESOURCE -> List.of("R-046", "R-187", "R-190", "I-32");
        };
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
