package org.mscsplanner.render.document;

import java.util.List;

/**
 * What the check said against a spec from which a plan is made all the same, for page one of a runbook.
 *
 * @param accepted what somebody gave a reason for, by place
 * @param warned what nobody gave a reason for, by place
 */
public record Objections(List<Accepted> accepted, List<Warned> warned) {
    public static final Objections NONE = new Objections(List.of(), List.of());

    public Objections {
        accepted = List.copyOf(accepted);
        warned = List.copyOf(warned);
    }
}
