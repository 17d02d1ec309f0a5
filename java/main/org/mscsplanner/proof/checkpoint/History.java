package org.mscsplanner.proof.checkpoint;

import java.util.List;
import org.mscsplanner.simulate.cluster.Hazard.LostEdit;

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
     */
    public record Loss(String step, LostEdit edit) { }
}
