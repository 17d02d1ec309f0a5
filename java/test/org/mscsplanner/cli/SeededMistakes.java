package org.mscsplanner.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mscsplanner.diag.Code;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.ProfileCode;
import org.mscsplanner.diag.SpecCode;
import org.mscsplanner.diag.SyncCode;
import org.mscsplanner.examples.Patched;

/**
 * Kinds of mistakes as a user makes them in a file, most of them in the block of VirtualCenter: what is other than in a good
 * spec, and the code and the place that must come out.
 */
final class SeededMistakes {
    /** A kind of mistake: its name, and the spec that has it. */
    record Seeded(String kind, Code code, String pointer, Function<String, byte[]> base, String patch) {
        byte[] spec() {
            return base.apply(patch);
        }

        @Override
        public String toString() {
            return kind;
        }
    }

    private static final String LS = "'group': {'name': 'LS Group'}, 'virtualServer': {'networkName': 'LICSRV', 'address': '10.20.0.21',"
            + " 'subnetMask': '255.255.255.0', 'network': 'Public'}";
    private static final String LS_CLUSTER = "'placement': 'separate-cluster', " + LS + ", 'target': {'cluster': 'LSCLUSTER', 'address': '10.20.0.50',"
            + " 'domain': 'corp.example.test', 'os': '2003-sp2', 'edition': 'enterprise', 'architecture': 'x86',"
            + " 'networks': [{'name': 'Public', 'role': 'mixed', 'subnet': '10.20.0.0/24'}, {'name': 'Heartbeat', 'role': 'internal', 'subnet': '192.168.51.0/30'}],"
            + " 'nodes': [{'name': 'LSNODE1', 'address': '10.20.0.51'}, {'name': 'LSNODE2', 'address': '10.20.0.52'}],"
            + " 'quorum': {'type': 'disk', 'resource': 'Disk S:', 'drive': 'S:'}}";
    private static final String ALSO = "'networks': [{'name': 'Public', 'role': 'mixed', 'subnet': '10.20.0.0/24', 'gateway': '10.20.0.1'},"
            + " {'name': 'Heartbeat', 'role': 'internal', 'subnet': '192.168.50.0/30'}]";

    private final List<Seeded> all = new ArrayList<>();

    private SeededMistakes() { }

    static List<Seeded> all() {
        SeededMistakes seeds = new SeededMistakes();
        seeds.cluster();
        seeds.witness();
        seeds.addresses();
        seeds.decisions();
        seeds.license();
        seeds.block();
        seeds.sync();
        seeds.general();
        return seeds.all;
    }

    private void seed(String kind, Code code, String pointer, String patch) {
        all.add(new Seeded(kind, code, pointer, Patched::virtualCenter, patch));
    }

    private void target(String kind, Code code, String pointer, String patch) {
        seed(kind, code, pointer, "{'target': {" + patch + "}}");
    }

    private void vc(String kind, Code code, String pointer, String patch) {
        seed(kind, code, "/virtualCenter" + pointer, "{'virtualCenter': {" + patch + "}}");
    }

    private static String nodes(String first, String second, String... more) {
        return "'nodes': [{'name': 'VCNODE1', " + first + "}, {'name': 'VCNODE2', " + second + "}" + (more.length == 0 ? "" : ", " + String.join(", ", more)) + "]";
    }

