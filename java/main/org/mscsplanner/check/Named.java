package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.Account;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Network;
import org.mscsplanner.model.Node;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ServiceSetting;

/** A name that stands on command lines, with what it names in words. */
record Named(String what, Name name, Kind kind, Place at) {
    enum Kind { OBJECT, CLUSTER, NODE, VIRTUAL_SERVER, SERVICE }

    /** Every name of the spec that is not empty. */
    static List<Named> of(GeneralSpec spec) {
        List<Named> all = new ArrayList<>(hosts(spec));
        for (Network network : spec.target().networks()) {
            add(all, "a network", network.name(), Kind.OBJECT, Spots.of(network.at(), "name"));
        }
        for (Group group : spec.groups()) {
            add(all, "a group", group.name(), Kind.OBJECT, Spots.of(group.at(), "name"));
        }
        for (Member member : Member.of(spec)) {
            add(all, "a resource", member.name(), Kind.OBJECT, Spots.of(member.at(), "name"));
            member.resource().service().ifPresent(s ->
                    add(all, "the service of \"" + Wording.shown(member.name()) + "\"", s, Kind.SERVICE, member.privateAt("ServiceName")));
        }
        for (ServiceSetting service : spec.services()) {
            add(all, "a service", service.name(), Kind.SERVICE, Spots.of(service.at(), "name"));
        }
        for (Account account : spec.accounts()) {
            account.groups().forEach(g -> add(all, "a local group", g, Kind.OBJECT, Spots.of(account.at(), "groups")));
        }
        if (spec.target().quorum() instanceof Quorum.Disk disk) {
            add(all, "the quorum disk", disk.resource(), Kind.OBJECT, Spots.of(disk.at(), "resource"));
        } else if (spec.target().quorum() instanceof Quorum.MajorityNodeSet set) {
            add(all, "the majority node set", set.resource(), Kind.OBJECT, Spots.of(set.at(), "resource"));
            add(all, "the cluster's own group", set.group(), Kind.OBJECT, Spots.of(set.at(), "group"));
            add(all, "the witness server", set.witness().server(), Kind.OBJECT, Spots.of(set.witness().at(), "server"));
        }
        return all;
    }

    /** The names that computers answer to: the cluster, its nodes, its virtual servers, in this order. */
    static List<Named> hosts(GeneralSpec spec) {
        List<Named> all = new ArrayList<>();
        add(all, "the cluster", spec.target().cluster(), Kind.CLUSTER, Spots.of(spec.target().at(), "cluster"));
        for (Node node : spec.target().nodes()) {
            add(all, "a node", node.name(), Kind.NODE, Spots.of(node.at(), "name"));
        }
        for (Member member : Member.of(spec)) {
            if (member.resource().isType(Resource.NETWORK_NAME)) {
                add(all, "the virtual server of \"" + Wording.shown(member.name()) + "\"", Name.of(member.text("Name")),
                        Kind.VIRTUAL_SERVER, member.privateAt("Name"));
            }
        }
        return all;
    }

    private static void add(List<Named> all, String what, Name name, Kind kind, Place at) {
        if (!name.isEmpty()) {
            all.add(new Named(what, name, kind, at));
        }
    }
}
