package org.mscsplanner.plan.checkpoint;

import java.util.List;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;

/**
 * What became of every value that a checkpoint carries.
 *
 * @param values by key and name
 * @param lost edits that an older copy overwrote, in their order; empty when none did
 */
public record History(List<ValueHistory> values, List<Loss> lost) {
    public History {
        values = List.copyOf(values);
        lost = List.copyOf(lost);
    }

    /**
     * A loss.
     *
     * @param step during which it happened
     * @param resource whose checkpoint overwrote it
     * @param node on which the value was
     * @param writer who had written it: a step, or a few words
     */
    public record Loss(String step, Name resource, RegistryKey key, Name value, Name node, String writer) { }
}
