package org.mscsplanner.plan.action;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryEntry;

/** Property maps as text, and compared. */
final class Properties {
    /** Of a network, a service, a virtual server: Windows knows them in any case, and no group goes offline for another spelling. */
    private static final Set<Name> NAMES = Set.of(Name.of("Network"), Name.of("ServiceName"), Name.of("Name"));

    private Properties() { }

    /** True when every wanted property is there with the wanted value; others do not matter. */
    static boolean hold(SortedMap<Name, PropertyValue> wanted, SortedMap<Name, PropertyValue> actual) {
        return wanted.entrySet().stream().allMatch(w -> {
            PropertyValue now = actual.get(w.getKey());
            return now != null && (now.equals(w.getValue()) || NAMES.contains(w.getKey()) && now.toString().equalsIgnoreCase(w.getValue().toString()));
        });
    }

    static String text(SortedMap<Name, PropertyValue> properties) {
        return properties.entrySet().stream().map(Properties::one).collect(Collectors.joining(", "));
    }

    private static String one(Map.Entry<Name, PropertyValue> property) {
        return property.getKey() + "=" + property.getValue();
    }

    /** Values of a registry key. */
    static String values(Collection<Name> values) {
        return values.stream().map(RegistryEntry::shown).collect(Collectors.joining(", "));
    }
}
