package org.mscsplanner.check;

import java.util.Set;
import org.mscsplanner.diag.Place;

/** Places of members, where the model only carries the place of the element around them. */
final class Spots {
    private static final Set<String> GENERAL = Set.of("target", "change", "name", "groups", "registry", "files", "services",
            "fileEdits", "accounts", "probes", "syncJobs", "manualTasks", "decisions", "acknowledge");

    private Spots() { }

    /**
     * The place of a member, for example {@code of(resource.at(), "private", "Address")}. An element that a profile made
     * has no such member in the user's file: its own place is the nearest.
     */
    static Place of(Place element, String... members) {
        if (byProfile(element)) {
            return element;
        }
        Place spot = element;
        for (String member : members) {
            spot = spot.at(spot.pointerTo(member));
        }
        return spot;
    }

    static Place of(Place element, String list, int index) {
        return of(element, list, Integer.toString(index));
    }

    /** True when the place is in a profile's block and not in the general form. */
    static boolean byProfile(Place element) {
        String pointer = element.pointer();
        if (pointer.length() < 2) {
            return false;
        }
        int end = pointer.indexOf('/', 1);
        return !GENERAL.contains(pointer.substring(1, end < 0 ? pointer.length() : end));
    }
}
