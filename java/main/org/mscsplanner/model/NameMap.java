package org.mscsplanner.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A sorted map that nobody can change, as a list of entries: one with an entry more costs the copy of that list and shares all
 * else. Copies of trees, one for each step, took two fifths of the time of a plan of 300 resources.
 */
final class NameMap<V> extends AbstractMap<Name, V> implements SortedMap<Name, V> {
    private final List<Map.Entry<Name, V>> entries;

    private NameMap(List<Map.Entry<Name, V>> entries) {
        this.entries = entries;
    }

    /** The map itself when it is one of these already. */
    static <V> NameMap<V> of(SortedMap<Name, V> map) {
        if (map instanceof NameMap<V> same) {
            return same;
        }
        List<Map.Entry<Name, V>> entries = new ArrayList<>(map.size());
        map.forEach((name, value) -> entries.add(Map.entry(name, value)));
        return new NameMap<>(Collections.unmodifiableList(entries));
    }

    /** A name that is there already stays as it is spelled. */
    NameMap<V> with(Name name, V value) {
        List<Map.Entry<Name, V>> more = new ArrayList<>(entries.size() + 1);
        more.addAll(entries);
        int at = at(name);
        if (isAt(at, name)) {
            more.set(at, Map.entry(more.get(at).getKey(), value));
        } else {
            more.add(at, Map.entry(name, value));
        }
        return new NameMap<>(Collections.unmodifiableList(more));
    }

    /** Where the name stands, or would stand: behind every smaller one. */
    private int at(Name name) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).getKey().compareTo(name) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isAt(int at, Name name) {
        return at < entries.size() && entries.get(at).getKey().compareTo(name) == 0;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        if (key instanceof Name name) {
            int at = at(name);
            return isAt(at, name) ? entries.get(at).getValue() : null;
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof Name name && isAt(at(name), name);
    }

    @Override
    public Set<Map.Entry<Name, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<Name, V>> iterator() {
                return entries.iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }

    @Override
    public @Nullable Comparator<? super Name> comparator() {
        return null;
    }

    @Override
    public SortedMap<Name, V> subMap(Name from, Name to) {
        return new NameMap<>(entries.subList(at(from), at(to)));
    }

    @Override
    public SortedMap<Name, V> headMap(Name to) {
        return new NameMap<>(entries.subList(0, at(to)));
    }

    @Override
    public SortedMap<Name, V> tailMap(Name from) {
        return new NameMap<>(entries.subList(at(from), entries.size()));
    }

    @Override
    public Name firstKey() {
        return key(0);
    }

    @Override
    public Name lastKey() {
        return key(entries.size() - 1);
    }

    private Name key(int at) {
        if (entries.isEmpty()) {
            throw new NoSuchElementException("the map is empty");
        }
        return entries.get(at).getKey();
    }
}
