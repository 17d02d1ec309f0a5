package org.mscsplanner.simulate.node;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A sorted map that its copies share until one of them writes: a rehearsal makes thousands of worlds, which differ in little.
 * Its values are never changed in place.
 */
final class Shared<K extends Comparable<K>, V> {
    private NavigableMap<K, V> map;
    private boolean lent;

    Shared() {
        this(new TreeMap<>(), false);
    }

    private Shared(NavigableMap<K, V> map, boolean lent) {
        this.map = map;
        this.lent = lent;
    }

    /** To look at only. */
    NavigableMap<K, V> map() {
        return map;
    }

    /** To be changed at once; who looked at the map before does not see it. */
    NavigableMap<K, V> writable() {
        if (lent) {
            map = new TreeMap<>(map);
            lent = false;
        }
        return map;
    }

    Shared<K, V> copy() {
        lent = true;
        return new Shared<>(map, true);
    }
}
