package org.mscsplanner.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.diag.ProfileCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Ipv4;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.Target;
import org.mscsplanner.profile.VirtualCenter.Choice;
import org.mscsplanner.profile.VirtualCenter.LicenseDependency;
import org.mscsplanner.profile.VirtualCenter.LicenseServer;
import org.mscsplanner.profile.VirtualCenter.Placement;

/**
 * Where the license server runs. Who leaves the whole block out gets what the technical note
 * recommends, with a note; who writes the block must decide.
 */
final class LicenseRules {
    private LicenseRules() { }

    static void judge(VirtualCenter vc, GeneralSpec general, List<Finding> findings) {
        LicenseServer license = vc.licenseServer();
        if (license.choice() == Choice.LEFT_OUT) {
            findings.add(Finding.of(ProfileCode.LICENSE_BY_DEFAULT, vc.place("licenseServer")));
        } else if (license.choice() == Choice.MISSING) {
            findings.add(Finding.of(ProfileCode.LICENSE_UNDECIDED, vc.place("licenseServer.placement")));
        }
        file(vc, general.target(), findings);
        switch (license.placement()) {
            case SEPARATE_CLUSTER, SEPARATE_GROUP -> separate(license, vc, findings);
            case EXTERNAL -> {
                if (license.address().isEmpty()) {
                    findings.add(Finding.of(ProfileCode.LICENSE_ADDRESS_MISSING, vc.place("licenseServer.address")));
                } else {
                    external(license.address(), vc, general, findings);
                }
            }
            case SAME_GROUP -> {
                if (license.dependsOn() == LicenseDependency.VC_SERVER) {
                    findings.add(Finding.of(ProfileCode.LICENSE_AFTER_SERVER, vc.place("licenseServer.dependsOn")));
                }
            }
        }
    }

    /** The installer reads it on the node where it runs, before the cluster has any disk to offer. */
    private static void file(VirtualCenter vc, Target target, List<Finding> findings) {
        String path = vc.licenseServer().licenseFile();
        String problem = path.isEmpty() || path.matches("[A-Za-z]:\\\\[^/]*") ? ""
                : path.startsWith("\\\\") ? "is a share; the node's own path is wanted"
                : path.indexOf('/') >= 0 ? "contains a slash" : "does not start with a drive";
        Place at = vc.place("licenseServer.licenseFile");
        if (!problem.isEmpty()) {
            findings.add(Finding.of(ModelCode.FILE_PATH, at, "path", path, "what", "the license file", "problem", problem));
        } else if (target.quorum() instanceof Quorum.Disk disk && !disk.drive().isEmpty() && path.regionMatches(true, 0, disk.drive(), 0, 2)) {
            findings.add(Finding.of(ModelCode.FILE_ON_CLUSTER_DISK, at, "path", path, "what", "the license file", "disk", "the quorum disk").alsoAt(List.of(disk.at())));
        }
    }

    /** An external license server has an address that nothing of this cluster has. */
    private static void external(Ipv4 address, VirtualCenter vc, GeneralSpec general, List<Finding> findings) {
        Target target = general.target();
        Place at = vc.place("licenseServer.address");
        if (DatabaseRules.isLoopback(address.text())) {
            findings.add(Finding.of(ModelCode.ADDRESS_RESERVED, at, "address", address.text(), "what", "the external license server", "problem", "is each node itself"));
        }
        Optional<Finding> node = target.nodes().stream().filter(n -> n.address().equals(address)).findFirst().map(n -> taken(address, "the node " + n.name(), at, n.at()));
        Optional<Finding> cluster = Optional.of(target).filter(t -> t.address().equals(address)).map(t -> taken(address, "the cluster", at, t.at()));
        Optional<Finding> server = Optional.of(vc.virtualServer()).filter(v -> v.address().equals(address))
                .map(v -> taken(address, "the virtual server of the group \"" + vc.group().name() + "\"", at, vc.place("virtualServer")));
        node.or(() -> cluster).or(() -> server).ifPresent(findings::add);
    }

    private static Finding taken(Ipv4 address, String other, Place at, Place otherAt) {
        return Finding.of(ModelCode.ADDRESS_TWICE, at, "address", address.text(), "what", "the external license server", "other", other).alsoAt(List.of(otherAt));
    }

    private static void separate(LicenseServer license, VirtualCenter vc, List<Finding> findings) {
        boolean cluster = license.placement() == Placement.SEPARATE_CLUSTER;
        findings.add(Finding.of(ProfileCode.ALTERNATIVE_LAYOUT, vc.place("licenseServer.placement"),
                "what", cluster ? "a license server on a separate cluster" : "a separate group for the license server"));
        List<String> missing = new ArrayList<>();
        if (license.group().isEmpty()) {
            missing.add("\"group\"");
        }
        if (license.virtualServer().isEmpty()) {
            missing.add("\"virtualServer\"");
        }
        if (cluster && license.target().isEmpty()) {
            missing.add("\"target\"");
        }
        if (!missing.isEmpty()) {
            findings.add(Finding.of(ProfileCode.LICENSE_GROUP_INCOMPLETE, vc.place("licenseServer"),
                    "placement", cluster ? "separate-cluster" : "separate-group", "missing", String.join(" and ", missing)));
        }
        if (license.dependsOn() == LicenseDependency.VC_SERVER) {
            findings.add(Finding.of(ProfileCode.LICENSE_DEPENDENCY_ACROSS_GROUPS, vc.place("licenseServer.dependsOn")));
        }
    }
}
