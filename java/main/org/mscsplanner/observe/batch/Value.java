package org.mscsplanner.observe.batch;

import java.util.Map;
import java.util.Optional;
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

    /**
     * As it is asked for.
     *
     * @param form nothing, {@code ~} for the value without the quotes around it, or with letters behind it for a part of a path
     * @return empty for a part that the script does not tell
     */
    Optional<Value> in(String form) {
        Value bare = form.isEmpty() ? this : new Value(text.replaceFirst("^\"", "").replaceFirst("\"$", ""), unknown);
        return form.length() < 2 ? Optional.of(bare) : Optional.of(bare).filter(Value::isKnown)
                .flatMap(v -> PathPart.of(form.substring(1), v.text())).map(part -> new Value(part, Map.of()));
    }
}
