package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.FileEdit;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.Resource;

/** VirtualCenter's {@code managedip} stands in one place (R-022, I-22) and is the address of its group. */
final class ManagedIpRule implements Rule {
    private static final Name VALUE = Name.of("managedip");

    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        List<RegistryEntry> entries = spec.registry().stream().filter(e -> e.value().equals(VALUE)).toList();
        List<FileEdit> edits = spec.fileEdits().stream().filter(e -> Name.of(e.element()).equals(VALUE)).toList();
        for (RegistryEntry entry : entries) {
            if (entry.data() instanceof RegistryEntry.Data.Text text) {
                differs(entry.group(), text.text(), Spots.of(entry.at(), "data"), spec).ifPresent(found::add);
            }
        }
        for (FileEdit edit : edits) {
            differs(edit.group(), edit.text(), Spots.of(edit.at(), "text"), spec).ifPresent(found::add);
            List<Place> others = entries.stream().filter(e -> e.group().equals(edit.group())).map(RegistryEntry::at).toList();
            if (!others.isEmpty()) {
                found.add(Finding.of(ModelCode.MANAGED_IP_TWICE, edit.at(), "file", Wording.shown(edit.file().text()))
                        .alsoAt(others));
            }
        }
        return found;
    }

    private static Optional<Finding> differs(Name group, String value, Place at, GeneralSpec spec) {
        TreeSet<Name> addresses = new TreeSet<>();
        spec.group(group).ifPresent(g -> Member.of(g).stream().filter(m -> m.resource().isType(Resource.IP_ADDRESS))
                .map(m -> m.text("Address")).filter(a -> !a.isBlank()).map(a -> Name.of(a.strip())).forEach(addresses::add));
        return addresses.isEmpty() || addresses.contains(Name.of(value.strip())) ? Optional.empty()
                : Optional.of(Finding.of(ModelCode.MANAGED_IP_DIFFERS, at, "value", Wording.shown(value),
                        "group", Wording.shown(group), "addresses", Wording.list(addresses)));
    }
}
