package org.mscsplanner.command;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.plan.ByHand;
import org.mscsplanner.plan.ConfirmTask;
import org.mscsplanner.text.Word;
import org.mscsplanner.verdict.ExitRule;

/** What a person types: commands for documents. No script holds them, and no exit code of theirs is judged. */
final class HandCommands {
    /** Switches and flags stand as they are: many tools do not know them in quotes. */
    private static final String PLAIN = "[/*-][A-Za-z0-9:=+*.-]*";

    private HandCommands() { }

    static Procedure of(ConfirmTask task) {
        List<Call> calls = new ArrayList<>();
        for (ByHand command : task.commands()) {
            calls.addAll(calls(command));
        }
        return new Procedure(calls, List.of(), List.of());
    }

    private static List<Call> calls(ByHand command) {
        if (command instanceof ByHand.Typed t) {
            return List.of(new Call(t.program(), t.arguments().stream().map(HandCommands::word).toList(), ExitRule.CMD, new Call.Output.Shown()));
        }
        throw new IllegalStateException("no commands for " + command);
    }

    private static Word word(String argument) {
        return argument.matches(PLAIN) ? Word.literal(argument) : Word.value(argument);
    }
}
