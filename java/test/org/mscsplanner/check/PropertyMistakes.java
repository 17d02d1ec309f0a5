package org.mscsplanner.check;

import static org.mscsplanner.check.Mistake.inFiles;
import static org.mscsplanner.check.Mistake.inVc;

import java.util.List;
import java.util.Optional;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.SpecDraft;
import org.mscsplanner.model.Target;

/** Mistakes in types, properties and group policies. */
final class PropertyMistakes {
    private PropertyMistakes() { }

    static List<Mistake> properties() {
        return List.of(
                inVc(ModelCode.PROPERTY_KIND, "/groups/0/resources/0/private/EnableNetBIOS",
                        s -> s.resource("VC IP Address").with("EnableNetBIOS", "1")),
                inVc(ModelCode.PROPERTY_KIND, "/groups/0/resources/2/properties/PendingTimeout",
                        s -> s.resource("VirtualCenter Server").withCommon("PendingTimeout", "180000")),
                inVc(ModelCode.PROPERTY_KIND, "/groups/0/resources/2/private/ServiceName",
                        s -> s.resource("VirtualCenter Server").with("ServiceName", 7), ModelCode.PROBE_SERVICE_UNKNOWN,
                        ModelCode.SERVICE_NOT_LISTED),
                inVc(ModelCode.PROPERTY_RANGE, "/groups/0/resources/2/properties/RestartAction",
                        s -> s.resource("VirtualCenter Server").withCommon("RestartAction", 3)),
                inVc(ModelCode.PROPERTY_RANGE, "/groups/0/resources/2/properties/PendingTimeout",
                        s -> s.resource("VirtualCenter Server").withCommon("PendingTimeout", 3)),
                inVc(ModelCode.PROPERTY_RANGE, "/groups/0/resources/0/private/EnableNetBIOS",
                        s -> s.resource("VC IP Address").with("EnableNetBIOS", -1)),
                inVc(ModelCode.PROPERTY_UNKNOWN, "/groups/0/resources/2/properties/PendingTimeot",
                        s -> s.resource("VirtualCenter Server").withCommon("PendingTimeot", 60000)),
                inVc(ModelCode.PRIVATE_PROPERTY_UNKNOWN, "/groups/0/resources/2/private/Colour",
                        s -> s.resource("VirtualCenter Server").with("Colour", "blue")),
                inVc(ModelCode.PROPERTY_MISSPELT, "/groups/0/resources/0/private/SubnetMaks",
                        s -> s.resource("VC IP Address").with("SubnetMaks", "255.255.255.0")),
                inVc(ModelCode.PROPERTY_MISSPELT, "/groups/0/resources/0/private/IPAddress",
                        s -> s.resource("VC IP Address").with("IPAddress", "10.20.0.20")),
                inVc(ModelCode.PROPERTY_MISPLACED, "/groups/0/resources/2/private/AntiAffinityClassName",
                        s -> s.resource("VirtualCenter Server").with("AntiAffinityClassName", "VirtualCenter")),
                inVc(ModelCode.PROPERTY_MISPLACED, "/groups/0/resources/2/properties/FailoverThreshold",
                        s -> s.resource("VirtualCenter Server").withCommon("FailoverThreshold", 10)),
                inVc(ModelCode.PROPERTY_MISPLACED, "/groups/0/resources/2/private/RestartAction",
                        s -> s.resource("VirtualCenter Server").with("RestartAction", 1)),
                inVc(ModelCode.PROPERTY_MISPLACED, "/groups/0/resources/2/properties/ServiceName",
                        s -> s.resource("VirtualCenter Server").withCommon("ServiceName", "vpxd")),
                inVc(ModelCode.PROPERTY_READ_ONLY, "/groups/0/resources/2/properties/Name",
                        s -> s.resource("VirtualCenter Server").withCommon("Name", "VC")),
                inVc(ModelCode.PROPERTY_READ_ONLY, "/groups/0/resources/1/private/StatusDNS",
                        s -> s.resource("VC Network Name").with("StatusDNS", 0)),
                inVc(ModelCode.PROPERTY_OF_OTHER_RELEASE, "/groups/0/resources/1/private/DnsName",
                        s -> s.resource("VC Network Name").with("DnsName", "vcsrv")),
                inVc(ModelCode.PROPERTY_OF_OTHER_RELEASE, "/groups/0/resources/1/private/RequireDNS", s -> {
                    s.resource("VC Network Name").with("RequireDNS", 1);
                    s.os = OsVersion.W2008;
                }),
                inVc(ModelCode.PROPERTY_REQUIRED, "/groups/0/resources/0/private/Network",
                        s -> s.resource("VC IP Address").privates.remove("Network")),
                inVc(ModelCode.PROPERTY_REQUIRED, "/groups/0/resources/5/private/CurrentDirectory",
                        s -> s.group("VC Group").add("Loop", "Generic Application").with("CommandLine", "cmd /k C:\\loop.cmd")),
                inFiles(ModelCode.PROPERTY_REQUIRED, "/groups/0/resources/0/private/Drive",
                        s -> s.resource("File Disk").privates.clear()),
                inFiles(ModelCode.PROPERTY_REQUIRED, "/groups/0/resources/0/private/Drive", s -> s.resource("File Disk").with("Drive", "")),
                inVc(ModelCode.DISK_UNNAMED, "/groups/0/resources/5/private/DiskSignature", s -> {
                    s.os = OsVersion.W2008;
                    s.group("VC Group").add("Disk F:", "Physical Disk").with("DiskIdType", 0);
                }, ModelCode.DISK_IDLE),
                inVc(ModelCode.DISK_UNNAMED, "/groups/0/resources/5/private/DiskIdType", s -> {
                    s.os = OsVersion.W2008;
                    s.group("VC Group").add("Disk F:", "Physical Disk").with("DiskIdGuid", "{1}");
                }, ModelCode.DISK_IDLE),
                inVc(ModelCode.PROPERTIES_CONFLICT, "/groups/0/resources/5/private/DiskIdGuid", s -> {
                    s.os = OsVersion.W2008;
                    s.group("VC Group").add("Disk F:", "Physical Disk").with("DiskIdType", 0).with("DiskSignature", 1).with("DiskIdGuid", "{1}");
                }, ModelCode.DISK_IDLE),
                inFiles(ModelCode.PROPERTIES_CONFLICT, "/groups/0/resources/4/properties/RetryPeriodOnFailure",
                        s -> s.resource("Indexer").withCommon("RetryPeriodOnFailure", 1000)),
                inFiles(ModelCode.PROPERTIES_CONFLICT, "/groups/0/resources/4/properties/SeparateMonitor",
                        s -> s.resource("Indexer").withCommon("SeparateMonitor", 0)),
                inVc(ModelCode.PROPERTIES_CONFLICT, "/groups/0/resources/2/properties/RestartPeriod", s -> {
                    s.os = OsVersion.W2008;
                    s.resource("VirtualCenter Server").withCommon("RestartPeriod", 7_200_000);
                }),
                inVc(ModelCode.PROPERTIES_CONFLICT, "/groups/0/resources/2/properties/PendingTimeout", s -> {
                    s.os = OsVersion.W2008;
                    s.resource("VirtualCenter Server").withCommon("DeadlockTimeout", 60000);
                }),
                inVc(ModelCode.DIRECTORY_NOT_ABSOLUTE, "/groups/0/resources/5/private/CurrentDirectory",
                        s -> s.group("VC Group").add("Loop", "Generic Application").with("CommandLine", "cmd /k C:\\loop.cmd")
                                .with("CurrentDirectory", "%windir%\\temp")));
    }

