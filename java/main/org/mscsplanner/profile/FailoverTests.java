package org.mscsplanner.profile;

import static org.mscsplanner.profile.TaskText.task;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.ManualTask.Moment;
import org.mscsplanner.model.Name;

/** Phase 7 for VirtualCenter and Web Access: what a person sees before the move, on the other node, and back home. */
final class FailoverTests {
    private final Installation at;
    private final Name group;
    private final String tool;
    private final String address;
    private final Place place;

    FailoverTests(Installation at) {
        this.at = at;
        this.group = at.vc().group().name();
        this.address = at.vc().virtualServer().address().text();
        this.tool = at.target().os().administrationTool();
        this.place = at.vc().place("virtualServer");
    }

    List<ManualTask> all() {
        List<ManualTask> tasks = new ArrayList<>();
        tasks.add(firstHost());
        for (Moment moment : List.of(Moment.AWAY, Moment.HOME)) {
            tasks.add(reconnect(moment));
            if (at.vc().webAccess()) {
                tasks.add(webAccess(moment));
            }
        }
        if (at.managedIpInRegistry()) {
            tasks.add(databaseKey());
        }
        tasks.add(serviceKill());
        if (failsOver()) {
            tasks.add(nodePowerOff());
        }
        return tasks;
    }

    private Name node(Moment moment) {
        return moment == Moment.AWAY ? at.secondary() : at.primary();
    }

    /** With threshold 0 it is not documented whether the group leaves a node that is dead: such a failover is not waited for. */
    private boolean failsOver() {
        return at.vc().group().failoverThreshold() > 0;
    }

    private static String suffix(Moment moment) {
        return moment == Moment.AWAY ? "-away" : "-home";
    }

    private ManualTask firstHost() {
        return task(7, "connect-a-host", "Connect with the VI Client and add a host").moment(Moment.START, group).order(1)
                .todo("Install the VI Client on a computer outside the cluster that reaches " + address + ".")
                .todo("Connect it to " + address + ": the virtual server, neither a node nor the cluster's own address.")
                .todo("Create a datacenter and connect one ESX Server host. Leave the client open.")
                .expect("The host is in the inventory and connected.")
                .note("ESX Server host", "time", "tested by")
                .isGate().minutes(5, 30)
                .because("The test shows whether this state is kept.", "R-156", "R-157", "R-158", "R-159", "I-16")
                .at(place);
    }

    private ManualTask reconnect(Moment moment) {
        Name node = node(moment);
        return task(7, "reconnect" + suffix(moment), "Reconnect while the group is on " + node).on(node).moment(moment, group).order(1)
                .todo("The open VI Client has lost its connection; that is expected.")
                .todo("In " + tool + " every resource of \"" + group + "\" is Online on " + node + "; VirtualCenter answers up to "
                        + at.vc().readiness().delaySeconds() + " seconds later.")
                .todo("Open a new VI Client session to " + address + ". Leave it open.")
                .todo("Look for the host of the first test: is it in the inventory? And apart from that: is it connected?")
                .expect("The host is in the inventory, and it is connected.")
                .otherwise("In the inventory but disconnected: the SSL files of the nodes differ. The service does not start: "
                        + (at.managedIpInRegistry() ? "look at the checkpoint; what is written into its key while the resource is offline is lost."
                                : "on " + node + " run vpxd.exe -p.") + " Move the group back meanwhile.")
                .note("time of the move", "time when every resource was Online", "time when the VI Client connected",
                        "host in the inventory (yes or no)", "host connected (yes or no)", "tested by")
                .isGate().minutes(3, 30)
                .because("State is kept only if database, SSL files and address came along.", "R-161", "R-162", "R-163", "R-164",
                        "I-31", "I-51").at(place);
    }

    private ManualTask webAccess(Moment moment) {
        Name node = node(moment);
        return task(7, "web-access" + suffix(moment), "Open Web Access while the group is on " + node).on(node).moment(moment, group).order(2)
                .todo("Open https://" + address + "/ui in a browser outside the cluster and log in.")
                .todo("Look for the host of the first test.")
                .expect("The page comes from " + address + ", and it shows the host.")
                .otherwise("Look at the state of the Web Access resource, and into the event log of " + node + ".")
                .note("time when the page answered", "host shown (yes or no)", "tested by")
                .isGate().minutes(2, 20)
                .because("Web Access is a process of its own: it can fail where VirtualCenter does not.", "R-165", "I-37")
                .at(at.vc().place("webAccess"));
    }

