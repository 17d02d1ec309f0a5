package org.mscsplanner.observe.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a loop goes over. */
final class Turns {
    /** More than anybody writes for a cluster. */
    private static final int MOST = 1000;
    private static final Pattern NUMBERS = Pattern.compile("\\s*(-?[0-9]{1,9})[\\s,;]+(-?[0-9]{1,9})[\\s,;]+(-?[0-9]{1,9})\\s*");

    private Turns() { }

    /** The letter of its variable. */
    static Optional<Character> letter(List<String> head) {
        return head.stream().filter(w -> w.length() == 2 && w.charAt(0) == '%').map(w -> w.charAt(1)).findFirst();
    }

    static boolean isOverOutput(List<String> head) {
        return head.stream().anyMatch("/f"::equalsIgnoreCase);
    }

    /**
     * The value of each turn.
     *
     * @param set with every value put in
     * @return empty for what only a running script knows: files, output, what a variable of the environment holds
     */
    static Optional<List<Value>> of(List<String> head, String set, Map<String, String> unknown) {
        boolean plain = head.size() == 1 && !set.matches("(?s).*[*?].*") && Value.of(set, unknown).isKnown();
        Matcher numbers = NUMBERS.matcher(set);
        if (plain) {
            List<Value> words = new ArrayList<>();
            Arguments.split(set.replace('\n', ' ')).forEach(w -> words.add(Value.of(w, Map.of())));
            return Optional.of(words);
        } else if (head.size() == 2 && head.get(0).equalsIgnoreCase("/l") && numbers.matches()) {
            return counted(Long.parseLong(numbers.group(1)), Long.parseLong(numbers.group(2)), Long.parseLong(numbers.group(3)));
        }
        return Optional.empty();
    }

    private static Optional<List<Value>> counted(long first, long step, long last) {
        if (step == 0 || (last - first) / step > MOST) {
            return Optional.empty();
        }
        List<Value> numbers = new ArrayList<>();
        for (long n = first; step > 0 ? n <= last : n >= last; n += step) {
            numbers.add(new Value(Long.toString(n), Map.of()));
        }
        return Optional.of(numbers);
    }
}
