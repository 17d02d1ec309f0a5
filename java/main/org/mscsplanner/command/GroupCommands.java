package org.mscsplanner.command;

import static org.mscsplanner.clusterexe.OptionWord.CREATE;
import static org.mscsplanner.clusterexe.OptionWord.DELETE;
import static org.mscsplanner.clusterexe.OptionWord.IN_NODE;
import static org.mscsplanner.clusterexe.OptionWord.MOVE_TO;
import static org.mscsplanner.clusterexe.OptionWord.OFFLINE;
import static org.mscsplanner.clusterexe.OptionWord.ONLINE;
import static org.mscsplanner.clusterexe.OptionWord.PROPERTIES;
import static org.mscsplanner.clusterexe.OptionWord.WAIT;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.ObjectWord;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.Waits;
import org.mscsplanner.plan.action.BringGroupOnline;
import org.mscsplanner.plan.action.CreateGroup;
import org.mscsplanner.plan.action.MoveGroup;
import org.mscsplanner.plan.action.TakeGroupOffline;
import org.mscsplanner.text.Word;
import org.mscsplanner.verdict.ClusterRules;

/** Groups: create, move, online, offline. */
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

    /** Online on a node may move the group there: undo takes it offline and back to where it was. */
    Procedure online(BringGroupOnline a, Records records) {
        Call online = Call.cluster(group(a.group()).with(ONLINE, a.node().text()).with(WAIT, Long.toString(a.waitSeconds())), ClusterRules.ONLINE);
        List<Op> forward = new ArrayList<>(wasOwner(a.group(), records));
        forward.addAll(wasOnline(a.group(), records));
        forward.add(new Op.Run(online));
        forward.addAll(ownerIs(a.group(), a.node(), records));
        List<Op> offline = new ArrayList<>(List.of(new Op.Run(
                Call.cluster(group(a.group()).with(OFFLINE).with(WAIT, Long.toString(a.waitSeconds())), ClusterRules.OFFLINE))));
        offline.addAll(toFormerOwner(a.group(), a.waitSeconds(), records));
        List<Op> stays = new ArrayList<>(toFormerOwner(a.group(), a.waitSeconds(), records));
        stays.add(new Op.Say("    the group was online before: it stays online"));
        return new Procedure(List.of(online), forward, records.undo(offline, stays));
    }

    /** The former owner is recorded by asking each node for its own groups. */
    private List<Op> wasOwner(Name group, Records records) {
        List<Op> ask = new ArrayList<>();
        for (Name node : nodes) {
            ask.add(new Op.Run(groupsOf(node).into(records.file("txt"))));
            ask.add(new Op.Ask(Listings.findAtStart(Listings.row(group.text(), node.text()), records.file("txt")),
                    List.of(new Op.Mark(records.file("was-" + node), node.text())), List.of()));
        }
        return records.once(nodes.stream().map(n -> records.file("was-" + n)).toList(), ask);
    }

    private List<Op> toFormerOwner(Name group, long waitSeconds, Records records) {
        List<Op> back = new ArrayList<>();
        for (Name node : nodes) {
            back.add(new Op.IfFile(records.file("was-" + node), unlessOn(group, node, List.of(moveBack(group, node, waitSeconds)), records), List.of()));
        }
        return back;
    }

    /** No group goes to a node that is down (5050, or 5005 of one that is not available): what lies before could not be taken back either until it is up. */
    private Op moveBack(Name group, Name node, long waitSeconds) {
        Call move = Call.cluster(moveTo(group, node, waitSeconds), ClusterRules.MOVE.allowing(5005).allowing(5050));
        return new Op.Ask(move, List.of(), List.of(new Op.IfText(Records.GONE, "", List.of(new Op.Fail(node + " is down, and had the group " + group
                + " before. Start it and run this script again. Only if it will not come back: run this script with /gone, and the group stays where it is.")),
                List.of(new Op.Say("    " + node + " is down: the group stays where it is")))));
    }

    private List<Op> wasOnline(Name group, Records records) {
        return records.once(List.of(records.absent(), records.present()), isOnline(group, records.file("txt"),
                List.of(new Op.Mark(records.present(), "online")), List.of(new Op.Mark(records.absent(), "offline"))));
    }

    /** Marks {@link Records#online} in the record of another step where the group was brought online. */
    List<Op> markIfOnline(Name group, Records records) {
        return isOnline(group, records.file("group"), List.of(new Op.Mark(records.online(), "online")), List.of());
    }

    private List<Op> isOnline(Name group, Word listing, List<Op> yes, List<Op> no) {
        return List.of(new Op.Run(Call.cluster(group(group).with(PROPERTIES, "PersistentState"), ClusterRules.SET).into(listing)),
                new Op.Ask(Listings.match("PersistentState  *1", listing), yes, no));
    }

    /** Notes for each node the groups that it owns, or only that the group was not brought online; {@link #runsOn} reads it. */
    List<Op> whereItRuns(Name group, List<Name> where, Records records) {
        List<Op> listed = new ArrayList<>();
        List<Op> offline = new ArrayList<>();
        for (Name node : where) {
            listed.add(new Op.Run(groupsOf(node).into(records.file("on-" + node))));
            offline.add(new Op.Mark(records.file("on-" + node), "offline"));
        }
        return isOnline(group, records.file("now"), listed, offline);
    }

    /** Asks what {@link #whereItRuns} has noted: whether a group that was brought online is on a node. */
    Call runsOn(Name group, Name node, Records records) {
        return Listings.findAtStart(Listings.row(group.text(), node.text()), records.file("on-" + node));
    }

    Procedure move(MoveGroup a, Records records) {
        Call move = move(a.group(), a.node(), a.waitSeconds());
        List<Op> elsewhere = new ArrayList<>(List.of(new Op.Run(move)));
        elsewhere.addAll(ownerIs(a.group(), a.node(), records));
        List<Op> forward = new ArrayList<>(wasOwner(a.group(), records));
        forward.addAll(unlessOn(a.group(), a.node(), elsewhere, records));
        List<Op> backward = new ArrayList<>(toFormerOwner(a.group(), a.waitSeconds(), records));
        backward.addAll(records.retire());
        return new Procedure(List.of(move), forward, backward);
    }

    /** The owner may be no possible owner of every resource by now: a move to where the group is would be refused. */
    private List<Op> unlessOn(Name group, Name node, List<Op> elsewhere, Records records) {
        return ifOn(group, node, List.of(new Op.Say("    " + node + " owns the group already")), elsewhere, records);
    }

    List<Op> ifOn(Name group, Name node, List<Op> here, List<Op> elsewhere, Records records) {
        return List.of(new Op.Run(groupsOf(node).into(records.file("now"))),
                new Op.Ask(Listings.findAtStart(Listings.row(group.text(), node.text()), records.file("now")), here, elsewhere));
    }

    private Call groupsOf(Name node) {
        return Call.cluster(ClusterLine.listing(cluster, ObjectWord.GROUP).with(IN_NODE, node.text()), ClusterRules.SET);
    }

    private List<Op> ownerIs(Name group, Name node, Records records) {
        return ifOn(group, node, List.of(), List.of(new Op.Fail("The group " + group + " is not on " + node + ".")), records);
    }

    /**
     * Leads a group back whose node failed after it was put there offline: it stays offline on the way. One that was brought
     * online meanwhile is left alone; taking it offline is an outage that somebody decides.
     *
     * @param wayBack how that is done
     */
    List<Op> leadHere(Name group, Name node, String wayBack, Records records) {
        List<Op> lead = new ArrayList<>(List.of(new Op.Say("    " + group + " is offline on another node: it comes back to " + node),
                new Op.Run(move(group, node, Waits.offlineMoveSeconds()))));
        lead.addAll(ownerIs(group, node, records));
        return ifOn(group, node, List.of(), isOnline(group, records.file("now"), List.of(new Op.Fail("The group " + group
                + " was brought online on another node, whose registry must not be saved. Taking it offline is an outage. " + wayBack)), lead), records);
    }

    private Call move(Name group, Name node, long waitSeconds) {
        return Call.cluster(moveTo(group, node, waitSeconds), ClusterRules.MOVE);
    }

    private ClusterLine moveTo(Name group, Name node, long waitSeconds) {
        return group(group).with(MOVE_TO, node.text()).with(WAIT, Long.toString(waitSeconds));
    }
}
