package org.mscsplanner.command;

import java.util.List;

/**
 * A step as operations.
 *
 * @param main the commands that make the change, for a person to type
 * @param forward record, change, check
 * @param backward undo; empty when the step cannot be undone
 */
public record Procedure(List<Call> main, List<Op> forward, List<Op> backward) {
    public Procedure {
        main = List.copyOf(main);
        forward = List.copyOf(forward);
        backward = List.copyOf(backward);
    }
}
