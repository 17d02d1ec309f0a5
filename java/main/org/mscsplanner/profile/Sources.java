package org.mscsplanner.profile;

import java.util.Map;
import java.util.TreeMap;
import org.mscsplanner.diag.Place;

/** Where the elements that a profile makes come from, so that a finding about a member points to what the user wrote. */
final class Sources {
    private Sources() { }

    /**
     * The place of an element made from a block.
     *
     * @param members by the member of the element, with a dot for a member of a member: {@code private.Address}
     */
    static Place element(Place block, Map<String, Place> members) {
        Map<String, Place> direct = new TreeMap<>();
        Map<String, Map<String, Place>> nested = new TreeMap<>();
        members.forEach((name, place) -> {
            int dot = name.indexOf('.');
            if (dot < 0) {
                direct.put(name, place);
            } else {
                nested.computeIfAbsent(name.substring(0, dot), n -> new TreeMap<>()).put(name.substring(dot + 1), place);
            }
        });
        nested.forEach((name, inner) -> direct.put(name, element(block, inner)));
        return block.deriving(direct);
    }
}
