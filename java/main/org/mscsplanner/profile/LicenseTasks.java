package org.mscsplanner.profile;

import static org.mscsplanner.profile.TaskText.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.ManualTask.Moment;
import org.mscsplanner.model.Name;

/** What persons do about the license server: its file, and in a cluster of its own its installation and hand-over. */
final class LicenseTasks {
    private final Installation at;

    LicenseTasks(Installation at) {
        this.at = at;
    }

    /** Before an installation asks for it; none when the block names no file. */
    List<ManualTask> file(int phase, Name node) {
        String file = at.vc().licenseServer().licenseFile();
        return file.isEmpty() ? List.of() : List.of(task(phase, "license-file-" + lower(node), "Copy the license file to " + node)
                .on(node).order(2)
                .todo("Copy the license file to " + TaskText.path(file) + " on " + node + ".")
                .expect("The file lies on the local disk of " + node + ".")
                .minutes(1, 15)
                .because("The installer asks for it.", "R-070", "R-079").at(at.vc().place("licenseServer.licenseFile")));
    }

    /** The license server alone on each node of its cluster: phase 3 on the primary, phase 4 on the others. */
    List<ManualTask> installation() {
        List<ManualTask> tasks = new ArrayList<>();
        for (Name node : at.target().nodeNames()) {
            int phase = node.equals(at.primary()) ? 3 : 4;
            tasks.addAll(file(phase, node));
            TaskText text = task(phase, "install-" + lower(node), "Install the VMware License Server on " + node).on(node).order(3)
                    .todo("Run the installer of the VMware License Server alone, with an administrative account, and with the copied license file.");
            folder(at, text);
            tasks.add(text.todo("Every other page: the default" + (phase == 3 ? "; write down what you change and why." : ", exactly as on " + at.primary() + "."))
                    .todo("License Server Tools, Server Status, Perform Status Enquiry.")
                    .expect("The status shows \"" + at.data().text("license.up") + "\" (more text may follow).")
                    .note("choices that differ from the defaults, with reasons", "installed by")
                    .otherwise("The license file must begin with SERVER this_host ANY " + at.data().text("license.port")
                            + ": only then one file works on every node and under the virtual name.")
                    .isGate().minutes(10, 60)
                    .because("The group needs the same installation on every node.", "R-013", "R-079", "I-33")
                    .at(at.vc().place("licenseServer")));
        }
        return tasks;
    }

    /** The folder of the license server, where the files that are kept in step are not below the one that its installer offers. */
    static void folder(Installation at, TaskText text) {
        at.chosen("licenses").ifPresent(licenses -> text.todo("Destination folder of the VMware License Server: "
                + TaskText.path(licenses.parent().text()) + ", not the one that the installer offers."));
    }

    /** The last task of a cluster that has nothing but the license server. */
    ManualTask handOver() {
        return task(9, "license-hand-over", "Hand the license cluster over to operations").moment(Moment.END, at.licenseGroup())
                .todo("Give operations this folder and the record folders of every node.")
                .todo("From now on the license server is started and stopped through the cluster only.")
                .todo("A changed license file is copied to every node, and the license resource is taken offline and online once: a running server does not read the file again by itself.")
                .expect("Operations know the folder and whom to call.")
                .note("handed over to", "date")
                .minutes(10, 60)
                .because("Files that drift apart show up at the next failover only.", "R-025", "R-179", "I-47")
                .at(at.vc().place("licenseServer"));
    }

    private static String lower(Name node) {
        return node.text().toLowerCase(Locale.ROOT);
    }
}
