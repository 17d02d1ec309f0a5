package org.mscsplanner.check;

import static org.mscsplanner.check.Mistake.inFiles;
import static org.mscsplanner.check.Mistake.inVc;

import java.util.List;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Network;
import org.mscsplanner.model.Node;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.SpecDraft;
import org.mscsplanner.model.Target;
import org.mscsplanner.model.WinPath;

/** Mistakes in the cluster: nodes, quorum, witness, networks, addresses. */
final class ClusterMistakes {
    private ClusterMistakes() { }

    static List<Mistake> cluster() {
        return List.of(
                inVc(ModelCode.NODES_TOO_FEW, "/target/nodes", s -> s.nodes.remove(1)),
                inVc(ModelCode.NODES_MANY, "/target/nodes", s -> s.nodes.add(SampleSpecs.node("VCNODE3", "10.20.0.13")), ModelCode.SUBNET_TOO_SMALL),
                inVc(ModelCode.EDITION_STANDARD, "/target/edition", s -> s.edition = Target.Edition.STANDARD),
                inVc(ModelCode.ARCHITECTURE, "/target/architecture", s -> s.os = OsVersion.W2008_R2),
                inVc(ModelCode.NOT_FOR_X64, "/target/architecture", s -> {
                    s.os = OsVersion.W2003;
                    s.architecture = Target.Architecture.X64;
                }),
                inVc(ModelCode.EDITION_GONE, "/target/edition", s -> {
                    s.os = OsVersion.W2012;
                    s.architecture = Target.Architecture.X64;
                }),
                inVc(ModelCode.NO_DOMAIN, "/target/domain", s -> s.domain = ""),
                inVc(ModelCode.DOMAIN_FORM, "/target/domain", s -> s.domain = "corp.example.test "),
                inVc(ModelCode.DOMAIN_FORM, "/target/domain", s -> s.domain = "CORP\\VCNODE1"),
                inVc(ModelCode.WORKGROUP, "/target/domain", s -> s.domain = "workgroup"),
                inVc(ModelCode.QUORUM_UNDECIDED, "/target/quorum", s -> s.quorum = Quorum.Undecided::new),
                inVc(ModelCode.QUORUM_DISK_MISSING, "/target/quorum", s -> s.quorum = at -> new Quorum.Disk(Name.NONE, "", at)),
                inVc(ModelCode.QUORUM_DRIVE, "/target/quorum/drive",
                        s -> s.quorum = at -> new Quorum.Disk(Name.of("Disk Q:"), "Q", at)),
                inVc(ModelCode.DISK_DRIVE, "/target/quorum/drive", s -> s.quorum = at -> new Quorum.Disk(Name.of("Quorum"), "a:", at)),
                inVc(ModelCode.DISK_NAME, "/target/quorum/drive", s -> s.quorum = at -> new Quorum.Disk(Name.of("Disk Q:"), "R:", at)),
                inVc(ModelCode.QUORUM_DISK_ACROSS_SITES, "/target/quorum", s -> s.nodes.get(1).site = "B"),
                inVc(ModelCode.WITNESS_MISSING, "/target/quorum", s -> witness(s, "", "")),
                inVc(ModelCode.WITNESS_INSIDE, "/target/quorum/witness/server",
                        s -> witness(s, "vcnode2", "\\\\vcnode2\\fsw")),
                inVc(ModelCode.WITNESS_INSIDE, "/target/quorum/witness/server", s -> witness(s, "VCSRV", "\\\\VCSRV\\fsw")),
                inVc(ModelCode.WITNESS_INSIDE, "/target/quorum/witness/server",
                        s -> witness(s, "10.20.0.12", "\\\\10.20.0.12\\fsw")),
                inVc(ModelCode.WITNESS_INSIDE, "/target/quorum/witness/server",
                        s -> witness(s, "localhost", "\\\\localhost\\fsw")),
                inVc(ModelCode.WITNESS_SHARE_ELSEWHERE, "/target/quorum/witness/share",
                        s -> witness(s, "10.20.0.98", "\\\\10.20.0.99\\fsw")),
                inVc(ModelCode.WITNESS_INSIDE, "/target/quorum/witness/share",
                        s -> witness(s, "DBSRV", "\\\\VCNODE1.corp.example.test\\fsw"), ModelCode.WITNESS_SHARE_ELSEWHERE),
                inVc(ModelCode.WITNESS_TOO_MANY_NODES, "/target/quorum", s -> {
                    s.nodes.add(SampleSpecs.node("VCNODE3", "10.20.0.13"));
                    witness(s, "DBSRV", "\\\\DBSRV\\fsw");
                }, ModelCode.NODES_MANY, ModelCode.SUBNET_TOO_SMALL),
                inVc(ModelCode.RESOURCE_TWICE, "/groups/0/resources/4/name", s -> {
                    witness(s, "DBSRV", "\\\\DBSRV\\fsw");
                    s.resource("VCLicense").name = "majority node set";
                }),
                inVc(ModelCode.WITNESS_SHARE_FORM, "/target/quorum/witness/share", s -> witness(s, "DBSRV", "D:\\fsw")),
                inVc(ModelCode.WITNESS_SHARE_FORM, "/target/quorum/witness/share", s -> witness(s, "DBSRV", "\\\\DBSRV")),
                inVc(ModelCode.WITNESS_SHARE_ELSEWHERE, "/target/quorum/witness/share",
                        s -> witness(s, "DBSRV", "\\\\WITNESS\\fsw")),
                inVc(ModelCode.WITNESS_SHARE_DFS, "/target/quorum/witness/share",
                        s -> witness(s, "DBSRV", "\\\\corp.example.test\\fsw")),
                inVc(ModelCode.WITNESS_SHARE_ADMIN, "/target/quorum/witness/share", s -> witness(s, "DBSRV", "\\\\DBSRV\\d$")),
                inVc(ModelCode.WITNESS_SHARE_ADMIN, "/target/quorum/witness/share", s -> witness(s, "DBSRV", "\\\\DBSRV\\Admin$\\fsw")),
                inVc(ModelCode.WITNESS_VIRTUAL_NODES, "/target/quorum", s -> {
                    s.nodes.get(1).kind = Node.Kind.VIRTUAL;
                    witness(s, "DBSRV", "\\\\DBSRV\\fsw");
                }),
                inVc(ModelCode.HOTFIX_FORM, "/target/hotfixes", s -> s.hotfixes.add("install all")),
                inVc(ModelCode.WITNESS_NEEDS_UPDATE, "/target/hotfixes", s -> {
                    s.os = OsVersion.W2003_R2;
                    witness(s, "DBSRV", "\\\\DBSRV\\fsw");
                }),
                inVc(ModelCode.WITNESS_NEEDS_UPDATE, "/target/os", s -> {
                    s.os = OsVersion.W2003;
                    s.hotfixes.add("KB921181");
                    witness(s, "DBSRV", "\\\\DBSRV\\fsw");
                }));
    }

