package org.mscsplanner.plan.action;

/** What a step can do to a running service. */
public enum Risk {
    /** Looks only. */
    READ("read"),
    /** Changes something that does not run yet, or that nobody notices. */
    CHANGE("change"),
    /** Clients lose the service while it runs. */
    OUTAGE("outage"),
    /** Cannot be taken back by this tool. */
    NO_RETURN("no-return");

    private final String word;

    Risk(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
