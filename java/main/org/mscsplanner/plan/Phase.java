package org.mscsplanner.plan;

/** The phases of a plan, in their order (design, section 4). */
public enum Phase {
    COLLECT("0", "Collect and decide"),
    CLUSTER("1", "Cluster ready"),
    DATABASE("2", "Database"),
    PRIMARY("3", "Install on the primary node"),
    SECONDARY("4", "Install on the secondary node"),
    GROUP("5", "Group and resources"),
    PRIMARY_SYNC("6a", "Synchronise the primary node"),
    SECONDARY_SYNC("6b", "Synchronise the secondary node"),
    ONLINE("6c", "Bring the group online"),
    TESTS("7", "Failover tests"),
    SYNC_JOBS("8", "Data synchronisation"),
    HAND_OVER("9", "Hand over");

    private final String number;
    private final String title;

    Phase(String number, String title) {
        this.number = number;
        this.title = title;
    }

    /** The first part of a step's id: {@code 0} to {@code 9}, {@code 6a} to {@code 6c}. */
    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** The phase of a manual task; tasks of phase 6 belong to bringing the group online. */
    static Phase ofTask(int number) {
        for (Phase phase : values()) {
            if (phase.number.equals(Integer.toString(number))) {
                return phase;
            }
        }
        if (number == 6) {
            return ONLINE;
        }
        throw new IllegalArgumentException("no phase " + number);
    }
}
