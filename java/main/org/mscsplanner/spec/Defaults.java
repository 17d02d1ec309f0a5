package org.mscsplanner.spec;

/** The defaults of the spec, in one place; {@code expand} prints every one of them. */
final class Defaults {
    /** Rendered always: the cluster's own default differs between Windows versions. */
    static final long FAILOVER_THRESHOLD = 10;
    static final long FAILOVER_PERIOD_HOURS = 6;
    /** What VirtualCenter needs after its resource is online. */
    static final long READINESS_SECONDS = 120;
    static final long READINESS_MARGIN_SECONDS = 60;
    static final long SYNC_EVERY_MINUTES = 15;
    static final long SYNC_QUIET_MINUTES = 30;
    static final long SYNC_LOG_DAYS = 30;

    private Defaults() { }
}
