package org.mscsplanner.plan;

import java.util.List;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/** A person does something, or judges what is seen; the evidence is an entry in the state. */
public record ConfirmTask(String evidence, Name node, String title, List<String> instructions, String expected,
        String ifNot) implements Action {
    public ConfirmTask {
        instructions = List.copyOf(instructions);
    }

    static ConfirmTask of(String id, ManualTask task) {
        return new ConfirmTask(id, task.node(), task.title(), task.instructions(), task.expected(), task.ifNot());
    }

    @Override
    public State effect(State before) {
        return before.withEvidence(evidence);
    }

    @Override
    public boolean holds(State state) {
        return state.evidence().contains(evidence);
    }

    @Override
    public Risk risk() {
        return Risk.READ;
    }

    @Override
    public String check() {
        return expected;
    }

    @Override
    public Undo undo() {
        return Undo.none("A person did it; a person takes it back if that is wanted.");
    }

    @Override
    public String gui() {
        return "";
    }
}