    /** Clusters of one change: the second one of the sample is at {@code /clusters/0}. */
    static List<Mistake> furtherClusters() {
        return List.of(
                inVc(ModelCode.CLUSTER_FOLDER, "/clusters/0/name", s -> further(s).name = "scripts"),
                inVc(ModelCode.CLUSTER_FOLDER, "/clusters/0/name", s -> further(s).name = "Com1"),
                inVc(ModelCode.CLUSTER_FOLDER, "/clusters/0/name", s -> further(s).name = "plan.json"),
                inVc(ModelCode.SPEC_NAME, "/clusters/0/name", s -> further(s).name = "a/b"),
                inVc(ModelCode.ITEM_TWICE, "/clusters/1/name", s -> {
                    further(s).name = "far";
                    SpecDraft second = further(s);
                    second.name = "FAR";
                    second.cluster = "CLU3";
                    second.address = "10.20.0.60";
                    second.nodes.clear();
                    second.nodes.add(SampleSpecs.node("XNODE1", "10.20.0.61"));
                    second.nodes.add(SampleSpecs.node("XNODE2", "10.20.0.62"));
                }),
                inVc(ModelCode.HOST_NAME_TAKEN, "/clusters/0/target/cluster", s -> further(s).cluster = "clu1"),
                inVc(ModelCode.HOST_NAME_TAKEN, "/clusters/0/target/nodes/1/name", s -> further(s).nodes.get(1).name = "VCNODE2"),
                inVc(ModelCode.HOST_NAME_TAKEN, "/clusters/0/target/nodes/0/name", s -> further(s).nodes.get(0).name = "vcsrv"),
                inVc(ModelCode.ADDRESS_TWICE, "/clusters/0/target/nodes/0/address", s -> further(s).nodes.get(0).address = "10.20.0.20"),
                inVc(ModelCode.ADDRESS_TWICE, "/clusters/0/target/address", s -> further(s).address = "10.20.0.10"),
                inVc(ModelCode.EDITION_STANDARD, "/clusters/0/target/edition", s -> further(s).edition = Target.Edition.STANDARD));
    }

