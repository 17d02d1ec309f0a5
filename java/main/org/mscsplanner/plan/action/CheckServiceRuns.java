package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;

/** Looks that a service of Windows is there and runs on a node. */
public record CheckServiceRuns(Name node, Name service) implements Look {
    @Override
    public String title() {
        return "Check that the service " + service + " runs on " + node;
    }

    @Override
    public String check() {
        return "sc query " + service + " says 4 RUNNING on " + node + ".";
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("Administrative Tools, Services on " + node + ": " + service + " is started.");
    }
}
