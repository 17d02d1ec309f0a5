package org.mscsplanner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.GroupState;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/**
 * A group that works on another node than its primary one, although the plan takes files or keys for it from the primary node: what
 * the owner has may be newer.
 *
 * @param steps that take them; at least one
 */
public record Elsewhere(Group group, Name owner, List<Step> steps) {
    public Elsewhere {
        steps = List.copyOf(steps);
    }

    /** In the order of the spec. */
    public static List<Elsewhere> of(Plan plan, GeneralSpec spec, State from) {
        List<Elsewhere> all = new ArrayList<>();
        for (Group group : spec.groups()) {
            Optional<Name> owner = from.group(group.name()).map(GroupState::owner).filter(o -> !o.isEmpty() && !o.equals(group.primaryNode()));
            List<Step> steps = plan.steps().stream().filter(s -> takes(s.action(), group, spec, from)).toList();
            if (owner.isPresent() && !steps.isEmpty()) {
                all.add(new Elsewhere(group, owner.get(), steps));
            }
        }
        return all;
    }

    /** A checkpoint that the state has already comes along with a group that is online ({@link PrimaryMove}); nothing brings that of an offline one. */
    private static boolean takes(Action action, Group group, GeneralSpec spec, State from) {
        return action instanceof CopyItem c && spec.files().stream().anyMatch(f -> f.group().equals(group.name()) && f.path().equals(c.path()))
                || action instanceof AddRegistryCheckpoint a && a.group().equals(group.name())
                && (from.group(group.name()).filter(GroupState::online).isEmpty()
                        || from.resource(a.resource()).filter(r -> r.registryCheckpoints().contains(a.key())).isEmpty());
    }
}
