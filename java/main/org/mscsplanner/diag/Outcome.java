package org.mscsplanner.diag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(Optional.of(value), List.of());
    }

    public static <T> Outcome<T> none(List<Finding> findings) {
        return new Outcome<>(Optional.empty(), findings);
    }

    /** True when there is no value or an error was found. */
    public boolean failed() {
        return value.isEmpty() || findings.stream().anyMatch(f -> f.code().severity() == Severity.ERROR);
    }

    /** Goes on with the value, if there is one; the findings of both are kept. */
    public <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        if (value.isEmpty()) {
            return none(findings);
        }
        Outcome<R> following = next.apply(value.get());
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(following.findings());
        return new Outcome<>(following.value(), all);
    }
}
