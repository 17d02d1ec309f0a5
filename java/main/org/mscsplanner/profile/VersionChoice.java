package org.mscsplanner.profile;

import java.util.List;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ProfileCode;
import org.mscsplanner.model.Target;

/**
 * Which data file a version gets. Empty data: the version is refused, or was left out and reported.
 */
record VersionChoice(Optional<VersionData> data) {
    static VersionChoice of(VirtualCenter vc, Target target, List<Finding> findings) {
        Optional<String> used = used(vc, findings);
        Optional<VersionData> data = used.map(VersionData::of);
        data.ifPresent(d -> {
            if (!target.os().is2003()) {
                findings.add(Finding.of(ProfileCode.OS_NOT_COVERED, vc.place("version"),
                        "title", d.text("title"), "os", target.os().title()));
            }
            if (!d.unverified().isEmpty()) {
                findings.add(Finding.of(ProfileCode.VALUES_UNVERIFIED, vc.place("version"),
                        "title", d.text("title"), "values", String.join(", ", d.unverified())));
            }
        });
        return new VersionChoice(data);
    }

    private static Optional<String> used(VirtualCenter vc, List<Finding> findings) {
        String version = vc.version();
        if (version.isEmpty()) {
            return Optional.empty();
        }
        if (!version.matches("[0-9]+(\\.[0-9]+){0,3}")) {
            findings.add(Finding.of(ProfileCode.VERSION_UNKNOWN, vc.place("version"), "version", version, "used", "2.0.1"));
            return Optional.of("2.0.1");
        }
        if (compare(version, "2.0.1") < 0 || compare(version, "2.0.1") == 0 && vc.patch() < 2) {
            findings.add(Finding.of(ProfileCode.VERSION_TOO_OLD, vc.place("version"),
                    "version", version, "patch", Long.toString(vc.patch())));
            return Optional.empty();
        }
        if (compare(version, "3") >= 0) {
            findings.add(Finding.of(ProfileCode.VERSION_NEEDS_OTHER_PROFILE, vc.place("version"), "version", version));
            return Optional.empty();
        }
        String used = compare(version, "2.5") >= 0 ? "2.5" : compare(version, "2.0.2") >= 0 ? "2.0.2" : "2.0.1";
        if (compare(version, used) != 0) {
            findings.add(Finding.of(ProfileCode.VERSION_UNKNOWN, vc.place("version"), "version", version, "used", used));
        }
        return Optional.of(used);
    }

    /** Number by number; a missing number counts as zero. Numbers of more than nine digits count as the largest. */
    private static int compare(String a, String b) {
        String[] left = a.split("\\.");
        String[] right = b.split("\\.");
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int order = Integer.compare(part(left, i), part(right, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int part(String[] parts, int index) {
        if (index >= parts.length) {
            return 0;
        }
        return parts[index].length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(parts[index]);
    }
}
