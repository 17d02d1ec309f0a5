package org.mscsplanner.simulate.cluster;

import java.util.List;
import org.mscsplanner.model.Name;

/** Which resources have failed, and why: the exit code of a group tells neither, and there is no event log to look into. */
public final class Failures {
    private Failures() { }

    /** Each failed resource with its cause, in the order of their names; a sentence without a full stop. */
    public static List<String> of(Cluster cluster) {
        return cluster.resources().values().stream().filter(r -> r.status() == Status.FAILED)
                .map(r -> "the resource \"" + r.name() + "\" failed on " + cluster.ownerOf(r) + ": " + cause(cluster, r)).toList();
    }

    private static String cause(Cluster cluster, ClusterResource resource) {
        return switch (resource.outcome()) {
            case Win32.ONLINE_FAILED -> "it has no value for " + String.join(", ", ResourceLife.lacking(resource));
            case Win32.DEPENDENCY_NOT_FOUND -> "it depends on no resource of type " + String.join(", ", ResourceLife.missingTypes(cluster, resource));
            case Win32.NO_NETWORK_FOR_ADDRESS -> "its address is in no cluster network for clients";
            case Win32.ADDRESS_IN_USE -> "another resource has its address";
            case Win32.DUPLICATE_NAME -> "another resource has its name";
            case Win32.NODE_CANNOT_HOST -> "the node is none of its possible owners (" + Name.list(List.copyOf(resource.possibleOwners())) + ")";
            default -> "code " + resource.outcome();
        };
    }
}
