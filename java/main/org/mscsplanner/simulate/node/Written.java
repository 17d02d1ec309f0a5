package org.mscsplanner.simulate.node;

import org.jspecify.annotations.Nullable;
import org.mscsplanner.text.RegFile.Value;

/** A registry value and who wrote it. */
public record Written(Value value, Actor by) {
    /** Whoever wrote them. */
    public boolean sameAs(Written other) {
        return value.equals(other.value);
    }

    // Written out: what the JVM makes for a record at the first use costs every start some milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Written that && sameAs(that) && by.equals(that.by);
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + by.hashCode();
    }
}
