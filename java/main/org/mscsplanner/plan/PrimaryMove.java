package org.mscsplanner.plan;

import java.util.List;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;

/** Leads an offline group to its primary node: in phase 5 where not every node may own it, in phase 6a before anything is written there. */
final class PrimaryMove {
    private PrimaryMove() { }

    /**
     * The move, and what must come before the first one.
     *
     * @param offline id of the step that takes the group offline
     * @param serves ids of what needs the group there
     */
    static void plan(Blueprint in, Phase phase, Group group, String offline, Reason why, List<String> serves, Drafts out) {
        StepTarget target = StepTarget.cluster(group.primaryNode());
        if (in.isRestricted(group) == (phase == Phase.GROUP)) {
            release(in, phase, group, target, offline, out);
        }
        out.support(new Step(in.id(phase, group.name(), "owner", group.primaryNode()), phase, target,
                new MoveGroup(group.name(), group.primaryNode(), Waits.offlineMoveSeconds(), false), why,
                new Bounds(1, Waits.offlineMoveSeconds()), false, List.of(offline)), serves);
    }

    /**
     * On the owner of before, so that undo saves from the same registry again. Only checkpoints below which a value is
     * written: any other one holds what it shall hold.
     */
    private static void release(Blueprint in, Phase phase, Group group, StepTarget target, String offline, Drafts out) {
        for (Resource resource : in.resources(group)) {
            for (RegistryKey key : resource.registryCheckpoints().stream().sorted().toList()) {
                List<String> written = in.registry(group).keySet().stream().filter(key::covers).map(k -> PrimaryPass.writeId(in, k)).toList();
                if (!written.isEmpty()) {
                    out.support(new Step(in.id(phase, resource.name(), "release", Name.of(key.text())), phase, target,
                            new ReleaseRegistryCheckpoint(resource.name(), key),
                            Reason.of("A checkpoint that is there already would put its older copy over what is written now.", "I-10", "D-02"),
                            Bounds.QUICK, false, List.of(offline)), written);
                }
            }
        }
    }
}