    private static SpecDraft further(SpecDraft spec) {
        SpecDraft further = SampleSpecs.cluster("far", "FARNODE1", "FARNODE2");
        further.within = "/clusters/" + spec.clusters.size();
        further.cluster = "CLU2";
        further.address = "10.20.0.50";
        further.nodes.get(0).address = "10.20.0.51";
        further.nodes.get(1).address = "10.20.0.52";
        spec.clusters.add(further);
        return further;
    }

    static List<Mistake> addresses() {
        return List.of(
                inVc(ModelCode.NO_INTERNAL_NETWORK, "/target/networks", s -> {
                    s.networks.remove(1);
                    s.networks.get(0).role = Network.Role.CLIENT;
                }),
                inVc(ModelCode.ONE_NETWORK, "/target/networks", s -> s.networks.remove(1)),
                inVc(ModelCode.NETWORKS_OVERLAP, "/target/networks/2/subnet",
                        s -> s.networks.add(SampleSpecs.network("Backup", Network.Role.MIXED, "10.20.0.128/25", ""))),
                inVc(ModelCode.NOT_AN_ADDRESS, "/target/address", s -> s.address = "10.20.0.300"),
                inVc(ModelCode.NOT_AN_ADDRESS, "/target/nodes/0/address", s -> s.nodes.get(0).address = "10.20.0.011"),
                inVc(ModelCode.NOT_AN_ADDRESS, "/groups/0/resources/0/private/Address", s -> address(s, "vcsrv"),
                        ModelCode.MANAGED_IP_DIFFERS),
                inVc(ModelCode.NOT_A_SUBNET, "/target/networks/0/subnet", s -> s.networks.get(0).subnet = "10.20.0.1/24"),
                inVc(ModelCode.NOT_A_SUBNET, "/target/networks/0/subnet", s -> s.networks.get(0).subnet = "10.20.0.0"),
                inVc(ModelCode.NOT_A_SUBNET, "/target/networks/1/subnet", s -> s.networks.get(1).subnet = "127.0.0.0/8"),
                inVc(ModelCode.NOT_A_SUBNET, "/target/networks/1/subnet", s -> s.networks.get(1).subnet = "239.1.0.0/16"),
                inVc(ModelCode.ONE_HEARTBEAT, "/target/networks", s -> s.networks.get(0).role = Network.Role.CLIENT),
                inVc(ModelCode.SUBNET_TOO_SMALL, "/target/networks/1/subnet", s -> s.networks.get(1).subnet = "192.168.50.0/31"),
                inVc(ModelCode.SUBNET_TOO_SMALL, "/target/networks/1/subnet", s -> s.nodes.add(SampleSpecs.node("VCNODE3", "10.20.0.13")), ModelCode.NODES_MANY),
                inVc(ModelCode.NODE_ADDRESS_INTERNAL, "/target/nodes/1/address", s -> s.nodes.get(1).address = "192.168.50.2"),
                inVc(ModelCode.ADDRESS_TWICE, "/target/nodes/1/address", s -> s.nodes.get(1).address = "10.20.0.11"),
                inVc(ModelCode.ADDRESS_TWICE, "/groups/0/resources/0/private/Address", s -> address(s, "10.20.0.1")),
                inVc(ModelCode.ADDRESS_OF_CLUSTER, "/groups/0/resources/0/private/Address", s -> address(s, "10.20.0.10")),
                inVc(ModelCode.ADDRESS_OUTSIDE, "/groups/0/resources/0/private/Address", s -> address(s, "10.21.0.20")),
                inVc(ModelCode.ADDRESS_OUTSIDE, "/target/nodes/0/address", s -> s.nodes.get(0).address = "10.20.1.11"),
                inVc(ModelCode.ADDRESS_OUTSIDE, "/target/networks/0/gateway", s -> s.networks.get(0).gateway = "10.20.1.1"),
                inVc(ModelCode.ADDRESS_RESERVED, "/groups/0/resources/0/private/Address", s -> address(s, "10.20.0.255")),
                inVc(ModelCode.ADDRESS_RESERVED, "/target/address", s -> s.address = "10.20.0.0"),
                inVc(ModelCode.ADDRESS_RESERVED, "/groups/0/resources/0/private/Address", s -> address(s, "255.255.255.255"),
                        ModelCode.ADDRESS_OUTSIDE),
                inVc(ModelCode.MASK_INVALID, "/groups/0/resources/0/private/SubnetMask", s -> mask(s, "255.255.0.255")),
                inVc(ModelCode.MASK_INVALID, "/groups/0/resources/0/private/SubnetMask", s -> mask(s, "255.255.255.255")),
                inVc(ModelCode.MASK_DIFFERS, "/groups/0/resources/0/private/SubnetMask", s -> mask(s, "255.255.0.0")),
                inVc(ModelCode.UNKNOWN_NETWORK, "/groups/0/resources/0/private/Network",
                        s -> s.resource("VC IP Address").with("Network", "Publik")),
                inVc(ModelCode.NETWORK_NOT_FOR_CLIENTS, "/groups/0/resources/0/private/Address", s -> {
                    s.networks.get(1).subnet = "192.168.50.0/24";
                    s.resource("VC IP Address").with("Network", "Heartbeat");
                    address(s, "192.168.50.20");
                }),
                inVc(ModelCode.ADDRESS_CHOICE, "/groups/0/resources/1/dependsOn", s -> {
                    s.os = OsVersion.W2008;
                    s.networks.get(1).role = Network.Role.MIXED;
                    s.networks.get(1).subnet = "192.168.50.0/24";
                    s.group("VC Group").add("Far IP", "IP Address").with("Address", "192.168.50.20").with("SubnetMask", "255.255.255.0").with("Network", "Heartbeat");
                    s.resource("VC Network Name").dependsOn = List.of(List.of("VC IP Address", "Far IP"));
                }),
                inFiles(ModelCode.NETWORK_NOT_FOR_CLIENTS, "/target/address", s -> s.address = "192.168.50.1"));
    }

    private static void witness(SpecDraft spec, String server, String share) {
        spec.quorum = at -> new Quorum.MajorityNodeSet(Name.of("Majority Node Set"), Name.of("Cluster Group"), new Quorum.Witness(Name.of(server), WinPath.of(share),
                Node.Kind.VIRTUAL, at.inside("witness")), at);
    }

    private static void address(SpecDraft spec, String address) {
        spec.resource("VC IP Address").with("Address", address);
        spec.registry.get(0).data = new RegistryEntry.Data.Text(address);
    }

    private static void mask(SpecDraft spec, String mask) {
        spec.resource("VC IP Address").with("SubnetMask", mask);
    }
}
