package org.mscsplanner.plan.action;

import java.util.List;
import org.mscsplanner.model.ManualTask;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;

/**
 * A person does something, or judges what is seen; the evidence is an entry in the state.
 *
 * @param evidence the id that the state keeps when it was done
 * @param fields names of what is written down about it
 * @param optional a failover test that may be left out
 */
public record ConfirmTask(String evidence, Name node, String title, List<String> instructions, List<ByHand> commands,
        String expected, String ifNot, List<String> fields, boolean optional) implements Action {
    public ConfirmTask {
        instructions = List.copyOf(instructions);
        commands = List.copyOf(commands);
        fields = List.copyOf(fields);
    }

    public static ConfirmTask of(String id, ManualTask task) {
        return new ConfirmTask(id, task.node(), task.title(), task.instructions(),
                task.commands().stream().<ByHand>map(ByHand.Typed::of).toList(), task.expected().isEmpty() ? "It is done." : task.expected(), task.ifNot(), task.evidence(), task.optional());
    }

    @Override
    public State effect(State before) {
        return before.withEvidence(evidence);
    }

    /** In whatever phase it was done: a task keeps its id when the roles of two nodes are exchanged, and nothing is installed again for that. */
    @Override
    public boolean holds(State state) {
        String task = evidence.substring(evidence.indexOf('/') + 1);
        return state.evidence().stream().anyMatch(e -> e.endsWith(task) && e.indexOf('/') == e.length() - task.length() - 1);
    }

    /** A test that may be left out breaks something on purpose. */
    @Override
    public Risk risk() {
        return optional ? Risk.OUTAGE : Risk.READ;
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
    public Clicks gui() {
        return Clicks.NONE;
    }
}