    private void cluster() {
        target("one node", ModelCode.NODES_TOO_FEW, "/target/nodes", "'nodes': [{'name': 'VCNODE1', 'address': '10.20.0.11'}]");
        target("three nodes", ModelCode.NODES_MANY, "/target/nodes", nodes("'address': '10.20.0.11'", "'address': '10.20.0.12'", "{'name': 'VCNODE3'}"));
        target("the same node twice", ModelCode.NODE_TWICE, "/target/nodes/2/name",
                nodes("'address': '10.20.0.11'", "'address': '10.20.0.12'", "{'name': 'vcnode1'}"));
        target("Standard Edition", ModelCode.EDITION_STANDARD, "/target/edition", "'edition': 'standard'");
        target("a 32-bit system that exists for 64 bits only", ModelCode.ARCHITECTURE, "/target/architecture", "'os': '2008-r2'");
        target("a workgroup", ModelCode.WORKGROUP, "/target/domain", "'domain': 'WORKGROUP'");
        target("no domain", ModelCode.NO_DOMAIN, "/target/domain", "'domain': null");
        target("no network for internal communication", ModelCode.NO_INTERNAL_NETWORK, "/target/networks",
                "'networks': [{'name': 'Public', 'role': 'client', 'subnet': '10.20.0.0/24', 'gateway': '10.20.0.1'}]");
        target("one network alone", ModelCode.ONE_NETWORK, "/target/networks", "'networks': [{'name': 'Public', 'role': 'mixed', 'subnet': '10.20.0.0/24'}]");
        target("networks that overlap", ModelCode.NETWORKS_OVERLAP, "/target/networks/1/subnet",
                "'networks': [{'name': 'Public', 'role': 'mixed', 'subnet': '10.20.0.0/24'}, {'name': 'Heartbeat', 'role': 'internal', 'subnet': '10.20.0.128/25'}]");
        target("a subnet with bits behind its prefix", ModelCode.NOT_A_SUBNET, "/target/networks/1/subnet",
                "'networks': [{'name': 'Public', 'role': 'mixed', 'subnet': '10.20.0.0/24'}, {'name': 'Heartbeat', 'role': 'internal', 'subnet': '192.168.50.1/30'}]");
        target("a node name of 16 characters", ModelCode.HOST_NAME_TOO_LONG, "/target/nodes/1/name",
                "'nodes': [{'name': 'VCNODE1', 'address': '10.20.0.11'}, {'name': 'VIRTUALCENTER-N2', 'address': '10.20.0.12'}]");
        target("a cluster called like one of its nodes", ModelCode.HOST_NAME_TAKEN, "/target/nodes/0/name", "'cluster': 'VCNODE1'");
        target("a cluster called like a word of cluster.exe", ModelCode.CLUSTER_NAME_IS_WORD, "/target/cluster", "'cluster': 'group'");
        target("a quorum disk across sites", ModelCode.QUORUM_DISK_ACROSS_SITES, "/target/quorum",
                nodes("'address': '10.20.0.11', 'site': 'A'", "'address': '10.20.0.12', 'site': 'B'"));
        target("a quorum disk that is not named", ModelCode.QUORUM_DISK_MISSING, "/target/quorum", "'quorum': {'resource': null, 'drive': null}");
        target("a quorum drive without a colon", ModelCode.QUORUM_DRIVE, "/target/quorum/drive", "'quorum': {'drive': 'Q'}");
        target("a quorum of no known type", SpecCode.UNKNOWN_WORD, "/target/quorum/type", "'quorum': {'type': 'cloud'}");
    }

    private void share(String kind, Code code, String pointer, String witness, String... more) {
        target(kind, code, pointer, "'quorum': {'type': 'mns-fsw', 'resource': null, 'drive': null, 'witness': {" + witness + "}}"
                + (more.length == 0 ? "" : ", " + String.join(", ", more)));
    }

    private void witness() {
        String good = "'server': 'DBSRV', 'share': '\\\\\\\\DBSRV\\\\VC'";
        share("virtual nodes with a witness", ModelCode.WITNESS_VIRTUAL_NODES, "/target/quorum", good,
                nodes("'address': '10.20.0.11', 'kind': 'virtual'", "'address': '10.20.0.12'"));
        share("a witness on a node", ModelCode.WITNESS_INSIDE, "/target/quorum/witness/server", "'server': 'VCNODE2', 'share': '\\\\\\\\VCNODE2\\\\VC'");
        share("a witness on the virtual server", ModelCode.WITNESS_INSIDE, "/target/quorum/witness/server", "'server': 'VCSRV', 'share': '\\\\\\\\VCSRV\\\\VC'");
        share("a witness with three nodes", ModelCode.WITNESS_TOO_MANY_NODES, "/target/quorum", good,
                nodes("'address': '10.20.0.11'", "'address': '10.20.0.12'", "{'name': 'VCNODE3', 'address': '10.20.0.13'}"));
        share("a witness behind an alias", ModelCode.WITNESS_SHARE_ELSEWHERE, "/target/quorum/witness/share", "'server': 'DBSRV', 'share': '\\\\\\\\WITNESS\\\\VC'");
        share("a witness in a DFS path", ModelCode.WITNESS_SHARE_DFS, "/target/quorum/witness/share", "'server': 'DBSRV', 'share': '\\\\\\\\corp.example.test\\\\VC'");
        share("a witness that is a folder", ModelCode.WITNESS_SHARE_FORM, "/target/quorum/witness/share", "'server': 'DBSRV', 'share': 'C:\\\\VC'");
        share("a witness without its update", ModelCode.WITNESS_NEEDS_UPDATE, "/target/hotfixes", good, "'os': '2003-sp1'");
        share("a witness on Windows without a service pack", ModelCode.WITNESS_NEEDS_UPDATE, "/target/os", good, "'os': '2003', 'hotfixes': ['KB921181']");
        target("a majority node set without a witness", ModelCode.WITNESS_MISSING, "/target/quorum",
                "'quorum': {'type': 'mns-fsw', 'resource': null, 'drive': null}");
    }

