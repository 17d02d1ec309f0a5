package org.mscsplanner.model;

import java.util.List;
import java.util.Optional;
import org.mscsplanner.diag.Place;

/**
 * The cluster that the plan is for.
 *
 * @param address the cluster's own administrative address, not that of any virtual server (I-16)
 * @param hotfixes KB numbers, for example {@code KB921181}
 * @param dns who writes the records of the virtual names
 */
public record Target(Name cluster, Ipv4 address, String domain, OsVersion os, List<String> hotfixes, Edition edition,
        Architecture architecture, List<Network> networks, List<Node> nodes, Quorum quorum, Dns dns, Place at) {
    public Target {
        hotfixes = List.copyOf(hotfixes);
        networks = List.copyOf(networks);
        nodes = List.copyOf(nodes);
    }

    /** Windows Server edition; server clusters need enterprise or datacenter up to 2008 R2. */
    public enum Edition { STANDARD, ENTERPRISE, DATACENTER }

    public enum Architecture { X86, X64 }

    public enum Dns { DYNAMIC, STATIC }

    public Optional<Node> node(Name name) {
        return nodes.stream().filter(n -> n.name().equals(name)).findFirst();
    }

    public List<Name> nodeNames() {
        return nodes.stream().map(Node::name).toList();
    }

    public Optional<Network> network(Name name) {
        return networks.stream().filter(n -> n.name().equals(name)).findFirst();
    }
}
