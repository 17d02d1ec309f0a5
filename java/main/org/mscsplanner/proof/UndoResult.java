package org.mscsplanner.proof;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What became of an undo.
 *
 * @param step the last step that was done
 * @param stopped the undo script that did not end well, with what it said; empty when all did
 * @param byHand what the undo scripts leave to a person, in their words: true points of no return for a script
 * @param differences from the start; empty when it is reached
 */
public record UndoResult(String step, Optional<String> stopped, List<String> byHand, List<String> differences) {
    /** The sentence of an undo script about a property, or a list of the cluster, that it does not set. */
    private static final Pattern LEFT = Pattern.compile("the former (?:list of )?(.+?) stands in the record");

    public UndoResult {
        byHand = List.copyOf(byHand);
        differences = List.copyOf(differences);
    }

    /** The start is reached, or all that lacks is what the scripts said they leave to a person. */
    public boolean isBack() {
        return stopped.isEmpty() && differences.stream().allMatch(this::isLeftToAPerson);
    }

    private boolean isLeftToAPerson(String difference) {
        return byHand.stream().map(LEFT::matcher).anyMatch(m -> m.find() && difference.contains(", " + m.group(1) + ": "));
    }
}
