package org.mscsplanner.spec;

/**
 * The defaults of the spec, in one place; {@code expand} prints every one of them. What is a decision of the user
 * (quorum, managedIp, sync, release and edition of Windows) has none.
 */
final class Defaults {
    /** Rendered always: the cluster's own default differs between Windows versions. */
    static final long FAILOVER_THRESHOLD = 10;
    static final long FAILOVER_PERIOD_HOURS = 6;
    /** A faulty resource then takes no other one with it. */
    static final boolean SEPARATE_MONITOR = true;
    /** Computed from the pending timeouts. */
    static final long WAIT_SECONDS = 0;
    static final long DELETION_BUDGET = 0;
    /** The names that a cluster gives to its own objects. */
    static final String CLUSTER_GROUP = "Cluster Group";
    static final String NODE_SET = "Majority Node Set";
    static final String VC_GROUP = "VC Group";
    static final String LICENSE_GROUP = "LS Group";
    static final String INSTALL_DRIVE = "C:";
    /** What VirtualCenter needs after its resource is online. */
    static final long READINESS_SECONDS = 120;
    static final long READINESS_MARGIN_SECONDS = 60;
    static final long SYNC_EVERY_MINUTES = 15;
    static final long SYNC_QUIET_MINUTES = 30;
    static final long SYNC_LOG_DAYS = 30;
    static final String SYNC_ACCOUNT = "SYSTEM";
    /** Without blanks: task command lines cannot hold nested quotes. */
    static final String SYNC_FOLDER = "C:\\mscs-sync";
    static final long TASK_MINUTES_LEAST = 1;
    static final long TASK_MINUTES_MOST = 30;

    private Defaults() { }
}
