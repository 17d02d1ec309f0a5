package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Node;
import org.mscsplanner.model.Quorum.MajorityNodeSet;
import org.mscsplanner.model.Quorum.Witness;
import org.mscsplanner.model.Target;
import org.mscsplanner.plan.action.ByHand;
import org.mscsplanner.plan.action.CheckWitnessShare;
import org.mscsplanner.plan.action.ConfirmTask;
import org.mscsplanner.plan.action.MoveGroup;
import org.mscsplanner.plan.action.SetWitnessShare;

/**
 * Phase 1 of a cluster with a majority node set and a file share witness: the share with its rights (D-22), the property
 * that names it, and a move of the cluster's own group there and back, because the quorum resource cannot be taken offline
 * (5068). That the vote counts is proved by a person: one node alone would not be a majority of two.
 *
 * <p>Creating the cluster and its majority node set is not planned; both must be there. From Windows Server 2008 on
 * a wizard sets the witness.
 */
final class WitnessPass {
    private static final Phase PHASE = Phase.CLUSTER;
    private static final Name ABOUT = Name.of("witness");

    private WitnessPass() { }

    static void plan(Blueprint in, Drafts out) {
        Target target = in.spec().target();
        if (target.quorum() instanceof MajorityNodeSet set && !target.nodes().isEmpty()) {
            String share = share(in, set, out);
            if (target.os().is2003()) {
                property(in, set, share, out);
            } else {
                wizard(in, set.witness(), share, out);
            }
            proof(in, out);
        }
    }

    private static String share(Blueprint in, MajorityNodeSet set, Drafts out) {
        Target target = in.spec().target();
        Witness witness = set.witness();
        String name = witness.share().fileName();
        boolean is2003 = target.os().is2003();
        String account = is2003 ? "DOMAIN\\ACCOUNT" : "DOMAIN\\" + target.cluster() + "$";
        List<String> todo = new ArrayList<>(List.of(
                witness.server() + " is no node of " + target.cluster() + " and runs nothing of what is clustered here; the share is reached by its real name, not by an alias or a DFS path.",
                is2003
                        ? "On " + witness.server() + " type the first three commands, with the cluster service account for DOMAIN\\ACCOUNT: a folder on a local NTFS drive with 5 MB free, for this cluster alone; full control on the share; full control on the folder."
                        : "On " + witness.server() + " type the first three commands, with the domain for DOMAIN: a folder on a local NTFS drive with 5 MB free, for this cluster alone; full control on share and folder for " + target.cluster() + "$, the computer account of the cluster.",
                is2003 ? "On each node, as that account, type the last command." : "On each node type the last command; nobody can log on as the account itself."));
        if (is2003) {
            todo.add("The quorum of the cluster is the majority node set resource \"" + set.resource() + "\" already, and both nodes have the update of KB 921181 or service pack 2.");
        }
        if (witness.kind() == Node.Kind.VIRTUAL) {
            todo.add(witness.server() + " is a virtual machine: VMware HA protects it, and it runs on no host that carries a node.");
        }
        List<ByHand> commands = List.of(ByHand.typed("md", "C:\\" + name),
                ByHand.typed("net", "share", name + "=C:\\" + name, "/GRANT:" + account + ",FULL"),
                ByHand.typed("cacls", "C:\\" + name, "/E", "/G", account + ":F"),
                ByHand.typed("dir", witness.share().text()));
        return person(in, "share-ready", "Prepare the witness share " + witness.share(), todo, commands,
                is2003 ? "The account can write into the share from each node." : "The share answers on each node, and share and folder list the account with full control.",
                "Correct the rights on the share and on the folder; without the share the cluster stops when one node is lost.",
                Reason.of("Two nodes have two votes, and a majority of two is two; the share is the third vote.",
                        "R-035", "R-036", "R-037", "R-038", "I-17", "D-22"), List.of(), out);
    }

