package org.mscsplanner.plan.checkpoint;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;

/**
 * The way of one checkpointed registry value.
 *
 * @param key where the value is: the key of the checkpoint or one below it
 * @param moments only those at which something is other than before, the start first
 */
public record ValueHistory(RegistryKey key, Name value, List<Moment> moments) {
    public ValueHistory {
        moments = List.copyOf(moments);
    }

    /**
     * A content and its origin.
     *
     * @param text as a person writes it; empty for a value that is not there
     * @param by the step that wrote it, or a few words; empty for a value that is not there
     */
    public record Held(String text, String by) {
        public static final Held NOTHING = new Held("", "");

        public boolean isNothing() {
            return by.isEmpty();
        }
    }

    /**
     * A saved copy in the cluster.
     *
     * @param resource whose checkpoint it is
     * @param from the node whose registry was saved
     */
    public record Copy(Name resource, Name from, Held held) { }

    /**
     * What is so after a step.
     *
     * @param step its id; empty for the start
     * @param nodes what each node's registry has
     * @param next what the next online works with, as a sentence without a full stop
     */
    public record Moment(String step, SortedMap<Name, Held> nodes, List<Copy> copies, String next) {
        public Moment {
            nodes = Collections.unmodifiableSortedMap(new TreeMap<>(nodes));
            copies = List.copyOf(copies);
        }

        boolean sameAs(Moment other) {
            return nodes.equals(other.nodes) && copies.equals(other.copies) && next.equals(other.next);
        }
    }
}
