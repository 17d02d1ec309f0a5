package org.mscsplanner.proof;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.rehearse.ScriptRun;

/**
 * What became of an undo.
 *
 * @param step the last step that was done
 * @param stopped the undo script that did not end well, with what it said; empty when all did
 * @param byHand what the undo scripts leave to a person, in their words: true points of no return for a script
 * @param differences from the start, after a person has put back what was left of the registry; empty when it is reached
 */
public record UndoResult(String step, Optional<String> stopped, List<String> byHand, List<String> differences) {
    /** The sentence of an undo script about a value, or a list of the cluster, that it does not set. */
    private static final Pattern LEFT = Pattern.compile("^the former (?:list of )?(.+?) stands in .*; set it in ");

    public UndoResult {
        byHand = List.copyOf(byHand);
        differences = List.copyOf(differences);
    }

    /** The start is reached, or all that lacks is what the scripts said they leave to a person to set in the cluster. */
    public boolean isBack() {
        return stopped.isEmpty() && differences.stream().allMatch(this::isLeftToAPerson);
    }

    /** The sentences of a run about what it leaves. */
    static List<String> left(ScriptRun run) {
        return run.screen().stream().map(String::strip).filter(line -> LEFT.matcher(line).find()).toList();
    }

    /** What a sentence of {@link #left} is about. */
    static String what(String sentence) {
        Matcher left = LEFT.matcher(sentence);
        return left.find() ? left.group(1) : "";
    }

    /** A property stands behind a comma in a difference. */
    private boolean isLeftToAPerson(String difference) {
        return byHand.stream().anyMatch(sentence -> difference.contains(", " + what(sentence) + ": "));
    }
}
