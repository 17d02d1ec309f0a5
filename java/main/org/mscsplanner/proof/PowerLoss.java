package org.mscsplanner.proof;

import java.util.List;
import org.mscsplanner.model.Name;
import org.mscsplanner.simulate.Facts;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.cluster.Hazard;

/**
 * What the loss of a node's power alone does to the cluster as it is before the first script: a service comes up by itself, or one that
 * somebody had started does not come back. No step brought that, and until one has changed it none can keep it away.
 */
final class PowerLoss {
    private final List<Hazard> hazards;
    private final List<String> differences;

    private PowerLoss(List<Hazard> hazards, List<String> differences) {
        this.hazards = hazards;
        this.differences = differences;
    }

    static PowerLoss of(Baseline base, Name node) {
        World world = base.start().copy();
        Facts before = Aftermath.carried(base.start().copy());
        world.membership().crash(node);
        world.membership().start(node);
        Aftermath.settle(world);
        Aftermath.home(world, base.start());
        return new PowerLoss(List.copyOf(world.cluster().hazards()), before.differencesTo(Aftermath.carried(world)));
    }

    boolean brings(Hazard hazard) {
        return Baseline.isAmong(hazard, hazards);
    }

    /** @param difference as {@link Facts#differencesTo} words it: the same fact, from the same value to the same other one */
    boolean brings(String difference) {
        return differences.contains(difference);
    }
}
