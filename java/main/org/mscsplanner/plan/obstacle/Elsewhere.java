package org.mscsplanner.plan.obstacle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.GroupState;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.AddRegistryCheckpoint;
import org.mscsplanner.plan.action.CopyItem;

/**
 * A group that works on another node than its primary one, although the plan takes files or keys for it from the primary node: what
 * the owner has may be newer.
 */
final class Elsewhere {
    private Elsewhere() { }

    /** In the order of the spec. */
    static List<Obstacle> of(Plan plan, GeneralSpec spec, State from) {
        List<Obstacle> all = new ArrayList<>();
        for (Group group : spec.groups()) {
            Optional<Name> owner = from.group(group.name()).map(GroupState::owner).filter(o -> !o.isEmpty() && !o.equals(group.primaryNode()));
            // Nobody asks every step of a first installation for every group.
            List<Step> steps = owner.isEmpty() ? List.of() : plan.steps().stream().filter(s -> takes(s.action(), group, spec, from)).toList();
            if (owner.isPresent() && !steps.isEmpty()) {
                all.add(new Obstacle(Obstacle.Kind.OTHER_NODE, steps,
                        Map.of("group", group.name().text(), "owner", owner.get().text(), "node", group.primaryNode().text())));
            }
        }
        return all;
    }

    /** A checkpoint that the state has already comes along when a group that is online moves to its primary node; nothing brings that of an offline one. */
    private static boolean takes(Action action, Group group, GeneralSpec spec, State from) {
        return action instanceof CopyItem c && spec.files().stream().anyMatch(f -> f.group().equals(group.name()) && f.path().equals(c.path()))
                || action instanceof AddRegistryCheckpoint a && a.group().equals(group.name())
                && (from.group(group.name()).filter(GroupState::online).isEmpty()
                        || from.resource(a.resource()).filter(r -> r.registryCheckpoints().contains(a.key())).isEmpty());
    }
}
