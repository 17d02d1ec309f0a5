package org.mscsplanner.model;

import java.util.List;
import org.mscsplanner.diag.Place;

/** A choice that the spec makes, with its reason, for the change record. */
public record Decision(String topic, String choice, String reason, List<String> refs, Place at) {
    public Decision {
        refs = List.copyOf(refs);
    }
}
