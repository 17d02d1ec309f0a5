package org.mscsplanner.profile;

import static org.mscsplanner.profile.TaskText.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mscsplanner.model.Ipv4;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.ManualTask.Moment;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Node;
import org.mscsplanner.model.Target;
import org.mscsplanner.profile.VirtualCenter.VirtualServer;

/**
 * Names in the naming service: those of the nodes before anything, those of the virtual servers before they come
 * online and afterwards; that somebody writes them in a zone without dynamic updates is part of every plan. nslookup ends with 0 whatever it finds and speaks the language of Windows, so a person
 * reads its answers.
 */
final class NameTasks {
    private final Installation at;

    NameTasks(Installation at) {
        this.at = at;
    }

    List<ManualTask> all() {
        List<ManualTask> tasks = new ArrayList<>();
        tasks.add(nodes());
        for (VirtualServer server : servers()) {
            if (at.target().dns() == Target.Dns.DYNAMIC) {
                tasks.add(noStaleRecord(server));
            }
            tasks.add(answers(server));
        }
        return tasks;
    }

    private List<VirtualServer> servers() {
        List<VirtualServer> servers = new ArrayList<>(at.virtualServers());
        servers.removeIf(s -> s.networkName().isEmpty() || s.address().isEmpty());
        return servers;
    }

    private String full(Name name) {
        return at.target().domain().isEmpty() ? name.text() : name + "." + at.target().domain();
    }

    private static String id(String what, VirtualServer server) {
        return what + "-" + server.networkName().text().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private TaskText lookUp(TaskText text, Name name, Ipv4 address) {
        text.type("nslookup", full(name));
        return address.isEmpty() ? text : text.type("nslookup", address.text());
    }

    private ManualTask nodes() {
        TaskText text = task(1, "names-of-the-cluster", "Look up the names of the nodes and of the cluster").order(1)
                .todo("Type the commands on every node: each name once, and each address once.");
        for (Node node : at.target().nodes()) {
            lookUp(text, node.name(), node.address());
        }
        lookUp(text, at.target().cluster(), at.target().address());
        return text.expect("On every node each name gives its address, and each address its name.")
                .otherwise("Correct the records or the DNS servers of the network cards first; the cluster and Active Directory stand on them.")
                .note("answers on each node", "seen by")
                .isGate().minutes(5, 30)
                .because("Name resolution must work before anything is clustered.", "R-063").at(at.target().at());
    }

    private ManualTask noStaleRecord(VirtualServer server) {
        return lookUp(task(0, id("no-stale-record", server), "Look for old records of " + server.networkName()).order(3), server.networkName(), server.address())
                .todo("In the DNS console look for " + server.networkName() + " and " + server.address() + " in the forward and the reverse zone, and at the Security page of every record found.")
                .todo("Delete a record that another account owns: the zone lets only the owner of a record change it.")
                .expect("Nobody has the name or the address, or the record belongs to the account of the Cluster service. Both zones take dynamic updates.")
                .otherwise("With a record of another account the network name cannot register; the cluster log says that DNS refused the operation.")
                .note("records found and what was done", "seen by")
                .isGate().minutes(5, 30)
                .because("The Cluster service writes the records of the virtual server when its network name comes online, under its own account.",
                        "R-063", "R-103").at(at.vc().place("virtualServer"));
    }

    private ManualTask answers(VirtualServer server) {
        return lookUp(task(6, id("name-answers", server), "Look up " + server.networkName() + " now that it is online").moment(Moment.END, at.mainGroup()).order(3),
                server.networkName(), server.address())
                .todo("Type the commands on a client computer, not on a node.")
                .expect("The name gives " + server.address() + " and nothing else, and the address gives " + full(server.networkName()) + ".")
                .otherwise(at.target().dns() == Target.Dns.DYNAMIC
                        ? "Look at the StatusDNS property of the network name resource and into the event log; then delete the record of another account and take the group offline and online."
                        : "Correct the records by hand.")
                .note("both answers", "seen by")
                .isGate().minutes(2, 20)
                .because("A name that points elsewhere shows up at the first client, or at the first failover.", "R-041", "R-103")
                .at(at.vc().place("virtualServer"));
    }
}
