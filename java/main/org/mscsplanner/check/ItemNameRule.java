package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.FileEdit;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Probe;
import org.mscsplanner.model.SyncJob;

/** Short names of the spec's own things become parts of file names, task names and step ids. */
final class ItemNameRule implements Rule {
    private record Item(Name name, Place at) { }

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        judge("items", "a file item", spec.files().stream().map((FileItem f) -> new Item(f.name(), Spots.of(f.at(), "name"))).toList(), found);
        judge("sync jobs", "a sync job", spec.syncJobs().stream().map((SyncJob j) -> new Item(j.name(), Spots.of(j.at(), "name"))).toList(), found);
        judge("edits", "an edit", spec.fileEdits().stream().map((FileEdit e) -> new Item(e.name(), Spots.of(e.at(), "name"))).toList(), found);
        judge("probes", "a probe", spec.probes().stream().map((Probe p) -> new Item(p.name(), Spots.of(p.at(), "name"))).toList(), found);
        judge("tasks", "a task", spec.manualTasks().stream().map((ManualTask t) -> new Item(Name.of(t.id()), Spots.of(t.at(), "id"))).toList(), found);
        if (!spec.name().matches("[A-Za-z0-9._-]*") || spec.name().startsWith(".")) {
            found.add(Finding.of(ModelCode.SPEC_NAME, Spots.of(spec.at(), "name"), "name", Wording.shown(spec.name())));
        }
        return found;
    }

    private static void judge(String kind, String what, List<Item> items, List<Finding> found) {
        Map<Name, Place> first = new TreeMap<>();
        for (Item item : items) {
            String text = item.name().text();
            if (!text.isEmpty() && !text.matches("[A-Za-z0-9-]+")) {
                String proposal = text.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-+|-+$", "");
                found.add(Finding.of(ModelCode.ITEM_NAME, item.at(), "name", Wording.shown(text), "what", what,
                        "proposal", proposal.isEmpty() ? "item-1" : proposal));
            }
            Place other = text.isEmpty() ? null : first.putIfAbsent(item.name(), item.at());
            if (other != null) {
                found.add(Finding.of(ModelCode.ITEM_TWICE, item.at(), "kind", kind, "name", Wording.shown(text))
                        .alsoAt(List.of(other)));
            }
        }
    }
}
