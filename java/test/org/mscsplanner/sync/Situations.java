package org.mscsplanner.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

/** The table of situations: what a sync may meet, and how each must end. In none of them the newer side loses a byte. */
final class Situations {
    static final String START = "a.txt=a sub (2)\\b & c.txt=b";

    private Situations() { }

    static List<Situation> all() {
        return Stream.of(CopySituations.all(), OwnerSituations.all(), DisputeSituations.all(), ItemSituations.all()).flatMap(List::stream).toList();
    }

    static void same(SyncLab lab) {
        assertEquals(lab.tree(1), lab.tree(2));
    }

    static void untouched(SyncLab lab) {
        assertEquals(START, lab.tree(2));
    }
}
