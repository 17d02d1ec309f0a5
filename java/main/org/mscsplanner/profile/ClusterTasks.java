package org.mscsplanner.profile;

import static org.mscsplanner.profile.TaskText.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.ManualTask.Moment;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Node;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.Target;
import org.mscsplanner.profile.VirtualCenter.VirtualServer;

/** Phases 0 and 1 of any cluster: reserve the identity of its virtual server, and prove that the cluster works. */
final class ClusterTasks {
    private final Installation at;

    ClusterTasks(Installation at) {
        this.at = at;
    }

    /** @param block where the virtual server stands in the user's file */
    List<ManualTask> all(String identityId, VirtualServer server, Place block) {
        List<ManualTask> tasks = new ArrayList<>(List.of(identity(identityId, server, block), clusterMoves()));
        List<Node> virtual = at.target().nodes().stream().filter(n -> n.kind() == Node.Kind.VIRTUAL).toList();
        if (!virtual.isEmpty()) {
            tasks.add(virtualNodes(virtual));
        }
        return tasks;
    }

    private ManualTask identity(String id, VirtualServer server, Place block) {
        return task(0, id, "Reserve name and address of the virtual server").order(1)
                .todo("Reserve " + server.address() + " (mask " + server.subnetMask() + ") for " + server.networkName()
                        + "; it is neither a node's address nor the cluster's " + at.target().address() + ".")
                .todo("Nobody may answer at the address.")
                .type("ping", "-n", "1", server.address().text())
                .expect("The address is free, and name and address are reserved.")
                .note("reserved by", "date")
                .isGate().minutes(5, 60)
                .because("ESX Server hosts and clients keep this identity; it is needed before anything is installed.",
                        "R-083", "I-15", "I-16").at(block);
    }

    private ManualTask clusterMoves() {
        Target target = at.target();
        TaskText text = task(1, "cluster-moves-a-group", "Prove that the cluster works before anything is installed on it").order(2)
                .moment(Moment.END, Name.NONE)
                .todo("Every node is a member of the domain " + target.domain() + ".")
                .todo("Every node runs the same Windows: " + target.os().title() + ", edition " + target.edition().name().toLowerCase(Locale.ROOT) + ", "
                        + target.architecture().name().toLowerCase(Locale.ROOT) + ". Look at winver on each.")
                .todo("In " + target.os().administrationTool() + " move a group that is not in use to every other node, and back.");
        if (target.quorum() instanceof Quorum.Disk disk) {
            text.todo("Move the cluster's own group as well: the quorum disk"
                    + (disk.resource().isEmpty() ? "" : " \"" + disk.resource() + "\"")
                    + (disk.drive().isEmpty() ? "" : " (" + disk.drive() + ")") + " must come online on every node.");
        }
        return text.todo("Every node must be up, and the list of groups holds no application that this plan does not know of.")
                .type("cluster", "/cluster:" + target.cluster(), "node")
                .type("cluster", "/cluster:" + target.cluster(), "group")
                .expect("The group comes online on every node.")
                .note("group that was moved", "time", "moved by")
                .otherwise("Repair the cluster first; an application on it would only hide the fault until the first failover.")
                .isGate().minutes(5, 60)
                .because("A fault of the cluster itself would be looked for in the application later.",
                        "R-030", "R-051", "R-060", "R-065", "R-066", "D-17").at(target.at());
    }

    /**
     * What virtual machines need beyond that; with a quorum disk also of storage and networks. From later
     * editions of the guide; the text of its edition for VI3 could not be compared.
     */
    private ManualTask virtualNodes(List<Node> virtual) {
        String names = Name.list(virtual.stream().map(Node::name).toList());
        TaskText text = task(1, "virtual-nodes-checklist", "Go through the checklist for virtual nodes (" + names + ")").order(6)
                .todo("Follow VMware's guide \"Setup for Microsoft Cluster Service\", clustering across physical hosts. Where it and this list differ, the guide of your release of ESX Server wins: this list comes from later editions (unverified for VI3).")
                .todo("Each node runs on another ESX Server host; two nodes on one host fail together.")
                .todo("Each node has two network adapters, one public and one for the heartbeat, on networks that reach the other host.")
                .todo("No node is moved by VMotion or DRS or restarted by VMware HA while it is a member of the cluster.");
        if (at.target().quorum() instanceof Quorum.Disk) {
            text.todo("Setup Checklist, storage: the quorum disk is a raw device mapping on a Fibre Channel SAN that both hosts reach.")
                    .todo("Setup Checklist, storage: shared disks hang on a SCSI adapter of their own, whose bus is shared between hosts; the system disk is on another one.")
                    .todo("Setup Checklist, network: heartbeat and public network are on different virtual switches on both hosts.");
        }
        return text.expect("Every line holds.")
                .note("edition of the guide", "ESX Server host of each node", "checked by")
                .otherwise("Mend it before the cluster carries anything: such faults show as lost disks or nodes weeks later.")
                .isGate().minutes(15, 120)
                .because("Virtual machines may be nodes only under the restrictions of that guide.", "R-004", "R-032")
                .at(at.target().at().inside("nodes"));
    }
}
