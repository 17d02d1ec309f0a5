package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Ipv4;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Node;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.Quorum;
import org.mscsplanner.model.Target;

/** The share that gives the extra vote, D-22, KB 921181. */
final class WitnessRule implements Rule {
    /** Windows makes these itself, for administrators only; the witness is for the account of the Cluster service (R-035, KB 921181). */
    private static final Pattern ADMINISTRATIVE = Pattern.compile("(?i)^\\\\\\\\[^\\\\]+\\\\([A-Z]|ADMIN|IPC)\\$(\\\\|$)");

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        if (spec.target().quorum() instanceof Quorum.MajorityNodeSet set) {
            nodes(spec.target(), set, found);
            update(spec.target(), found);
            Quorum.Witness witness = set.witness();
            if (witness.server().isEmpty() && witness.share().isEmpty()) {
                found.add(Finding.of(ModelCode.WITNESS_MISSING, set.at()));
            }
            place(witness.server().text(), Spots.of(witness.at(), "server"), spec, found);
            share(witness, spec, found);
        }
        return found;
    }

    private static void nodes(Target target, Quorum.MajorityNodeSet set, List<Finding> found) {
        if (target.nodes().size() > 2) {
            found.add(Finding.of(ModelCode.WITNESS_TOO_MANY_NODES, set.at(), "count", Integer.toString(target.nodes().size())));
        }
        List<Node> virtual = target.nodes().stream().filter(n -> n.kind() == Node.Kind.VIRTUAL).toList();
        if (!virtual.isEmpty()) {
            found.add(Finding.of(ModelCode.WITNESS_VIRTUAL_NODES, set.at(),
                    "nodes", Wording.list(virtual.stream().map(Node::name).sorted().toList()))
                    .alsoAt(virtual.stream().map(n -> Spots.of(n.at(), "kind")).toList()));
        }
    }

    private static void update(Target target, List<Finding> found) {
        boolean hotfix = target.hotfixes().stream().anyMatch(h -> h.strip().matches("(?i)(KB)?921181"));
        boolean plain = target.os() == OsVersion.W2003;
        if (plain || (target.os() == OsVersion.W2003_SP1 || target.os() == OsVersion.W2003_R2) && !hotfix) {
            found.add(Finding.of(ModelCode.WITNESS_NEEDS_UPDATE, Spots.of(target.at(), plain ? "os" : "hotfixes"),
                    "os", target.os().title(), "condition", plain ? "" : " without KB921181"));
        }
    }

    private static void place(String server, Place at, GeneralSpec spec, List<Finding> found) {
        String host = host(server);
        Ipv4 address = new Ipv4(host);
        AddressUse.of(spec).stream().filter(u -> u.kind() != AddressUse.Kind.GATEWAY && u.address().bits().isPresent() && u.address().bits().equals(address.bits())).findFirst()
                .ifPresent(u -> found.add(Finding.of(ModelCode.WITNESS_INSIDE, at, "server", Wording.shown(server), "role", "the address of " + u.what()).alsoAt(List.of(u.at()))));
        if (host.equalsIgnoreCase("localhost") || host.startsWith("127.")) {
            found.add(Finding.of(ModelCode.WITNESS_INSIDE, at, "server", Wording.shown(server), "role", "each node itself"));
        }
        for (Named own : Named.hosts(spec)) {
            if (!host.isEmpty() && own.name().equals(Name.of(host))) {
                found.add(Finding.of(ModelCode.WITNESS_INSIDE, at, "server", Wording.shown(server), "role", own.what())
                        .alsoAt(List.of(own.at())));
            }
        }
    }

    private static void share(Quorum.Witness witness, GeneralSpec spec, List<Finding> found) {
        String share = witness.share().text();
        Place at = Spots.of(witness.at(), "share");
        if (share.isEmpty()) {
            return;
        }
        if (!share.matches("\\\\\\\\[^\\\\/:*?\"<>|]+\\\\[^\\\\/:*?\"<>|]+(\\\\[^\\\\/:*?\"<>|]+)*")) {
            found.add(Finding.of(ModelCode.WITNESS_SHARE_FORM, at, "share", Wording.shown(share)));
            return;
        }
        String server = share.substring(2, share.indexOf('\\', 2));
        if (!spec.target().domain().isBlank() && server.equalsIgnoreCase(spec.target().domain())) {
            found.add(Finding.of(ModelCode.WITNESS_SHARE_DFS, at, "share", share));
        } else if (!witness.server().isEmpty() && !host(server).equalsIgnoreCase(host(witness.server().text()))) {
            found.add(Finding.of(ModelCode.WITNESS_SHARE_ELSEWHERE, at, "share", share,
                    "server", Wording.shown(witness.server())).alsoAt(List.of(Spots.of(witness.at(), "server"))));
            place(server, at, spec, found);
        }
        if (ADMINISTRATIVE.matcher(share).find()) {
            found.add(Finding.of(ModelCode.WITNESS_SHARE_ADMIN, at, "share", share, "server", server));
        }
    }

    /** The first label of a DNS name; an address as it is. */
    private static String host(String server) {
        return server.matches("[0-9.]+") ? server : Optional.of(server.indexOf('.')).filter(i -> i > 0).map(i -> server.substring(0, i)).orElse(server);
    }
}
