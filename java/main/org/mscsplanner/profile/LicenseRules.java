package org.mscsplanner.profile;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ProfileCode;
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

    static void judge(VirtualCenter vc, List<Finding> findings) {
        LicenseServer license = vc.licenseServer();
        if (license.choice() == Choice.LEFT_OUT) {
            findings.add(Finding.of(ProfileCode.LICENSE_BY_DEFAULT, vc.place("licenseServer")));
        } else if (license.choice() == Choice.MISSING) {
            findings.add(Finding.of(ProfileCode.LICENSE_UNDECIDED, vc.place("licenseServer.placement")));
        }
        switch (license.placement()) {
            case SEPARATE_CLUSTER, SEPARATE_GROUP -> separate(license, vc, findings);
            case EXTERNAL -> {
                if (license.address().isEmpty()) {
                    findings.add(Finding.of(ProfileCode.LICENSE_ADDRESS_MISSING, vc.place("licenseServer.address")));
                }
            }
            case SAME_GROUP -> {
                if (license.dependsOn() == LicenseDependency.VC_SERVER) {
                    findings.add(Finding.of(ProfileCode.LICENSE_AFTER_SERVER, vc.place("licenseServer.dependsOn")));
                }
            }
        }
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
