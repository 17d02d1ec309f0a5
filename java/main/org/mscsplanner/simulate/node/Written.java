package org.mscsplanner.simulate.node;

import org.mscsplanner.text.RegFile.Value;

/**
 * A registry value and who wrote it.
 *
 * @param by a step's id, a tool, or the cluster; two values are the same whoever wrote them
 */
public record Written(Value value, String by) {
    /** Whoever wrote them. */
    public boolean sameAs(Written other) {
        return value.equals(other.value);
    }
}
