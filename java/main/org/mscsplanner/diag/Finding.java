package org.mscsplanner.diag;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One thing that is wrong or worth knowing: its kind, its place, and the facts as named values. The text is derived,
 * so a test can ask for the facts and a translation can change the words.
 *
 * @param related other places that take part (the second of two equal addresses, the members of a circle)
 */
public record Finding(Code code, Place at, SortedMap<String, String> facts, List<Place> related) {
    /** By place, then code, then text: the order of every report. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::at, Place.ORDER)
            .thenComparing(f -> f.code().id())
            .thenComparing(Finding::message);

    /** Refuses facts that leave a hole of the text or of the fix open: such a message would be our bug. */
    public Finding {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        related = List.copyOf(related);
        fill(code.text(), facts);
        fill(code.fix(), facts);
    }

    /**
     * A finding at a place.
     *
     * @param facts names and values in turn, one pair for each hole of the code's texts
     */
    public static Finding of(Code code, Place at, String... facts) {
        if (facts.length % 2 != 0) {
            throw new IllegalArgumentException("a fact without a value in " + code.id());
        }
        SortedMap<String, String> named = new TreeMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put(facts[i], facts[i + 1]);
        }
        return new Finding(code, at, named, List.of());
    }

    /** The same finding that also names other places. */
    public Finding alsoAt(Collection<Place> others) {
        return new Finding(code, at, facts, List.copyOf(others));
    }

    /** What is wrong, in one sentence. */
    public String message() {
        return fill(code.text(), facts);
    }

    /** What to do about it, in one sentence. */
    public String fix() {
        return fill(code.fix(), facts);
    }

    private static String fill(String text, SortedMap<String, String> facts) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            String hole = text.substring(open + 1, close);
            String value = facts.get(hole);
            if (value == null) {
                throw new IllegalArgumentException("no fact for {" + hole + "} in: " + text);
            }
            out.append(text, from, open).append(value);
            from = close + 1;
        }
        return out.append(text, from, text.length()).toString();
    }
}