    private void addresses() {
        vc("the cluster's address for VirtualCenter", ModelCode.ADDRESS_OF_CLUSTER, "/virtualServer/address", "'virtualServer': {'address': '10.20.0.10'}");
        vc("a node's address for VirtualCenter", ModelCode.ADDRESS_TWICE, "/virtualServer/address", "'virtualServer': {'address': '10.20.0.12'}");
        vc("the gateway's address for VirtualCenter", ModelCode.ADDRESS_TWICE, "/virtualServer/address", "'virtualServer': {'address': '10.20.0.1'}");
        vc("an address outside of its network", ModelCode.ADDRESS_OUTSIDE, "/virtualServer/address", "'virtualServer': {'address': '10.21.0.20'}");
        vc("a broadcast address", ModelCode.ADDRESS_RESERVED, "/virtualServer/address", "'virtualServer': {'address': '10.20.0.255'}");
        vc("an address of three numbers", ModelCode.NOT_AN_ADDRESS, "/virtualServer/address", "'virtualServer': {'address': '10.20.20'}");
        vc("a mask that does not fit the network", ModelCode.MASK_DIFFERS, "/virtualServer/subnetMask", "'virtualServer': {'subnetMask': '255.255.0.0'}");
        vc("a mask with a hole", ModelCode.MASK_INVALID, "/virtualServer/subnetMask", "'virtualServer': {'subnetMask': '255.0.255.0'}");
        vc("a missing network", SpecCode.MISSING_FIELD, "/virtualServer/network", "'virtualServer': {'network': null}");
        vc("a network that the cluster does not have", ModelCode.UNKNOWN_NETWORK, "/virtualServer/network", "'virtualServer': {'network': 'Publik'}");
        vc("VirtualCenter on the heartbeat", ModelCode.NETWORK_NOT_FOR_CLIENTS, "/virtualServer/address",
                "'virtualServer': {'network': 'Heartbeat', 'address': '192.168.50.2', 'subnetMask': '255.255.255.252'}");
        vc("a virtual name that a node has", ModelCode.HOST_NAME_TAKEN, "/virtualServer/networkName", "'virtualServer': {'networkName': 'vcnode1'}");
        vc("a virtual name of 16 characters", ModelCode.HOST_NAME_TOO_LONG, "/virtualServer/networkName", "'virtualServer': {'networkName': 'VIRTUALCENTERSRV'}");
        vc("a virtual name with a domain", ModelCode.HOST_NAME_CHARACTER, "/virtualServer/networkName", "'virtualServer': {'networkName': 'VCSRV.corp'}");
    }

