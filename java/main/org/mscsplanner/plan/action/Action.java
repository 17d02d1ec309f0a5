package org.mscsplanner.plan.action;

import java.util.List;
import org.mscsplanner.model.State;

/**
 * What a step does, as data: its effect on a state, and how one sees in a state that it holds. {@code command} turns an
 * action into command lines.
 */
public sealed interface Action permits AddCryptoCheckpoint, AddDependency, AddLocalGroupMember, AddRegistryCheckpoint,
        BringGroupOnline, BringResourceOnline, ConfirmTask, CopyItem, CreateGroup, CreateLocalGroup, CreateLocalUser, CreateResource,
        EnsurePossibleOwners, InstallEditedFile, InstallSyncScript, Look, MoveGroup, RegisterSyncTask,
        ReleaseRegistryCheckpoint, RemovePossibleOwners, Replication, SetCommonProperties, SetDependencyExpression, SetGroupProperties,
        SetPreferredOwners, SetPrivateProperties, SetResourceMonitor, SetServiceStartMode, SetWitnessShare, StageEditedFile, StopService,
        TakeGroupOffline, TakeResourceOffline, WriteRegistry {
    /** The state after the action was done on this one; the same state when it only looks. */
    State effect(State before);

    /** True when the state shows what the action was for; true for an action that only looks. */
    boolean holds(State state);

    /** True when a state right behind the action shows that it was done; what else must be so until its end, {@link #holds} tells. */
    default boolean isDone(State after) {
        return holds(after);
    }

    /**
     * True for an action that is planned wherever it serves something, whatever the state says: the cluster may not be as
     * the state tells, and the script looks before it changes anything.
     */
    default boolean precautionary() {
        return false;
    }

    /** The same action, knowing of a state what undo puts back although no script records it; itself where a script does. */
    default Action knowing(State before) {
        return this;
    }

    /** Imperative, without a full stop. */
    String title();

    Risk risk();

    /** How a person sees that it holds. */
    String check();

    Undo undo();

    /** What a person does, one line an action; empty for what a script does. */
    default List<String> instructions() {
        return List.of();
    }

    /** The same by hand. */
    Clicks gui();
}
