package org.mscsplanner.observe.batch;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a variable or an argument holds.
 *
 * @param unknown what of the text the script does not tell: how it stands in the text, and how it was written
 */
record Value(String text, Map<String, String> unknown) {
    static final Value EMPTY = new Value("", Map.of());

    Value {
        unknown = new TreeMap<>(unknown);
    }

    /** A text of which the unknown parts are kept that it really has. */
    static Value of(String text, Map<String, String> unknown) {
        Map<String, String> open = new TreeMap<>(unknown);
        open.keySet().removeIf(stands -> !text.contains(stands));
        return new Value(text, open);
    }

    boolean isKnown() {
        return unknown.isEmpty();
    }

    /** Without the quotes around it. */
    Value bare() {
        return new Value(text.replaceFirst("^\"", "").replaceFirst("\"$", ""), unknown);
    }
}
