package org.mscsplanner.plan.action;

import java.util.List;
import org.mscsplanner.model.Name;

/**
 * Looks once more, on every node that may own the group, that no clustered service runs or starts by itself (D-01): on another
 * one it may not even be installed. Changes nothing. A group that
 * was brought online already runs them on its owner; that node is left out then.
 */
public record CheckServicesStopped(Name group, List<Name> nodes, List<Name> services) implements Look, OfGroup {
    /** More names than these make no title: it is one line of a script, which takes 8191 characters. */
    private static final int MOST_NAMED = 10;

    public CheckServicesStopped {
        nodes = List.copyOf(nodes);
        services = List.copyOf(services);
    }

    @Override
    public String title() {
        String which = services.size() > MOST_NAMED ? "all " + services.size() + " services of \"" + group + "\"" : Name.list(services);
        return "Check that " + which + (services.size() == 1 ? " is stopped and starts" : " are stopped and start")
                + " only on demand on " + Name.list(nodes);
    }

    @Override
    public String check() {
        return "On each of these nodes the services are stopped and their start type is manual.";
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("Administrative Tools, Services, on each of these nodes: the services are stopped, Startup type Manual.");
    }
}
