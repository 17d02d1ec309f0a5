package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Place;
import org.mscsplanner.diag.SyncCode;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.SyncJob;

/** What DFS Replication can carry, since which Windows, and that it has two directions (R-048, D-23). */
final class ReplicationRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        for (SyncJob job : spec.syncJobs()) {
            if (job.method() == SyncJob.Method.DFSR) {
                job(job, spec, found);
            }
        }
        return found;
    }

    private static void job(SyncJob job, GeneralSpec spec, List<Finding> found) {
        Place method = Spots.of(job.at(), "method");
        if (!spec.target().os().hasReplication()) {
            found.add(Finding.of(SyncCode.DFSR_TOO_OLD, method, "job", Wording.shown(job.name()), "os", spec.target().os().title()));
        }
        found.add(Finding.of(SyncCode.DFSR_BOTH_WAYS, method, "job", Wording.shown(job.name()), "group", Wording.shown(job.group())));
        for (FileItem item : spec.files()) {
            if (job.copies(item)) {
                item(job, item, found);
            }
        }
    }

    private static void item(SyncJob job, FileItem item, List<Finding> found) {
        Optional<String> hands = item.kind() == FileItem.Kind.FILE ? Optional.of("it is a single file, and only whole folders replicate")
                : item.onChange() == FileItem.OnChange.ALARM ? Optional.of("it is only watched") : Optional.empty();
        Optional<String> pattern = !item.include().isEmpty() ? Optional.of("names the files that count, while a filter can only leave files out")
                : item.exclude().stream().anyMatch(p -> p.indexOf(',') >= 0) ? Optional.of("leaves out a name with a comma, which separates names in a filter")
                : Optional.empty();
        hands.ifPresent(why -> found.add(Finding.of(SyncCode.DFSR_BY_HAND, Spots.of(job.at(), "method"), "job", Wording.shown(job.name()),
                "item", Wording.shown(item.name()), "problem", why).alsoAt(List.of(item.at()))));
        pattern.filter(p -> hands.isEmpty()).ifPresent(why -> found.add(Finding.of(SyncCode.DFSR_PATTERNS, Spots.of(job.at(), "method"),
                "job", Wording.shown(job.name()), "item", Wording.shown(item.name()), "problem", why).alsoAt(List.of(item.at()))));
    }
}
