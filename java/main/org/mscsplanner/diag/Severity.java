package org.mscsplanner.diag;

import java.util.Locale;

/** How bad a finding is. Only an error that nobody acknowledged stops a plan. */
public enum Severity {
    /** The spec cannot be planned. */
    ERROR,
    /** It can be planned, and somebody should think about it first. */
    WARNING,
    /** Worth knowing. */
    NOTE;

    /** Lower case, as in messages and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
