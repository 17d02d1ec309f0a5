package org.mscsplanner.plan.checkpoint;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.plan.checkpoint.ValueHistory.Held;

/** Registry values by key and name; a copy of its own, never changed. */
public record Content(SortedMap<RegistryKey, SortedMap<Name, Held>> values) {
    public static final Content NOTHING = new Content(new TreeMap<>());

    public Content {
        SortedMap<RegistryKey, SortedMap<Name, Held>> all = new TreeMap<>();
        values.forEach((key, named) -> all.put(key, Collections.unmodifiableSortedMap(new TreeMap<>(named))));
        values = Collections.unmodifiableSortedMap(all);
    }

    /** What a value is; {@link Held#NOTHING} for one that is not there. */
    public Held held(RegistryKey key, Name name) {
        return Optional.ofNullable(values.get(key)).map(named -> named.get(name)).orElse(Held.NOTHING);
    }

    Content with(RegistryKey key, Name name, Held held) {
        SortedMap<RegistryKey, SortedMap<Name, Held>> all = new TreeMap<>(values);
        SortedMap<Name, Held> named = new TreeMap<>(values.getOrDefault(key, new TreeMap<>()));
        named.put(name, held);
        all.put(key, named);
        return new Content(all);
    }

    /** The values of a key and of everything below it. */
    Content below(RegistryKey key) {
        return new Content(key.subtree(values));
    }

    /** The same with another content of one key and everything below it. */
    Content with(RegistryKey key, Content other) {
        SortedMap<RegistryKey, SortedMap<Name, Held>> all = new TreeMap<>(values);
        all.keySet().removeAll(key.subtree(values).keySet());
        all.putAll(other.values());
        return new Content(all);
    }
}
