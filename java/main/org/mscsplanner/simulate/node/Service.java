package org.mscsplanner.simulate.node;

import java.util.List;

/**
 * A Windows service. How it starts stands in the registry ({@link Services}).
 *
 * @param needs services that must run before it
 * @param runningSince milliseconds on the clock of the simulation; -1 while it is stopped
 * @param readySeconds how long the application needs after the process runs (VirtualCenter: 120 s, the note)
 */
public record Service(String displayName, List<String> needs, long runningSince, long readySeconds) {
    public static final long STOPPED = -1;

    public Service {
        needs = List.copyOf(needs);
    }

    public static Service of(String displayName) {
        return new Service(displayName, List.of(), STOPPED, 0);
    }

    public boolean isRunning() {
        return runningSince != STOPPED;
    }

    /** True when a client would be served. */
    public boolean isReady(long now) {
        return isRunning() && now - runningSince >= readySeconds * 1000;
    }

    Service since(long moment) {
        return new Service(displayName, needs, moment, readySeconds);
    }

    /** The same service with an application that is slow to start. */
    public Service readyAfter(long seconds) {
        return new Service(displayName, needs, runningSince, seconds);
    }
}
