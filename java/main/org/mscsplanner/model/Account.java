package org.mscsplanner.model;

import java.util.List;
import org.mscsplanner.diag.Place;

/**
 * A local user that must exist on every node because it holds a role in the clustered application. There is no
 * field for a password: a person types it.
 *
 * @param groups local groups that it is a member of
 * @param from the node that has it already; {@link Name#NONE} when it is made on every node
 */
public record Account(Name name, List<Name> groups, Name from, Place at) {
    public Account {
        groups = List.copyOf(groups);
    }
}
