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
        return new Content(subtree(values, key));
    }

    /** The same with another content of one key and everything below it. */
    Content with(RegistryKey key, Content other) {
        SortedMap<RegistryKey, SortedMap<Name, Held>> all = new TreeMap<>(values);
        all.keySet().removeAll(subtree(values, key).keySet());
        all.putAll(other.values());
        return new Content(all);
    }

    /** Looked up, not filtered: there may be hundreds of checkpoints. Keys like {@code K 2} sort between a key and those below it. */
    private static SortedMap<RegistryKey, SortedMap<Name, Held>> subtree(SortedMap<RegistryKey, SortedMap<Name, Held>> all, RegistryKey key) {
        SortedMap<RegistryKey, SortedMap<Name, Held>> some = new TreeMap<>(all.subMap(key, RegistryKey.of(key.text() + "\0")));
        some.putAll(all.subMap(RegistryKey.of(key.text() + "\\"), RegistryKey.of(key.text() + (char) ('\\' + 1))));
        return some;
    }
}