    private void decisions() {
        target("no quorum", ModelCode.QUORUM_UNDECIDED, "/target/quorum", "'quorum': null");
        vc("no place for the address", ProfileCode.MANAGED_IP_UNDECIDED, "/managedIp", "'managedIp': null");
        vc("no placement of the license server", ProfileCode.LICENSE_UNDECIDED, "/licenseServer/placement", "'licenseServer': {'placement': null}");
        vc("no way to keep files in step", ProfileCode.SYNC_UNDECIDED, "/sync", "'sync': null");
        vc("VirtualCenter without patch 2", ProfileCode.VERSION_TOO_OLD, "/version", "'patch': 1");
        vc("an earlier VirtualCenter", ProfileCode.VERSION_TOO_OLD, "/version", "'version': '1.4'");
        vc("a later vCenter", ProfileCode.VERSION_NEEDS_OTHER_PROFILE, "/version", "'version': '5.5 U3'");
        vc("no version", ProfileCode.VERSION_UNREADABLE, "/version", "'version': 'latest'");
        vc("a version that nobody looked at", ProfileCode.VERSION_UNKNOWN, "/version", "'version': '2.1'");
        seed("both places for the address", ModelCode.MANAGED_IP_TWICE, "/fileEdits/0", "{'fileEdits': [{'name': 'managed-ip', 'group': 'VC Group',"
                + " 'file': 'C:\\\\vpxd.cfg', 'parent': ['config', 'vpxd'], 'element': 'managedip', 'text': '10.20.0.20'}]}");
        seed("another address in vpxd.cfg than that of the group", ModelCode.MANAGED_IP_DIFFERS, "/fileEdits/0/text", "{'fileEdits': [{'name': 'managed-ip',"
                + " 'group': 'VC Group', 'file': 'C:\\\\vpxd.cfg', 'parent': ['config', 'vpxd'], 'element': 'managedip', 'text': '10.20.0.10'}]}");
    }

    private void license(String kind, Code code, String pointer, String block) {
        vc(kind, code, "/licenseServer" + pointer, "'licenseServer': {" + block + "}");
    }

    private void license() {
        String group = "'placement': 'separate-group', " + LS;
        license("a license group that shares the address", ModelCode.ADDRESS_TWICE, "/virtualServer/address", group.replace("10.20.0.21", "10.20.0.20"));
        license("a license group that shares the name", ModelCode.HOST_NAME_TAKEN, "/virtualServer/networkName", group.replace("LICSRV", "VCSRV"));
        license("a license group called like the other", ModelCode.GROUP_TWICE, "/group/name", group.replace("LS Group", "vc group"));
        license("a license group without an identity", ProfileCode.LICENSE_GROUP_INCOMPLETE, "", "'placement': 'separate-group'");
        license("a license group without a name", SpecCode.MISSING_FIELD, "/group/name", group.replace("LS Group", ""));
        license("a license group that depends on the other", ProfileCode.LICENSE_DEPENDENCY_ACROSS_GROUPS, "/dependsOn", group + ", 'dependsOn': 'vc-server'");
        license("a license server outside without an address", ProfileCode.LICENSE_ADDRESS_MISSING, "/address",
                "'placement': 'external', 'licenseFile': null");
        license("a license server outside on a node", ModelCode.ADDRESS_TWICE, "/address", "'placement': 'external', 'licenseFile': null, 'address': '10.20.0.12'");
        license("a license server outside on the virtual server", ModelCode.ADDRESS_TWICE, "/address", "'placement': 'external', 'licenseFile': null, 'address': '10.20.0.20'");
        license("a license server outside on the loopback", ModelCode.ADDRESS_RESERVED, "/address", "'placement': 'external', 'licenseFile': null, 'address': '127.0.0.1'");
        license("a license file on a share", ModelCode.FILE_PATH, "/licenseFile", "'licenseFile': '\\\\\\\\DBSRV\\\\lic\\\\vmware.lic'");
        license("a license file without a path", ModelCode.FILE_PATH, "/licenseFile", "'licenseFile': 'vmware.lic'");
        license("a license file on the quorum disk", ModelCode.FILE_ON_CLUSTER_DISK, "/licenseFile", "'licenseFile': 'q:\\\\vmware.lic'");
        license("a license cluster without its target", ProfileCode.LICENSE_GROUP_INCOMPLETE, "", "'placement': 'separate-cluster', " + LS);
        license("Standard Edition on the license cluster", ModelCode.EDITION_STANDARD, "/target/edition", LS_CLUSTER.replace("enterprise", "standard"));
        license("an undecided quorum of the license cluster", ModelCode.QUORUM_UNDECIDED, "/target/quorum",
                LS_CLUSTER.replace("'quorum': {'type': 'disk', 'resource': 'Disk S:', 'drive': 'S:'}", "'dns': 'static'"));
        license("a license cluster with a node of the other", ModelCode.HOST_NAME_TAKEN, "/target/nodes/1/name", LS_CLUSTER.replace("LSNODE2", "VCNODE2"));
        license("a license cluster with an address of the other", ModelCode.ADDRESS_TWICE, "/target/address", LS_CLUSTER.replace("10.20.0.50", "10.20.0.10"));
        license("a license server on a network of the other cluster", ModelCode.UNKNOWN_NETWORK, "/virtualServer/network",
                LS_CLUSTER.replace("'network': 'Public'", "'network': 'Office'"));
        license("a mistake in the shape of the license cluster", SpecCode.UNKNOWN_FIELD, "/target/qourum", LS_CLUSTER.replace("'quorum'", "'qourum'"));
    }

