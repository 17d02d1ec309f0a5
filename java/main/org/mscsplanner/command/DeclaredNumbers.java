package org.mscsplanner.command;

import java.util.Optional;
import java.util.Set;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;

/**
 * The private properties that a resource type of Windows declares as numbers (cluster.exe reference, 9.3). Of any other type,
 * of any other name, and in another version, cluster.exe would store digits as a text when the line does not call them a number (6.3).
 */
final class DeclaredNumbers {
    private static final Set<Name> TYPES = Name.set("IP Address", "IPv6 Address", "Network Name", "Physical Disk", "File Share", "File Share Witness", "Generic Service",
            "Generic Application", "Majority Node Set", "Print Spooler");
    private static final Set<Name> ALWAYS = Name.set("EnableNetBIOS", "RemapPipeNames", "UseNetworkName", "InteractWithDesktop", "ArbitrationDelay", "MNSFileShareCheckInterval",
            "MNSFileShareDelay", "JobCompletionTimeout");
    private static final Set<Name> UNTIL_2003 = Name.set("RequireDNS", "RequireKerberos", "Signature", "SkipChkdsk", "ConditionalMount", "MaxUsers", "ShareSubDirs", "HideSubDirShares",
            "IsDfsRoot", "CSCCache");
    private static final Set<Name> SINCE_2008 = Name.set("EnableDhcp", "OverrideAddressMatch", "PrefixLength", "HostRecordTTL", "RegisterAllProvidersIP", "PublishPTRRecords",
            "DiskIdType", "DiskSignature", "DiskRunChkDsk", "DiskArbInterval", "MaintenanceMode");

    private final Set<Name> ofVersion;

    DeclaredNumbers(OsVersion os) {
        ofVersion = os.is2003() ? UNTIL_2003 : SINCE_2008;
    }

    /** @param type of the resource; empty when it was there before and the plan does not tell */
    boolean has(Optional<String> type, Name property) {
        return (ALWAYS.contains(property) || ofVersion.contains(property)) && type.filter(t -> !TYPES.contains(Name.of(t))).isEmpty();
    }
}
