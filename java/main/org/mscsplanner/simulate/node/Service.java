package org.mscsplanner.simulate.node;

import java.util.List;

/**
 * A Windows service. How it starts stands in the registry ({@link Services}).
 *
 * @param needs services that must run before it
 * @param runningSince milliseconds on the clock of the simulation; -1 while it is stopped
 */
public record Service(String displayName, List<String> needs, long runningSince) {
    public static final long STOPPED = -1;

    public Service {
        needs = List.copyOf(needs);
    }

    public static Service of(String displayName) {
        return new Service(displayName, List.of(), STOPPED);
    }

    public boolean isRunning() {
        return runningSince != STOPPED;
    }

    Service since(long moment) {
        return new Service(displayName, needs, moment);
    }
}
