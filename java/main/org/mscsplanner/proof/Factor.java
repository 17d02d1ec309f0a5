package org.mscsplanner.proof;

import java.util.List;
import java.util.function.Consumer;
import org.mscsplanner.simulate.World;

/**
 * An object that a plan makes or sets, and what may be so of it before the first script.
 *
 * @param what in words of the cluster, for example {@code resource "VC IP", Address}
 * @param levels the first one asks for nothing: it is so where only persons and installers were at work
 */
record Factor(String what, List<Level> levels) {
    Factor {
        levels = List.copyOf(levels);
    }

    /**
     * What may be so.
     *
     * @param words behind {@link Factor#what}, for example {@code not there}
     * @param put makes it so in a world
     */
    record Level(Kind kind, String words, Consumer<World> put) {
        /** As the installer, or a new object, has it. */
        static Level first(Kind kind, String words) {
            return new Level(kind, words, w -> { });
        }
    }

    /** How it stands to what the plan wants. */
    enum Kind { ABSENT, WANTED, OTHER }
}
