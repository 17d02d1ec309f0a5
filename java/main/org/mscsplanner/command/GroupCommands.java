package org.mscsplanner.command;

import static org.mscsplanner.clusterexe.OptionWord.CREATE;
import static org.mscsplanner.clusterexe.OptionWord.DELETE;
import static org.mscsplanner.clusterexe.OptionWord.IN_NODE;
import static org.mscsplanner.clusterexe.OptionWord.LIST_OWNERS;
import static org.mscsplanner.clusterexe.OptionWord.MOVE_TO;
import static org.mscsplanner.clusterexe.OptionWord.OFFLINE;
import static org.mscsplanner.clusterexe.OptionWord.ONLINE;
import static org.mscsplanner.clusterexe.OptionWord.PROPERTIES;
import static org.mscsplanner.clusterexe.OptionWord.SET_OWNERS;
import static org.mscsplanner.clusterexe.OptionWord.WAIT;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.ObjectWord;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.BringGroupOnline;
import org.mscsplanner.plan.CreateGroup;
import org.mscsplanner.plan.MoveGroup;
import org.mscsplanner.plan.SetPreferredOwners;
import org.mscsplanner.plan.TakeGroupOffline;
import org.mscsplanner.text.Word;
import org.mscsplanner.verdict.ClusterRules;

/** Groups: create, move, online, offline, preferred owners. */
final class GroupCommands {
    private final String cluster;
    private final List<Name> nodes;

    GroupCommands(String cluster, List<Name> nodes) {
        this.cluster = cluster;
        this.nodes = nodes;
    }

    private ClusterLine group(Name name) {
        return ClusterLine.group(cluster, name.text());
    }

    Procedure create(CreateGroup a, Records records) {
        Call create = Call.cluster(group(a.group()).with(CREATE), ClusterRules.CREATE);
        List<Op> forward = new ArrayList<>(records.presence(Call.cluster(group(a.group()), ClusterRules.QUERY)));
        forward.add(new Op.Run(create));
        return new Procedure(List.of(create), forward, records.undo(
                List.of(new Op.Run(Call.cluster(group(a.group()).with(DELETE), ClusterRules.DELETE_GROUP))),
                List.of(new Op.Say("    the group was there before: it stays"))));
    }

    Procedure preferredOwners(SetPreferredOwners a, Records records) {
        Call set = Call.cluster(group(a.group()).with(SET_OWNERS, a.owners().stream().map(Name::text).toArray(String[]::new)),
                ClusterRules.SET);
        Call list = Call.cluster(group(a.group()).with(LIST_OWNERS), ClusterRules.SET).into(records.file("txt"));
        List<Op> forward = new ArrayList<>(records.once(List.of(records.present()),
                List.of(new Op.Run(list), new Op.Mark(records.present(), "present"))));
        forward.add(new Op.Run(set));
        return new Procedure(List.of(set), forward, records.undo(List.of(), List.of(
                new Op.Say("    the former list of preferred owners stands in the record; set it by hand if the group stays"))));
    }

    /**
     * Whether it was online is asked by its PersistentState, a number (1: it was brought online and not taken offline).
     * The exit code for a group that is offline already is not documented; 5064 is tolerated.
     */
    Procedure offline(TakeGroupOffline a, Records records) {
        Call offline = Call.cluster(group(a.group()).with(OFFLINE).with(WAIT, Long.toString(a.waitSeconds())), ClusterRules.OFFLINE);
        List<Op> forward = new ArrayList<>(wasOnline(a.group(), records));
        forward.add(new Op.Run(offline));
        return new Procedure(List.of(offline), forward, records.undo(
                List.of(new Op.Say("    the group was offline before: it stays offline")),
                List.of(new Op.Run(Call.cluster(group(a.group()).with(ONLINE).with(WAIT, Long.toString(a.waitSeconds())), ClusterRules.ONLINE)))));
    }

    Procedure online(BringGroupOnline a, Records records) {
        Call online = Call.cluster(group(a.group()).with(ONLINE, a.node().text()).with(WAIT, Long.toString(a.waitSeconds())), ClusterRules.ONLINE);
        List<Op> forward = new ArrayList<>(wasOnline(a.group(), records));
        forward.add(new Op.Run(online));
        forward.addAll(ownerIs(a.group(), a.node(), records));
        return new Procedure(List.of(online), forward, records.undo(
                List.of(new Op.Run(Call.cluster(group(a.group()).with(OFFLINE).with(WAIT, Long.toString(a.waitSeconds())), ClusterRules.OFFLINE))),
                List.of(new Op.Say("    the group was online before: it stays online"))));
    }

    private List<Op> wasOnline(Name group, Records records) {
        Call state = Call.cluster(group(group).with(PROPERTIES, "PersistentState"), ClusterRules.SET).into(records.file("txt"));
        return records.once(List.of(records.absent(), records.present()), List.of(new Op.Run(state),
                new Op.Ask(Listings.match("PersistentState  *1", records.file("txt")),
                        List.of(new Op.Mark(records.present(), "online")), List.of(new Op.Mark(records.absent(), "offline")))));
    }

    /** The former owner is recorded by asking each node for its own groups. */
    Procedure move(MoveGroup a, Records records) {
        Call move = Call.cluster(group(a.group()).with(MOVE_TO, a.node().text()).with(WAIT, Long.toString(a.waitSeconds())), ClusterRules.MOVE);
        List<Op> forward = new ArrayList<>();
        List<Op> ask = new ArrayList<>();
        List<Op> backward = new ArrayList<>();
        for (Name node : nodes) {
            Word mark = records.file("was-" + node);
            ask.add(new Op.Run(groupsOf(node).into(records.file("txt"))));
            ask.add(new Op.Ask(Listings.findAtStart(Listings.row(a.group().text(), node.text()), records.file("txt")),
                    List.of(new Op.Mark(mark, node.text())), List.of()));
            backward.add(new Op.IfFile(mark, List.of(new Op.Run(Call.cluster(
                    group(a.group()).with(MOVE_TO, node.text()).with(WAIT, Long.toString(a.waitSeconds())), ClusterRules.MOVE))), List.of()));
        }
        forward.addAll(records.once(nodes.stream().map(n -> records.file("was-" + n)).toList(), ask));
        List<Op> elsewhere = new ArrayList<>(List.of(new Op.Run(move)));
        elsewhere.addAll(ownerIs(a.group(), a.node(), records));
        forward.add(new Op.Run(groupsOf(a.node()).into(records.file("now"))));
        forward.add(new Op.Ask(Listings.findAtStart(Listings.row(a.group().text(), a.node().text()), records.file("now")),
                List.of(new Op.Say("    " + a.node() + " owns the group already")), elsewhere));
        backward.addAll(records.retire());
        return new Procedure(List.of(move), forward, backward);
    }

    private Call groupsOf(Name node) {
        return Call.cluster(ClusterLine.listing(cluster, ObjectWord.GROUP).with(IN_NODE, node.text()), ClusterRules.SET);
    }

    private List<Op> ownerIs(Name group, Name node, Records records) {
        return List.of(new Op.Run(groupsOf(node).into(records.file("now"))),
                new Op.Ask(Listings.findAtStart(Listings.row(group.text(), node.text()), records.file("now")), List.of(),
                        List.of(new Op.Fail("The group " + group + " is not on " + node + "."))));
    }
}
