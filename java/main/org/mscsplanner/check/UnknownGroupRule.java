package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.FileEdit;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Probe;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.SyncJob;

/** What belongs to a group belongs to one of the spec's groups. */
final class UnknownGroupRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        Search search = new Search(spec);
        for (RegistryEntry entry : spec.registry()) {
            search.one("The registry value \"" + Wording.shown(entry.value()) + "\"", entry.group(), entry.at());
        }
        for (FileItem item : spec.files()) {
            search.one("The item \"" + Wording.shown(item.name()) + "\"", item.group(), item.at());
        }
        for (FileEdit edit : spec.fileEdits()) {
            search.one("The edit \"" + Wording.shown(edit.name()) + "\"", edit.group(), edit.at());
        }
        for (Probe probe : spec.probes()) {
            search.one("The probe \"" + Wording.shown(probe.name()) + "\"", probe.group(), probe.at());
        }
        for (SyncJob job : spec.syncJobs()) {
            search.one("The sync job \"" + Wording.shown(job.name()) + "\"", job.group(), job.at());
        }
        for (ManualTask task : spec.manualTasks()) {
            search.one("The task \"" + Wording.shown(task.id()) + "\"", task.group(), task.at());
        }
        return search.found;
    }

    private static final class Search {
        private final TreeSet<Name> groups = new TreeSet<>();
        private final List<Finding> found = new ArrayList<>();

        Search(GeneralSpec spec) {
            spec.groups().stream().map(Group::name).filter(n -> !n.isEmpty()).forEach(groups::add);
        }

        void one(String what, Name group, Place at) {
            if (!group.isEmpty() && !groups.contains(group)) {
                found.add(Finding.of(ModelCode.UNKNOWN_GROUP, Spots.of(at, "group"), "what", what,
                        "group", Wording.shown(group), "choice", groups.isEmpty() ? "a group that you add to \"groups\": there is none" : "one of: " + Wording.list(groups)));
            }
        }
    }
}
