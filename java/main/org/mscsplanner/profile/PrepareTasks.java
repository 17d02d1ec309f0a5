package org.mscsplanner.profile;

import static org.mscsplanner.profile.TaskText.task;

import java.util.List;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.profile.VirtualCenter.VirtualServer;

/** Phases 0 to 2: collect, cluster ready, database. */
final class PrepareTasks {
    private final Installation at;

    PrepareTasks(Installation at) {
        this.at = at;
    }

    List<ManualTask> all() {
        return List.of(identity(), clusterMoves(), externals(), database());
    }

    private ManualTask identity() {
        VirtualServer server = at.vc().virtualServer();
        return task(0, "virtual-server-identity", "Reserve name and address of the virtual server").order(1)
                .todo("Reserve " + server.address() + " (mask " + server.subnetMask() + ") for " + server.networkName()
                        + "; it is neither a node's address nor the cluster's " + at.target().address() + ".")
                .todo("Nobody may answer at the address.")
                .type("ping", "-n", "1", server.address().text())
                .expect("The address is free, and name and address are reserved.")
                .note("reserved by", "date")
                .isGate().minutes(5, 60)
                .because("ESX Server hosts and clients keep this identity; it is needed before anything is installed.",
                        "R-083", "I-15", "I-16").at(at.vc().place("virtualServer"));
    }

    private ManualTask clusterMoves() {
        return task(1, "cluster-moves-a-group", "Prove that the cluster works without VirtualCenter").order(2)
                .todo("Every node is a member of the domain " + at.target().domain() + ".")
                .todo("In Cluster Administrator move a group that is not in use to the other node, and back.")
                .todo("Every node must be up, and the list of groups holds no application that this plan does not know of.")
                .type("cluster", "/cluster:" + at.target().cluster(), "node")
                .type("cluster", "/cluster:" + at.target().cluster(), "group")
                .expect("The group comes online on either node.")
                .note("group that was moved", "time", "moved by")
                .otherwise("Repair the cluster first; VirtualCenter would only hide the fault until the first failover.")
                .isGate().minutes(5, 60)
                .because("A fault of the cluster itself would be looked for in VirtualCenter later.",
                        "R-051", "R-060", "R-065", "R-066").at(at.target().at());
    }

    private ManualTask externals() {
        return task(1, "database-and-directory-availability", "Write down who keeps database and Active Directory available")
                .todo("Name the owner and the availability plan of the database server " + at.vc().database().server() + ".")
                .todo("Name the owner of the domain controllers; there are at least two.")
                .expect("Both are named in the change record. Neither is part of this plan.")
                .note("owner of the database and its plan", "owner of the domain controllers")
                .minutes(5, 30)
                .because("The cluster protects VirtualCenter, its Web Access and its license server, and nothing else.",
                        "R-007", "R-010", "R-011").at(at.vc().place("database"));
    }

    private ManualTask database() {
        VirtualCenter.Database database = at.vc().database();
        return task(2, "database-ready", database.existing() ? "Check the existing database" : "Prepare the database")
                .todo((database.existing() ? "Take a full backup of the database on " : "Create the database on ")
                        + database.server() + ".")
                .todo("Create the system DSN \"" + database.dsn() + "\" with the same settings on every node.")
                .todo("Test the DSN on every node.")
                .expect("The connection test succeeds on every node.")
                .note("place of the backup", "tested by")
                .isGate().minutes(10, 120)
                .because("Both installations use the same database; the DSN must be the same on both nodes.",
                        "R-054", "R-067", "R-069", "R-072").at(at.vc().place("database"));
    }
}
