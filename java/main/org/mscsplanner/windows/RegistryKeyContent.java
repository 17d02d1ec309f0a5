package org.mscsplanner.windows;

import java.util.List;
import java.util.Optional;

/**
 * What a registry key holds.
 *
 * @param subkeys names, in the order of the registry
 * @param values in the order of the registry; the default value, where it is set, has the empty name
 */
public record RegistryKeyContent(List<String> subkeys, List<RegistryValue> values) {
    public RegistryKeyContent {
        subkeys = List.copyOf(subkeys);
        values = List.copyOf(values);
    }

    /** The value of this name, whatever the letter case. */
    public Optional<RegistryValue> value(String name) {
        return values.stream().filter(v -> v.name().equalsIgnoreCase(name)).findFirst();
    }
}