    private void block() {
        vc("the database on a node", ProfileCode.DATABASE_ON_NODE, "/database/server", "'database': {'server': 'VCNODE2'}");
        vc("the database on a node by its full name and instance", ProfileCode.DATABASE_ON_NODE, "/database/server", "'database': {'server': 'vcnode2.corp.example.test'}");
        vc("the database on the address of a node", ProfileCode.DATABASE_ON_NODE, "/database/server", "'database': {'server': '10.20.0.12'}");
        vc("the database behind the name of the cluster", ProfileCode.DATABASE_ON_NODE, "/database/server", "'database': {'server': 'VCCLUSTER'}");
        vc("the database behind VirtualCenter's own virtual server", ProfileCode.DATABASE_ON_NODE, "/database/server", "'database': {'server': 'VCSRV'}");
        seed("the database in a group of the same plan", ProfileCode.DATABASE_ON_NODE, "/virtualCenter/database/server", "{'groups': [{'name': 'SQL Group', 'resources': ["
                + "{'name': 'SQL IP', 'type': 'IP Address', 'private': {'Address': '10.20.0.40', 'SubnetMask': '255.255.255.0', 'Network': 'Public'}}, "
                + "{'name': 'SQL Name', 'type': 'Network Name', 'dependsOn': ['SQL IP'], 'private': {'Name': 'DBSRV'}}]}]}");
        for (String server : List.of("localhost", "(local)", ".", "127.0.0.1,1433", ".\\\\SQLEXPRESS")) {
            vc("the database on the computer that asks, " + server, ProfileCode.DATABASE_ON_NODE, "/database/server", "'database': {'server': '" + server + "'}");
        }
        vc("a data source whose name is too long", ProfileCode.DSN_FORM, "/database/dsn", "'database': {'dsn': 'VMware VirtualCenter 2 production'}");
        vc("a data source with a bracket", ProfileCode.DSN_FORM, "/database/dsn", "'database': {'dsn': 'VMware (VC)'}");
        vc("a primary node that is none", ProfileCode.PRIMARY_NODE_UNKNOWN, "/primaryNode", "'primaryNode': 'VCNODE3'");
        vc("data left out without a reason", ProfileCode.EXCLUSION_WITHOUT_REASON, "/data/excluded/0", "'data': {'excluded': [{'item': 'ssl'}]}");
        vc("data left out that are none", ProfileCode.EXCLUSION_UNKNOWN, "/data/excluded/0", "'data': {'excluded': [{'item': 'logs', 'reason': 'large'}]}");
        vc("customised upgrade files left out", ProfileCode.EXCLUSION_OF_CUSTOMISED, "/data/excluded/0",
                "'data': {'upgradeFilesCustomised': true, 'excluded': [{'item': 'upgrade', 'reason': 'large'}]}");
        vc("the misprint of the note", ModelCode.MISPRINTED_FILE_NAME, "/paths/config", "'paths': {'config': 'C:\\\\VMware\\\\vpzd.cfg'}");
        vc("a path without a drive", ModelCode.FILE_PATH, "/paths/ssl", "'paths': {'ssl': '..\\\\SSL'}");
        vc("a local user written as one of the domain", ModelCode.ACCOUNT_NAME, "/localUsers/0/name", "'localUsers': [{'name': 'CORP\\\\op'}]");
        vc("two resources of one name", ModelCode.RESOURCE_TWICE, "/resourceNames/licenseServer",
                "'resourceNames': {'server': 'VC', 'licenseServer': 'vc'}");
        vc("a resource name with a percent sign", ModelCode.NAME_CHARACTER, "/resourceNames/server", "'resourceNames': {'server': '100% VC'}");
        vc("a group name with an exclamation mark", ModelCode.NAME_CHARACTER, "/group/name", "'group': {'name': 'VC!'}");
        vc("a wait below the path of pending timeouts", ModelCode.WAIT_TOO_SHORT, "/group/waitSeconds", "'group': {'waitSeconds': 300}");
        vc("a period in minutes", SpecCode.OUT_OF_RANGE, "/group/failoverPeriodHours", "'group': {'failoverPeriodHours': 21600}");
        vc("a drive of the installation with a backslash", ModelCode.DISK_DRIVE, "/installDrive", "'installDrive': 'C:\\\\'");
        vc("an installation on the quorum disk", ModelCode.DISK_DRIVE, "/installDrive", "'installDrive': 'q:'");
        vc("a group without a name", SpecCode.MISSING_FIELD, "/group/name", "'group': {'name': ''}");
        vc("a field of another name", SpecCode.UNKNOWN_FIELD, "/managedIP", "'managedIP': 'registry'");
    }

