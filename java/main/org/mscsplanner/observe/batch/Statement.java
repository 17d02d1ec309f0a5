package org.mscsplanner.observe.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mscsplanner.diag.CommandCode;

/**
 * A simple command as it would be run.
 *
 * @param text without carets and redirections, every value put in that the script tells
 * @param targets files that its output goes to
 * @param unknown what the script does not tell: how it stands in the text, and how it was written
 * @param around {@code CONDITION}, {@code LOOP} or {@code UNREACHED}; empty for one that runs once
 */
public record Statement(Traced text, List<String> targets, Map<String, String> unknown, Optional<CommandCode> around) {
    public Statement {
        targets = List.copyOf(targets);
        unknown = new TreeMap<>(unknown);
    }
}
