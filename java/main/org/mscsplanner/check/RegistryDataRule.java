package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.RegistryEntry.Data;
import org.mscsplanner.model.RegistryKey;

/**
 * Registry values have data that a .reg file can carry, are set once, and follow their group by a checkpoint; one of another
 * group would overwrite them whenever that group comes online on the same node (KB 174070).
 */
final class RegistryDataRule implements Rule {
    @Override
    public List<Finding> judge(GeneralSpec spec) {
        List<Finding> found = new ArrayList<>();
        Map<RegistryKey, Map<Name, Place>> seen = new HashMap<>();
        List<KeyUse> checkpoints = KeyUse.checkpoints(spec);
        for (RegistryEntry entry : spec.registry()) {
            data(entry, found);
            RegistryKey key = KeyUse.plain(entry.key());
            Place at = Spots.of(entry.at(), "value");
            Place first = seen.computeIfAbsent(key, k -> new HashMap<>()).putIfAbsent(entry.value(), at);
            if (first != null) {
                found.add(Finding.of(ModelCode.REGISTRY_VALUE_TWICE, at, "value", KeyUse.value(entry.value()),
                        "key", Wording.shown(key.text())).alsoAt(List.of(first)));
            }
            if (!key.text().isEmpty() && spec.group(entry.group()).isPresent()) {
                follows(entry, key, checkpoints, found);
            }
        }
        return found;
    }

    private static void follows(RegistryEntry entry, RegistryKey key, List<KeyUse> checkpoints, List<Finding> found) {
        List<KeyUse> covering = checkpoints.stream().filter(c -> KeyUse.plain(c.key()).covers(key)).toList();
        Optional<KeyUse> foreign = covering.stream().findFirst();
        if (covering.stream().anyMatch(c -> c.owner().filter(o -> o.group().name().equals(entry.group())).isPresent())) {
            return;
        } else if (foreign.isPresent()) {
            found.add(Finding.of(ModelCode.EDIT_LOST, Spots.of(entry.at(), "group"), "value", KeyUse.value(entry.value()),
                    "key", Wording.shown(key.text()), "resource", foreign.get().owner().map(o -> Wording.shown(o.name())).orElse(""),
                    "when", "whenever the other group comes online").alsoAt(List.of(foreign.get().at())));
            return;
        }
        found.add(Finding.of(ModelCode.REGISTRY_NOT_CHECKPOINTED, Spots.of(entry.at(), "key"), "group", Wording.shown(entry.group()),
                "key", Wording.shown(key.text()), "value", KeyUse.value(entry.value())));
    }

    private static void data(RegistryEntry entry, List<Finding> found) {
        Place at = Spots.of(entry.at(), "data");
        problem(entry.data()).ifPresent(p -> found.add(Finding.of(ModelCode.REGISTRY_DATA, at,
                "value", KeyUse.value(entry.value()), "key", Wording.shown(entry.key().text()), "problem", p)));
        if (entry.data() instanceof Data.MultiText multi && multi.texts().contains("")) {
            found.add(Finding.of(ModelCode.EMPTY_STRING_INSIDE, at,
                    "what", "The value \"" + KeyUse.value(entry.value()) + "\" in " + Wording.shown(entry.key().text())));
        }
    }

    private static Optional<String> problem(Data data) {
        if (data instanceof Data.Dword d && (d.number() < 0 || d.number() > Property.DWORD)) {
            return Optional.of("is " + d.number() + "; a dword is from 0 to 4294967295");
        }
        if (data instanceof Data.Binary b && !b.hex().matches("([0-9A-Fa-f]{2})*")) {
            return Optional.of("is no list of hexadecimal bytes");
        }
        return data.texts().stream().anyMatch(t -> t.indexOf('\0') >= 0)
                ? Optional.of("contains a zero character, which ends a text") : Optional.empty();
    }
}
