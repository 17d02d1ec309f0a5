package org.mscsplanner.profile;

import static org.mscsplanner.profile.TaskText.task;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.profile.VirtualCenter.Placement;

/** Phases 0 to 2: collect, cluster ready, database, and a license server that is somewhere else. */
final class PrepareTasks {
    private final Installation at;

    PrepareTasks(Installation at) {
        this.at = at;
    }

    List<ManualTask> all() {
        List<ManualTask> tasks = new ArrayList<>(new ClusterTasks(at).all("virtual-server-identity", at.vc().virtualServer(),
                at.vc().place("virtualServer")));
        tasks.add(externals());
        tasks.add(database());
        if (at.vc().licenseServer().placement() == Placement.EXTERNAL) {
            tasks.add(externalLicenseServer());
        } else if (at.onLicenseCluster().isPresent()) {
            tasks.add(licenseCluster());
        }
        return tasks;
    }

    private ManualTask externals() {
        return task(1, "database-and-directory-availability", "Write down who keeps database and Active Directory available")
                .todo("Name the owner and the availability plan of the database server " + at.vc().database().server() + ".")
                .todo("Name the owner of the domain controllers; there are at least two.")
                .expect("Both are named in the change record. Neither is part of this plan.")
                .note("owner of the database and its plan", "owner of the domain controllers")
                .minutes(5, 30)
                .because("VirtualCenter cannot work without them, and this plan protects neither.",
                        "R-007", "R-010", "R-011").at(at.vc().place("database"));
    }

    private ManualTask database() {
        VirtualCenter.Database database = at.vc().database();
        return task(2, "database-ready", database.existing() ? "Check the existing database" : "Prepare the database")
                .todo("Follow the Installation and Upgrade Guide, chapter 4, \"Preparing the VirtualCenter Database\".")
                .todo((database.existing() ? "Take a full backup of the database on " : "Create the database on ")
                        + database.server() + ".")
                .todo("Create the system DSN \"" + database.dsn() + "\" with the same settings on every node.")
                .todo("Test the DSN on every node.")
                .expect("The connection test succeeds on every node.")
                .note(database.existing() ? new String[] {"place of the backup", "tested by"} : new String[] {"tested by"})
                .isGate().minutes(10, 120)
                .because("Every installation uses the same database; the DSN must be the same on every node.",
                        "R-054", "R-067", "R-069", "R-072").at(at.vc().place("database"));
    }

    private ManualTask externalLicenseServer() {
        return task(2, "license-server-answers", "Check the license server outside of the cluster").order(6)
                .todo("Name the owner of the license server " + at.licenseAddress() + " and its availability plan.")
                .todo("On each node the command must connect.")
                .type("telnet", at.vc().licenseServer().address().text(), at.data().text("license.port"))
                .todo("On the license server: License Server Tools, Server Status, Perform Status Enquiry.")
                .expect("Each node connects, and the status shows \"" + at.data().text("license.up") + "\" (more text may follow).")
                .note("owner of the license server and its plan", "line with the status", "seen by")
                .isGate().minutes(5, 30)
                .because("Both installations point to it; without it VirtualCenter runs for 14 days.", "R-012", "R-013", "I-28")
                .at(at.vc().place("licenseServer.address"));
    }

    private ManualTask licenseCluster() {
        return task(2, "license-cluster-in-service", "Carry out the plan of the license cluster first").order(6)
                .todo("Carry out the plan in the folder " + LicenseCluster.NAME + ", up to its hand-over; its plan.txt begins with the name of its cluster.")
                .todo("On each node of this cluster the command must connect.")
                .type("telnet", at.vc().licenseServer().virtualServer().orElseThrow().address().text(), at.data().text("license.port"))
                .expect("The license server answers at " + at.licenseAddress() + ", and its failover was tested.")
                .note("hand-over of the license cluster", "seen by")
                .isGate().minutes(5, 30)
                .because("The installer of VirtualCenter asks for a license server that answers.", "R-013", "I-33")
                .at(at.vc().place("licenseServer"));
    }
}
