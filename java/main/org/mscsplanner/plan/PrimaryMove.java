package org.mscsplanner.plan;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.GroupState;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.action.MoveGroup;
import org.mscsplanner.plan.action.ReleaseRegistryCheckpoint;
import org.mscsplanner.plan.action.TakeGroupOffline;

/**
 * Leads a group to its primary node: online, with what its checkpoints hold, before it goes offline; offline in phase 5 where not
 * every node may own it, and in phase 6a before anything is written there.
 */
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
        out.support(new Step(ownerId(in, phase, group), phase, target,
                new MoveGroup(group.name(), group.primaryNode(), Waits.offlineMoveSeconds(), false), why,
                new Bounds(1, Waits.offlineMoveSeconds()), false, List.of(offline)), serves);
    }

    /**
     * The move of a group that runs: the cluster restores on the primary node what it saved of the owner's registry. Once a checkpoint is
     * out, nothing would bring that along, and the older key of the primary node would be saved in its place. Needed wherever the
     * state has such a checkpoint, since the group may go elsewhere between the plan and its scripts.
     *
     * @param created id of the step that creates the group
     */
    static void home(Blueprint in, Phase phase, Group group, String created, Drafts out) {
        SortedMap<Name, SortedMap<RegistryKey, List<String>>> released = released(in, group);
        List<String> written = released.values().stream().flatMap(keys -> keys.values().stream()).flatMap(List::stream).distinct().toList();
        home(in, phase, group, released, List.of(created), written, out);
    }

    /**
     * The same in front of other steps that a group is taken offline for.
     *
     * @param serves ids of these steps
     */
    static void homeFor(Blueprint in, Phase phase, Group group, List<String> serves, Drafts out) {
        home(in, phase, group, released(in, group), List.of(), serves, out);
    }

    private static SortedMap<Name, SortedMap<RegistryKey, List<String>>> released(Blueprint in, Group group) {
        SortedMap<Name, SortedMap<RegistryKey, List<String>>> released = new TreeMap<>();
        in.resources(group).forEach(r -> released.put(r.name(), released(in, group, r)));
        return released;
    }

    private static void home(Blueprint in, Phase phase, Group group, SortedMap<Name, SortedMap<RegistryKey, List<String>>> released, List<String> needs,
            List<String> serves, Drafts out) {
        Name primary = group.primaryNode();
        if (!serves.isEmpty()) {
            out.support(new Step(in.id(phase, group.name(), "home"), phase, StepTarget.cluster(primary),
                    new MoveGroup(group.name(), primary, Waits.moveSeconds(group), true),
                    Reason.of("What the cluster saved of the registry comes along only while the group is online.", "I-10", "D-02"),
                    new Bounds(1, Waits.moveSeconds(group)), false, needs), serves,
                    state -> runs(state, group.name(), primary) && released.entrySet().stream().anyMatch(r -> state.resource(r.getKey())
                            .filter(s -> r.getValue().keySet().stream().anyMatch(s.registryCheckpoints()::contains)).isPresent()));
        }
    }

    /**
     * Takes the group offline on its primary node; who plans it says what for.
     *
     * @param needs ids of what comes before
     */
    static Step offline(Blueprint in, Phase phase, Group group, Reason why, List<String> needs) {
        return new Step(offlineId(in, phase, group), phase, StepTarget.cluster(group.primaryNode()),
                new TakeGroupOffline(group.name(), Waits.offlineSeconds(group)), why, new Bounds(1, Waits.offlineSeconds(group)), false, needs);
    }

    static String offlineId(Blueprint in, Phase phase, Group group) {
        return in.id(phase, group.name(), "offline");
    }

    /** Of the move that leads the offline group to its primary node. */
    static String ownerId(Blueprint in, Phase phase, Group group) {
        return in.id(phase, group.name(), "owner", group.primaryNode());
    }

    /** True for a group that is online and may come to a node. */
    private static boolean runs(State state, Name group, Name node) {
        return state.group(group).filter(GroupState::online).isPresent() && state.resources().values().stream()
                .filter(r -> r.group().equals(group)).allMatch(r -> r.possibleOwners().isEmpty() || r.possibleOwners().contains(node));
    }

    /**
     * On the owner of before, so that undo saves from the same registry again. Only checkpoints below which a value is
     * written: any other one holds what it shall hold.
     */
    private static void release(Blueprint in, Phase phase, Group group, StepTarget target, String offline, Drafts out) {
        for (Resource resource : in.resources(group)) {
            released(in, group, resource).forEach((key, written) ->
                    out.support(new Step(in.id(phase, resource.name(), "release", Name.of(key.text())), phase, target,
                            new ReleaseRegistryCheckpoint(resource.name(), key),
                            Reason.of("A checkpoint that is there already would put its older copy over what is written now.", "I-10", "D-02"),
                            Bounds.QUICK, false, List.of(offline)), written));
        }
    }

    /** The checkpoints of a resource below which the plan writes values, with the ids of the steps that do. */
    private static SortedMap<RegistryKey, List<String>> released(Blueprint in, Group group, Resource resource) {
        SortedMap<RegistryKey, List<String>> keys = new TreeMap<>();
        for (RegistryKey key : resource.registryCheckpoints()) {
            List<String> written = in.registry(group).keySet().stream().filter(key::covers).map(in::writeId).toList();
            if (!written.isEmpty()) {
                keys.put(key, written);
            }
        }
        return keys;
    }
}
