package org.mscsplanner.check;

import static org.mscsplanner.check.Mistake.inFiles;
import static org.mscsplanner.check.Mistake.inVc;

import java.util.List;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.SyncCode;
import org.mscsplanner.diag.SyncCode;
import org.mscsplanner.model.SampleSpecs;
import org.mscsplanner.model.SpecDraft;

/** Mistakes in what belongs to whom: dependencies, owners, groups. */
final class DependencyMistakes {
    private DependencyMistakes() { }

    static List<Mistake> rows() {
        return List.of(
                inFiles(ModelCode.UNKNOWN_NODE, "/groups/0/resources/1/possibleOwners",
                        s -> s.resource("File IP").possibleOwners = List.of("FSNODE1", "FSNODE2", "FSNODE3")),
                inFiles(ModelCode.UNKNOWN_NODE, "/groups/0/preferredOwners",
                        s -> s.group("File Group").preferredOwners.set(1, "FSNOD2")),
                inFiles(ModelCode.UNKNOWN_NODE, "/groups/0/primaryNode", s -> s.group("File Group").primaryNode = "OTHER"),
                inFiles(ModelCode.UNKNOWN_NODE, "/services/0/nodes",
                        s -> s.service("AcmeIdx").nodes = List.of("FSNODE1", "FSNODE2", "FSNODE9")),
                inVc(ModelCode.UNKNOWN_NODE, "/manualTasks/0/node", s -> s.tasks.get(0).node = "VCNODE3"),
                inFiles(ModelCode.UNKNOWN_GROUP, "/registry/0/group", s -> s.registry.get(0).group = "Fle Group"),
                inFiles(ModelCode.UNKNOWN_GROUP, "/files/0/group", s -> s.files.get(0).group = "Fle Group"),
                inFiles(ModelCode.UNKNOWN_GROUP, "/syncJobs/0/group", s -> s.syncJobs.get(0).group = "Fle Group",
                        SyncCode.MISSING),
                inVc(ModelCode.UNKNOWN_GROUP, "/probes/0/group", s -> s.probes.get(0).group = "VCGroup"),
                inVc(ModelCode.UNKNOWN_GROUP, "/manualTasks/0/group", s -> s.tasks.get(0).group = "VCGroup"),
                Mistake.inCfg(ModelCode.UNKNOWN_GROUP, "/fileEdits/0/group", s -> s.edits.get(0).group = "VCGroup"),
                inFiles(ModelCode.UNKNOWN_PROVIDER, "/groups/0/resources/2/dependsOn",
                        s -> s.resource("File Name").dependsOn = List.of(List.of("File IPs"))),
                inFiles(ModelCode.DEPENDENCY_CIRCLE, "/groups/0/resources/1/dependsOn",
                        s -> s.resource("File IP").dependsOn = List.of(List.of("Indexer"))),
                inFiles(ModelCode.DEPENDENCY_ACROSS_GROUPS, "/groups/1/resources/3/dependsOn", s -> {
                    addVcGroup(s);
                    s.resource("VCWebServer").dependsOn = List.of(List.of("VirtualCenter Server"),
                            List.of("VC Network Name"), List.of("File Disk"));
                }),
                inFiles(ModelCode.DEPENDENCY_ON_ITSELF, "/groups/0/resources/1/dependsOn",
                        s -> s.resource("File IP").dependsOn = List.of(List.of("file ip"))),
                inFiles(ModelCode.NAMED_TWICE, "/groups/0/resources/2/dependsOn",
                        s -> s.resource("File Name").dependsOn = List.of(List.of("File IP"), List.of("FILE IP"))),
                inFiles(ModelCode.DEPENDENCY_CHOICE_TOO_NEW, "/groups/0/resources/3/dependsOn",
                        s -> s.resource("Sales Share").dependsOn = List.of(List.of("File Disk", "File Name"))),
                inFiles(ModelCode.PREFERRED_OWNER_NOT_POSSIBLE, "/groups/0/preferredOwners",
                        s -> s.resource("File IP").possibleOwners = List.of("FSNODE1"), ModelCode.POSSIBLE_OWNERS_NOT_ALL, SyncCode.NOWHERE),
                inFiles(ModelCode.PRIMARY_NODE_NOT_POSSIBLE, "/groups/0/primaryNode", s -> {
                    s.resource("File IP").possibleOwners = List.of("FSNODE2");
                    s.group("File Group").preferredOwners = List.of("FSNODE2");
                }, ModelCode.POSSIBLE_OWNERS_NOT_ALL, SyncCode.NOWHERE),
                inVc(ModelCode.POSSIBLE_OWNERS_NOT_ALL, "/groups/0/resources/4/possibleOwners",
                        s -> s.resource("VCLicense").possibleOwners = List.of("VCNODE1"), SyncCode.NOWHERE),
                inFiles(ModelCode.NAMED_TWICE, "/groups/0/preferredOwners",
                        s -> s.group("File Group").preferredOwners = List.of("FSNODE1", "FSNODE2", "fsnode1")),
                inVc(ModelCode.NAMED_TWICE, "/groups/0/resources/0/possibleOwners",
                        s -> s.resource("VC IP Address").possibleOwners = List.of("VCNODE1", "VCNODE2", "VCNODE2")),
                inVc(ModelCode.NO_COMMON_OWNER, "/groups/0", s -> {
                    s.resource("VC IP Address").possibleOwners = List.of("VCNODE1");
                    s.resource("VCLicense").possibleOwners = List.of("VCNODE2");
                }, ModelCode.POSSIBLE_OWNERS_NOT_ALL, ModelCode.PRIMARY_NODE_NOT_POSSIBLE));
    }

    static void addVcGroup(SpecDraft spec) {
        SpecDraft vc = SampleSpecs.virtualCenterDraft();
        spec.groups.addAll(vc.groups);
        spec.services.addAll(vc.services);
    }
}