    /** Option 2: the encrypted password came by the checkpoint, and nobody typed it on this node (I-44, D-20). */
    private ManualTask databaseKey() {
        String key = at.databaseKey().forReg();
        return task(7, "database-key-away", "Compare the database key of " + at.secondary() + " with that of " + at.primary())
                .on(at.secondary()).moment(Moment.AWAY, group).order(4)
                .todo("The command compares the keys and shows no value: one of them is the encrypted password.")
                .type("reg", "compare", key, "\\\\" + at.primary() + "\\" + key, "/s", "/on")
                .expect("The keys are the same: data source, user and encrypted password came by the checkpoint, and VirtualCenter started with them.")
                .otherwise("Different: the checkpoint did not bring them. Look at the checkpoints of the VirtualCenter resource and move the group back. Not there: this release keeps them elsewhere; that VirtualCenter runs is the proof then.")
                .note("result of the comparison", "tested by")
                .minutes(1, 10)
                .because("The password was encrypted on the first node; it can be used here only because key and certificate came along.",
                        "D-20", "I-23", "I-44").at(at.vc().place("managedIp"));
    }

    private ManualTask serviceKill() {
        return task(7, "service-kill", "Kill VirtualCenter on " + at.primary() + " and watch it restart").on(at.primary())
                .moment(Moment.HOME, group).order(8).mayBeLeftOut()
                .todo("On " + at.primary() + " end the process; do not stop the service.")
                .type("taskkill", "/f", "/im", at.service("server") + ".exe")
                .todo("Watch the VirtualCenter resource in " + tool + "; then wait " + at.vc().readiness().delaySeconds()
                        + " seconds and connect the VI Client.")
                .expect("The cluster restarts the service on " + at.primary() + ", and the group stays there.")
                .otherwise("After several failures within the restart period the cluster " + (failsOver() ? "moves the group" : "leaves the group where it is, offline")
                        + ": that is its policy. Look into the event log of " + at.primary() + " before the next try.")
                .note("time of the kill", "time when the resource was Online", "time when the VI Client connected", "owner afterwards", "tested by")
                .minutes(5, 30)
                .because("A crash of the process is the most frequent failure; a move tests something else.", "R-002", "I-51").at(place);
    }

    /** With two nodes it is clear which one takes the group; with more of them it is one of the others. */
    private ManualTask nodePowerOff() {
        boolean pair = at.otherNodes().size() <= 1;
        return task(7, "node-power-off", "Switch " + at.primary() + " off and watch the failover").on(at.primary())
                .moment(Moment.HOME, group).order(9).mayBeLeftOut()
                .todo(pair ? "Make sure that nothing else runs on " + at.primary() + ", and that " + at.secondary() + " is up."
                        : "Make sure that every other node is up, and that nothing else runs on " + at.primary() + ".")
                .todo("Switch the power of " + at.primary() + " off; a virtual machine is powered off, not shut down.")
                .todo("The group comes online " + (pair ? "on " + at.secondary() + " by itself" : "by itself, on one of the others") + ". Wait " + at.vc().readiness().delaySeconds()
                        + " seconds and connect the VI Client.")
                .todo("Switch " + at.primary() + " on again. When it is up, move the group back to it in " + tool + ".")
                .type("cluster", "/cluster:" + at.target().cluster(), "node")
                .expect("Clients work " + (pair ? "on " + at.secondary() : "wherever the group is") + ", and on " + at.primary() + " again after the move back.")
                .otherwise((pair ? "If the group does not come online on " + at.secondary() + ", look into its event log"
                        : "If the group comes online on none of them, look into their event logs") + "; switch " + at.primary() + " on meanwhile.")
                .note("time of the power-off", "time when every resource was Online" + (pair ? " on " + at.secondary() : ""), "time when the VI Client connected",
                        "time of the move back", "tested by")
                .minutes(15, 90)
                .because("The failure that the cluster is built for; a move asks the old node, a dead one cannot be asked.", "R-002", "I-51")
                .at(place);
    }
}
