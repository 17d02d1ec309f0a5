package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;

/** What an action about a group of the cluster has in common. */
public interface OfGroup {
    Name group();
}
