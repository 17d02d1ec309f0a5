package org.mscsplanner.simulate.cluster;

/** State of a resource or group, with the spelling of the status column (reference 7.2 and 8.2). */
public enum Status {
    ONLINE("Online"), OFFLINE("Offline"), FAILED("Failed"), PARTIAL("Partially Online"), PENDING("Pending"),
    ONLINE_PENDING("Online Pending"), OFFLINE_PENDING("Offline Pending");

    private final String words;

    Status(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    boolean isPending() {
        return this == PENDING || this == ONLINE_PENDING || this == OFFLINE_PENDING;
    }

    /** True while a resource runs, comes or goes: others may not take its place. */
    boolean isActive() {
        return this == ONLINE || isPending();
    }
}
