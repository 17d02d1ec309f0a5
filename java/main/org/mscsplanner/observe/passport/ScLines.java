package org.mscsplanner.observe.passport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What {@code sc query} printed: behind colons stand first the type of the service and then its state, each as a number and a word. */
final class ScLines {
    private static final Pattern NUMBER = Pattern.compile(":\\s+([0-9a-f]{1,3})\\s+[A-Z]");
    private static final Map<String, String> STATES = Map.of("1", "stopped", "2", "starting", "3", "stopping", "4", "running", "7", "paused");

    private ScLines() { }

    /** Empty when there is no second number. */
    static Optional<String> state(List<String> lines) {
        List<MatchResult> numbers = NUMBER.matcher(String.join("\n", lines)).results().toList();
        return numbers.size() < 2 ? Optional.empty() : Optional.of(STATES.getOrDefault(numbers.get(1).group(1), numbers.get(1).group(1)));
    }
}
