package org.mscsplanner.planted.model;

import java.nio.file.Path;
import java.time.Instant;

/** Asks for all that a pure room must be handed. */
public final class LooksOut {
    Instant clock() {
        return Instant.now();
    }

    String environment() {
        return String.valueOf(System.getenv("HOME"));
    }

    Path file() {
        return Path.of("somewhere");
    }

    double chance() {
        return Math.random();
    }
}
