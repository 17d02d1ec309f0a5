package org.mscsplanner.plan.action;

import org.mscsplanner.model.State;

/** An action that leaves every state as it is; what it finds decides whether the script goes on. */
public sealed interface Look extends Action permits CheckLocalUser, CheckRegistry, CheckServiceRuns, CheckServicesStopped,
        CheckWitnessShare, ExportRegistryKey, WaitUntilReady {
    @Override
    default State effect(State before) {
        return before;
    }

    @Override
    default boolean holds(State state) {
        return true;
    }

    @Override
    default boolean precautionary() {
        return true;
    }

    @Override
    default Risk risk() {
        return Risk.READ;
    }

    @Override
    default Undo undo() {
        return Undo.none("It changes nothing.");
    }
}
