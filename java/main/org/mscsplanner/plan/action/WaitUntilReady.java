package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;

/**
 * Waits until an application behind an online group can be used: the cluster only knows that its service runs (I-31).
 *
 * @param delaySeconds what the application needs at least
 * @param marginSeconds what is added before it counts as failed
 */
public record WaitUntilReady(Name group, Name node, Name service, String address, long delaySeconds, long marginSeconds)
        implements Look, OfGroup {
    @Override
    public String title() {
        return "Wait " + delaySeconds + " seconds until " + service + " can be used on " + node;
    }

    @Override
    public String check() {
        return "The service " + service + " still runs on " + node + " after " + delaySeconds + " seconds" + (address.isEmpty() ? "." : "; " + address + " answers.");
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("Wait " + delaySeconds + " seconds after the resources are Online, then " + (address.isEmpty() ? "use the application." : "connect to " + address + "."));
    }
}
