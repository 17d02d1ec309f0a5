package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.Resource;

/** Values that depend on another value of the same resource (error 5897 on newer releases). */
final class PropertyPairRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (Member member : Member.of(spec)) {
            Resource resource = member.resource();
            long period = number(resource.properties(), "RestartPeriod", 900_000);
            long retry = number(resource.properties(), "RetryPeriodOnFailure", 3_600_000);
            // Its default is documented from 2008 on; a property that is not written has no place.
            boolean written = resource.properties().containsKey(Name.of("RetryPeriodOnFailure"));
            if (retry < period && (written || !spec.target().os().is2003())) {
                conflict(member, written ? "RetryPeriodOnFailure" : "RestartPeriod", "RetryPeriodOnFailure (" + retry
                        + " ms) is shorter than RestartPeriod (" + period + " ms)", found);
            }
            long deadlock = number(resource.properties(), "DeadlockTimeout", Property.DWORD);
            if (resource.pendingTimeoutMillis() > deadlock) {
                conflict(member, "PendingTimeout", "PendingTimeout (" + resource.pendingTimeoutMillis()
                        + " ms) is longer than DeadlockTimeout (" + deadlock + " ms)", found);
            }
            long separate = number(resource.properties(), "SeparateMonitor", resource.separateMonitor() ? 1 : 0);
            if (separate != (resource.separateMonitor() ? 1 : 0) && separate <= 1) {
                conflict(member, "SeparateMonitor", "\"separateMonitor\" is " + resource.separateMonitor()
                        + " and the property SeparateMonitor is " + separate, found);
            }
            directory(member, found);
            disk(member, spec.target().os(), found);
        }
        return found;
    }

    /** MSCS reference, generic-applications-currentdirectory. */
    private static void directory(Member member, List<Finding> found) {
        String directory = member.resource().isType(Resource.GENERIC_APPLICATION)
                ? member.text("CurrentDirectory") : "";
        if (!directory.isBlank() && !directory.equals(".") && !directory.matches("(?i)[A-Z]:\\\\[^%]*")) {
            found.add(Finding.of(ModelCode.DIRECTORY_NOT_ABSOLUTE, member.privateAt("CurrentDirectory"),
                    "directory", Wording.shown(directory), "resource", Wording.shown(member.name())));
        }
    }

    /** MSCS reference, physical-disk-private-properties: the type, and one of the two. DiskPath, which it calls optional, names a disk too. */
    private static void disk(Member member, OsVersion os, List<Finding> found) {
        if (!member.resource().isType(Resource.PHYSICAL_DISK) || os.is2003()) {
            return;
        }
        Set<Name> own = member.resource().privateProperties().keySet();
        boolean signature = own.contains(Name.of("DiskSignature"));
        boolean guid = own.contains(Name.of("DiskIdGuid"));
        if (signature && guid) {
            found.add(Finding.of(ModelCode.PROPERTIES_CONFLICT, member.privateAt("DiskIdGuid"), "resource", Wording.shown(member.name()),
                    "conflict", "DiskSignature and DiskIdGuid are both set, and a disk has one of them"));
        } else if (!own.contains(Name.of("DiskPath")) && (!own.contains(Name.of("DiskIdType")) || !signature && !guid)) {
            found.add(Finding.of(ModelCode.DISK_UNNAMED, member.privateAt(signature || guid ? "DiskIdType" : "DiskSignature"),
                    "resource", Wording.shown(member.name()), "os", os.title()));
        }
    }

    private static long number(SortedMap<Name, PropertyValue> values, String name, long otherwise) {
        return values.get(Name.of(name)) instanceof PropertyValue.Number n ? n.number() : otherwise;
    }

    private static void conflict(Member member, String property, String conflict, List<Finding> found) {
        found.add(Finding.of(ModelCode.PROPERTIES_CONFLICT, Spots.of(member.at(), "properties", property),
                "resource", Wording.shown(member.name()), "conflict", conflict));
    }
}
