package org.mscsplanner.check;

import org.mscsplanner.diag.Place;

/** Places of members, where the model only carries the place of the element around them. */
final class Spots {
    private Spots() { }

    /** The place of a member, for example {@code of(resource.at(), "private", "Address")}. */
    static Place of(Place element, String... members) {
        Place spot = element;
        for (String member : members) {
            spot = spot.inside(member);
        }
        return spot;
    }

    static Place of(Place element, String list, int index) {
        return of(element, list, Integer.toString(index));
    }
}
