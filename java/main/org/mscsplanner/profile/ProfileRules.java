package org.mscsplanner.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ProfileCode;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.Target;
import org.mscsplanner.profile.VirtualCenter.LicenseDependency;
import org.mscsplanner.profile.VirtualCenter.LicenseServer;
import org.mscsplanner.profile.VirtualCenter.ManagedIp;
import org.mscsplanner.profile.VirtualCenter.Placement;

/** What can only be judged on the block itself: decisions that the expansion would hide. */
final class ProfileRules {
    private ProfileRules() { }

    static void judge(VirtualCenter vc, Target target, List<Finding> findings) {
        decisions(vc, findings);
        if (!vc.database().server().isEmpty() && target.node(vc.database().server()).isPresent()) {
            findings.add(Finding.of(ProfileCode.DATABASE_ON_NODE, vc.place("database.server"),
                    "server", vc.database().server().text()));
        }
        if (!vc.primaryNode().isEmpty() && target.node(vc.primaryNode()).isEmpty()) {
            findings.add(Finding.of(ProfileCode.PRIMARY_NODE_UNKNOWN, vc.place("primaryNode"),
                    "node", vc.primaryNode().text(),
                    "known", target.nodeNames().stream().map(Name::text).collect(Collectors.joining(", "))));
        }
        license(vc.licenseServer(), vc, findings);
        for (VirtualCenter.Exclusion exclusion : vc.data().excluded()) {
            if (!DataItems.NAMES.contains(exclusion.item())) {
                findings.add(Finding.of(ProfileCode.EXCLUSION_UNKNOWN, exclusion.at(),
                        "item", exclusion.item(), "known", String.join(", ", DataItems.NAMES)));
            } else if (exclusion.reason().isBlank()) {
                findings.add(Finding.of(ProfileCode.EXCLUSION_WITHOUT_REASON, exclusion.at(), "item", exclusion.item()));
            }
        }
    }

    private static void decisions(VirtualCenter vc, List<Finding> findings) {
        if (vc.managedIp().isEmpty()) {
            findings.add(Finding.of(ProfileCode.MANAGED_IP_UNDECIDED, vc.place("managedIp")));
        } else if (vc.managedIp().get() == ManagedIp.REGISTRY && vc.vpxdCfgCustomised()) {
            findings.add(Finding.of(ProfileCode.MANAGED_IP_RECOMMENDATION, vc.place("managedIp")));
        }
        if (vc.sync().isEmpty()) {
            findings.add(Finding.of(ProfileCode.SYNC_UNDECIDED, vc.place("sync")));
            return;
        }
        SyncJob.Method method = vc.sync().get().method();
        if (method == SyncJob.Method.DFSR || method == SyncJob.Method.CLUSTER_RESOURCE) {
            findings.add(Finding.of(ProfileCode.SYNC_METHOD_NOT_RENDERED, vc.place("sync.method"),
                    "method", method == SyncJob.Method.DFSR ? "dfsr" : "cluster-resource"));
        }
        if (vc.managedIp().orElse(ManagedIp.REGISTRY) == ManagedIp.VPXD_CFG && method == SyncJob.Method.SCHEDULED) {
            findings.add(Finding.of(ProfileCode.SSL_ONLY_WATCHED, vc.place("sync")));
        }
    }

    private static void license(LicenseServer license, VirtualCenter vc, List<Finding> findings) {
        switch (license.placement()) {
            case SEPARATE_CLUSTER, SEPARATE_GROUP -> separate(license, vc, findings);
            case EXTERNAL -> {
                if (license.address().isEmpty()) {
                    findings.add(Finding.of(ProfileCode.LICENSE_ADDRESS_MISSING, vc.place("licenseServer.address")));
                }
            }
            case SAME_GROUP -> { }
        }
    }

    private static void separate(LicenseServer license, VirtualCenter vc, List<Finding> findings) {
        List<String> missing = new ArrayList<>();
        if (license.group().isEmpty()) {
            missing.add("\"group\"");
        }
        if (license.virtualServer().isEmpty()) {
            missing.add("\"virtualServer\"");
        }
        boolean cluster = license.placement() == Placement.SEPARATE_CLUSTER;
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
