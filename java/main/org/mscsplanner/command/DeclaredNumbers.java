package org.mscsplanner.command;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mscsplanner.model.Name;

/**
 * The private properties that a resource type of Windows declares as numbers (cluster.exe reference, 9.3). Of any other type,
 * and of any other name, cluster.exe would store digits as a text when the line does not call them a number (6.3).
 */
final class DeclaredNumbers {
    private static final Set<Name> TYPES = names("IP Address", "IPv6 Address", "Network Name", "Physical Disk", "File Share", "File Share Witness", "Generic Service",
            "Generic Application", "Majority Node Set", "Print Spooler");
    private static final Set<Name> PROPERTIES = names("EnableNetBIOS", "EnableDhcp", "OverrideAddressMatch", "PrefixLength", "RequireDNS", "RequireKerberos", "RemapPipeNames",
            "HostRecordTTL", "RegisterAllProvidersIP", "PublishPTRRecords", "UseNetworkName", "InteractWithDesktop", "Signature", "SkipChkdsk", "ConditionalMount", "DiskIdType",
            "DiskSignature", "DiskRunChkDsk", "DiskArbInterval", "MaintenanceMode", "MaxUsers", "ShareSubDirs", "HideSubDirShares", "IsDfsRoot", "CSCCache", "ArbitrationDelay",
            "MNSFileShareCheckInterval", "MNSFileShareDelay", "JobCompletionTimeout");

    private DeclaredNumbers() { }

    /** @param type of the resource; empty when it was there before and the plan does not tell */
    static boolean has(Optional<String> type, Name property) {
        return PROPERTIES.contains(property) && type.filter(t -> !TYPES.contains(Name.of(t))).isEmpty();
    }

    private static Set<Name> names(String... names) {
        Set<Name> all = new TreeSet<>();
        for (String name : names) {
            all.add(Name.of(name));
        }
        return all;
    }
}
