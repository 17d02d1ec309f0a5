package org.mscsplanner.plan;

import java.util.HashMap;
import java.util.Map;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;

/**
 * How long a group may take: what the spec says, or the longest dependency path of pending timeouts plus a margin, because
 * the resources of a chain come online one after the other (D-11). cluster.exe alone would wait 20 seconds for a move.
 */
public final class Waits {
    private Waits() { }

    public static long onlineSeconds(Group group) {
        return group.waitSeconds() > 0 ? group.waitSeconds() : pathSeconds(group) + Group.WAIT_MARGIN_SECONDS;
    }

    public static long offlineSeconds(Group group) {
        return onlineSeconds(group);
    }

    /** Offline here and online there. */
    public static long moveSeconds(Group group) {
        return group.waitSeconds() > 0 ? 2 * group.waitSeconds() : 2 * pathSeconds(group) + Group.WAIT_MARGIN_SECONDS;
    }

    /** One resource that nothing depends on. */
    static long resourceSeconds(Resource resource) {
        return (resource.pendingTimeoutMillis() + 999) / 1000 + Group.WAIT_MARGIN_SECONDS;
    }

    /** Only the group's owner changes; nothing comes online. */
    public static long offlineMoveSeconds() {
        return Group.WAIT_MARGIN_SECONDS;
    }

    /** The cluster's own group: its address, its name, and the quorum resource, one after the other there and back. */
    public static long clusterGroupMoveSeconds() {
        return 2 * 3 * Resource.DEFAULT_PENDING_TIMEOUT_MILLIS / 1000 + Group.WAIT_MARGIN_SECONDS;
    }

    private static long pathSeconds(Group group) {
        Map<Name, Long> timeouts = new HashMap<>();
        group.resources().forEach(r -> timeouts.put(r.name(), r.pendingTimeoutMillis()));
        long millis = StartOrder.of(group).heaviestPath(n -> timeouts.getOrDefault(n, 0L));
        return (millis + 999) / 1000;
    }
}
