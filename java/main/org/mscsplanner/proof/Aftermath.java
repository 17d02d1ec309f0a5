package org.mscsplanner.proof;

import java.util.Optional;
import org.mscsplanner.simulate.Facts;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.cluster.ClusterGroup;

/** What has to be so before a world that a fault has been in is compared with one that it has not. */
final class Aftermath {
    private static final long SETTLE_MILLIS = 600_000;

    private Aftermath() { }

    /** What is under way ends. */
    static void settle(World world) {
        world.engine().timeline().pass(SETTLE_MILLIS);
    }

    /** Groups stay where they failed over to until somebody moves them to where they are in another world. */
    static void home(World world, World where) {
        for (ClusterGroup group : world.cluster().groups().values()) {
            where.cluster().group(group.name()).filter(g -> !g.owner().equals(group.owner()))
                    .ifPresent(g -> world.engine().move(group, Optional.of(g.owner())));
        }
        settle(world);
    }

    /**
     * A failover alone leaves the checkpointed keys on the node that took the group over; where nothing failed, that node keeps
     * its own until it takes the group. Nothing reads those: the cluster restores the saved keys before the resource is online
     * (reference 7.5). So both worlds are compared as if every node had had the group once; what is saved counts itself.
     */
    static Facts carried(World world) {
        world.checkpoints().carry();
        return Baseline.facts(world);
    }
}
