package org.mscsplanner.plan.action;

import org.mscsplanner.model.Name;

/** What an action about a resource of the cluster has in common. */
public interface OfResource {
    Name resource();
}
