package org.mscsplanner.profile;

import static org.mscsplanner.profile.TaskText.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.ManualTask.Moment;
import org.mscsplanner.model.Name;
import org.mscsplanner.profile.VirtualCenter.Placement;

/** Phases 3 and 4: the same installation on every node, with the same choices. */
final class InstallTasks {
    private final Installation at;

    InstallTasks(Installation at) {
        this.at = at;
    }

    List<ManualTask> all() {
        List<ManualTask> tasks = new ArrayList<>();
        tasks.addAll(node(3, at.primary(), "primary"));
        tasks.add(backup());
        for (Name node : at.otherNodes()) {
            tasks.addAll(node(4, node, "secondary"));
        }
        return tasks;
    }

    private List<ManualTask> node(int phase, Name node, String role) {
        String suffix = "-" + node.text().toLowerCase(Locale.ROOT);
        List<ManualTask> tasks = new ArrayList<>();
        if (at.licenseInThisCluster()) {
            tasks.addAll(new LicenseTasks(at).file(phase, node));
        }
        tasks.add(install(phase, node, role, suffix));
        tasks.add(down(phase, node, suffix));
        return tasks;
    }

    /** The service's state is not all: the note wants to see that no client gets through. */
    private ManualTask down(int phase, Name node, String suffix) {
        return task(phase, "server-down" + suffix, "Verify that nobody reaches VirtualCenter on " + node).on(node).moment(Moment.END, Name.NONE)
                .todo("Try to connect the VI Client to " + node + ": it must fail.")
                .type("sc", "query", at.service("server").text())
                .expect("The VI Client cannot connect, and the service is STOPPED.")
                .otherwise("Stop " + at.displayName("server") + " in the Services console, and look for what started it.")
                .note("time", "seen by").isGate().minutes(1, 10)
                .because("Two servers on one database damage it; from here on only the cluster starts one.", phase == 3 ? "R-078" : "R-082", "I-11")
                .at(at.vc().place("primaryNode"));
    }

    private ManualTask install(int phase, Name node, String role, String suffix) {
        TaskText text = task(phase, "install" + suffix, "Install VirtualCenter on the " + role + " node " + node).on(node).moment(Moment.START, at.vc().group().name()).order(3);
        if (phase == 4) {
            text.todo("VMware VirtualCenter Server must be stopped on every other node: two servers on one database damage it.");
            // The scripts stop the services of the other nodes together, after the last installation.
            at.otherNodes().stream().takeWhile(n -> !n.equals(node)).forEach(before -> text.todo("Since its own installation it may run on "
                    + before + ": type the commands there; the second must show STOPPED.")
                    .type("net", "stop", at.service("server").text()).type("sc", "query", at.service("server").text()));
        }
        text.todo("Follow the Installation and Upgrade Guide, chapter 4, \"Installing the VirtualCenter Server\".");
        text.todo("Run the installer of " + at.data().text("title") + " with an administrative account.")
                .todo("Database: \"Use an existing database server\", DSN \"" + at.vc().database().dsn() + "\"; make and test it on this node where it is not there yet."
                        + (phase == 4 ? " Keep the existing contents of the database; never let the installer re-initialise it." : ""))
                .todo(at.vc().licenseServer().placement() == Placement.SAME_GROUP
                        ? "License server: \"Install a local VMware License Server and configure VMware VirtualCenter to use it\", with the copied license file."
                        : "License server: point VirtualCenter to " + at.licenseAddress()
                                + (at.licenseInOwnGroup() ? "; install the VMware License Server on this node as well." : "."));
        at.chosen("program").ifPresent(folder -> text.todo("Destination folder: " + TaskText.path(folder.text()) + ", not the one that the installer offers."));
        if (at.licenseInThisCluster()) {
            LicenseTasks.folder(at, text);
        }
        text.todo("Every other page: the default" + (phase == 4 ? ", exactly as on " + at.primary() + "." : "; write down what you change and why."))
                .todo("Connect once with the VI Client or a browser, and add no host.");
        return text.expect("VirtualCenter runs on " + node + " with no ESX Server host connected.")
                .otherwise("Uninstall, find the cause, install again. Nothing in the cluster uses this installation yet.")
                .note("choices that differ from the defaults, with reasons", "how it was verified (VI Client or Web Access)", "installed by")
                .isGate().minutes(20, 120)
                .because(phase == 3 ? "The group needs a working installation to make available."
                        : "After a failover " + node + " runs the same software with the same choices.",
                        phase == 3 ? new String[] {"R-055", "R-071", "R-073", "R-074", "R-075", "R-076"}
                                : new String[] {"R-056", "R-079", "R-080", "R-081", "I-45"})
                .at(at.vc().place("primaryNode"));
    }

    private ManualTask backup() {
        return task(4, "database-backup", "Back up the database before the second installation").moment(Moment.START, at.vc().group().name()).order(1)
                .todo("Take a full backup of the database on " + at.vc().database().server() + " and keep it until hand-over.")
                .expect("The backup is complete and its place is written down.")
                .note("place of the backup", "time", "made by")
                .otherwise("Do not start the second installer without it.")
                .isGate().minutes(5, 120)
                .because("The second installer finds the contents of the first; one wrong answer erases the inventory.", "I-45")
                .at(at.vc().place("database"));
    }
}
