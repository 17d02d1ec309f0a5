package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/**
 * Makes a local user on a node; a user that exists stays as it is. The password is typed by a person and is the same as on
 * the node that has the user already: hashes cannot be copied (I-48).
 *
 * @param from the node that has the user already; {@link Name#NONE} when none has
 */
public record CreateLocalUser(Name node, Name user, Name from) implements Action {
    @Override
    public State effect(State before) {
        return before.mapNode(node, n -> n.withUser(user));
    }

    @Override
    public boolean holds(State state) {
        return state.node(node).users().contains(user);
    }

    @Override
    public String title() {
        return "Make the local user " + user + " on " + node;
    }

    @Override
    public Risk risk() {
        return Risk.CHANGE;
    }

    @Override
    public String check() {
        return "net user " + user + " shows the account on " + node + ".";
    }

    @Override
    public Undo undo() {
        return Undo.by("Deletes the user if this plan made it.");
    }

    @Override
    public Clicks gui() {
        return Clicks.anywhere("Computer Management on " + node + ", Local Users and Groups, Users: New User " + user + ", with the same password as on every other node.");
    }
}
