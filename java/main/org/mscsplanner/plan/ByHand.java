package org.mscsplanner.plan;

import java.util.List;
import org.mscsplanner.model.HandCommand;

/** What a person types in a step, as data; {@code command} makes lines of it, and nothing runs them. */
public sealed interface ByHand {
    /** Taken from the spec as it is. */
    record Typed(String program, List<String> arguments) implements ByHand {
        public Typed {
            arguments = List.copyOf(arguments);
        }

        static Typed of(HandCommand command) {
            return new Typed(command.program(), command.arguments());
        }
    }
}
