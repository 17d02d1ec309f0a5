package org.mscsplanner.plan;

import org.mscsplanner.graph.Digraph;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;

/** The resources of a group by what each needs: the order in which they come online, and in the other direction go offline. */
public final class StartOrder {
    private StartOrder() { }

    public static Digraph<Name> of(Group group) {
        Digraph.Builder<Name> graph = Digraph.builder();
        for (Resource resource : group.resources()) {
            graph.node(resource.name());
            resource.dependsOn().providers().forEach(p -> graph.edge(resource.name(), p));
        }
        return graph.build();
    }
}
