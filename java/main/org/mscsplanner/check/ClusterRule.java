package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.OsVersion;
import org.mscsplanner.model.Target;

/** Nodes, edition, architecture and domain: what a server cluster asks of its machines (R-050, R-060, R-061, D-17). */
final class ClusterRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        Target target = spec.target();
        Place nodes = Spots.of(target.at(), "nodes");
        String count = Integer.toString(target.nodes().size());
        if (target.nodes().size() < 2) {
            found.add(Finding.of(ModelCode.NODES_TOO_FEW, nodes, "count", count));
        } else if (target.nodes().size() > 2) {
            found.add(Finding.of(ModelCode.NODES_MANY, nodes, "count", count));
        }
        // Standard edition got failover clusters with Windows Server 2012.
        if (target.edition() == Target.Edition.STANDARD && target.os().compareTo(OsVersion.W2008_R2) <= 0) {
            found.add(Finding.of(ModelCode.EDITION_STANDARD, Spots.of(target.at(), "edition"), "os", target.os().title()));
        }
        if (target.architecture() == Target.Architecture.X86 && target.os().compareTo(OsVersion.W2008_R2) >= 0) {
            found.add(Finding.of(ModelCode.ARCHITECTURE, Spots.of(target.at(), "architecture"), "os", target.os().title()));
        }
        if (target.architecture() == Target.Architecture.X64 && target.os() == OsVersion.W2003) {
            found.add(Finding.of(ModelCode.NOT_FOR_X64, Spots.of(target.at(), "architecture"), "os", target.os().title()));
        }
        if (target.edition() == Target.Edition.ENTERPRISE && target.os().compareTo(OsVersion.W2008_R2) > 0) {
            found.add(Finding.of(ModelCode.EDITION_GONE, Spots.of(target.at(), "edition"), "os", target.os().title()));
        }
        target.hotfixes().stream().filter(h -> !h.strip().matches("(?i)(KB|Q)?[0-9]{5,7}"))
                .forEach(h -> found.add(Finding.of(ModelCode.HOTFIX_FORM, Spots.of(target.at(), "hotfixes"), "hotfix", Wording.shown(h))));
        domain(target, found);
        return found;
    }

    private static void domain(Target target, List<Finding> found) {
        if (target.domain().isBlank()) {
            found.add(Finding.of(ModelCode.NO_DOMAIN, Spots.of(target.at(), "domain")));
        } else if (target.domain().equalsIgnoreCase("WORKGROUP") && target.os().compareTo(OsVersion.W2016) < 0) {
            found.add(Finding.of(ModelCode.WORKGROUP, Spots.of(target.at(), "domain"), "os", target.os().title()));
        } else if (!target.domain().matches("[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)*")) {
            found.add(Finding.of(ModelCode.DOMAIN_FORM, Spots.of(target.at(), "domain"), "domain", Wording.shown(target.domain())));
        }
    }
}
