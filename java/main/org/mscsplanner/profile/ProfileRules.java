package org.mscsplanner.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.ProfileCode;
import org.mscsplanner.diag.SpecCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.Target;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.profile.VirtualCenter.ManagedIp;

/** What can only be judged on the block itself: decisions that the expansion would hide. */
final class ProfileRules {
    private static final int DSN_LENGTH = 32;
    private static final String NOT_IN_DSN = "[]{}(),;?*=!@\\";

    private ProfileRules() { }

    static void judge(VirtualCenter vc, GeneralSpec general, List<Finding> findings) {
        Target target = general.target();
        decisions(vc, findings);
        DatabaseRules.judge(vc, general, findings);
        dsn(vc, findings);
        if (!vc.primaryNode().isEmpty() && !target.nodes().isEmpty() && target.node(vc.primaryNode()).isEmpty()) {
            findings.add(Finding.of(ProfileCode.PRIMARY_NODE_UNKNOWN, vc.place("primaryNode"),
                    "node", vc.primaryNode().text(),
                    "known", Name.list(target.nodeNames())));
        }
        LicenseRules.judge(vc, general, findings);
        data(vc, findings);
        paths(vc, findings);
        drive(vc, target, findings);
        names(vc, findings);
        witness(vc, target, findings);
    }

    /** What ODBC takes as the name of a data source (SQLValidDSN). */
    private static void dsn(VirtualCenter vc, List<Finding> findings) {
        String dsn = vc.database().dsn();
        Optional<String> problem = dsn.length() > DSN_LENGTH ? Optional.of("it has " + dsn.length() + " characters")
                : dsn.chars().mapToObj(Character::toString).filter(NOT_IN_DSN::contains).findFirst().map(c -> "it contains " + c);
        problem.ifPresent(p -> findings.add(Finding.of(ProfileCode.DSN_FORM, vc.place("database.dsn"), "dsn", dsn, "problem", p)));
    }

    private static void data(VirtualCenter vc, List<Finding> findings) {
        for (VirtualCenter.Exclusion exclusion : vc.data().excluded()) {
            if (!DataItems.NAMES.contains(exclusion.item())) {
                findings.add(Finding.of(ProfileCode.EXCLUSION_UNKNOWN, exclusion.at(),
                        "item", exclusion.item(), "known", String.join(", ", DataItems.NAMES)));
            } else if (exclusion.reason().isBlank()) {
                findings.add(Finding.of(ProfileCode.EXCLUSION_WITHOUT_REASON, exclusion.at(), "item", exclusion.item()));
            }
            if (exclusion.item().equals("upgrade") && vc.data().upgradeFilesCustomised()) {
                findings.add(Finding.of(ProfileCode.EXCLUSION_OF_CUSTOMISED, exclusion.at())
                        .alsoAt(List.of(vc.place("data.upgradeFilesCustomised"))));
            }
        }
    }

    /** the install drive moves every path; only the user knows where Windows itself is. */
    private static void paths(VirtualCenter vc, List<Finding> findings) {
        boolean overridden = vc.paths().containsKey("config") && vc.paths().containsKey("ssl");
        if (WinPath.isDrive(vc.installDrive()) && !vc.installDrive().equalsIgnoreCase("C:") && !overridden) {
            findings.add(Finding.of(ProfileCode.DRIVE_OF_PROFILE_FOLDERS, vc.place("installDrive"), "drive", vc.installDrive()));
        }
        file(vc, "config", ".cfg", "vpxd.cfg", findings);
        file(vc, "licenseTool", ".exe", "lmutil.exe", findings);
    }

    private static void drive(VirtualCenter vc, Target target, List<Finding> findings) {
        String drive = vc.installDrive();
        boolean quorum = target.quorum() instanceof Quorum.Disk disk && disk.drive().equalsIgnoreCase(drive);
        if (quorum || !WinPath.isDrive(drive)) {
            findings.add(Finding.of(ModelCode.DISK_DRIVE, vc.place("installDrive"), "drive", drive, "what", "the installation",
                    "problem", quorum ? "is also that of the quorum disk" : "is no letter with a colon").alsoAt(quorum ? List.of(target.quorum().at()) : List.of()));
        }
    }

    private static void names(VirtualCenter vc, List<Finding> findings) {
        Stream.of("group", "licenseServer.group").filter(g -> (g.equals("group") ? Optional.of(vc.group()) : vc.licenseServer().group()).filter(b -> b.name().isEmpty()).isPresent())
                .forEach(g -> findings.add(Finding.of(SpecCode.MISSING_FIELD, vc.place(g + ".name"), "field", "name", "meaning", "the name of the group, or leave the field out")));
    }

    /** What takes a folder for the file would copy and edit nothing. */
    private static void file(VirtualCenter vc, String item, String ending, String name, List<Finding> findings) {
        String path = vc.paths().getOrDefault(item, ending);
        if (!path.toLowerCase(Locale.ROOT).endsWith(ending)) {
            findings.add(Finding.of(ProfileCode.PATH_IS_NO_FILE, vc.place("paths." + item), "item", item, "path", path,
                    "ending", ending, "example", WinPath.of(path).resolve(name).text()));
        }
    }

    /** a suggestion, never a choice. */
    private static void witness(VirtualCenter vc, Target target, List<Finding> findings) {
        boolean open = target.quorum() instanceof Quorum.Undecided
                || target.quorum() instanceof Quorum.MajorityNodeSet set && set.witness().server().isEmpty();
        if (open && !vc.database().server().isEmpty() && target.node(vc.database().server()).isEmpty()) {
            findings.add(Finding.of(ProfileCode.WITNESS_CANDIDATE, target.quorum().at(), "server", vc.database().server().text())
                    .alsoAt(List.of(vc.place("database.server"))));
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
        if (vc.managedIp().orElse(ManagedIp.REGISTRY) == ManagedIp.VPXD_CFG && method != SyncJob.Method.MANUAL) {
            findings.add(Finding.of(ProfileCode.SSL_ONLY_WATCHED, vc.place("sync")));
        }
    }
}
