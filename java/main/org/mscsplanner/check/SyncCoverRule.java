package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.SyncCode;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;

/** Files that were copied once stay in step by exactly one job (R-154, I-26). */
final class SyncCoverRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        Map<Name, List<FileItem>> items = new TreeMap<>();
        spec.files().forEach(f -> items.computeIfAbsent(f.group(), g -> new ArrayList<>()).add(f));
        Map<Name, List<SyncJob>> jobs = new TreeMap<>();
        spec.syncJobs().forEach(j -> jobs.computeIfAbsent(j.group(), g -> new ArrayList<>()).add(j));
        for (Group group : spec.groups()) {
            List<SyncJob> ofGroup = jobs.getOrDefault(group.name(), List.of());
            TreeSet<Name> left = new TreeSet<>();
            for (FileItem item : items.getOrDefault(group.name(), List.of())) {
                List<SyncJob> copying = ofGroup.stream().filter(j -> j.copies(item)).toList();
                if (copying.isEmpty() && item.initialCopy()) {
                    left.add(item.name());
                } else if (copying.size() > 1) {
                    found.add(Finding.of(SyncCode.ITEM_TWICE, item.at(), "item", Wording.shown(item.name()),
                            "jobs", Wording.quoted(copying.stream().map(SyncJob::name).sorted().toList()))
                            .alsoAt(copying.stream().map(SyncJob::at).toList()));
                }
            }
            if (!left.isEmpty()) {
                found.add(Finding.of(SyncCode.MISSING, group.at(), "group", Wording.shown(group.name()),
                        "items", Wording.list(left)));
            }
        }
        return found;
    }
}