    private void sync() {
        vc("SYSTEM without a grant", SyncCode.SYSTEM_WITHOUT_GRANT, "/sync/account", "'sync': {'account': 'SYSTEM'}");
        vc("a local account for the task", SyncCode.ACCOUNT_FORM, "/sync/account", "'sync': {'account': 'svc-vcsync'}");
        vc("an account that the share does not let in", SyncCode.ACCOUNT_NOT_GRANTED, "/sync/grants",
                "'sync': {'destination': 'VcSync', 'grants': ['CORP\\\\others']}");
        vc("a task account that may be no administrator", SyncCode.ACCOUNT_RIGHTS, "/sync/account",
                "'sync': {'destination': 'VcSync', 'grants': ['CORP\\\\svc-vcsync']}");
        vc("a path for the name of a share", SyncCode.DESTINATION, "/sync/destination", "'sync': {'destination': '\\\\\\\\VCNODE2\\\\sync'}");
        vc("an interval of zero", SpecCode.OUT_OF_RANGE, "/sync/everyMinutes", "'sync': {'everyMinutes': 0}");
    }

    private void group(String kind, Code code, String pointer, String resources, String... more) {
        all.add(new Seeded(kind, code, pointer, Patched::cluster, "{'groups': [{'name': 'App Group', 'resources': [" + resources + "]}]"
                + (more.length == 0 ? "" : ", " + String.join(", ", more)) + "}"));
    }

