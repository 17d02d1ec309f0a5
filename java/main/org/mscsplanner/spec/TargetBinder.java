package org.mscsplanner.spec;

import java.util.Optional;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.Ipv4;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Network;
import org.mscsplanner.model.Node;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.Subnet;
import org.mscsplanner.model.Target;
import org.mscsplanner.model.WinPath;

/** The {@code target} block: the cluster and its nodes. Nothing that is a decision of the user has a default. */
final class TargetBinder {
    private TargetBinder() { }

    static Target target(Fields f) {
        return new Target(
                Name.of(f.text("cluster", "the name of the cluster")),
                new Ipv4(f.textOr("address", "", "the cluster's own administrative address")),
                f.textOr("domain", "", "the Active Directory domain of the nodes"),
                f.requiredWord("os", Words.osVersions(), OsVersion.W2003_SP2, "the Windows Server release of every node"),
                f.texts("hotfixes", "installed hotfixes that matter, for example KB921181"),
                f.requiredWord("edition", Words.of(Target.Edition.class), Target.Edition.ENTERPRISE, "the Windows Server edition of every node"),
                f.requiredWord("architecture", Words.of(Target.Architecture.class), Target.Architecture.X86, "x86 or x64, the same on every node"),
                f.objects("networks", "the cluster networks", TargetBinder::network),
                f.objects("nodes", "the servers of the cluster", TargetBinder::node),
                f.written("quorum", "what keeps the cluster from splitting", TargetBinder::quorum)
                        .orElseGet(() -> new Quorum.Undecided(f.place("quorum"))),
                f.word("dns", Words.of(Target.Dns.class), Target.Dns.DYNAMIC, "who writes the records of virtual names"),
                f.place());
    }

    private static Network network(Fields f) {
        return new Network(
                Name.of(f.text("name", "the name that the cluster shows")),
                f.requiredWord("role", Words.of(Network.Role.class), Network.Role.MIXED, "internal, client or mixed"),
                new Subnet(f.text("subnet", "the network as address/prefix length")),
                new Ipv4(f.textOr("gateway", "", "the gateway's address")),
                f.place());
    }

    private static Node node(Fields f) {
        return new Node(
                Name.of(f.text("name", "the computer name")),
                f.word("kind", Words.of(Node.Kind.class), Node.Kind.PHYSICAL, "physical or virtual"),
                new Ipv4(f.textOr("address", "", "the node's own address")),
                f.textOr("site", "", "where it stands; nodes with different sites are far apart"),
                f.place());
    }

    /** A wrong type was reported; what was meant then shows in what only one of the two has, so that its rules can judge it, or nowhere. */
    private static Quorum quorum(Fields f) {
        Optional<QuorumType> type = f.requiredWord("type", Words.optional(Words.of(QuorumType.class)), Optional.empty(),
                "a disk, or a majority node set with a file share witness");
        Name resource = Name.of(f.textOr("resource", "", "the quorum resource: the disk, or the majority node set (Majority Node Set when left out)"));
        String drive = f.textOr("drive", "", "its drive letter with a colon");
        String group = f.textOr("group", Defaults.CLUSTER_GROUP, "the cluster's own group, for mns-fsw");
        Optional<Quorum.Witness> witness = f.object("witness", "the share that gives the extra vote", TargetBinder::witness);
        Place at = f.place();
        if (type.isEmpty() && f.has("witness") == f.has("drive")) {
            return new Quorum.Unclear(at);
        }
        type.ifPresent(t -> idle(t, f));
        return type.map(QuorumType.DISK::equals).orElse(f.has("drive")) ? new Quorum.Disk(resource, drive, at)
                : new Quorum.MajorityNodeSet(resource.isEmpty() ? Name.of(Defaults.NODE_SET) : resource, Name.of(group), witness.orElseGet(() ->
                        new Quorum.Witness(Name.NONE, WinPath.NONE, Node.Kind.PHYSICAL, f.place("witness"))), at);
    }

    /** Members that belong to the other type; with a wrong type nobody can say which. */
    private static void idle(QuorumType type, Fields f) {
        if (type == QuorumType.DISK) {
            f.idle("witness", "a quorum disk has no witness");
            f.idle("group", "the group of a quorum disk is not moved by a plan");
        } else {
            f.idle("drive", "a majority node set has no quorum disk");
        }
    }

    private enum QuorumType { DISK, MNS_FSW }

    private static Quorum.Witness witness(Fields f) {
        return new Quorum.Witness(
                Name.of(f.text("server", "the server that holds the share; no member of the cluster")),
                WinPath.of(f.text("share", "the share as \\\\server\\share")),
                f.word("kind", Words.of(Node.Kind.class), Node.Kind.PHYSICAL, "physical or virtual"),
                f.place());
    }
}
