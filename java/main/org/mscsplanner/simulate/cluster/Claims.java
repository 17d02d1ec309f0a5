package org.mscsplanner.simulate.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.model.Name;

/**
 * Who has which address and which network name. One resource of a cluster has it at a time: from the moment in which it
 * begins to come online until it is offline or failed. Another one that wants it meanwhile fails (5057 of an address:
 * domain facts, F12; of a name {@link Reading#SAME_NAME}), in whichever group and on whichever node it is.
 */
final class Claims {
    private final Map<Claim, List<ClusterResource>> claimants = new HashMap<>();

    private record Claim(Name type, String value) { }

    /** As resources stand; who begins to come online after that is told by {@link #begins}. */
    Claims(Collection<ClusterResource> resources) {
        resources.forEach(this::begins);
    }

    /** It comes online with the values that it has now. */
    void begins(ClusterResource resource) {
        claim(resource, resource.effective()).ifPresent(c -> claimants.computeIfAbsent(c, x -> new ArrayList<>()).add(resource));
    }

    private static Optional<Claim> claim(ClusterResource resource, PropertySet values) {
        ResourceType type = resource.type();
        if (!type.is(ResourceType.IP_ADDRESS) && !type.is(ResourceType.NETWORK_NAME)) {
            return Optional.empty();
        }
        String value = values.text(type.is(ResourceType.IP_ADDRESS) ? "Address" : "Name");
        return Optional.of(new Claim(type.name(), value.toUpperCase(Locale.ROOT)));
    }

    /** Why what it wants is not to be had: another resource has it; 0 otherwise. */
    int problem(ClusterResource resource) {
        boolean taken = claim(resource, resource.privates()).stream().flatMap(c -> claimants.getOrDefault(c, List.of()).stream())
                .anyMatch(r -> r != resource && r.status().isActive() && r.outcome() == Win32.DONE);
        if (!taken) {
            return Win32.DONE;
        }
        return resource.type().is(ResourceType.IP_ADDRESS) ? Win32.ADDRESS_IN_USE : Win32.DUPLICATE_NAME;
    }
}
