package org.mscsplanner.plan.action;

import java.util.List;
import org.mscsplanner.model.Name;

/** Looks that the node from which a local user is taken has it, with its groups: a misspelt name shows up here. */
public record CheckLocalUser(Name node, Name user, List<Name> groups) implements Look {
    public CheckLocalUser {
        groups = List.copyOf(groups);
    }

    @Override
    public String title() {
        return "Check that the local user " + user + " is on " + node;
    }

    @Override
    public String check() {
        return "net user " + user + " shows the account on " + node + (groups.isEmpty() ? "." : ", a member of " + Name.list(groups) + ".");
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("Computer Management on " + node + ", Local Users and Groups, Users: " + user + ", page Member Of.");
    }
}