    private void general() {
        String ip = "{'name': 'IP', 'type': 'IP Address', 'private': {'Address': '10.30.0.40', 'SubnetMask': '255.255.255.0', 'Network': 'Public'}}";
        String name = "{'name': 'Name', 'type': 'Network Name', 'dependsOn': ['IP'], 'private': {'Name': 'APP'}}";
        group("a checkpoint with the name of the hive", ModelCode.REGISTRY_HIVE, "/groups/0/resources/0/registryCheckpoints/0",
                "{'name': 'App', 'type': 'Generic Service', 'private': {'ServiceName': 'app'}, 'registryCheckpoints': ['HKEY_LOCAL_MACHINE\\\\SOFTWARE\\\\App']}");
        group("an address without its network", ModelCode.PROPERTY_REQUIRED, "/groups/0/resources/0/private/Network",
                "{'name': 'IP', 'type': 'IP Address', 'private': {'Address': '10.30.0.40', 'SubnetMask': '255.255.255.0'}}");
        group("a generic application without CurrentDirectory", ModelCode.PROPERTY_REQUIRED, "/groups/0/resources/0/private/CurrentDirectory",
                "{'name': 'Loop', 'type': 'Generic Application', 'private': {'CommandLine': 'cmd /k C:\\\\loop.cmd'}}");
        group("cmd /c instead of cmd /k", SyncCode.COMMAND_ENDS, "/groups/0/resources/0/private/CommandLine",
                "{'name': 'Loop', 'type': 'Generic Application', 'private': {'CommandLine': 'cmd /c C:\\\\loop.cmd', 'CurrentDirectory': 'C:\\\\app'}}",
                "'syncJobs': [{'name': 'app', 'group': 'App Group', 'method': 'cluster-resource'}]");
        group("resources in a circle", ModelCode.DEPENDENCY_CIRCLE, "/groups/0/resources/0/dependsOn",
                "{'name': 'A', 'type': 'Generic Service', 'dependsOn': ['B'], 'private': {'ServiceName': 'a'}},"
                        + "{'name': 'B', 'type': 'Generic Service', 'dependsOn': ['A'], 'private': {'ServiceName': 'b'}}");
        group("a dependency that is not there", ModelCode.UNKNOWN_PROVIDER, "/groups/0/resources/1/dependsOn", ip + ", " + name.replace("['IP']", "['IP Adress']"));
        group("or on Windows Server 2003", ModelCode.DEPENDENCY_CHOICE_TOO_NEW, "/groups/0/resources/2/dependsOn",
                ip + ", " + ip.replace("'IP'", "'IP 2'").replace(".40", ".41") + ", " + name.replace("['IP']", "'[IP] or [IP 2]'"));
        group("a network name without an address", ModelCode.REQUIRED_PROVIDER_MISSING, "/groups/0/resources/0/dependsOn", name.replace("'dependsOn': ['IP'], ", ""));
        group("a service without its network name", ModelCode.NETWORK_NAME_NONE, "/groups/0/resources/0/dependsOn",
                "{'name': 'App', 'type': 'Generic Service', 'private': {'ServiceName': 'app', 'UseNetworkName': 1}}");
        group("a service that starts by itself", ModelCode.SERVICE_AUTOMATIC, "/services/0/startMode",
                "{'name': 'App', 'type': 'Generic Service', 'private': {'ServiceName': 'app'}}", "'services': [{'name': 'app', 'startMode': 'automatic'}]");
        group("a pending timeout in seconds", ModelCode.PROPERTY_RANGE, "/groups/0/resources/0/properties/PendingTimeout",
                "{'name': 'App', 'type': 'Generic Service', 'properties': {'PendingTimeout': 3}, 'private': {'ServiceName': 'app'}}");
        group("the singular of AntiAffinityClassNames", ModelCode.PROPERTY_MISPLACED, "/groups/0/resources/0/properties/AntiAffinityClassName",
                "{'name': 'App', 'type': 'Generic Service', 'properties': {'AntiAffinityClassName': 'X'}, 'private': {'ServiceName': 'app'}}");
        all.add(new Seeded("anti-affinity with one group", ModelCode.ANTI_AFFINITY_ALONE, "/groups/0/antiAffinity", Patched::cluster,
                "{'groups': [{'name': 'App Group', 'antiAffinity': ['Apart'], 'resources': [" + ip + "]}]}"));
        all.add(new Seeded("a preferred owner that is no node", ModelCode.UNKNOWN_NODE, "/groups/0/preferredOwners", Patched::cluster,
                "{'groups': [{'name': 'App Group', 'preferredOwners': ['FSNODE3'], 'resources': [" + ip + "]}]}"));
        all.add(new Seeded("neither a profile nor groups", SpecCode.NOTHING_TO_DO, "", Patched::cluster, "{}"));
        seed("an acknowledgement that matches nothing", ModelCode.ACKNOWLEDGED_NOTHING, "/acknowledge/0",
                "{'acknowledge': [{'code': 'MSCS-2034', 'at': '/virtualCenter/sync', 'reason': 'lab'}]}");
        seed("an acknowledgement of what cannot be acknowledged", ModelCode.NOT_OVERRIDABLE, "/acknowledge/0",
                "{'target': {'edition': 'standard', " + ALSO + "}, 'acknowledge': [{'code': 'MSCS-2213', 'at': '/target', 'reason': 'lab'}]}");
    }
}
