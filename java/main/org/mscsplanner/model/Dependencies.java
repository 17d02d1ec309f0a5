package org.mscsplanner.model;

import java.util.List;
import java.util.stream.Collectors;
import org.mscsplanner.diag.Place;

/**
 * What a resource needs: every clause must hold, a clause holds when one of its resources is online. Windows Server
 * 2003 knows only clauses of one resource (cluster.exe reference, 7.4).
 *
 * @param clauses in the order of the spec; no clause is empty
 */
public record Dependencies(List<List<Name>> clauses, Place at) {
    public Dependencies {
        clauses = clauses.stream().map(List::copyOf).toList();
    }

    public static Dependencies none(Place at) {
        return new Dependencies(List.of(), at);
    }

    public static Dependencies on(List<Name> providers, Place at) {
        return new Dependencies(providers.stream().map(List::of).toList(), at);
    }

    /** Every resource named, in the order of the spec. */
    public List<Name> providers() {
        return clauses.stream().flatMap(List::stream).distinct().toList();
    }

    /** True when no clause offers a choice. */
    public boolean isPlain() {
        return clauses.stream().allMatch(c -> c.size() == 1);
    }

    /** {@code [A] and ([B] or [C])}; empty text for none. */
    public String expression() {
        return clauses.stream()
                .map(c -> c.size() == 1
                        ? "[" + c.get(0) + "]"
                        : c.stream().map(n -> "[" + n + "]").collect(Collectors.joining(" or ", "(", ")")))
                .collect(Collectors.joining(" and "));
    }
}
