package org.mscsplanner.check;

import static org.mscsplanner.check.Mistake.inFiles;
import static org.mscsplanner.check.Mistake.inVc;

import java.util.List;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.Network;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.SpecDraft;

/** Mistakes in names. */
final class NameMistakes {
    private NameMistakes() { }

    static List<Mistake> rows() {
        return List.of(
                inFiles(ModelCode.NAME_CHARACTER, "/groups/0/name", s -> rename(s, "File \"Group\"")),
                inFiles(ModelCode.NAME_CHARACTER, "/groups/0/name", s -> rename(s, "100% Group")),
                inFiles(ModelCode.NAME_CHARACTER, "/groups/0/name", s -> rename(s, "Group!")),
                inFiles(ModelCode.NAME_CHARACTER, "/groups/0/name", s -> rename(s, "File /? Group")),
                inFiles(ModelCode.NAME_CHARACTER, "/groups/0/name", s -> rename(s, "Group\u0007")),
                inFiles(ModelCode.NAME_EDGE, "/groups/0/name", s -> rename(s, "File Group ")),
                inFiles(ModelCode.NAME_EDGE, "/groups/0/name", s -> rename(s, "/online")),
                inFiles(ModelCode.NAME_EDGE, "/groups/0/name", s -> rename(s, "File Group\\")),
                inFiles(ModelCode.NAME_CHARACTER, "/services/0/name", s -> {
                    s.service("AcmeIdx").name = "Acme/Idx";
                    s.resource("Indexer").with("ServiceName", "Acme/Idx");
                }),
                inVc(ModelCode.HOST_NAME_TOO_LONG, "/groups/0/resources/1/private/Name",
                        s -> s.resource("VC Network Name").with("Name", "VIRTUALCENTERPROD")),
                inVc(ModelCode.HOST_NAME_CHARACTER, "/groups/0/resources/1/private/Name",
                        s -> s.resource("VC Network Name").with("Name", "vc_srv")),
                inVc(ModelCode.HOST_NAME_CHARACTER, "/groups/0/resources/1/private/Name",
                        s -> s.resource("VC Network Name").with("Name", "20070619")),
                inVc(ModelCode.HOST_NAME_CHARACTER, "/groups/0/resources/1/private/Name",
                        s -> s.resource("VC Network Name").with("Name", "vcsrv.corp")),
                inVc(ModelCode.HOST_NAME_CHARACTER, "/target/cluster", s -> s.cluster = "-CLU"),
                inVc(ModelCode.HOST_NAME_TAKEN, "/groups/0/resources/1/private/Name",
                        s -> s.resource("VC Network Name").with("Name", "vcnode2")),
                inVc(ModelCode.HOST_NAME_TAKEN, "/groups/0/resources/1/private/Name",
                        s -> s.resource("VC Network Name").with("Name", "CLU1")),
                inVc(ModelCode.NODE_TWICE, "/target/nodes/2/name",
                        s -> s.nodes.add(SampleSpecs.node("VCNode1", "10.20.0.13")),
                        ModelCode.NODES_MANY, ModelCode.SERVICE_TWICE),
                inFiles(ModelCode.GROUP_TWICE, "/groups/1/name", s -> {
                    SampleSpecs.virtualCenterDraft().groups.forEach(s.groups::add);
                    s.groups.get(1).name = "FILE GROUP";
                    s.groups.get(1).resources.clear();
                }, ModelCode.GROUP_EMPTY),
                inFiles(ModelCode.RESOURCE_TWICE, "/groups/0/resources/5/name",
                        s -> s.group("File Group").add("file disk", "Physical Disk").with("Drive", "G:")),
                inFiles(ModelCode.RESOURCE_TWICE, "/groups/0/resources/5/name",
                        s -> s.group("File Group").add("Disk Q:", "Physical Disk").with("Drive", "G:")),
                inFiles(ModelCode.NETWORK_TWICE, "/target/networks/2/name",
                        s -> s.networks.add(SampleSpecs.network("PUBLIC", Network.Role.MIXED, "10.30.0.0/24", ""))),
                inFiles(ModelCode.CORE_OBJECT_NAME, "/groups/0/name", s -> rename(s, "cluster group")),
                inFiles(ModelCode.CORE_OBJECT_NAME, "/groups/0/resources/5/name", s -> s.group("File Group")
                        .add("Cluster Name", "Physical Disk").with("Drive", "G:"), ModelCode.DISK_IDLE),
                inFiles(ModelCode.CLUSTER_NAME_IS_WORD, "/target/cluster", s -> s.cluster = "RES"));
    }

    static void rename(SpecDraft spec, String name) {
        spec.groups.get(0).name = name;
        spec.registry.forEach(r -> r.group = name);
        spec.files.forEach(f -> f.group = name);
        spec.syncJobs.forEach(j -> j.group = name);
    }
}
