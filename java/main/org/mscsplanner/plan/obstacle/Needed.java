package org.mscsplanner.plan.obstacle;

import java.util.Map;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ResourceState;

/** The private property that a resource of a type does not come online without. */
final class Needed {
    static final Name COMMAND = Name.of("CommandLine");
    static final Map<String, Name> BY_TYPE = Map.of(Resource.IP_ADDRESS, Name.of("Address"), Resource.NETWORK_NAME, Name.of("Name"),
            Resource.GENERIC_SERVICE, Name.of("ServiceName"), Resource.GENERIC_APPLICATION, COMMAND);

    private Needed() { }

    /** The value of a private property; empty when it has none. */
    static String text(ResourceState resource, Name property) {
        return resource.privateProperties().containsKey(property) ? resource.privateProperties().get(property).toString() : "";
    }
}
