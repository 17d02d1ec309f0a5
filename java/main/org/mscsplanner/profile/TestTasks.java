package org.mscsplanner.profile;

import static org.mscsplanner.profile.TaskText.task;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.ManualTask.Moment;
import org.mscsplanner.model.Name;

/** What a person sees after going online, in the failover tests and at hand-over (phases 6, 7 and 9). */
final class TestTasks {
    private final Installation at;
    private final Name group;

    TestTasks(Installation at, List<Group> groups) {
        this.at = at;
        this.group = groups.get(0).name();
    }

    List<ManualTask> all() {
        List<ManualTask> tasks = new ArrayList<>();
        if (!at.managedIpInRegistry()) {
            tasks.add(databasePassword());
        }
        tasks.add(firstHost());
        tasks.add(reconnect("reconnect-away", Moment.AWAY, at.secondary()));
        tasks.add(reconnect("reconnect-home", Moment.HOME, at.primary()));
        if (at.licenseInThisCluster()) {
            Name home = at.licenseInOwnGroup() ? at.secondary() : at.primary();
            tasks.add(license("license-away", Moment.AWAY, home.equals(at.primary()) ? at.secondary() : at.primary()));
            tasks.add(license("license-home", Moment.HOME, home));
        }
        tasks.add(handOver());
        return tasks;
    }

    /** After the SSL copy: the stored password was encrypted with the certificate that was replaced (I-44, D-20). */
    private ManualTask databasePassword() {
        return task(6, "database-password-" + at.secondary().text().toLowerCase(java.util.Locale.ROOT),
                "Store the database password again on " + at.secondary()).on(at.secondary())
                .moment(Moment.START, group)
                .todo("On " + at.secondary() + " open a command prompt in " + at.path("program") + ".")
                .todo("Run: vpxd.exe -p   and type the database password twice. Write it nowhere.")
                .expect("The tool says that the password was reset.")
                .otherwise("Compare the SSL files of both nodes, then run it again. VirtualCenter would not start on this node.")
                .isGate().minutes(2, 15)
                .because("The SSL files of this node were replaced; what was encrypted with the old certificate cannot be read any more. For 2.0.1 itself this is unverified: doing it does no harm.",
                        "I-44", "D-20").at(at.vc().place("managedIp"));
    }

    private ManualTask firstHost() {
        return task(7, "connect-a-host", "Connect with the VI Client and add a host").moment(Moment.START, group)
                .todo("From a computer outside the cluster connect the VI Client to " + at.vc().virtualServer().address() + ".")
                .todo("Create a datacenter and connect one ESX Server host. Leave the client open.")
                .expect("The host is in the inventory and connected.")
                .isGate().minutes(5, 30)
                .because("The test shows whether this state is kept.", "R-156", "R-157", "R-158", "R-159")
                .at(at.vc().place("virtualServer"));
    }

    private ManualTask reconnect(String id, Moment moment, Name node) {
        TaskText text = task(7, id, "Reconnect while the group is on " + node).on(node).moment(moment, group)
                .todo("The open VI Client has lost its connection; that is expected.")
                .todo("Open a new VI Client session to " + at.vc().virtualServer().address() + ".");
        if (at.vc().webAccess()) {
            text.todo("Open https://" + at.vc().virtualServer().address() + "/ui in a browser.");
        }
        if (at.managedIpInRegistry() && moment == Moment.AWAY) {
            text.todo("On " + node + ": reg query \"" + at.registryKey().forReg() + "\" /v " + at.data().text("registry.value")
                    + " shows " + at.vc().virtualServer().address() + ".");
        }
        return text.expect("The host is in the inventory, and it is connected.")
                .otherwise("In the inventory but disconnected: the SSL files of the nodes differ. Service does not start: on "
                        + node + " run vpxd.exe -p. Move the group back meanwhile.")
                .isGate().minutes(3, 30)
                .because("State is kept only if database, SSL files and address came along.", "R-161", "R-164", "R-165",
                        "R-151", "I-31", "I-51").at(at.vc().place("virtualServer"));
    }

    private ManualTask license(String id, Moment moment, Name node) {
        return task(7, id, "Ask the license server while its group is on " + node).on(node).moment(moment, at.licenseGroup())
                .todo("On " + node + ": Start > Programs > VMware > VMware License Server > License Server Tools, Server Status, Perform Status Enquiry.")
                .todo("On a stand-alone ESX Server host set the license source to " + at.licenseAddress() + " and look at its licensed features.")
                .expect("The status shows \"license server UP\" (more text may follow), and the host shows no error.")
                .otherwise("Compare the license files of the nodes and restart the license resource.")
                .minutes(3, 30)
                .because("The license server moves with its group; a session to a stand-alone host is not interrupted.",
                        "R-166", "R-168", "R-169", "R-172", "R-177", "R-178", "I-28", "I-29", "I-30")
                .at(at.vc().place("licenseServer"));
    }

    private ManualTask handOver() {
        return task(9, "hand-over", "Hand over to operations").moment(Moment.END, group)
                .todo("Give operations this folder, the record folders of every node and the sync log.")
                .todo("From now on the services are started and stopped through the cluster only.")
                .todo("Every change of license, configuration or SSL files is made on the owner of the group and checked on the other node.")
                .expect("Operations know the folder and whom to call.")
                .minutes(10, 60)
                .because("Files that drift apart show up at the next failover only.", "R-025", "R-059", "R-179")
                .at(at.vc().place("group"));
    }
}
