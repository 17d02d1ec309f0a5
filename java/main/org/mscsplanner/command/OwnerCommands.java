package org.mscsplanner.command;

import static org.mscsplanner.clusterexe.OptionWord.ADD_OWNER;
import static org.mscsplanner.clusterexe.OptionWord.LIST_OWNERS;
import static org.mscsplanner.clusterexe.OptionWord.REMOVE_OWNER;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.OptionWord;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.EnsurePossibleOwners;
import org.mscsplanner.plan.RemovePossibleOwners;
import org.mscsplanner.text.Word;
import org.mscsplanner.verdict.ClusterRules;
import org.mscsplanner.verdict.ExitRule;

/** Possible owners of a resource: only what the listing asks for is changed, and every node that is changed is marked before. */
final class OwnerCommands {
    /** In an undo the resource itself may be gone. */
    private static final int GONE = 5007;

    private final String cluster;

    OwnerCommands(String cluster) {
        this.cluster = cluster;
    }

    /** Adds the nodes that the listing does not show. */
    Procedure ensure(EnsurePossibleOwners a, Records records) {
        Word now = records.file("txt");
        List<Op> forward = new ArrayList<>(List.of(new Op.Run(list(a.resource()).into(now))));
        List<Op> backward = new ArrayList<>();
        for (Name node : a.nodes()) {
            Word added = records.file("added-" + node);
            forward.add(new Op.Ask(Listings.nodes(List.of(node), now), List.of(), List.of(new Op.Mark(added, node.text()), add(a.resource(), node, ClusterRules.ADD_OWNER))));
            backward.add(new Op.IfFile(added, List.of(remove(a.resource(), node, ClusterRules.REMOVE_OWNER.allowing(GONE))), List.of()));
        }
        backward.addAll(records.retire());
        return new Procedure(List.of(list(a.resource())), forward, backward);
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
