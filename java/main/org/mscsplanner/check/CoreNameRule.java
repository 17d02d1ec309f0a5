package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;

/** Names that mean something already: the cluster's own group and resources, and the words of cluster.exe. */
final class CoreNameRule implements Rule {
    private static final Set<Name> GROUPS = Set.of(Name.of("Cluster Group"));
    private static final Set<Name> RESOURCES = Set.of(Name.of("Cluster Name"), Name.of("Cluster IP Address"));
    /** Object words and their abbreviations (cluster.exe reference, 3.2 rule 3 and section 4). */
    private static final Set<String> WORDS = Set.of("c", "cluster", "node", "group", "resgroup", "resourcegroup", "res",
            "resource", "restype", "resourcetype", "type", "net", "network", "netint", "netinterface", "log");

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (Group group : spec.groups()) {
            if (GROUPS.contains(group.name())) {
                found.add(Finding.of(ModelCode.CORE_OBJECT_NAME, Spots.of(group.at(), "name"),
                        "name", group.name().text(), "kind", "group"));
            }
        }
        for (Member member : Member.of(spec)) {
            if (RESOURCES.contains(member.name())) {
                found.add(Finding.of(ModelCode.CORE_OBJECT_NAME, Spots.of(member.at(), "name"),
                        "name", member.name().text(), "kind", "resource"));
            }
        }
        String cluster = spec.target().cluster().text();
        if (WORDS.contains(cluster.toLowerCase(Locale.ROOT))) {
            found.add(Finding.of(ModelCode.CLUSTER_NAME_IS_WORD, Spots.of(spec.target().at(), "cluster"), "name", cluster));
        }
        return found;
    }
}
