package org.mscsplanner.model;

import java.util.List;

/**
 * A command that a person types and whose answer a person judges: nothing runs it. Quoting is not part of it.
 *
 * @param program as typed: a name, or a path with its drive
 * @param arguments each one argument, without quotes
 */
public record HandCommand(String program, List<String> arguments) {
    public HandCommand {
        arguments = List.copyOf(arguments);
    }

    public static HandCommand of(String program, String... arguments) {
        return new HandCommand(program, List.of(arguments));
    }
}
