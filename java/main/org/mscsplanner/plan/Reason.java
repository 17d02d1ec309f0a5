package org.mscsplanner.plan;

import java.util.List;

/**
 * Why a step is there.
 *
 * @param refs requirement ids (R, I, D), in reading order
 */
public record Reason(String sentence, List<String> refs) {
    public Reason {
        refs = List.copyOf(refs);
    }

    static Reason of(String sentence, String... refs) {
        return new Reason(sentence, List.of(refs));
    }
}
