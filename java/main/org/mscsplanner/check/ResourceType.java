package org.mscsplanner.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.OsVersion;

/**
 * A resource type of Windows.
 *
 * @param from the first release that has it; none was dropped up to {@link OsVersion#W2022}
 * @param listed private properties are listed at all
 * @param complete the last release of which every private property is listed
 * @param providers types of which a resource must depend on at least one each; a choice is written {@code A|B}
 */
record ResourceType(String name, OsVersion from, boolean listed, OsVersion complete,
        SortedMap<Name, Property> privates, List<String> providers) {
    ResourceType {
        privates = Collections.unmodifiableSortedMap(new TreeMap<>(privates));
        providers = List.copyOf(providers);
    }

    /** A type of every release whose properties are all listed. */
    static ResourceType of(String name, Property... privates) {
        SortedMap<Name, Property> all = new TreeMap<>();
        List.of(privates).forEach(p -> all.put(Name.of(p.name()), p));
        return new ResourceType(name, OsVersion.W2003, privates.length > 0, OsVersion.W2022, all, List.of());
    }

    ResourceType needs(String... types) {
        return new ResourceType(name, from, listed, complete, privates, List.of(types));
    }

    ResourceType from(OsVersion first) {
        return new ResourceType(name, first, listed, complete, privates, providers);
    }

    /** Later releases have more properties than those that are listed. */
    ResourceType completeUntil(OsVersion last) {
        return new ResourceType(name, from, listed, last, privates, providers);
    }

    /** True when a private property that is not listed does not exist. */
    boolean knowsAllOf(OsVersion os) {
        return listed && os.compareTo(complete) <= 0;
    }

    List<String> privateNames() {
        List<String> names = new ArrayList<>();
        privates.values().forEach(p -> names.add(p.name()));
        return names;
    }
}
