package org.mscsplanner.simulate.node;

import org.mscsplanner.text.RegFile.Value;

/** A registry value and who wrote it. */
public record Written(Value value, Actor by) {
    /** Whoever wrote them. */
    public boolean sameAs(Written other) {
        return value.equals(other.value);
    }
}
