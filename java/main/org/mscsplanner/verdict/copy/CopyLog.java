package org.mscsplanner.verdict.copy;

import java.util.List;
import java.util.Optional;

/**
 * What a log tells without its words.
 *
 * @param numbers of the last run in it; empty where it has none
 * @param errors of the last run, each once, in order; a file that was copied at a later try is among them
 */
public record CopyLog(Optional<CopyNumbers> numbers, List<CopyError> errors) {
    /** For a run without a log. */
    public static final CopyLog NONE = new CopyLog(Optional.empty(), List.of());

    public CopyLog {
        errors = List.copyOf(errors);
    }
}
