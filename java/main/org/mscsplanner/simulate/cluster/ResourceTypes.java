package org.mscsplanner.simulate.cluster;

import static org.mscsplanner.simulate.cluster.Declared.MOST;
import static org.mscsplanner.simulate.cluster.Declared.number;
import static org.mscsplanner.simulate.cluster.Declared.of;
import static org.mscsplanner.simulate.cluster.Declared.text;

import java.util.List;
import org.mscsplanner.clusterexe.Format;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.simulate.cluster.Declared.Effect;

/**
 * The resource types of Windows Server 2003 and later (reference 7.3 and 9.3). How long each takes to come online is an
 * assumption of the simulation: a few seconds, far below every timeout.
 */
final class ResourceTypes {
    private static final OsVersion LAST_2003 = OsVersion.W2003_R2_SP2;

    /** A type that is registered with {@code restype /create}: it declares nothing that is known here. */
    static ResourceType custom(Name name) {
        return new ResourceType(name, List.of(), List.of(), List.of(), 3);
    }

    static final List<ResourceType> ALL = List.of(
            type(ResourceType.IP_ADDRESS, 2, List.of(), List.of("Address", "SubnetMask", "Network"),
                    text("Address", Effect.NEXT_ONLINE), text("SubnetMask", Effect.NEXT_ONLINE), text("Network", Effect.NEXT_ONLINE),
                    number("EnableNetBIOS", 1, 0, 2, Effect.NEXT_ONLINE),
                    number("EnableDhcp", 0, 0, 1, Effect.NEXT_ONLINE).since(OsVersion.W2008),
                    number("OverrideAddressMatch", 0, 0, 1, Effect.NEXT_ONLINE).since(OsVersion.W2008)),
            type("IPv6 Address", 2, List.of(), List.of("Address", "Network"),
                    text("Address", Effect.NEXT_ONLINE), text("Network", Effect.NEXT_ONLINE), number("PrefixLength", 64, 0, 128, Effect.NEVER)),
            type(ResourceType.NETWORK_NAME, 4, List.of(ResourceType.IP_ADDRESS), List.of("Name"),
                    text("Name", Effect.NEXT_ONLINE),
                    number("RequireDNS", 0, 0, 1, Effect.NEXT_ONLINE),
                    // KB 302389: 5023 while the resource is online.
                    number("RequireKerberos", 0, 0, 1, Effect.OFFLINE_ONLY),
                    number("RemapPipeNames", 0, 0, 1, Effect.NEXT_ONLINE),
                    text("DnsName", Effect.NEXT_ONLINE).since(OsVersion.W2008),
                    number("HostRecordTTL", 1200, 0, MOST, Effect.NEXT_ONLINE).since(OsVersion.W2008),
                    number("RegisterAllProvidersIP", 0, 0, 1, Effect.NEXT_ONLINE).since(OsVersion.W2008),
                    number("PublishPTRRecords", 0, 0, 1, Effect.NEXT_ONLINE).since(OsVersion.W2008)),
            type(ResourceType.GENERIC_SERVICE, 5, List.of(), List.of("ServiceName"),
                    text("ServiceName", Effect.NEXT_ONLINE), text("StartupParameters", Effect.NEXT_ONLINE),
                    number("UseNetworkName", 0, 0, 1, Effect.NEXT_ONLINE)),
            type(ResourceType.GENERIC_APPLICATION, 3, List.of(), List.of("CommandLine", "CurrentDirectory"),
                    text("CommandLine", Effect.NEXT_ONLINE), text("CurrentDirectory", Effect.NEXT_ONLINE),
                    number("InteractWithDesktop", 0, 0, 1, Effect.NEXT_ONLINE), number("UseNetworkName", 0, 0, 1, Effect.NEXT_ONLINE)),
            type("Generic Script", 3, List.of(), List.of("ScriptFilePath"), text("ScriptFilePath", Effect.NEXT_ONLINE)),
            type(ResourceType.PHYSICAL_DISK, 3, List.of(), List.of(),
                    text("Drive", Effect.NEXT_ONLINE).until(LAST_2003), number("Signature", 0, 0, MOST, Effect.NEXT_ONLINE).until(LAST_2003),
                    number("SkipChkdsk", 0, 0, 1, Effect.NOW).until(LAST_2003), number("ConditionalMount", 1, 0, 1, Effect.NOW).until(LAST_2003),
                    of("MountVolumeInfo", Format.BINARY, Effect.NOW).until(LAST_2003),
                    number("DiskIdType", 5000, 0, MOST, Effect.NEXT_ONLINE).since(OsVersion.W2008),
                    number("DiskSignature", 0, 0, MOST, Effect.NEXT_ONLINE).since(OsVersion.W2008),
                    text("DiskIdGuid", Effect.NEXT_ONLINE).since(OsVersion.W2008),
                    number("DiskRunChkDsk", 0, 0, 6, Effect.NOW).since(OsVersion.W2008),
                    number("DiskArbInterval", 3, 0, MOST, Effect.NOW).since(OsVersion.W2008),
                    number("MaintenanceMode", 0, 0, 3, Effect.NOW).since(OsVersion.W2008)),
            // On 2008 the type is another one: it has none of these (reference 9.3).
            type(ResourceType.FILE_SHARE, 2, List.of(), List.of("ShareName", "Path"),
                    text("ShareName", Effect.NEXT_ONLINE).until(LAST_2003), text("Path", Effect.NEXT_ONLINE).until(LAST_2003),
                    text("Remark", Effect.NOW).until(LAST_2003), number("MaxUsers", MOST, 0, MOST, Effect.NOW).until(LAST_2003),
                    of("Security", Format.SECURITY, Effect.NEXT_ONLINE).until(LAST_2003),
                    of("Security Descriptor", Format.SECURITY, Effect.NEXT_ONLINE).until(LAST_2003),
                    number("ShareSubDirs", 0, 0, 1, Effect.NEXT_ONLINE).until(LAST_2003),
                    number("HideSubDirShares", 0, 0, 1, Effect.NEXT_ONLINE).until(LAST_2003),
                    number("IsDfsRoot", 0, 0, 1, Effect.NEXT_ONLINE).until(LAST_2003),
                    number("CSCCache", 0, 0, 0x30, Effect.NEXT_ONLINE).until(LAST_2003)),
            type("File Share Witness", 2, List.of(), List.of("SharePath"),
                    text("SharePath", Effect.NEXT_ONLINE), number("ArbitrationDelay", 6, 0, 60, Effect.NOW)),
            // KB 921181; the defaults of interval and delay are not known (reference 13.7).
            type(ResourceType.MAJORITY_NODE_SET, 3, List.of(), List.of(),
                    text("MNSFileShare", Effect.NEXT_ONLINE), number("MNSFileShareCheckInterval", 240, 0, MOST, Effect.NEXT_ONLINE),
                    number("MNSFileShareDelay", 4, 0, MOST, Effect.NEXT_ONLINE)),
            type("Local Quorum", 1, List.of(), List.of()),
            type("DHCP Service", 3, List.of(ResourceType.PHYSICAL_DISK), List.of("DatabasePath", "LogFilePath", "BackupPath"),
                    text("DatabasePath", Effect.NEXT_ONLINE), text("LogFilePath", Effect.NEXT_ONLINE), text("BackupPath", Effect.NEXT_ONLINE)),
            type("WINS Service", 3, List.of(ResourceType.PHYSICAL_DISK), List.of(),
                    text("DatabasePath", Effect.NEXT_ONLINE), text("BackupPath", Effect.NEXT_ONLINE)),
            type("Print Spooler", 3, List.of(ResourceType.NETWORK_NAME, ResourceType.PHYSICAL_DISK),
                    List.of("DefaultSpoolDirectory", "ClusterDriverDirectory"),
                    text("DefaultSpoolDirectory", Effect.NEXT_ONLINE), text("ClusterDriverDirectory", Effect.NEXT_ONLINE),
                    number("JobCompletionTimeout", 160, 0, MOST, Effect.NOW)),
            type("Distributed Transaction Coordinator", 4, List.of(ResourceType.NETWORK_NAME, ResourceType.PHYSICAL_DISK), List.of()),
            type("Message Queuing", 4, List.of(ResourceType.IP_ADDRESS, ResourceType.NETWORK_NAME, ResourceType.PHYSICAL_DISK), List.of()),
            type("Volume Shadow Copy Service Task", 2, List.of(), List.of()));

    private ResourceTypes() { }

    private static ResourceType type(String name, long seconds, List<String> needs, List<String> required, Declared... privates) {
        return new ResourceType(Name.of(name), needs, List.of(privates), required, seconds);
    }
}
