package org.mscsplanner.model;

import java.util.List;
import java.util.Locale;
import org.mscsplanner.diag.Place;

/**
 * How a Windows service starts on some nodes.
 *
 * @param name the key name, not the display name (I-07)
 * @param displayName for people and for the Services console; empty when unknown
 * @param nodes never empty after expansion
 * @param stopped the plan stops it there: from then on only the cluster starts it (I-11)
 * @param firstNode where it is stopped before anything is installed on the other nodes; {@link Name#NONE} when
 *     the order does not matter
 */
public record ServiceSetting(Name name, String displayName, List<Name> nodes, StartMode startMode, boolean stopped,
        Name firstNode, Place at) {
    public ServiceSetting {
        nodes = List.copyOf(nodes);
    }

    /** Start types of the service control manager with their numbers in the registry value {@code Start}. */
    public enum StartMode {
        AUTOMATIC(2, "auto"), MANUAL(3, "demand"), DISABLED(4, "disabled");

        private final int number;
        private final String scWord;

        StartMode(int number, String scWord) {
            this.number = number;
            this.scWord = scWord;
        }

        /** 2, 3 or 4, as in {@code HKLM\SYSTEM\CurrentControlSet\Services\NAME\Start}. */
        public int number() {
            return number;
        }

        /** As {@code sc config NAME start= WORD} wants it. */
        public String scWord() {
            return scWord;
        }

        /** As in the spec. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
