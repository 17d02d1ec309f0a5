package org.mscsplanner.profile;

import static org.mscsplanner.profile.TaskText.task;

import java.util.List;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.Target;
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
        boolean dynamic = at.target().dns() == Target.Dns.DYNAMIC;
        return task(0, "virtual-server-identity", "Reserve name and address of the virtual server")
                .todo("Reserve " + server.address() + " (mask " + server.subnetMask() + ") for " + server.networkName()
                        + "; it is neither a node's address nor the cluster's " + at.target().address() + ".")
                .todo(dynamic
                        ? "Make sure that no old record of " + server.networkName() + " is left in DNS: a record of another account keeps the network name from coming online."
                        : "Write the A and PTR records of " + server.networkName() + " by hand: the zone takes no dynamic updates.")
                .todo("ping -n 1 " + server.address() + " must find nobody.")
                .expect("The address is free, and the naming service has " + (dynamic ? "no stale record." : "both records."))
                .isGate().minutes(5, 60)
                .because("ESX Server hosts and clients keep this identity; it is needed before anything is installed.",
                        "R-083", "R-103", "I-15", "I-16").at(at.vc().place("virtualServer"));
    }

    private ManualTask clusterMoves() {
        return task(1, "cluster-moves-a-group", "Prove that the cluster works without VirtualCenter")
                .todo("Both nodes are members of the domain " + at.target().domain() + " and resolve each other's names.")
                .todo("In Cluster Administrator move a group that is not in use to the other node, and back.")
                .todo("cluster /cluster:" + at.target().cluster() + " node must show every node up.")
                .expect("The group comes online on either node.")
                .otherwise("Repair the cluster first; VirtualCenter would only hide the fault until the first failover.")
                .isGate().minutes(5, 60)
                .because("A fault of the cluster itself would be looked for in VirtualCenter later.",
                        "R-060", "R-063", "R-065", "R-066").at(at.target().at());
    }

    private ManualTask externals() {
        return task(1, "database-and-directory-availability", "Write down who keeps database and Active Directory available")
                .todo("Name the owner and the availability plan of the database server " + at.vc().database().server() + ".")
                .todo("Name the owner of the domain controllers; there are at least two.")
                .expect("Both are named in the change record. Neither is part of this plan.")
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
                .isGate().minutes(10, 120)
                .because("Both installations use the same database; the DSN must be the same on both nodes.",
                        "R-054", "R-067", "R-069", "R-072").at(at.vc().place("database"));
    }
}