    static List<Mistake> typesAndGroups() {
        return List.of(
                inVc(ModelCode.TYPE_UNKNOWN, "/groups/0/resources/5/type",
                        s -> s.group("VC Group").add("Backup", "Acme Backup Agent").with("Any", 1)),
                inVc(ModelCode.TYPE_MISSPELT, "/groups/0/resources/5/type",
                        s -> s.group("VC Group").add("Backup", "Generic Sevice").with("ServiceName", "x")),
                inVc(ModelCode.TYPE_OF_OTHER_RELEASE, "/groups/0/resources/5/type",
                        s -> s.group("VC Group").add("Witness", "File Share Witness").with("SharePath", "\\\\a\\b")),
                inVc(ModelCode.REQUIRED_PROVIDER_MISSING, "/groups/0/resources/1/dependsOn",
                        s -> s.resource("VC Network Name").dependsOn = List.of()),
                inFiles(ModelCode.REQUIRED_PROVIDER_MISSING, "/groups/0/resources/5/dependsOn",
                        s -> s.group("File Group").add("DTC", "Distributed Transaction Coordinator", "File Name")),
                inFiles(ModelCode.SHARE_TWICE, "/groups/0/resources/5/private/ShareName",
                        s -> s.group("File Group").add("Second Share", "File Share", "File Disk").with("ShareName", "SALES")
                                .with("Path", "F:\\other")),
                inFiles(ModelCode.TYPE_ONCE, "/groups/0/resources/6/type", s -> {
                    s.group("File Group").add("Set 1", "Majority Node Set");
                    s.group("File Group").add("Set 2", "Majority Node Set");
                }),
                inVc(ModelCode.NETBIOS_LIMIT, "/groups/0/resources/68/private/EnableNetBIOS", s -> {
                    for (int i = 0; i < 64; i++) {
                        s.group("VC Group").add("IP " + i, "IP Address").with("Address", "10.20.0." + (100 + i))
                                .with("SubnetMask", "255.255.255.0").with("Network", "Public");
                    }
                }),
                inFiles(ModelCode.DATABASE_FOLDER, "/groups/0/resources/5/private/DatabasePath",
                        s -> dhcp(s, "F:\\dhcp", "F:\\dhcp\\backup\\")),
                inFiles(ModelCode.DATABASE_FOLDER, "/groups/0/resources/5/private/BackupPath",
                        s -> dhcp(s, "F:\\dhcp\\", "%SystemRoot%\\dhcp\\"), ModelCode.VALUE_CHARACTER),
                inFiles(ModelCode.DISK_NOT_NEEDED, "/groups/0/resources/3/private/Path",
                        s -> s.resource("Sales Share").dependsOn.remove(List.of("File Disk"))),
                inFiles(ModelCode.DISK_NOT_NEEDED, "/groups/1/resources/0/private/CommandLine", s -> {
                    secondGroup(s).resources.clear();
                    s.groups.get(1).add("Loop", "Generic Application").with("CommandLine", "cmd /k f:\\bin\\loop.cmd").with("CurrentDirectory", "C:\\");
                }),
                inFiles(ModelCode.DISK_NOT_NEEDED, "/groups/0/resources/5/private/StartupParameters", s -> {
                    s.group("File Group").add("Engine", "Generic Service", "File Name").with("ServiceName", "AcmeEng").with("StartupParameters", "-d F:\\data");
                    s.services.add(SampleSpecs.service("AcmeEng", "Acme Engine"));
                }),
                inFiles(ModelCode.DISK_NOT_NEEDED, "/groups/0/resources/4/private/StartupParameters", s -> {
                    s.group("File Group").add("Log Disk", "Physical Disk").with("Drive", "L:");
                    s.resource("Indexer").with("StartupParameters", "-d F:\\index -l l:\\log");
                }),
                inFiles(ModelCode.SHARE_NAME, "/groups/0/resources/3/private/ShareName", s -> s.resource("Sales Share").with("ShareName", "\\\\FILESRV\\sales")),
                inFiles(ModelCode.SHARE_NAME, "/groups/0/resources/3/private/ShareName", s -> s.resource("Sales Share").with("ShareName", "sales ")),
                inFiles(ModelCode.PATH_ON_NO_DISK, "/groups/0/resources/3/private/Path", s -> s.resource("Sales Share").with("Path", "C:\\sales")),
                inFiles(ModelCode.PATH_ON_NO_DISK, "/groups/0/resources/3/private/Path", s -> s.resource("Sales Share").with("Path", "Q:\\sales")),
                inFiles(ModelCode.PATH_ON_NO_DISK, "/groups/0/resources/5/private/DatabasePath", s -> dhcp(s, "D:\\dhcp\\", "F:\\dhcp\\backup\\")),
                inFiles(ModelCode.FILE_PATH, "/groups/0/resources/3/private/Path", s -> s.resource("Sales Share").with("Path", "F:/sales")),
                inFiles(ModelCode.FILE_PATH, "/groups/0/resources/3/private/Path", s -> s.resource("Sales Share").with("Path", "%SystemDrive%\\sales")),
                inFiles(ModelCode.FILE_PATH, "/groups/0/resources/3/private/Path", s -> s.resource("Sales Share").with("Path", "\\\\FSNODE1\\sales")),
                inFiles(ModelCode.FILE_PATH, "/groups/0/resources/5/private/ScriptFilePath",
                        s -> s.group("File Group").add("Watch", "Generic Script").with("ScriptFilePath", "watch.vbs")),
                inFiles(ModelCode.DISK_DRIVE, "/groups/0/resources/0/private/Drive", s -> s.resource("File Disk").with("Drive", "F")),
                inFiles(ModelCode.DISK_DRIVE, "/groups/0/resources/0/private/Drive", s -> s.resource("File Disk").with("Drive", "q:")),
                inFiles(ModelCode.DISK_DRIVE, "/groups/0/resources/0/private/Drive", s -> s.resource("File Disk").with("Drive", "C:"),
                        ModelCode.PATH_ON_NO_DISK, ModelCode.FILE_ON_CLUSTER_DISK),
                inFiles(ModelCode.DISK_DRIVE, "/groups/0/resources/5/private/Drive", s -> {
                    s.group("File Group").add("Second Disk", "Physical Disk").with("Drive", "F:");
                    s.resource("Indexer").dependsOn.add(List.of("Second Disk"));
                }),
                inFiles(ModelCode.DISK_NAME, "/groups/0/resources/5/private/Drive", s -> {
                    s.group("File Group").add("Disk G:", "Physical Disk").with("Drive", "H:");
                    s.resource("Indexer").dependsOn.add(List.of("Disk G:"));
                }),
                inFiles(ModelCode.DNS_REQUIRED, "/groups/0/resources/2/private/RequireDNS", s -> {
                    s.dns = Target.Dns.STATIC;
                    s.resource("File Name").with("RequireDNS", 1);
                }),
                inFiles(ModelCode.DISK_IDLE, "/groups/0/resources/5", s -> s.group("File Group").add("Log Disk", "Physical Disk").with("Drive", "L:")),
                inFiles(ModelCode.SHORTER_THAN_A_SECOND, "/groups/0/resources/4/properties/PendingTimeout",
                        s -> s.resource("Indexer").withCommon("PendingTimeout", 180)),
                inFiles(ModelCode.SHORTER_THAN_A_SECOND, "/groups/0/resources/4/properties/RestartPeriod",
                        s -> s.resource("Indexer").withCommon("RestartPeriod", 900)),
                inFiles(ModelCode.GROUP_EMPTY, "/groups/1", s -> secondGroup(s).resources.clear()),
                inVc(ModelCode.ANTI_AFFINITY_ALONE, "/groups/0/antiAffinity",
                        s -> s.group("VC Group").antiAffinity = List.of("VirtualCenter")),
                inVc(ModelCode.EMPTY_STRING_INSIDE, "/groups/0/antiAffinity", s -> s.group("VC Group").antiAffinity = List.of("")),
                inVc(ModelCode.EMPTY_STRING_INSIDE, "/groups/0/resources/0/properties/AdminExtensions",
                        s -> s.resource("VC IP Address").withCommon("AdminExtensions", List.of("a", ""))),
                inVc(ModelCode.FAILBACK_WITHOUT_PREFERRED, "/groups/0/failback",
                        s -> s.group("VC Group").failback = Optional.of(new long[] {1, 4})),
                inFiles(ModelCode.FAILBACK_SAME_HOUR, "/groups/0/failback", s -> s.group("File Group").failback = Optional.of(new long[] {4, 4})),
                inFiles(ModelCode.FAILOVER_ZERO, "/groups/0/failoverThreshold", s -> s.group("File Group").failoverThreshold = 0),
                inFiles(ModelCode.FAILOVER_ZERO, "/groups/0/failoverPeriodHours", s -> s.group("File Group").failoverPeriodHours = 0),
                inVc(ModelCode.WAIT_TOO_SHORT, "/groups/0/waitSeconds", s -> s.group("VC Group").waitSeconds = 779),
                inFiles(ModelCode.WAIT_TOO_SHORT, "/groups/0/waitSeconds", s -> {
                    s.group("File Group").waitSeconds = 3600;
                    s.resource("Indexer").withCommon("PendingTimeout", 4_000_000);
                }),
                inFiles(ModelCode.WAIT_OF_DAYS, "/groups/0/resources/4/properties/PendingTimeout",
                        s -> s.resource("Indexer").withCommon("PendingTimeout", 90_000_000)),
                inFiles(ModelCode.VALUE_RANGE, "/groups/0/failback/windowEndHour",
                        s -> s.group("File Group").failback = Optional.of(new long[] {1, 24})),
                inFiles(ModelCode.VALUE_RANGE, "/groups/0/failoverPeriodHours",
                        s -> s.group("File Group").failoverPeriodHours = 21600),
                inFiles(ModelCode.VALUE_RANGE, "/groups/0/failoverThreshold", s -> s.group("File Group").failoverThreshold = -1));
    }

    private static void dhcp(SpecDraft spec, String database, String backup) {
        spec.group("File Group").add("DHCP", "DHCP Service", "File Disk").with("DatabasePath", database).with("LogFilePath", "F:\\dhcp\\log\\").with("BackupPath", backup);
    }

    private static SpecDraft.GroupDraft secondGroup(SpecDraft spec) {
        SpecDraft.GroupDraft group = SampleSpecs.virtualCenterDraft().group("VC Group");
        spec.groups.add(group);
        return group;
    }
}
