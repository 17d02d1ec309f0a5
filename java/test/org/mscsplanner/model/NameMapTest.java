package org.mscsplanner.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mscsplanner.property.Gen;

class NameMapTest {
    @Test
    void it_is_the_tree_that_took_the_same_entries() {
        Gen.forAll(300, gen -> {
            TreeMap<Name, Integer> tree = new TreeMap<>();
            NameMap<Integer> map = NameMap.of(tree);
            int entries = gen.number(0, 40);
            for (int i = 0; i < entries; i++) {
                Name name = Name.of(gen.oneOf("VC", "vc", "Vc IP", "VC ip", "Disk Q:", "DISK q:", "Z\u00fcrich", "z\u00dcrich", "a", "B" + gen.number(0, 9)));
                NameMap<Integer> before = map;
                int size = before.size();
                map = map.with(name, i);
                tree.put(name, i);
                assertEquals(size, before.size(), "a map that was there before has changed");
            }
            assertEquals(tree, map);
            assertEquals(map, tree);
            assertEquals(tree.hashCode(), map.hashCode());
            assertEquals(tree.toString(), map.toString(), "spelling and order");
            Name from = Name.of("B3");
            Name to = Name.of("vc");
            assertEquals(tree.headMap(to).toString(), map.headMap(to).toString());
            assertEquals(tree.tailMap(from).toString(), map.tailMap(from).toString());
            assertEquals(tree.subMap(from, to).toString(), map.subMap(from, to).toString());
            assertEquals(tree.get(to), map.get(to));
            assertEquals(tree.containsKey(from), map.containsKey(from));
            if (!tree.isEmpty()) {
                assertEquals(tree.firstKey(), map.firstKey());
                assertEquals(tree.lastKey(), map.lastKey());
            }
        });
    }

    @Test
    void nobody_can_change_it() {
        TreeMap<Name, String> tree = new TreeMap<>();
        tree.put(Name.of("VC"), "there");
        NameMap<String> map = NameMap.of(tree);
        tree.put(Name.of("VC"), "changed behind its back");
        assertEquals("there", map.get(Name.of("vc")));
        assertThrows(UnsupportedOperationException.class, () -> map.put(Name.of("A"), "x"));
        assertThrows(UnsupportedOperationException.class, () -> map.remove(Name.of("VC")));
        assertThrows(UnsupportedOperationException.class, map::clear);
        assertThrows(UnsupportedOperationException.class, () -> map.entrySet().iterator().next().setValue("x"));
        assertSame(map, NameMap.of(map));
    }

    @Test
    void what_is_not_there_is_not_found() {
        NameMap<String> none = NameMap.of(new TreeMap<>());
        assertNull(none.get(Name.of("VC")));
        assertThrows(NoSuchElementException.class, none::firstKey);
        assertThrows(NoSuchElementException.class, none::lastKey);
    }
}
