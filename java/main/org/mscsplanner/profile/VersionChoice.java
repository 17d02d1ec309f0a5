package org.mscsplanner.profile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ProfileCode;
import org.mscsplanner.model.Target;

/**
 * Which data file a version gets. Empty data: the version is refused, or was left out and reported.
 */
record VersionChoice(Optional<VersionData> data) {
    /** Numbers, and the update level of later releases: {@code 5.5 U3}, {@code 4.0 Update 1}. */
    private static final Pattern FORM = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9}){0,3})(?:[ -]?[uU](?:pdate ?)?([0-9]{1,2}))?");

    static VersionChoice of(VirtualCenter vc, Target target, List<Finding> findings) {
        Optional<String> used = used(vc, findings);
        Optional<VersionData> data = used.map(VersionData::of);
        data.ifPresent(d -> {
            if (!target.os().is2003()) {
                findings.add(Finding.of(ProfileCode.OS_NOT_COVERED, vc.place("version"),
                        "title", d.text("title"), "os", target.os().title()).alsoAt(List.of(target.at().inside("os"))));
            }
            if (!d.unverified().isEmpty()) {
                findings.add(Finding.of(ProfileCode.VALUES_UNVERIFIED, vc.place("version"),
                        "title", d.text("title"), "values", String.join(", ", d.unverified())));
            }
        });
        return new VersionChoice(data);
    }

    private static Optional<String> used(VirtualCenter vc, List<Finding> findings) {
        if (vc.version().isEmpty()) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(vc.version());
        if (!form.matches()) {
            findings.add(Finding.of(ProfileCode.VERSION_UNREADABLE, vc.place("version"), "version", vc.version()));
            return Optional.empty();
        }
        String version = form.group(1);
        if (compare(version, "2.0.1") < 0 || compare(version, "2.0.1") == 0 && vc.patch() < 2) {
            findings.add(Finding.of(ProfileCode.VERSION_TOO_OLD, vc.place("version"),
                    "version", version, "patch", Long.toString(vc.patch())).alsoAt(List.of(vc.place("patch"))));
            return Optional.empty();
        }
        if (compare(version, "3") >= 0) {
            long update = form.group(2) == null ? 0 : Long.parseLong(form.group(2));
            findings.add(Finding.of(ProfileCode.VERSION_NEEDS_OTHER_PROFILE, vc.place("version"), "version", vc.version(),
                    "why", later(version, update)));
            return Optional.empty();
        }
        String used = compare(version, "2.5") >= 0 ? "2.5" : compare(version, "2.0.2") >= 0 ? "2.0.2" : "2.0.1";
        if (compare(version, used) != 0) {
            findings.add(Finding.of(ProfileCode.VERSION_UNKNOWN, vc.place("version"), "version", version, "used", used));
        }
        if (used.equals("2.0.1") || used.equals("2.0.2") && vc.patch() < 2) {
            findings.add(Finding.of(ProfileCode.VERSION_OTHER_CLAIM, vc.place("version")));
        }
        return Optional.of(used);
    }

    /** Why a later release is another matter (domain facts, 5.3 and 5.9). */
    private static String later(String version, long update) {
        if (compare(version, "4") < 0) {
            return "there is no release with that number";
        }
        if (compare(version, "5.5") < 0 || compare(version, "6") < 0 && update < 3) {
            return "its services, folders and the place of its address are others, VMware's way to keep it available was vCenter Server Heartbeat, and no support for MSCS was found";
        }
        if (compare(version, "7") < 0) {
            return "it is clustered only as virtual machines whose data are on a shared disk, not copied from node to node, and only for maintenance of Windows";
        }
        return "it does not run on Windows";
    }

    /** Number by number; a missing number counts as zero. */
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
        return index < parts.length ? Integer.parseInt(parts[index]) : 0;
    }
}
