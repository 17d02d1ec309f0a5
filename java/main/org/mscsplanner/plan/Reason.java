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

    /** What the spec gives; of a task without any reason nothing more is known than that the spec has it. */
    static Reason ofUser(String sentence, List<String> refs) {
        return new Reason(sentence.isEmpty() ? "The spec asks for it." : sentence, refs);
    }

    static Reason of(String sentence, String... refs) {
        return new Reason(sentence, List.of(refs));
    }
}
