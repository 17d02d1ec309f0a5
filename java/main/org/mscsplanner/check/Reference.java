package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.Resource;

/**
 * The properties that Microsoft documents: the MSCS reference pages of resource common properties and of each type's
 * private properties, and the required dependencies of the resource types (page "resource dependencies").
 */
final class Reference {
    private static final OsVersion LAST_2003 = OsVersion.W2003_R2_SP2;
    private static final OsVersion W2008 = OsVersion.W2008;
    private static final String REPORTED = "the cluster reports it";

    private final SortedMap<Name, Property> common = new TreeMap<>();
    private final SortedMap<Name, ResourceType> types = new TreeMap<>();

    Reference() {
        commonProperties().forEach(p -> common.put(Name.of(p.name()), p));
        resourceTypes().forEach(t -> types.put(Name.of(t.name()), t));
    }

    SortedMap<Name, Property> common() {
        return Collections.unmodifiableSortedMap(common);
    }

    Optional<ResourceType> type(String displayName) {
        return Optional.ofNullable(types.get(Name.of(displayName)));
    }

    List<String> typeNames() {
        return types.values().stream().map(ResourceType::name).toList();
    }

    List<String> commonNames() {
        return common.values().stream().map(Property::name).toList();
    }

    /** Where a property of the group belongs in the spec; empty for a name that no group has. */
    static Optional<String> groupMember(Name property) {
        return switch (property.text().toLowerCase(Locale.ROOT)) {
            case "antiaffinityclassnames", "antiaffinityclassname" -> Optional.of("\"antiAffinity\"");
            case "failoverthreshold" -> Optional.of("\"failoverThreshold\"");
            case "failoverperiod" -> Optional.of("\"failoverPeriodHours\"");
            case "autofailbacktype", "failbackwindowstart", "failbackwindowend" -> Optional.of("\"failback\"");
            default -> Optional.empty();
        };
    }

    private static List<Property> commonProperties() {
        List<Property> all = new ArrayList<>(List.of(
                Property.readOnly("Name", "a resource is renamed by a command of its own"),
                Property.readOnly("Type", "the type is fixed when the resource is created"),
                Property.text("Description"),
                Property.text("DebugPrefix").until(OsVersion.W2008_R2),
                Property.flag("SeparateMonitor"),
                Property.flag("PersistentState"),
                Property.number("LooksAlivePollInterval", 10, Property.DWORD, "milliseconds"),
                Property.number("IsAlivePollInterval", 10, Property.DWORD, "milliseconds"),
                Property.number("RestartAction", 0, 2, "0 do not restart, 1 restart, 2 restart and fail over"),
                Property.number("RestartThreshold", 0, Property.DWORD, "attempts"),
                Property.number("RestartPeriod", 0, Property.DWORD, "milliseconds"),
                Property.number("RetryPeriodOnFailure", 0, Property.DWORD, "milliseconds"),
                Property.number("PendingTimeout", 10, Property.DWORD, "milliseconds"),
                Property.strings("AdminExtensions").until(LAST_2003),
                Property.number("DeadlockTimeout", 0, Property.DWORD, "milliseconds").from(W2008),
                Property.number("RestartDelay", 0, Property.DWORD, "milliseconds").from(OsVersion.W2012)));
        for (String name : List.of("ResourceSpecificStatus", "MonitorProcessId", "LastOperationStatusCode",
                "ResourceSpecificData1", "ResourceSpecificData2", "StatusInformation")) {
            all.add(Property.readOnly(name, REPORTED));
        }
        return all;
    }

