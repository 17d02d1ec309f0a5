package org.mscsplanner.simulate.node;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.text.RegFile.Value;

/**
 * The hive HKEY_LOCAL_MACHINE of a server. Keys and value names compare without regard to case. A key exists with all
 * keys above it.
 */
public final class Registry {
    private final Shared<RegistryKey, SortedMap<Name, Written>> keys;

    Registry() {
        this(new Shared<>());
    }

    private Registry(Shared<RegistryKey, SortedMap<Name, Written>> keys) {
        this.keys = keys;
    }

    public boolean has(RegistryKey key) {
        return keys.map().containsKey(key);
    }

    public Optional<Written> value(RegistryKey key, Name name) {
        return Optional.ofNullable(keys.map().get(key)).map(values -> values.get(name));
    }

    /** The values of a key by name; empty for a key that is not there. */
    public SortedMap<Name, Written> values(RegistryKey key) {
        return new TreeMap<>(keys.map().getOrDefault(key, new TreeMap<>()));
    }

    /** The key itself and every key below it, sorted; empty when it is not there. */
    public List<RegistryKey> subtree(RegistryKey key) {
        return List.copyOf(key.subtree(keys.map()).keySet());
    }

    /** Keys directly below a key, sorted. */
    public List<RegistryKey> children(RegistryKey key) {
        int depth = key.text().length() + 1;
        return subtree(key).stream().filter(k -> k.text().length() > depth && k.text().indexOf('\\', depth) < 0).toList();
    }

    /** Every key, sorted. */
    public List<RegistryKey> all() {
        return List.copyOf(keys.map().keySet());
    }

    /** Makes a key and those above it. */
    public void create(RegistryKey key) {
        if (keys.map().containsKey(key)) {
            return;
        }
        int parent = key.text().lastIndexOf('\\');
        if (parent > 0) {
            create(RegistryKey.of(key.text().substring(0, parent)));
        }
        keys.writable().put(key, new TreeMap<>());
    }

    /** Writes a value; its key is made where it is not there. */
    public void write(RegistryKey key, Name name, Value value, Actor by) {
        create(key);
        SortedMap<Name, Written> values = values(key);
        values.remove(name);
        values.put(name, new Written(value, by));
        keys.writable().put(key, values);
    }

    /** True when there was such a value. */
    public boolean remove(RegistryKey key, Name name) {
        SortedMap<Name, Written> values = values(key);
        boolean there = values.remove(name) != null;
        if (there) {
            keys.writable().put(key, values);
        }
        return there;
    }

    /** Removes a key and everything below it; true when it was there. */
    public boolean remove(RegistryKey key) {
        List<RegistryKey> all = subtree(key);
        all.forEach(k -> keys.writable().remove(k));
        return !all.isEmpty();
    }

    /** A copy of a key and everything below it. */
    public SortedMap<RegistryKey, SortedMap<Name, Written>> save(RegistryKey key) {
        SortedMap<RegistryKey, SortedMap<Name, Written>> saved = new TreeMap<>();
        subtree(key).forEach(k -> saved.put(k, values(k)));
        return saved;
    }

    /** Puts a saved key in the place of what is there: what the saved one does not have is gone afterwards. */
    public void restore(RegistryKey key, SortedMap<RegistryKey, SortedMap<Name, Written>> saved) {
        remove(key);
        for (Map.Entry<RegistryKey, SortedMap<Name, Written>> one : saved.entrySet()) {
            create(one.getKey());
            SortedMap<Name, Written> values = values(one.getKey());
            values.putAll(one.getValue());
            keys.writable().put(one.getKey(), values);
        }
    }

    Registry copy() {
        return new Registry(keys.copy());
    }
}
