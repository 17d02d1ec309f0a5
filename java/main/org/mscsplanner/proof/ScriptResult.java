package org.mscsplanner.proof;

import java.util.List;
import org.mscsplanner.model.Name;

/**
 * How a script went.
 *
 * @param name without extension
 * @param seconds of simulated time
 * @param said the sentence with which it stopped; empty when it ended well
 * @param screen what it printed
 */
public record ScriptResult(String name, Name node, int steps, int exit, long seconds, String said, List<String> screen) {
    public ScriptResult {
        screen = List.copyOf(screen);
    }

    boolean isGood() {
        return said.isEmpty();
    }
}