    private static List<ResourceType> resourceTypes() {
        Property useNetworkName = Property.flag("UseNetworkName");
        List<ResourceType> all = new ArrayList<>(List.of(
                ipAddress(), networkName(), disk(), fileShare(),
                ResourceType.of(Resource.GENERIC_SERVICE,
                        Property.text("ServiceName").needed("the key name of the Windows service"),
                        Property.text("StartupParameters"), useNetworkName),
                ResourceType.of(Resource.GENERIC_APPLICATION,
                        Property.text("CommandLine").needed("the command that stays running"),
                        Property.text("CurrentDirectory").needed("its absolute working directory"),
                        Property.flag("InteractWithDesktop"), useNetworkName),
                ResourceType.of("Generic Script", Property.text("ScriptFilePath").needed("the path of the script")),
                ResourceType.of("Majority Node Set", Property.text("MNSFileShare"),
                        Property.number("MNSFileShareCheckInterval", 0, Property.DWORD, "seconds"),
                        Property.number("MNSFileShareDelay", 0, Property.DWORD, "seconds"))));
        all.addAll(List.of(
                ResourceType.of("IPv6 Address", Property.text("Address"), Property.text("Network"),
                        Property.readOnly("PrefixLength", REPORTED)).from(W2008).completeUntil(LAST_2003),
                ResourceType.of("File Share Witness", Property.text("SharePath"),
                        Property.number("ArbitrationDelay", 0, 60, "seconds")).from(W2008).completeUntil(LAST_2003),
                ResourceType.of("DHCP Service", Property.text("DatabasePath").needed("the folder of the database"),
                        Property.text("LogFilePath").needed("the folder of the log"),
                        Property.text("BackupPath").needed("the folder of the backup")).needs(Resource.PHYSICAL_DISK),
                ResourceType.of("WINS Service", Property.text("DatabasePath"), Property.text("BackupPath"))
                        .needs(Resource.PHYSICAL_DISK),
                ResourceType.of("Print Spooler", Property.text("DefaultSpoolDirectory").needed("the spool folder"),
                        Property.text("ClusterDriverDirectory").needed("the folder of the printer drivers"),
                        Property.number("JobCompletionTimeout", 0, Property.DWORD, "milliseconds"))
                        .needs(Resource.NETWORK_NAME, Resource.PHYSICAL_DISK).completeUntil(LAST_2003),
                ResourceType.of("Distributed Transaction Coordinator").needs(Resource.NETWORK_NAME, Resource.PHYSICAL_DISK),
                ResourceType.of("Message Queuing").needs(Resource.IP_ADDRESS, Resource.NETWORK_NAME, Resource.PHYSICAL_DISK),
                ResourceType.of("Local Quorum"), ResourceType.of("Volume Shadow Copy Service Task")));
        return all;
    }

    private static ResourceType ipAddress() {
        return ResourceType.of(Resource.IP_ADDRESS,
                Property.text("Address").needed("the address of the virtual server"),
                Property.text("SubnetMask").needed("its mask, for example 255.255.255.0"),
                Property.text("Network").needed("the name of the cluster network"),
                Property.number("EnableNetBIOS", 0, 2, "0 no, 1 yes, 2 as the network card"),
                Property.flag("EnableDhcp").from(W2008),
                Property.flag("OverrideAddressMatch").from(W2008)).completeUntil(LAST_2003);
    }

    private static ResourceType networkName() {
        List<Property> all = new ArrayList<>(List.of(
                Property.text("Name").needed("the name that clients use, up to 15 characters"),
                Property.flag("RequireDNS").until(LAST_2003),
                Property.flag("RequireKerberos").until(LAST_2003),
                Property.flag("RemapPipeNames"),
                Property.text("DnsName").from(W2008),
                Property.number("HostRecordTTL", 0, Property.DWORD, "seconds").from(W2008),
                Property.flag("RegisterAllProvidersIP").from(W2008),
                Property.flag("PublishPTRRecords").from(W2008),
                Property.flag("DeleteVcoOnResCleanup").from(W2008)));
        for (String name : List.of("StatusNetBIOS", "StatusDNS", "StatusKerberos", "CreatingDC", "ObjectGUID",
                "ResourceData", "LastDNSUpdateTime")) {
            all.add(Property.readOnly(name, REPORTED));
        }
        return ResourceType.of(Resource.NETWORK_NAME, all.toArray(new Property[0]))
                .needs(Resource.IP_ADDRESS + "|IPv6 Address").completeUntil(LAST_2003);
    }

    private static ResourceType disk() {
        return ResourceType.of(Resource.PHYSICAL_DISK,
                Property.text("Drive").until(LAST_2003),
                Property.number("Signature", 0, Property.DWORD, "none").until(LAST_2003),
                Property.flag("SkipChkdsk").until(LAST_2003),
                Property.flag("ConditionalMount").until(LAST_2003),
                Property.binary("MountVolumeInfo"),
                Property.number("DiskIdType", 0, 5000, "0 MBR, 1 GPT, 5000 unknown").from(W2008),
                Property.number("DiskSignature", 0, Property.DWORD, "none").from(W2008),
                Property.text("DiskIdGuid").from(W2008),
                Property.number("DiskRunChkDsk", 0, 6, "none").from(W2008),
                Property.number("DiskArbInterval", 0, Property.DWORD, "seconds").from(W2008),
                Property.number("MaintenanceMode", 0, 3, "none").from(W2008)).completeUntil(LAST_2003);
    }

    private static ResourceType fileShare() {
        return ResourceType.of(Resource.FILE_SHARE,
                Property.text("ShareName").needed("the name of the share").until(LAST_2003),
                Property.text("Path").needed("the folder that is shared").until(LAST_2003),
                Property.text("Remark").until(LAST_2003),
                Property.number("MaxUsers", 0, Property.DWORD, "users").until(LAST_2003),
                Property.binary("Security"), Property.binary("Security Descriptor"),
                Property.flag("ShareSubDirs").until(LAST_2003),
                Property.flag("HideSubDirShares").until(LAST_2003),
                Property.flag("IsDfsRoot").until(LAST_2003),
                Property.number("CSCCache", 0, 0x30, "0, 16, 32 or 48").until(LAST_2003)).completeUntil(LAST_2003);
    }
}
