package org.mscsplanner.text;

import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Runs a property many times; the seed of a failing case is in its message and may be set with {@code -Dgen.seed}. */
final class RandomCases {
    private RandomCases() { }

    static void forEach(int cases, Consumer<SplittableRandom> property) {
        long first = Long.getLong("gen.seed", 20030324L);
        for (long seed = first; seed < first + cases; seed++) {
            try {
                property.accept(new SplittableRandom(seed));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("-Dgen.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }
}
