package org.mscsplanner.observe.passport;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a passport tells of: the kinds of things that a node has. */
public enum Area {
    /** Windows itself: version, service pack, code page, time zone. */
    SYSTEM,
    SERVICE,
    /** Files of the plan's items; the subject is the item and the path below it. */
    FILE,
    /** Keys of the plan and data sources; the facts are the values. */
    REGISTRY,
    /** Installed programs with their versions. */
    SOFTWARE,
    USER,
    GROUP,
    SHARE,
    DRIVE,
    TASK;

    /** As in the answers and in JSON: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty when no area is called so. */
    public static Optional<Area> of(String word) {
        return Arrays.stream(values()).filter(a -> a.word().equals(word)).findFirst();
    }
}
