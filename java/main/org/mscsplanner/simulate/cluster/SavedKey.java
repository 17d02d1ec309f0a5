package org.mscsplanner.simulate.cluster;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.simulate.node.Written;

/**
 * A registry checkpoint: a key with everything below it, as it was saved (reference 7.5; KB 174070).
 *
 * @param from the node whose registry was saved
 * @param turn when it was saved; later edits are not in it
 */
public record SavedKey(RegistryKey key, Name from, int turn, SortedMap<RegistryKey, SortedMap<Name, Written>> content) {
    public SavedKey {
        content = new TreeMap<>(content);
    }

    public Optional<Written> value(RegistryKey of, Name name) {
        return Optional.ofNullable(content.get(of)).map(values -> values.get(name));
    }
}
