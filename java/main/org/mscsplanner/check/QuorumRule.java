package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Quorum;

/** The quorum is chosen, and a quorum disk is a disk that every node reaches. */
final class QuorumRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        Quorum quorum = spec.target().quorum();
        if (quorum instanceof Quorum.Undecided) {
            found.add(Finding.of(ModelCode.QUORUM_UNDECIDED, quorum.at()));
        } else if (quorum instanceof Quorum.Disk disk) {
            disk(disk, spec, found);
        }
        return found;
    }

    private static void disk(Quorum.Disk disk, GeneralSpec spec, List<Finding> found) {
        if (disk.resource().isEmpty() && disk.drive().isBlank()) {
            found.add(Finding.of(ModelCode.QUORUM_DISK_MISSING, disk.at()));
        }
        if (!disk.drive().isBlank() && !disk.drive().matches("(?i)[A-Z]:")) {
            found.add(Finding.of(ModelCode.QUORUM_DRIVE, Spots.of(disk.at(), "drive"), "drive", Wording.shown(disk.drive())));
        }
        TreeSet<String> sites = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        spec.target().nodes().stream().map(n -> n.site().strip()).filter(s -> !s.isEmpty()).forEach(sites::add);
        if (sites.size() > 1) {
            found.add(Finding.of(ModelCode.QUORUM_DISK_ACROSS_SITES, disk.at(), "sites", String.join(", ", sites))
                    .alsoAt(spec.target().nodes().stream().map(n -> Spots.of(n.at(), "site")).toList()));
        }
    }
}
