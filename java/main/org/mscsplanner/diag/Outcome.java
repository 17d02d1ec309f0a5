package org.mscsplanner.diag;

import java.util.List;
import java.util.Optional;

/**
 * A value, or the reasons why there is none, and in either case what was found on the way.
 *
 * @param value empty when the findings made it impossible
 * @param findings in report order
 */
public record Outcome<T>(Optional<T> value, List<Finding> findings) {
    public Outcome {
        findings = findings.stream().sorted(Finding.ORDER).toList();
    }

    public static <T> Outcome<T> of(T value, List<Finding> findings) {
        return new Outcome<>(Optional.of(value), findings);
    }

    public static <T> Outcome<T> none(List<Finding> findings) {
        return new Outcome<>(Optional.empty(), findings);
    }
}
