package org.mscsplanner.command;

import static org.mscsplanner.clusterexe.OptionWord.ADD_OWNER;
import static org.mscsplanner.clusterexe.OptionWord.LIST_OWNERS;
import static org.mscsplanner.clusterexe.OptionWord.REMOVE_OWNER;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.OptionWord;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.action.EnsurePossibleOwners;
import org.mscsplanner.plan.action.RemovePossibleOwners;
import org.mscsplanner.text.Word;
import org.mscsplanner.verdict.ClusterRules;
import org.mscsplanner.verdict.ExitRule;

/** Possible owners of a resource: only what the listing asks for is changed, and every node that is changed is marked before. */
final class OwnerCommands {
    /** In an undo the resource itself may be gone. */
    private static final int GONE = 5007;

    private final String cluster;
    private final GroupCommands groups;

    OwnerCommands(String cluster, GroupCommands groups) {
        this.cluster = cluster;
        this.groups = groups;
    }

    /** Adds the nodes that the listing does not show; of the passing ones only that which has the group. */
    Procedure ensure(EnsurePossibleOwners a, Records records) {
        Word now = records.file("txt");
        List<Op> forward = new ArrayList<>(List.of(new Op.Run(list(a.resource()).into(now))));
        List<Op> backward = new ArrayList<>();
        for (Name node : a.nodes()) {
            forward.add(unlessListed(node, now, added(a, node, records)));
            backward.add(takenBack(a, node, records));
        }
        for (Name node : a.passing()) {
            forward.add(unlessListed(node, now, groups.ifOn(a.group(), node, added(a, node, records), List.of(), records)));
            backward.add(takenBack(a, node, records));
        }
        backward.addAll(records.retire());
        return new Procedure(List.of(list(a.resource())), forward, backward);
    }

    private static Op unlessListed(Name node, Word listing, List<Op> missing) {
        return new Op.Ask(Listings.nodes(List.of(node), listing), List.of(), missing);
    }

    private List<Op> added(EnsurePossibleOwners a, Name node, Records records) {
        return List.of(new Op.Mark(mark(node, records), node.text()), add(a.resource(), node, ClusterRules.ADD_OWNER));
    }

    private Op takenBack(EnsurePossibleOwners a, Name node, Records records) {
        return new Op.IfFile(mark(node, records), List.of(remove(a.resource(), node, ClusterRules.REMOVE_OWNER.allowing(GONE))), List.of());
    }

    private static Word mark(Name node, Records records) {
        return records.file("added-" + node);
    }

    /** Removes the nodes that the listing shows. */
    Procedure remove(RemovePossibleOwners a, Records records) {
        Word now = records.file("txt");
        List<Call> main = new ArrayList<>();
        List<Op> forward = new ArrayList<>(List.of(new Op.Run(list(a.resource()).into(now))));
        List<Op> backward = new ArrayList<>();
        for (Name node : a.nodes()) {
            Word removed = records.file("removed-" + node);
            Op.Run remove = remove(a.resource(), node, ClusterRules.REMOVE_OWNER);
            main.add(remove.call());
            forward.add(new Op.Ask(Listings.nodes(List.of(node), now), List.of(new Op.Mark(removed, node.text()), remove), List.of()));
            backward.add(new Op.IfFile(removed, List.of(add(a.resource(), node, ClusterRules.ADD_OWNER.allowing(GONE))), List.of()));
        }
        backward.addAll(records.retire());
        return new Procedure(main, forward, backward);
    }

    private Op.Run add(Name resource, Name node, ExitRule rule) {
        return owner(resource, ADD_OWNER, node, rule);
    }

    private Op.Run remove(Name resource, Name node, ExitRule rule) {
        return owner(resource, REMOVE_OWNER, node, rule);
    }

    private Op.Run owner(Name resource, OptionWord option, Name node, ExitRule rule) {
        return new Op.Run(Call.cluster(resource(resource).with(option, node.text()), rule));
    }

    private Call list(Name resource) {
        return Call.cluster(resource(resource).with(LIST_OWNERS), ClusterRules.SET);
    }

    private ClusterLine resource(Name name) {
        return ClusterLine.resource(cluster, name.text());
    }
}
