package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;

/**
 * Clusters of one change are different machines: no computer name and no address belongs to two of them, and each
 * has a folder of its own below the rendered one. Judges the whole spec.
 */
final class FurtherClusterRule implements Rule {
    /** Folders that a rendered folder has by itself. */
    private static final Set<String> TAKEN = Set.of("scripts", "registry", "sync", "powershell", "passport", "staged", "digest");

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        folders(spec, found);
        Map<Name, Owned> names = new HashMap<>();
        Map<Long, Owned> addresses = new HashMap<>();
        for (GeneralSpec cluster : spec.everyCluster()) {
            String of = " of the cluster " + Wording.shown(cluster.target().cluster());
            for (Named host : Named.hosts(cluster)) {
                Owned mine = new Owned(host.kind() == Named.Kind.CLUSTER ? host.what() : host.what() + of, cluster, host.at());
                Owned other = names.putIfAbsent(host.name(), mine);
                if (other != null && other.cluster() != cluster) {
                    found.add(Finding.of(ModelCode.HOST_NAME_TAKEN, mine.at(), "name", Wording.shown(host.name()),
                            "what", mine.what(), "other", other.what()).alsoAt(List.of(other.at())));
                }
            }
            for (AddressUse use : AddressUse.of(cluster)) {
                if (use.kind() == AddressUse.Kind.GATEWAY || use.address().bits().isEmpty()) {
                    continue;
                }
                Owned mine = new Owned(use.kind() == AddressUse.Kind.CLUSTER ? "the cluster " + Wording.shown(cluster.target().cluster())
                        : use.what() + of, cluster, use.at());
                Owned other = addresses.putIfAbsent(use.address().bits().getAsLong(), mine);
                if (other != null && other.cluster() != cluster) {
                    found.add(Finding.of(ModelCode.ADDRESS_TWICE, mine.at(), "address", use.address().text(),
                            "what", mine.what(), "other", other.what()).alsoAt(List.of(other.at())));
                }
            }
        }
        return found;
    }

    /** What has a name or an address. */
    private record Owned(String what, GeneralSpec cluster, Place at) { }

    private static void folders(GeneralSpec spec, List<Finding> found) {
        Map<Name, Place> first = new HashMap<>();
        for (GeneralSpec cluster : spec.clusters()) {
            Place at = Spots.of(cluster.at(), "name");
            String name = cluster.name();
            if (name.isEmpty()) {
                continue;
            }
            String problem = TAKEN.contains(name.toLowerCase(Locale.ROOT)) ? "that name has another meaning there"
                    : name.matches("(?i)aux|con|nul|prn|com\\d|lpt\\d") ? "Windows keeps that name for a device"
                    : name.indexOf('.') >= 0 ? "a name with a dot is one of a file there" : "";
            if (!problem.isEmpty()) {
                found.add(Finding.of(ModelCode.CLUSTER_FOLDER, at, "name", Wording.shown(name), "problem", problem));
            }
            Place other = first.putIfAbsent(Name.of(name), at);
            if (other != null) {
                found.add(Finding.of(ModelCode.ITEM_TWICE, at, "kind", "further clusters", "name", Wording.shown(name))
                        .alsoAt(List.of(other)));
            }
        }
    }
}
