package org.mscsplanner.ground;

import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The cases of judges that take minutes come in turn: half of them on one day, the others on the next. {@code -Dreal.all=true}
 * takes all, as one does who works at what they judge.
 */
public final class Turn {
    private static final long TODAY = LocalDate.now(ZoneOffset.UTC).toEpochDay();

    private Turn() {
    }

    /** @param number of the case among all of its test; two neighbours never have their turn on the same day */
    public static boolean of(int number) {
        return Boolean.getBoolean("real.all") || (number + TODAY) % 2 == 0;
    }
}