    private static void property(Blueprint in, MajorityNodeSet set, String shared, Drafts out) {
        Name home = home(in);
        StepTarget target = StepTarget.cluster(home);
        String id = in.id(PHASE, ABOUT, "set-share");
        out.goal(new Step(id, PHASE, target, new SetWitnessShare(set.resource(), set.group(), set.witness().share()),
                Reason.of("The majority node set asks this share for the vote that decides. The property's name is from KB 921181.",
                        "R-028", "R-033", "D-22"), Bounds.QUICK, false, List.of(shared)));
        List<String> goal = List.of(id);
        List<String> needs = goal;
        for (Name node : in.nodes()) {
            if (!node.equals(home)) {
                needs = List.of(move(in, set, node, "move-to", target, needs, goal, out));
            }
        }
        needs = List.of(move(in, set, home, "move-home-to", target, needs, goal, out));
        out.support(new Step(in.id(PHASE, ABOUT, "check-share"), PHASE, target, new CheckWitnessShare(set.resource(), set.witness().share()),
                Reason.of("A value that was only stored would show at the loss of a node.", "D-22"), Bounds.QUICK, false, needs), goal);
    }

    private static String move(Blueprint in, MajorityNodeSet set, Name node, String verb, StepTarget target, List<String> needs,
            List<String> goal, Drafts out) {
        return out.support(new Step(in.id(PHASE, set.group(), verb, node), PHASE, target,
                new MoveGroup(set.group(), node, Waits.clusterGroupMoveSeconds(), true),
                Reason.of("The new share counts when the quorum resource comes online; it cannot be taken offline, so its group moves.", "R-066", "D-11"),
                new Bounds(5, Waits.clusterGroupMoveSeconds()), false, needs), goal);
    }

    private static void wizard(Blueprint in, Witness witness, String shared, Drafts out) {
        person(in, "set-by-wizard", "Configure the file share witness " + witness.share(),
                List.of("Failover Cluster Manager: right-click " + in.spec().target().cluster() + ", More Actions, Configure Cluster Quorum Settings.",
                        "Choose Node and File Share Majority, and enter " + witness.share() + "."), List.of(),
                "The summary of the cluster names the share.", "Leave the wizard; the quorum stays as it was.",
                Reason.of("From Windows Server 2008 on the witness is a setting of the cluster and not of a resource.", "R-028"),
                List.of(shared), out);
    }

    private static void proof(Blueprint in, Drafts out) {
        Name home = home(in);
        Name other = in.nodes().stream().filter(n -> !n.equals(home)).findFirst().orElse(home);
        person(in, "vote-proved", "Prove that the witness has a vote",
                List.of("On " + other + " type the first command: this node is lost for the cluster.",
                        "On " + home + " type the second: the cluster must still answer, with every group on " + home + ".",
                        "On " + other + " type the third."),
                List.of(ByHand.typed("net", "stop", "clussvc"),
                        ByHand.typed("cluster", "/cluster:" + in.spec().target().cluster(), "group"),
                        ByHand.typed("net", "start", "clussvc")),
                "The cluster goes on with one node and the share.",
                "Without the witness the cluster service of " + home + " ends as well: start both again, and compare rights and property of the share.",
                Reason.of("Only the loss of a node shows whether the third vote counts.", "R-038", "R-066", "D-22"), out.idsOf(PHASE), out);
    }

    private static Name home(Blueprint in) {
        return in.groups().isEmpty() ? in.nodes().get(0) : in.groups().get(0).primaryNode();
    }

    private static String person(Blueprint in, String verb, String title, List<String> todo, List<ByHand> commands,
            String expected, String ifNot, Reason reason, List<String> needs, Drafts out) {
        String id = in.id(PHASE, ABOUT, verb);
        return out.goal(Step.ofPerson(PHASE, new ConfirmTask(id, Name.NONE, title, todo, commands, expected, ifNot, List.of("time", "seen by"), false),
                reason, new Bounds(300, 3600), true, needs));
    }
}
